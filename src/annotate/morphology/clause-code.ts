/** When a clause puts what it tells: `conditional` is would, could, might or should. */
export const TIMES = ['past', 'present', 'future', 'conditional'] as const;
export type Time = (typeof TIMES)[number];

/** Bits of the `clause` column above the time, which is its place in TIMES plus one, 0 without a finite verb. */
export const CLAUSE = { negated: 8, passive: 16, perfect: 32, progressive: 64, modal: 128 } as const;
export type ClauseMark = keyof typeof CLAUSE;
const TIME = 7;

/** The time in a cell of the `clause` column; nothing when the clause has no finite verb. */
export const timeIn = (cell: number): Time | undefined => TIMES[(cell & TIME) - 1];

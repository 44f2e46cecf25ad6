import type { Reason, ReasonPart } from '../../../src/core/line.ts';

/** One thing that speaks for a join, or against it: "place: same". */
export const partWords = ({ part, how }: ReasonPart): string => `${part === 'words' ? 'words shared' : part}: ${how}`;

/** What a part is worth, with its sign. */
export const worth = ({ score }: Pick<ReasonPart, 'score'>): string =>
  `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`;

/** In whose eyes two accounts are one. */
export const ruleWords = ({ rule, by }: Reason): string =>
  rule === 'said' ? `by the word of ${by ?? 'a person'}` : 'by what both tell';

import type { Figure, Reading } from '../../core/reading.ts';

/** What a toll is drawn from: the figures of a reading, with the words they stand in. */
export type TollSource = Pick<Reading, 'text' | 'sentences' | 'figures'>;
/** The least and the most that were told; both null where it is told that there were some, and not how many. */
export interface Toll {
  readonly min: number | null;
  readonly max: number | null;
}

/** How a code book turns an interval of the text into the ends of its own range. */
export interface TollConvention {
  /** The range for a figure; nothing where the code book does not use it. */
  readonly rangeOf: (figure: Figure, words: string) => Toll | undefined;
  /** True for those whose harm the code book counts. */
  readonly counts: (figure: Figure) => boolean;
}

import type { Side } from './party-table.ts';

/** A party of an event as a convention sees it. */
export interface Taker {
  /** How a row names it: never a private person's name. */
  readonly name: string;
  /** The words of the text, private names withheld. */
  readonly words: string;
  /** Nothing where neither words nor kind tell it. */
  readonly side?: Side;
  /** One human being by name. */
  readonly person: boolean;
  readonly place: boolean;
}

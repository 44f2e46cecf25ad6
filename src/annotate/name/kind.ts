import type { ActorKind } from '../../core/reading.ts';

/** The kinds of names Stemma tells apart, in the order of the detector's tags. */
export const NAME_KINDS = [
  'person',
  'organization',
  'armed-group',
  'state',
  'population',
  'place',
  'outlet',
  'other',
] as const satisfies readonly ActorKind[];
export type NameKind = (typeof NAME_KINDS)[number];

/** Tags of words: 0 outside, then for each kind the first word of a name and the words that go on with it. */
export const NAME_TAGS = 1 + 2 * NAME_KINDS.length;
export const OUTSIDE = 0;
export const firstTag = (kind: number): number => 1 + 2 * kind;
export const innerTag = (kind: number): number => 2 + 2 * kind;
export const isFirst = (tag: number): boolean => (tag & 1) === 1;
/** Index into NAME_KINDS of a tag that is not OUTSIDE. */
export const kindOfTag = (tag: number): number => (tag - 1) >> 1;

/** A name: tokens `first` to `last`, both included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  /** How far the decision lies above the next best one; 0 is a toss-up, 1 and more is sure. */
  readonly margin: number;
}

import type { Span } from './span.ts';

/** How narrow a place is, by the words the text uses for it, else by the gazetteer; `unresolved` where neither tells, and for rivers and seas. */
export type Precision = 'site' | 'settlement' | 'district' | 'region' | 'country' | 'unresolved';

/** A place the text names. */
export interface ReadingPlace {
  readonly span: Span;
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
  /** Why this place and no other of its name: a rule of the gazetteer. Absent where it stands in no gazetteer. */
  readonly why?: string;
  /** The next best place of that name, shown so that a person can choose it. */
  readonly orElse?: { readonly name: string; readonly geonameid?: string; readonly country?: string };
  /** The state it lies in, or is, by the name Stemma shows: by the text, else by the gazetteer. */
  readonly country?: string;
  readonly precision: Precision;
  /** Index in `places` of the wider place in which the text puts it: "Harim, in Talin province". */
  readonly in?: number;
}

/**
 * What the name of a place is used for: a place; the government that sits there ("Talin said"); a piece of the name of a
 * body or a person ("Talin Police"); the adjective of a country ("Talinese").
 */
export type ToponymUse = 'place' | 'government' | 'name-part' | 'adjective';

/** A name of a place in the text, whatever it is used for. */
export interface ReadingToponym extends Omit<ReadingPlace, 'in'> {
  readonly use: ToponymUse;
}

import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { inTitle } from './article.ts';
import type { CounterRow } from './counter-table.ts';
import { countered, countersIn } from './countered.ts';
import { negated } from './negated.ts';
import { stated } from './stated.ts';
import { worded } from './worded.ts';

/** A denial as one article tells it: who denies, in which sentence, what. */
export interface Denial {
  /** Cell id: `n` and where what is denied begins. */
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly sentence: Span;
  /** What is denied. */
  readonly content: Span;
  /** The stretches of it that deny; the words between them are those of saying. */
  readonly parts: readonly Span[];
  /** The words for who denies. */
  readonly source?: Span;
  /** Actor of the ledger. */
  readonly actor?: string;
  /** Actor of the article. */
  readonly local?: string;
  /** Its words deny; else it only says that something was not so, and is a denial beside a claim alone. */
  readonly firm: boolean;
  /** Words of the table, or an act of denying, say so; else a no in what is said. */
  readonly worded: boolean;
  /** Rows by which it tells of a state or a cause that leaves no room for what others claim. */
  readonly counters: readonly CounterRow[];
}

/** A denial as it is found, before its words are held against the table of counters. */
export type Bare = Omit<Denial, 'counters'>;

/** Raised whenever other sentences of an article may be found to deny something. */
export const DENIAL_RULES = 3;

/** The denials of an article, in the order of the text, one for each sentence. */
export function denialsIn(material: Material): Denial[] {
  const found: Denial[] = [];
  const take = (some: readonly Bare[]): void => {
    for (const one of some)
      if (!found.some((known) => overlaps(known.sentence, one.sentence)))
        found.push({ ...one, counters: countersIn(cut(material.reading.text, one.sentence)) });
  };
  take(stated(material));
  take(worded(material));
  take(negated(material));
  take(countered(material));
  return found.sort((a, b) => a.content[0] - b.content[0]);
}

/** Without those of the title, where the text denies as well. */
export function withoutTitle({ reading }: Material, denials: readonly Denial[]): readonly Denial[] {
  const body = denials.filter(({ sentence }) => !inTitle(reading, sentence));
  return body.some(({ worded: is }) => is)
    ? body
    : denials.filter(({ worded: is, sentence }) => is || !inTitle(reading, sentence));
}

import type { Material } from '../../core/material.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { inTitle } from './article.ts';
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
}

/** The denials of an article, in the order of the text, one for each sentence. */
export function denialsIn(material: Material): Denial[] {
  const found: Denial[] = [];
  const take = (some: readonly Denial[]): void => {
    for (const one of some) if (!found.some((known) => overlaps(known.sentence, one.sentence))) found.push(one);
  };
  take(stated(material));
  take(worded(material));
  take(negated(material));
  return found.sort((a, b) => a.content[0] - b.content[0]);
}

/** Without those of the title, where the text denies as well. */
export function withoutTitle({ reading }: Material, denials: readonly Denial[]): readonly Denial[] {
  const body = denials.filter(({ sentence }) => !inTitle(reading, sentence));
  return body.some(({ worded: is }) => is)
    ? body
    : denials.filter(({ worded: is, sentence }) => is || !inTitle(reading, sentence));
}

import type { Material } from '../../core/material.ts';
import type { Statement } from '../../core/reading.ts';
import { covers, cut, overlaps, paragraphAt, type Span } from '../../core/span.ts';
import { stemOf } from '../../link/saying-stem.ts';
import { keyOf, weighWords } from '../../link/saying-word.ts';
import { inTitle } from './article.ts';
import type { Denial } from './denial.ts';
import type { Denier } from './denier.ts';

/** How far back of a denial the thing stands that it only points to. */
const BACK = 6;
const NEXT = 2;

const TELLS: ReadonlySet<Statement['act']> = new Set(['assert', 'accuse', 'announce', 'confirm']);

/** What "the account" or "it" stands for: what somebody else said before, best of the denier or of his people, else right before, or what is told of him there. */
export function antecedentOf({ reading }: Material, denial: Denial, denier: Denier): Span | undefined {
  const { sentences, statements, text } = reading;
  const before = sentences.filter((span) => span[1] <= denial.sentence[0] && !inTitle(reading, span)).slice(-BACK);
  const said = (span: Span): boolean =>
    statements.some(
      ({ act, content, sourceActor }) =>
        TELLS.has(act) &&
        (sourceActor === null || sourceActor !== denial.local) &&
        content.some((one) => overlaps(one, span)),
    );
  const told = before.filter(said);
  const named = told.findLast((span) => denier.called.test(cut(text, span)) || denier.known(cut(text, span)));
  const paragraph = paragraphAt(text, denial.sentence[0]);
  const beside = before.at(-1);
  return (
    named ??
    before.slice(-NEXT).findLast(said) ??
    (beside && covers(paragraph, beside) && denier.called.test(cut(text, beside)) ? beside : undefined)
  );
}

/** "The League says that he is alive", "there are no such cells": the sentence before, of him, or that has the thing. */
export function beforeOf({ reading }: Material, { parts, counters, sentence }: Denial): Span | undefined {
  const { sentences, text } = reading;
  const words = parts.map((part) => cut(text, part)).join(' ');
  const paragraph = paragraphAt(text, sentence[0]);
  const before = sentences.filter((span) => span[1] <= sentence[0] && !inTitle(reading, span)).slice(-BACK);
  const [, thing] = SUCH.exec(words) ?? [];
  if (thing !== undefined) {
    const stem = stemOf(thing.toLowerCase());
    return before.findLast((span) =>
      weighWords(cut(text, span)).some(({ key }) => key === stem || key === keyOf(thing)),
    );
  }
  const last = before.at(-1);
  return last &&
    covers(paragraph, last) &&
    IT.test(words) &&
    counters.some(({ against }) => against.test(cut(text, last)))
    ? last
    : undefined;
}

const SUCH = /\bsuch (?:an? )?(\p{Ll}+)/u;
const IT = /(?:^|\b(?:says?|said|insists?|insisted)(?: that)? |^that )\W*(?:he|she|it|they)\b/iu;

import type { Commonness, StoryTerm, StoryText, TermKind } from '../../core/story.ts';

/** Names and figures say more of what a text is about than other words. */
const WORTH: Readonly<Record<TermKind, number>> = { word: 1, name: 1.5, number: 2 };

/** Before there are many texts, a term counts as if some had come in before, of which so large a share had it. */
const BEFORE = 20;
const EXPECTED: Readonly<Record<TermKind, number>> = { word: 0.02, name: 0.01, number: 0.01 };

/** What a term tells: the rarer in the ledger, the more. Method: inverse document frequency (Spärck Jones 1972). */
export function weightOf({ key, kind }: StoryTerm, { texts, of }: Commonness): number {
  const among = (of.get(key) ?? 0) + BEFORE * EXPECTED[kind];
  return WORTH[kind] * Math.max(0, Math.log((texts + BEFORE) / among));
}

/** Counts with one more text among them. */
export function withText({ texts, of }: Commonness, text: StoryText): Commonness {
  const own = new Set(text.terms.map(({ key }) => key));
  return { texts: texts + 1, of: { get: (key) => (of.get(key) ?? 0) + (own.has(key) ? 1 : 0) } };
}

/** So many terms of a text are looked for in others. */
const KEYS = 40;

/** The terms that tell most of a text, the weightiest first. */
export const keysOf = (terms: readonly StoryTerm[], common: Commonness): readonly (readonly [string, number])[] =>
  terms
    .map((term) => [term.key, weightOf(term, common)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEYS);

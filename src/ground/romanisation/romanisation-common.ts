import { wordScore } from './romanisation-cost.ts';
import { COMMON_GIVEN, HONOURS } from './romanisation-table.ts';
import type { NameToken } from './romanisation-token.ts';

/** A word this near to a common given name is a spelling of it. */
const NEAR = 0.9;
/** What a token weighs that many bear, that is an honour, that is an initial. */
const WEIGHT = { common: 0.7, honour: 0.65, initial: 0.3 } as const;
const HONOUR = new Set(HONOURS);

const found = new Map<string, string | undefined>();
const KEPT = 200_000;

/** The given name borne by many that a folded word is a spelling of, the nearest one; nothing for a rare word. Remembered. */
export function commonGiven(word: string): string | undefined {
  if (found.has(word)) return found.get(word);
  let [best, score]: [string | undefined, number] = [undefined, NEAR];
  for (const given of COMMON_GIVEN) {
    const own = wordScore(given, word);
    if (own > score) [best, score] = [given, own];
  }
  if (found.size >= KEPT) found.clear();
  found.set(word, best);
  return best;
}

/** How much a token says about who is meant; most weigh 1. */
export function weightOf({ text, kind }: NameToken): number {
  if (kind !== 'plain') return 1;
  if (text.length === 1) return WEIGHT.initial;
  if (HONOUR.has(text)) return WEIGHT.honour;
  return commonGiven(text) === undefined ? 1 : WEIGHT.common;
}

/** Whether sharing this token says little. */
export const isShared = (token: NameToken): boolean => weightOf(token) < 1 || token.kind === 'servant';

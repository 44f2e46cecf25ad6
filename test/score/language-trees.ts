import { type ConlluSentence, parseConllu, readConllu, wordsOf } from '../../src/annotate/conllu.ts';
import type { Model } from '../../src/annotate/net/model.ts';
import { type Figures, f1, percent } from './score.ts';

/** A gold word and ours in its place, ten cells each. */
export interface WordPair {
  readonly gold: readonly string[];
  readonly our: readonly string[];
}

/** The sentences of a gold text that hold words. */
export const readGold = (text: string): ConlluSentence[] =>
  readConllu(text).filter((sentence) => wordsOf(sentence).length > 0);

/** Every gold word with ours: gold tokens, our tags and trees. Throws when the numbers of words differ. */
export function pairWords(text: string, model: Model): WordPair[] {
  const gold = readGold(text).flatMap(wordsOf);
  const ours = readConllu(parseConllu(text, model)).flatMap(wordsOf);
  if (ours.length !== gold.length) throw new Error(`${model.id} gave ${ours.length} words for ${gold.length}`);
  return gold.map((word, i) => ({ gold: word, our: ours[i] as readonly string[] }));
}

/** The part of a relation before the colon. */
export const baseOf = (rel = ''): string => rel.split(':')[0] as string;

/** Tags, lemmas, features and trees in percent of all words. */
export function scoreTrees(pairs: readonly WordPair[]): Figures {
  const share = (right: (gold: readonly string[], our: readonly string[]) => boolean): number =>
    percent(pairs.filter(({ gold, our }) => right(gold, our)).length, pairs.length);
  return {
    UPOS: share((gold, our) => gold[3] === our[3]),
    XPOS: share((gold, our) => gold[4] === our[4]),
    LEMMA: share((gold, our) => gold[2] === our[2]),
    FEATS: share((gold, our) => gold[5] === our[5]),
    UAS: share((gold, our) => gold[6] === our[6]),
    LAS: share((gold, our) => gold[6] === our[6] && gold[7] === our[7]),
    LASsub: share((gold, our) => gold[6] === our[6] && baseOf(gold[7]) === baseOf(our[7])),
  };
}

const SCORED = ['Tense', 'VerbForm', 'Number', 'Mood', 'Voice', 'Polarity'] as const;

/** F1 of single features: `Tense=Past` is found where gold has it. */
export function scoreFeatures(pairs: readonly WordPair[]): Figures {
  const figures = SCORED.map((feature) => {
    const value = (feats = ''): string | undefined => new RegExp(`(?:^|\\|)${feature}=([^|]+)`).exec(feats)?.[1];
    let [hits, found, wanted] = [0, 0, 0];
    for (const { gold, our } of pairs) {
      const [right, ours] = [value(gold[5]), value(our[5])];
      if (right !== undefined) wanted++;
      if (ours !== undefined) found++;
      if (right !== undefined && right === ours) hits++;
    }
    return [feature, f1(hits, found, wanted)] as const;
  });
  return Object.fromEntries(figures);
}

/** The commonest confusions of one column, most often first: `NN for NNP 120`. */
export function confusions(pairs: readonly WordPair[], column: number, most: number): string[] {
  const counts = new Map<string, number>();
  for (const { gold, our } of pairs) {
    if (gold[column] === our[column]) continue;
    const key = `${our[column]} for ${gold[column]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key, n]) => `${key} ${n}`);
}

/** Words in a row that two readings must share. */
const GRAM = 4;
/** Below this share of the first reading the vote is distrusted. */
const LEAST_LEFT = 1 / 3;

/** What the second reader thinks of each paragraph of the first. */
export interface Vote {
  /** For each paragraph of the first reading, whether it stays. */
  readonly keep: readonly boolean[];
  /** True when the two readings differ so much that the first was kept whole. */
  readonly distrusted: boolean;
}

/**
 * Keeps a paragraph when at least half of its word 4-grams stand in the second reading too; one of fewer than four
 * words must stand there literally. Different readers let different debris through, while both keep the story.
 */
export function takeVote(first: readonly string[], second: readonly string[]): Vote {
  const grams = new Set(second.flatMap((paragraph) => gramsOf(wordsOf(paragraph))));
  const lines = ` ${second.map((paragraph) => wordsOf(paragraph).join(' ')).join(' | ')} `;
  const keep = first.map((paragraph) => {
    const words = wordsOf(paragraph);
    if (words.length < GRAM) return words.length > 0 && lines.includes(` ${words.join(' ')} `);
    const own = gramsOf(words);
    return own.filter((gram) => grams.has(gram)).length * 2 >= own.length;
  });
  const size = (paragraphs: readonly string[]) => paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const distrusted = size(first.filter((_, i) => keep[i])) < size(first) * LEAST_LEFT;
  return { keep: distrusted ? first.map(() => true) : keep, distrusted };
}

/** Words in small letters; signs of scripts without spaces are words of their own. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - GRAM + 1)).map((_, i) => words.slice(i, i + GRAM).join(' '));

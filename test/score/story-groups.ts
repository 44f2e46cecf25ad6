import { bcubed, type Clustering } from './clusters.ts';
import { benchPath, type Figures, percent } from './score.ts';
import { type StoryRow, streamStories } from './story-stream.ts';

/** The sets whose texts come in mixed: stories of one are among those of others. */
export const MIXED = ['ecbplus', 'basil', 'newswcl50'].map((name) => benchPath(`crossdoc/${name}/dev.jsonl.gz`));

/** Texts arrive in so many orders: as the rows stand, and shuffled with a seed of each. */
const ORDERS = 5;

/** What was found in each order of arrival. */
export const storiesFound = (rows: readonly StoryRow[]): Clustering[] =>
  Array.from({ length: ORDERS }, (_, seed) => streamStories(seed === 0 ? rows : shuffle(rows, seed)));

/** B³ of the stories over all orders, the mean and the worst. */
export function storyFigures(rows: readonly StoryRow[], found: readonly Clustering[]): Figures {
  const gold = new Map(rows.map(({ id, story }) => [id, story]));
  const scores = found.map((clustering) => bcubed(gold, clustering));
  const mean = (of: 'p' | 'r' | 'f'): number => percent(scores.reduce((sum, score) => sum + score[of], 0) / ORDERS, 1);
  return {
    texts: rows.length,
    stories: new Set(gold.values()).size,
    'story B3 P': mean('p'),
    'story B3 R': mean('r'),
    'story B3': mean('f'),
    'story B3 worst': percent(Math.min(...scores.map(({ f }) => f)), 1),
  };
}

/** Stories that were found mixed or split, in the order of the rows: one line for each found story that is not a true one. */
export function storyErrors(rows: readonly StoryRow[], [found]: readonly Clustering[]): string[] {
  const groups = new Map<string, StoryRow[]>();
  for (const row of rows) {
    const story = found?.get(row.id) ?? row.id;
    groups.set(story, [...(groups.get(story) ?? []), row]);
  }
  const sizes = new Map<string, number>();
  for (const { story } of rows) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return [...groups].flatMap(([id, texts]) => {
    const counts = new Map<string, number>();
    for (const { story } of texts) counts.set(story, (counts.get(story) ?? 0) + 1);
    const told = [...counts].map(([story, n]) => `${story} ${n} of ${sizes.get(story)}`);
    return counts.size === 1 && told[0]?.endsWith(` ${texts.length} of ${texts.length}`)
      ? []
      : `${id}\t${told.join(', ')}`;
  });
}

/** The rows in another order, the same for the same seed (xorshift, Fisher and Yates). */
function shuffle<Row>(rows: readonly Row[], seed: number): Row[] {
  const all = [...rows];
  let state = Math.imul(seed, 2654435761);
  for (let i = all.length - 1; i > 0; i--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const j = (state >>> 0) % (i + 1);
    [all[i], all[j]] = [all[j] as Row, all[i] as Row];
  }
  return all;
}

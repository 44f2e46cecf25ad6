import type { SetStory } from '../golden/accounts.ts';
import { bcubed } from './clusters.ts';
import type { Lineage, LineageRow } from './lineage-figures.ts';
import { articlesOf, besides, OWN, ownTexts, truthsOf } from './own-set.ts';
import { type Figures, f1, percent } from './score.ts';
import { type StoryRow, streamStories } from './story-stream.ts';

/** The articles of some parts of our own set as rows, by day. */
export const ownRows = (parts: readonly SetStory['part'][]): LineageRow[] =>
  ownTexts(parts).map((text) => ({ ...text, group: 'all', time: text.published ?? null, parents: [], origins: [] }));

/**
 * What was found, scored for the stories of one part: texts made from others, and credits in own words. A second parent
 * that will do counts as the first.
 */
export function ownLineageFigures(part: SetStory['part'], found: Lineage): Figures {
  const members = articlesOf(part);
  const all = truthsOf(part).flatMap(({ lineage }) => lineage);
  const figuresOf = (side: 'parents' | 'credits') => {
    const truth = all.filter(({ kind }) => (kind === 'credit') === (side === 'credits'));
    const told = [...members].flatMap((child) => (found.get(child)?.[side] ?? []).map((parent) => ({ child, parent })));
    const fits = (edge: (typeof told)[number]) =>
      truth.find(({ child, parent, or = [] }) => child === edge.child && [parent, ...or].includes(edge.parent));
    const right = new Set(told.flatMap((edge) => fits(edge) ?? []));
    return {
      P: percent(told.filter(fits).length, told.length),
      R: percent(right.size, truth.length),
      F1: f1(right.size, told.length, truth.length),
      edges: truth.length,
    };
  };
  const [copies, credits] = [figuresOf('parents'), figuresOf('credits')];
  return {
    ...{ 'copies P': copies.P, 'copies R': copies.R, 'copies F1': copies.F1, edges: copies.edges },
    ...{ 'credits P': credits.P, 'credits R': credits.R, 'credits F1': credits.F1, credits: credits.edges },
  };
}

/** The stories of the articles of one part, found among all of its ledger as they came out. */
export function ownStoryFigures(part: SetStory['part']): Figures {
  const storyOf = new Map(OWN.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const rows = ownTexts(besides(part)).map((text): StoryRow => ({ ...text, story: storyOf.get(text.id) ?? text.id }));
  const found = streamStories(rows);
  const own = articlesOf(part);
  const only = <Value>(all: ReadonlyMap<string, Value>) => new Map([...all].filter(([id]) => own.has(id)));
  const { p, r, f } = bcubed(only(storyOf), only(found));
  return { 'story B3 P': percent(p, 1), 'story B3 R': percent(r, 1), 'story B3': percent(f, 1) };
}

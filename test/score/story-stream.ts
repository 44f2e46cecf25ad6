import type { StoryField, StoryText } from '../../src/core/story.ts';
import { daysOf } from '../../src/link/days.ts';
import { placeText } from '../../src/link/story/place.ts';
import { termsOf } from '../../src/link/story/term.ts';
import { keysOf, withText } from '../../src/link/story/weight.ts';
import type { Clustering } from './clusters.ts';

/** A text with the story it truly belongs to. */
export interface StoryRow {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  /** Day of publication, where the set has one. */
  readonly published?: string;
  /** The newsroom, where the set knows it. */
  readonly outlet?: string | null;
}

/** Texts come in in several orders; what each says is found once. */
const known = new WeakMap<StoryRow, StoryText['terms']>();

function termsOfRow(row: StoryRow): StoryText['terms'] {
  const terms = known.get(row) ?? termsOf(row.text);
  known.set(row, terms);
  return terms;
}

/** As many neighbours as a ledger looks at (src/ledger/story-field.ts). */
const [LATEST, HITS, STORIES, TEXTS] = [60, 40, 8, 80];

/** The story of each text as a ledger would have them when the last has come in, in the order of the rows. */
export function streamStories(rows: readonly StoryRow[]): Clustering {
  const held = new Map<string, StoryText & { readonly order: number }>();
  const stories = new Map<string, string>();
  const counts = new Map<string, number>();
  const found = new Map<string, string[]>();
  for (const [order, row] of rows.entries()) {
    const days = daysOf(row.published);
    const text = { id: row.id, terms: termsOfRow(row), ...(days === undefined ? {} : { days }) };
    const common = { texts: order, of: counts };
    const keys = keysOf(text.terms, withText(common, text));
    const field = fieldOf(keys, { held, stories, found });
    const change = placeText(text, row.text, { ...field, common });
    held.set(row.id, { ...text, order });
    for (const { article, story, side } of change.placements) if (side === 'main') stories.set(article, story);
    for (const { key } of text.terms) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const key of change.keys) found.set(key, [...(found.get(key) ?? []), row.id]);
  }
  return stories;
}

function fieldOf(
  keys: readonly (readonly [string, number])[],
  {
    held,
    stories,
    found,
  }: {
    readonly held: ReadonlyMap<string, StoryText & { readonly order: number }>;
    readonly stories: ReadonlyMap<string, string>;
    readonly found: ReadonlyMap<string, readonly string[]>;
  },
): Omit<StoryField, 'common'> {
  const weights = new Map<string, number>();
  for (const [key, weight] of keys)
    for (const id of (found.get(key) ?? []).slice(-LATEST)) weights.set(id, (weights.get(id) ?? 0) + weight * weight);
  const hits = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, HITS);
  const members = new Map<string, string[]>();
  for (const [id, story] of stories) members.set(story, [...(members.get(story) ?? []), id]);
  const near: string[] = [];
  let texts = 0;
  for (const story of new Set(hits.map(([id]) => stories.get(id) as string))) {
    const more = members.get(story)?.length ?? 0;
    if (near.length === STORIES || texts + more > TEXTS) continue;
    near.push(story);
    texts += more;
  }
  const orderOf = (id: string): number => held.get(id)?.order ?? 0;
  const first = (story: string): number => Math.min(...(members.get(story) ?? []).map(orderOf));
  return {
    texts: near
      .flatMap((story) => (members.get(story) ?? []).map((id) => ({ ...(held.get(id) as StoryText), story })))
      .sort((a, b) => orderOf(a.id) - orderOf(b.id)),
    stories: near
      .sort((a, b) => first(a) - first(b))
      .map((id) => ({ id, articles: members.get(id)?.length ?? 0, whole: true })),
    taken: [...members.keys()],
    rulings: [],
  };
}

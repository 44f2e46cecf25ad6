import { clusterByOdds } from '../../src/link/same-event/cluster.ts';
import { compareSights, cosine, oddsOf, type Surroundings } from '../../src/link/same-event/likeness.ts';
import { type Sight, sightsOf } from '../../src/link/same-event/sight.ts';
import { termsOf } from '../../src/link/story/term.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { Clustering } from './clusters.ts';
import { readTextOnce } from './read-text.ts';
import type { StoryRow } from './story-stream.ts';

/** A text of a story with the places where it tells events, each with the event it truly tells. */
export interface EventRow extends StoryRow {
  readonly mentions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly cluster: string;
  }[];
}

/** True for rows with events given in them. */
export const hasEvents = (row: object): row is EventRow =>
  'mentions' in row &&
  (row as EventRow).mentions.some(({ kind, cluster }) => kind === 'event' && cluster !== undefined);

/** All places of some texts, and what is known of the texts around. */
export interface Seen {
  readonly sights: readonly Sight[];
  readonly rarity: Surroundings['rarity'];
  readonly alike: Surroundings['alike'];
}

/** Reads the texts and looks at the places given in them. */
export async function seeEvents(rows: readonly EventRow[], resources: Resources): Promise<Seen> {
  const terms = new Map(rows.map(({ id, text }) => [id, new Set(termsOf(text).map(({ key }) => key))]));
  const counts = new Map<string, number>();
  for (const keys of terms.values()) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (term: string): number => Math.log((rows.length + 1) / ((counts.get(term) ?? 0) + 0.5));
  const known = new Map<string, number>();
  const alike = (a: string, b: string): number => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const value = known.get(pair) ?? cosine(terms.get(a) ?? new Set(), terms.get(b) ?? new Set(), { rarity });
    known.set(pair, value);
    return value;
  };
  const sights: Sight[] = [];
  for (const row of rows) {
    const places = row.mentions.filter(({ kind }) => kind === 'event');
    const spans = places.map(({ id, start, end }) => ({ id, span: [start, end] as const }));
    sights.push(...sightsOf(await readTextOnce(row, resources), spans));
  }
  return { sights, rarity, alike };
}

/** Which places are compared: those of one scope (the story of an article, or one for all) whose articles are as alike as this. */
export interface Scope {
  of(article: string): string;
  readonly alike: number;
}

/** The places that tell one event, among those of one scope each. */
export function clusterEvents(seen: Seen, within: Scope, weights: readonly number[]): Clustering {
  const scopes = new Map<string, Sight[]>();
  for (const sight of seen.sights) {
    const scope = within.of(sight.article);
    scopes.set(scope, [...(scopes.get(scope) ?? []), sight]);
  }
  const found = new Map<string, string>();
  for (const sights of scopes.values()) {
    const known = surroundings(seen, sights);
    const odds = (a: number, b: number): number => {
      const [one, other] = [sights[a], sights[b]] as [Sight, Sight];
      const far = one.article !== other.article && seen.alike(one.article, other.article) < within.alike;
      return far ? Number.NEGATIVE_INFINITY : oddsOf(compareSights(one, other, known), weights);
    };
    for (const group of clusterByOdds(sights.length, odds))
      for (const n of group) found.set((sights[n] as Sight).id, (sights[group[0] as number] as Sight).id);
  }
  return found;
}

/** What is known around the places of one scope. */
export function surroundings({ rarity, alike }: Seen, sights: readonly Sight[]): Surroundings {
  const counts = new Map<string, number>();
  for (const { stems } of sights) counts.set(stems[1], (counts.get(stems[1]) ?? 0) + 1);
  return { rarity, alike, triggers: (stem) => counts.get(stem) ?? 0 };
}

import { readFileSync } from 'node:fs';
import { readTable } from '../../src/core/table.ts';
import { PARTS } from '../../src/link/same-event/likeness.ts';
import type { Resources } from '../../src/run/resources.ts';
import { conll, lea } from './clusters.ts';
import { clusterEvents, type EventRow, type Scope, seeEvents } from './event-clusters.ts';
import { type Figures, percent } from './score.ts';
import { streamStories } from './story-stream.ts';

/** The weights that `train/same-event.ts` fitted, in the order of the parts. */
export function readWeights(): number[] {
  const text = readFileSync(new URL('../../data/same-event.tsv', import.meta.url), 'utf8');
  const found = new Map(readTable<'part' | 'weight'>(text).map(({ part, weight }) => [part, Number(weight)]));
  return PARTS.map((part) => found.get(part) ?? Number.NaN);
}

/** Which given places tell one event, compared within true stories, within our own, and in all texts; with places told once. */
export async function coreferenceFigures(rows: readonly EventRow[], resources: Resources): Promise<Figures> {
  const seen = await seeEvents(rows, resources);
  const weights = readWeights();
  const gold = new Map(
    rows.flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'event').map(({ id, cluster }) => [id, cluster] as const),
    ),
  );
  const stories = new Map(rows.map(({ id, story }) => [id, story]));
  const own = streamStories(rows);
  const scopes: Readonly<Record<string, Scope>> = {
    'gold stories': { of: (article) => stories.get(article) ?? article, alike: 0 },
    'own stories': { of: (article) => own.get(article) ?? article, alike: 0 },
    'no scope': { of: () => 'all', alike: 0.1 },
  };
  return Object.fromEntries(
    Object.entries(scopes).flatMap(([name, scope]) => {
      const found = clusterEvents(seen, scope, weights);
      return [
        [`events in ${name} CoNLL`, percent(conll(gold, found).f, 1)],
        [`events in ${name} LEA`, percent(lea(gold, found).f, 1)],
      ];
    }),
  );
}

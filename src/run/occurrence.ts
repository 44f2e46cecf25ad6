import { cellId } from '../core/id.ts';
import type { IncidentEntry } from '../core/incident.ts';
import type { Material } from '../core/material.ts';
import type { Reading } from '../core/reading.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { linkTellings } from '../link/occurrence/occurrence.ts';
import { tellingsAmong, tellingsOf } from '../link/telling/telling.ts';

type Asked = Pick<Entry, 'reading' | 'actors' | 'joins'>;

/** The accounts of an article that is about to come in, and what they are one with in the ledger. */
export async function linkIncidents(ledger: Pick<Ledger, 'told' | 'materials'>, asked: Asked): Promise<IncidentEntry> {
  const { incidents, articles, rulings } = await ledger.told(asked);
  const today = new Map(asked.joins.map(({ from, into }) => [from, into]));
  const told = new Set(incidents.flat());
  const tellings = new Map(
    (await ledger.materials(articles)).flatMap((material) =>
      tellingsAmong(withActors(material, today), told).map((telling) => [telling.id, telling]),
    ),
  );
  const own = tellingsOf(materialOf(asked));
  const joins = linkTellings(
    own,
    incidents.map((accounts) => accounts.flatMap((id) => tellings.get(id) ?? [])),
    rulings,
  );
  return {
    article: asked.reading.id,
    accounts: own.map(({ id, article, events }) => ({
      id,
      events: events.map((event) => cellId(article, event.id)),
      joins: joins.filter(({ account }) => account === id).map(({ to, reason }) => ({ to, reason })),
    })),
  };
}

/** Tells the accounts of articles that were not told yet: after an import, in a ledger from before. */
export async function linkUntold(ledger: Ledger): Promise<number> {
  for (let done = 0; ; ) {
    const articles = await ledger.unjoined();
    if (articles.length === 0) return done;
    for (const material of await ledger.materials(articles)) {
      const actors = [...material.actors].map(([local, { id: actor }]) => ({ local, actor, merges: [], keys: [] }));
      await ledger.tell(await linkIncidents(ledger, { reading: material.reading, actors, joins: [] }));
      done++;
    }
  }
}

/** Actors as they will be once the article is in. */
const withActors = (material: Material, today: ReadonlyMap<string, string>): Material => ({
  ...material,
  actors: new Map(
    [...material.actors].map(([local, known]) => [local, { ...known, id: today.get(known.id) ?? known.id }]),
  ),
});

const materialOf = ({ reading, actors }: Asked): Material => ({
  reading,
  actors: new Map(actors.map(({ local, actor }) => [local, { id: actor, ...namedIn(reading, local) }])),
  revision: Number.MAX_SAFE_INTEGER,
  capturedAt: '',
});

const namedIn = (reading: Reading, local: string): { readonly name: string; readonly type: string } => {
  const actor = reading.actors.find(({ id }) => id === local);
  return { name: actor?.name ?? local, type: actor?.kind ?? 'other' };
};

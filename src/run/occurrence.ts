import { cellId, parseCellId } from '../core/id.ts';
import type { IncidentEntry } from '../core/incident.ts';
import type { Material } from '../core/material.ts';
import type { PartyActor } from '../core/outline.ts';
import type { Reading } from '../core/reading.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { isOpen, linkSketches } from '../link/occurrence/occurrence.ts';
import { isFresh, outlineOf } from '../link/occurrence/outline.ts';
import { sketchOf } from '../link/occurrence/sketch.ts';
import { type Telling, tellingsAmong, tellingsOf } from '../link/telling/telling.ts';

type Asked = Pick<Entry, 'reading' | 'actors' | 'joins'>;

/** The accounts of an article that is about to come in, and what they are one with in the ledger. */
export async function linkIncidents(
  ledger: Pick<Ledger, 'told' | 'outlines' | 'materials'>,
  asked: Asked,
): Promise<IncidentEntry> {
  const { incidents, rulings } = await ledger.told(asked);
  const own = outlined(materialOf(asked), tellingsOf);
  const sketches = own.map(({ outline, actors }) => sketchOf(outline, actors));
  // Most incidents are left at their first account, so that the others are asked for only where it is not.
  const firsts = incidents.flatMap(([first]) => first ?? []);
  const first = await compared(ledger, firsts, asked.joins);
  const spoken = new Set(rulings.flatMap(({ a, b }) => [a, b]));
  const open = incidents.filter(
    (accounts) => accounts.some((id) => spoken.has(id)) || isOpen(sketches, first.of.get(accounts[0] ?? '')),
  );
  const others = open.flatMap((accounts) => accounts.slice(1));
  const more = await compared(ledger, others, asked.joins);
  const joins = linkSketches(
    sketches,
    open.map((accounts) => accounts.flatMap((id) => first.of.get(id) ?? more.of.get(id) ?? [])),
    rulings,
  );
  return {
    article: asked.reading.id,
    accounts: own.map(({ telling: { id, article, events } }) => ({
      id,
      events: events.map((event) => cellId(article, event.id)),
      joins: joins.filter(({ account }) => account === id).map(({ to, reason }) => ({ to, reason })),
    })),
    outlines: [...own, ...first.made, ...more.made].map(({ outline }) => outline),
  };
}

/** Accounts as they are compared, and the outlines that had to be made for it: of those the ledger keeps, older rules made some. */
async function compared(
  ledger: Pick<Ledger, 'outlines' | 'materials'>,
  accounts: readonly string[],
  joins: Asked['joins'],
) {
  const kept = (await ledger.outlines(accounts)).filter(({ outline }) => isFresh(outline));
  const made = await outlinesFor(ledger, accounts, new Set(kept.map(({ outline }) => outline.id)));
  const all = [...kept, ...made];
  return {
    made,
    of: new Map(all.map(({ outline, actors }) => [outline.id, sketchOf(outline, joined(actors, joins))])),
  };
}

/** Outlines of accounts that the ledger keeps none of: those of an import, of a ledger from before. */
export async function outlinesFor(
  ledger: Pick<Ledger, 'materials'>,
  accounts: readonly string[],
  kept: ReadonlySet<string>,
) {
  const missing = new Set(accounts.filter((id) => !kept.has(id)));
  if (missing.size === 0) return [];
  const articles = new Set([...missing].flatMap((id) => parseCellId(id)?.article ?? []));
  const materials = await ledger.materials([...articles]);
  return materials.flatMap((material) => outlined(material, () => tellingsAmong(material, missing)));
}

/** Accounts of an article with their outlines. */
const outlined = (material: Material, tell: (material: Material) => readonly Telling[]) =>
  tell(material).map((telling) => ({
    telling,
    outline: outlineOf(material.reading, telling),
    actors: material.actors,
  }));

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
function joined(actors: ReadonlyMap<string, PartyActor>, joins: Asked['joins']): ReadonlyMap<string, PartyActor> {
  const into = new Map(joins.map((join) => [join.from, join.into]));
  return new Map([...actors].map(([local, { id, type }]) => [local, { id: into.get(id) ?? id, type }]));
}

/** An article as it will be once it is in. */
export const materialOf = ({ reading, actors }: Asked): Material => ({
  reading,
  actors: new Map(actors.map(({ local, actor }) => [local, { id: actor, ...namedIn(reading, local) }])),
  revision: Number.MAX_SAFE_INTEGER,
  capturedAt: '',
});

const namedIn = (reading: Reading, local: string): { readonly name: string; readonly type: string } => {
  const actor = reading.actors.find(({ id }) => id === local);
  return { name: actor?.name ?? local, type: actor?.kind ?? 'other' };
};

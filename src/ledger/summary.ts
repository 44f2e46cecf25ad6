import { sql } from 'kysely';
import type { Summary } from '../core/view.ts';
import type { Db, Store } from './store.ts';

interface Stored {
  readonly articles: number;
  readonly unread: number;
  readonly outlets: number;
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
  readonly set_aside: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly sample: number;
}

/** What the ledger holds, in numbers that were counted as articles came in. */
export async function summarise(db: Db, store: Pick<Store, 'kind' | 'name'>): Promise<Summary> {
  const { rows } = await sql<Stored>`
    select tally.articles, tally.unread, tally.sample, tally.actors, tally.statements, tally.events, tally.set_aside, (select count(*)::int from outlet) as outlets, (select min(since) from article where retracted is null) as since,
      (select max(until) from article where retracted is null) as until from tally`.execute(db);
  const { articles, unread, outlets, actors, statements, events, set_aside, since, until, sample } = rows[0] as Stored;
  return {
    ledger: store.name,
    store: store.kind,
    articles,
    unread,
    outlets,
    actors,
    statements,
    events,
    setAside: set_aside,
    ...(since === null ? {} : { from: since }),
    ...(until === null ? {} : { to: until }),
    sample: sample > 0,
  };
}

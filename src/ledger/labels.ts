import { sql } from 'kysely';
import type { ActorLabel, Filter, LabelRow, Page } from '../core/view.ts';
import { cellsOf, reported } from './narrow.ts';
import { listBodies, showLabels } from './relations.ts';
import type { Db } from './store.ts';

/** Labels by the day they were reported, then by article and place; undated ones last. */
export async function listLabels(db: Db, filter: Filter): Promise<Page<LabelRow>> {
  const page = await listBodies<LabelRow>(db, 'label', filter, [
    ...reported('t', filter),
    ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
    ...(filter.voice === undefined ? [] : [sql`t.voice = ${filter.voice}`]),
    ...(filter.loaded === undefined ? [] : [sql`t.loaded = ${filter.loaded}`]),
    ...(filter.label === undefined ? [] : [sql`t.label = ${filter.label}`]),
    ...(filter.tone === undefined ? [] : [sql`t.tone = ${filter.tone}`]),
    ...(filter.actor === undefined ? [] : [sql`t.actor in (${cellsOf(filter.actor)})`]),
  ]);
  return { ...page, rows: await showLabels(db, page.rows) };
}

/** Of one label, so many of its first uses are shown. */
const FIRST = 5;

interface Counted {
  readonly label: string;
  readonly loaded: 'yes' | 'no';
  readonly tone: ActorLabel['tone'];
  readonly outlet: string | null;
  readonly voice: LabelRow['voice'];
  readonly uses: number;
  readonly articles: number;
}

/** What an actor is called, by label, most used first, each counted by outlet and voice and with its first sentences. */
export async function labelsOf(db: Db, actor: string): Promise<ActorLabel[]> {
  const counted = await sql<Counted>`
    select t.label, t.loaded, t.tone, t.outlet, t.voice, count(*)::int as uses, count(distinct t.article)::int as articles
    from label t where t.actor in (${cellsOf(actor)})
    group by t.label, t.loaded, t.tone, t.outlet, t.voice
    order by count(*) desc, t.outlet, t.voice`.execute(db);
  const first = await sql<{ body: LabelRow }>`
    select f.body from (select t.*, row_number() over (partition by t.label, t.loaded, t.tone
        order by t.since, t.article, t.start, t.id) as place
      from label t where t.actor in (${cellsOf(actor)})) f
    where f.place <= ${FIRST} order by f.since, f.article, f.start, f.id`.execute(db);
  const totals = await sql<Omit<Counted, 'outlet' | 'voice'>>`
    select t.label, t.loaded, t.tone, count(*)::int as uses, count(distinct t.article)::int as articles
    from label t where t.actor in (${cellsOf(actor)}) group by t.label, t.loaded, t.tone
    order by count(*) desc, count(distinct t.article) desc, t.label, t.tone, t.loaded`.execute(db);
  const rows = await showLabels(
    db,
    first.rows.map(({ body }) => body),
  );
  return totals.rows.map(({ label, loaded, tone, uses, articles }) => ({
    ...{ label, tone, uses, articles },
    loaded: loaded === 'yes',
    by: counted.rows
      .filter((one) => one.label === label && one.loaded === loaded && one.tone === tone)
      .map((one) => ({
        ...(one.outlet === null ? {} : { outlet: one.outlet }),
        ...{ voice: one.voice, uses: one.uses, articles: one.articles },
      })),
    rows: rows.filter((row) => row.label === label && row.loaded === (loaded === 'yes') && row.tone === tone),
  }));
}

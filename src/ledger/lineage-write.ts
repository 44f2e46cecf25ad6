import { sql } from 'kysely';
import type { LineageEdge, LineageEntry } from '../core/lineage.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { Db, Tx } from './store.ts';
import { plain } from './words.ts';

/** What the ledger keeps of an edge beside its columns; the words of a passage stand in the texts. */
export type EdgeBody = Pick<LineageEdge, 'by' | 'reason'> & {
  readonly passages: readonly (readonly [from: Span, to: Span])[];
};

/** Writes the print of an article and its edges, and the edges of those whose parents are told anew because of it in the place of theirs. */
export async function writeLineage(tx: Tx, { text, print, families }: LineageEntry): Promise<void> {
  const { revision: _revision, ...body } = text;
  await sql`
    with own as (select seq from article where id = ${text.id}),
    tongue as (insert into print_language (language) values (${text.language}) on conflict do nothing),
    runs as (insert into print_run (key, n) select distinct k, seq from own, unnest(${print.runs.map(String)}::text[]::bigint[]) as k
      on conflict do nothing),
    marks as (insert into print_mark (mark, language, n) select distinct m, ${text.language}::text, seq
      from own, unnest(${print.marks.map(plain)}::text[]) as m on conflict do nothing),
    outlets as (insert into print_outlet (key, side, since, until, n)
      select key, side, ${print.since ?? ''}::text, ${print.until ?? '~'}::text, seq
      from own, unnest(${[...print.outlets, ...print.credits].map(plain)}::text[],
        ${[...print.outlets.map(() => 'outlet'), ...print.credits.map(() => 'credit')]}::text[]) as r (key, side)
      on conflict do nothing),
    gone as (delete from lineage where child = any(${families.map(({ child }) => child)}::text[]))
    insert into print (n, article, runs, marks, body)
    select seq, ${text.id}, ${print.runs.length}::int, ${print.marks.map(plain)}::text[], ${JSON.stringify(body)}::text::json from own
    on conflict (n) do update set runs = excluded.runs, marks = excluded.marks, body = excluded.body`.execute(tx);
  await writeEdges(
    tx,
    families.flatMap(({ edges }) => edges),
  );
}

/** Writes edges as they are. */
export async function writeEdges(tx: Tx, edges: readonly LineageEdge[]): Promise<void> {
  if (edges.length === 0) return;
  await sql`insert into lineage (child, parent, type, overlap, back, body)
    select child, parent, type, overlap, back, body::json
    from unnest(${edges.map(({ child }) => child)}::text[], ${edges.map(({ parent }) => plain(parent))}::text[],
      ${edges.map(({ type }) => type)}::text[], ${edges.map(({ overlap }) => overlap)}::float8[],
      ${edges.map(({ back }) => back)}::float8[], ${edges.map((edge) => JSON.stringify(bodyOf(edge)))}::text[])
      as r (child, parent, type, overlap, back, body)`.execute(tx);
}

const bodyOf = ({ by, reason, passages }: LineageEdge): EdgeBody => ({
  ...(by === undefined ? {} : { by }),
  reason,
  passages: passages.map(({ from, to }) => [from.span, to.span]),
});

/** Articles that were not compared with others yet, as they came in: those of a ledger from before, those of an import. */
export async function unlinkedReadings(db: Db, most: number): Promise<{ reading: Reading; revision: number }[]> {
  const { rows } = await sql<{ body: Reading; seq: string }>`
    select r.body, a.seq from article a join reading r on r.article = a.id
    where a.retracted is null and not exists (select 1 from print p where p.n = a.seq) order by a.seq limit ${most}::int`.execute(
    db,
  );
  return rows.map(({ body, seq }) => ({ reading: body, revision: Number(seq) }));
}

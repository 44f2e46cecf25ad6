import { sql } from 'kysely';
import type { Cite, Reason } from '../core/line.ts';
import { canonical } from './canonical.ts';
import { reindex } from './reindex.ts';
import { regroup } from './saying.ts';
import { sayingsOf } from './saying-show.ts';
import type { Tx } from './store.ts';

type Joins = readonly { readonly to: string; readonly reason: Reason }[];

const REASON = new Set(['rule', 'version', 'score', 'cites']);

/** What is wrong with the links of a statement's line; nothing when they can be read. */
export function checkJoins(id: string, joins: unknown): string | undefined {
  if (joins === undefined) return undefined;
  const fits = (value: unknown): boolean => {
    const { to, reason } = (value ?? {}) as Partial<Joins[number]>;
    return (
      typeof to === 'string' &&
      to !== id &&
      typeof reason?.rule === 'string' &&
      typeof reason.version === 'string' &&
      ['number', 'undefined'].includes(typeof reason.score) &&
      Object.keys(reason).every((key) => REASON.has(key)) &&
      Array.isArray(reason.cites)
    );
  };
  return Array.isArray(joins) && joins.every(fits) ? undefined : `the statement ${id} has joins that cannot be read`;
}

/** Writes the links of a statement as they came; gives what is wrong with them. */
export async function takeLinks(tx: Tx, id: string, joins: Joins): Promise<string | undefined> {
  const ids = joins.map(({ to }) => to);
  const { rows } = await sql<{ id: string; sentence: Cite }>`
    select id, body -> 'sentence' as sentence from statement where id = any(${[id, ...ids]}::text[])`.execute(tx);
  const sentences = new Map(rows.map((row) => [row.id, row.sentence]));
  const unknown = ids.find((to) => !sentences.has(to));
  if (unknown !== undefined) return `the statement ${id} is joined to ${unknown}, which is none`;
  const astray = joins.find(
    ({ to, reason }) => canonical(reason.cites) !== canonical([sentences.get(id), sentences.get(to)]),
  );
  if (astray !== undefined) return `the reason why ${id} is joined to ${astray.to} cites other sentences than theirs`;
  await sql`insert into restatement (statement, other, rule, version, score)
    select ${id}, * from unnest(${ids}::text[], ${joins.map(({ reason }) => reason.rule)}::text[],
      ${joins.map(({ reason }) => reason.version)}::text[],
      ${joins.map(({ reason }) => reason.score ?? null)}::float8[])`.execute(tx);
  return undefined;
}

/**
 * When every line is in: what statements report one saying, and what later articles find them by. Gives the first
 * statement whose line names another first report than follows from the links.
 */
export async function settleSayings(tx: Tx, restates: ReadonlyMap<string, string>): Promise<string | undefined> {
  await regroup(tx);
  await reindex(tx);
  const counted = await sql<{ n: number }>`
    select (count(*) - count(distinct saying))::int as n from report`.execute(tx);
  const ids = [...restates.keys()];
  for (let from = 0; from < ids.length; from += 1000) {
    const part = ids.slice(from, from + 1000);
    const sayings = await sayingsOf(tx, part);
    const wrong = part.find((id) => id === restates.get(id) || sayings.get(id)?.saying?.id !== restates.get(id));
    if (wrong !== undefined)
      return `the statement ${wrong} does not restate ${restates.get(wrong)} by the joins there are`;
  }
  const lacking = (counted.rows[0]?.n ?? 0) - ids.length;
  return lacking === 0 ? undefined : `${lacking} statements that joins make one with an earlier one do not say so`;
}

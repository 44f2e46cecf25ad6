import { sql } from 'kysely';
import { upFrom } from './lineage.ts';
import { actorsOf } from './material.ts';
import type { Db } from './store.ts';

/**
 * A mark of what can change of each article and of its origins: whom its actors stand for, what other articles call the
 * persons among them, and the edges of all that it comes from. What was read never changes.
 */
export async function articleMarks(db: Db, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; mark: string }>`
    select a.id, md5(concat(a.retracted, a.revision, ${actorsOf({ roles: true })})) as mark
    from (select distinct id from unnest(${[...articles]}::text[]) as r (id)) o
    cross join lateral (select id, revision, retracted from article where id = o.id limit 1) a`.execute(db);
  const edges = await edgeMarks(db, articles);
  return new Map(rows.map(({ id, mark }) => [id, [mark, ...edgesFrom(id, edges)].join(' ')]));
}

interface Edges {
  readonly mark: string;
  readonly parents: readonly string[];
}

/** The edges of some articles and of all that these come from, by the child. */
async function edgeMarks(db: Db, articles: readonly string[]): Promise<ReadonlyMap<string, Edges>> {
  const { rows } = await sql<Edges & { readonly child: string }>`
    ${upFrom(articles)}
    select e.child, array_agg(e.parent) as parents,
      md5(string_agg(concat_ws(' ', e.parent, e.type, e.overlap, e.back, e.judgement, e.body), ' ' order by e.parent)) as mark
    from up join edge e on e.child = up.id group by e.child`.execute(db);
  return new Map(rows.map(({ child, ...edges }) => [child, edges]));
}

/** The marks of the edges of an article and of all that it comes from, each with its child, in the order of these. */
function edgesFrom(article: string, edges: ReadonlyMap<string, Edges>): string[] {
  const up = new Set([article]);
  for (const child of up) for (const parent of edges.get(child)?.parents ?? []) up.add(parent);
  return [...up].sort().flatMap((child) => {
    const own = edges.get(child);
    return own ? [`${child}:${own.mark}`] : [];
  });
}

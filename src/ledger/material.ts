import { sql } from 'kysely';
import type { KnownAs, Material } from '../core/material.ts';
import type { Reading } from '../core/reading.ts';
import type { Db } from './store.ts';

interface Stored {
  readonly body: Reading;
  readonly revision: string;
  readonly captured_at: string;
  readonly actors: readonly (KnownAs & { readonly local: string })[] | null;
}

/** Of how many articles the roles of one person are read. */
const MOST_TOLD = 50;

const rolesOfPerson = sql`(select coalesce(json_agg(distinct role ->> 'text'), '[]')
  from (select roles from actor_member where actor = t.id order by article limit ${sql.lit(MOST_TOLD)}) o
    cross join lateral json_array_elements(o.roles) as role)`;

/** Whom the actors of an article `a` stand for today; of a retracted one for whom they stood. */
export const actorsOf = (more?: { readonly roles: true }) => sql`
  (select json_agg(json_build_object('local', m.local, 'id', t.id, 'name', t.name, 'type', t.type${
    more === undefined ? sql`` : sql`, 'roles', case when t.type = 'person' then ${rolesOfPerson} end`
  }) order by m.seq)
    from (select local, actor, seq from actor_member where article = a.id
        union all select body ->> 'local', body ->> 'actor', (body ->> 'seq')::bigint from retired
          where a.retracted is not null and article = a.id and of = 'actor_member') m
      cross join lateral (select coalesce(moved_to, id) as today from actor where id = m.actor limit 1) o
      cross join lateral (select id, name, type from actor where id = o.today limit 1) t)`;

/**
 * The articles with what was read from them and whom their actors stand for today, in the order in which they came in;
 * those of a retracted one for whom they stood, as far as others still name them.
 */
export async function readMaterials(
  db: Db,
  articles: readonly string[],
  more?: { readonly roles: true },
): Promise<Material[]> {
  const { rows } = await sql<Stored>`
    select r.body, a.revision, a.captured_at, ${actorsOf(more)} as actors
    from (select distinct id from unnest(${[...articles]}::text[]) as r (id)) o
    cross join lateral (select id, seq, revision, captured_at, retracted from article where id = o.id limit 1) a
    cross join lateral (select body from reading where article = a.id limit 1) r order by a.seq`.execute(db);
  return rows.map(({ body, revision, captured_at, actors }) => ({
    reading: body,
    actors: new Map(
      (actors ?? []).map(({ local, roles, ...known }) => [
        local,
        { ...known, ...(roles && roles.length > 0 ? { roles } : {}) },
      ]),
    ),
    revision: Number(revision),
    capturedAt: captured_at,
  }));
}

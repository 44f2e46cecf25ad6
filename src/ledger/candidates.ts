import { sql } from 'kysely';
import type { Candidate } from './ledger.ts';
import type { Db } from './store.ts';
import { plain } from './words.ts';

// What one article may bring up, however large the ledger: the best known actors under each key (a sound that thousands
// share says little), of these the ones that share most keys, their most used spellings, what their latest articles tell.
const KEYED = 100;
const ACTORS = 200;
const NAMES = 50;
const LATEST = 50;

/**
 * Actors that share a blocking key, those that share most keys first. Side queries have a limit each, so that they go
 * through an index even before the database has statistics.
 */
export async function findCandidates(db: Db, keys: readonly string[]): Promise<Candidate[]> {
  const { rows } = await sql<Omit<Candidate, 'roles'> & { readonly roles: readonly Told[] }>`
    select f.actor, f.type,
      array(select n.text from actor_name n where n.actor = f.actor group by n.text
        order by sum(n.articles) desc, length(n.text) desc, n.text limit ${NAMES}) as names,
      f.keys, m.genders, m.roles
    from (select k.*, a.type
      from (select k.actor, count(*) as shared, max(k.known) as known,
            coalesce(array_agg(k.key) filter (where k.key like '@%'), '{}') as keys
          from unnest(${[...new Set(keys.map(plain))]}::text[]) as q (key)
          cross join lateral (select key, actor, known from actor_key
            where key = q.key order by known desc, actor limit ${KEYED}::int) k
          group by k.actor order by shared desc, known desc, k.actor limit ${ACTORS}) k
      cross join lateral (select type from actor where id = k.actor limit 1) a) f
    cross join lateral (
      select coalesce(array_agg(distinct o.gender order by o.gender) filter (where o.gender is not null), '{}') as genders,
        coalesce(json_agg(json_build_object('roles', o.roles, 'since', r.since, 'until', r.until) order by o.seq desc)
          filter (where r.id is not null), '[]') as roles
      from (select article, seq, gender, roles from actor_member
        where f.type in ('person', 'other') and actor = f.actor order by seq desc limit ${LATEST}) o
      left join lateral (select id, since, until from article
        where f.type = 'person' and o.roles::text <> '[]' and id = o.article limit 1) r on true) m
    order by f.shared desc, f.known desc, f.actor`.execute(db);
  return rows.map((row) => ({ ...row, roles: row.roles.flatMap(rolesIn) }));
}

/** What one article calls somebody, with the first and last day of its report. */
interface Told {
  readonly roles: readonly { readonly text: string }[];
  readonly since: string | null;
  readonly until: string | null;
}

const rolesIn = ({ roles, since, until }: Told): Candidate['roles'][number][] =>
  roles.map(({ text }) => ({
    text,
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  }));

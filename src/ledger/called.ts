import { sql } from 'kysely';
import type { CalledActor } from './ledger.ts';
import type { Db } from './store.ts';

/** Of so many of the latest articles that tell of somebody. */
const LATEST = 50;

/** What the latest texts call some actors: what pronouns say of persons and of whom nobody knows what he is, roles of persons. */
export async function findCalled(db: Db, actors: readonly string[]): Promise<CalledActor[]> {
  if (actors.length === 0) return [];
  const { rows } = await sql<Omit<CalledActor, 'roles'> & { readonly roles: readonly Told[] }>`
    select a.id as actor, m.genders, m.roles
    from unnest(${[...new Set(actors)]}::text[]) with ordinality as f (id, n)
    cross join lateral (select id, type from actor where id = f.id limit 1) a
    cross join lateral (
      select coalesce(array_agg(distinct o.gender order by o.gender) filter (where o.gender is not null), '{}') as genders,
        coalesce(json_agg(json_build_object('roles', o.roles, 'since', r.since, 'until', r.until) order by o.seq desc)
          filter (where r.id is not null), '[]') as roles
      from (select article, seq, gender, roles from actor_member
        where a.type in ('person', 'other') and actor = a.id order by seq desc limit ${LATEST}::int) o
      left join lateral (select id, since, until from article
        where a.type = 'person' and o.roles::text <> '[]' and id = o.article limit 1) r on true) m
    order by f.n`.execute(db);
  return rows.map((row) => ({ ...row, roles: row.roles.flatMap(rolesIn) }));
}

/** What one article calls somebody, with the first and last day of its report. */
interface Told {
  readonly roles: readonly { readonly text: string }[];
  readonly since: string | null;
  readonly until: string | null;
}

const rolesIn = ({ roles, since, until }: Told): CalledActor['roles'][number][] =>
  roles.map(({ text }) => ({
    text,
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  }));

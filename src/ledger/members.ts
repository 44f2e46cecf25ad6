import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { EventRow } from '../core/view.ts';
import { levelling } from './actor-key.ts';
import { type Member, partyCells } from './member.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';
import { foldWords, plain } from './words.ts';

/** A member with the ledger actor it belongs to. */
export interface Placed {
  readonly actor: string;
  readonly member: Member;
  /** Blocking keys under which a later article finds it. */
  readonly keys: readonly string[];
}

/** The article's part of each actor. */
export const writeMembers = (tx: Tx, placed: readonly Placed[]): Promise<void> =>
  insertRows(
    tx,
    'actor_member',
    {
      cell: 'text',
      article: 'text',
      local: 'text',
      actor: 'text',
      name: 'text',
      names: 'json',
      roles: 'json',
      mentions: 'int',
      statements: 'int',
      events: 'int',
      type: 'text',
      folded: 'text',
      keys: 'json',
      gender: 'text',
    },
    placed.map(({ actor, member, keys }) => ({
      cell: member.cell,
      article: member.article,
      local: member.local,
      actor,
      name: plain(member.name),
      names: JSON.stringify(member.names),
      roles: JSON.stringify(member.roles),
      mentions: member.mentions,
      statements: member.statements,
      events: member.events,
      type: member.type,
      folded: foldWords(member.name),
      keys: JSON.stringify(keys.map(plain)),
      gender: member.gender ?? null,
    })),
  );

/** In how many events of an article each ledger actor takes part, an event counted once for an actor. */
export function countEvents(
  article: string,
  events: readonly EventRow[],
  placed: readonly Placed[],
): ReadonlyMap<string, number> {
  const owner = new Map(placed.map(({ actor, member }) => [cellId(article, member.local), actor]));
  const counts = new Map<string, number>();
  for (const event of events) {
    const actors = new Set(partyCells(event).flatMap((cell) => owner.get(cell) ?? []));
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

/** Adds one article's counts to its actors and names each by the fullest name most articles give it. */
export async function tallyActors(
  tx: Tx,
  placed: readonly Placed[],
  events: ReadonlyMap<string, number>,
  date: { readonly since: string; readonly until: string } | undefined,
): Promise<void> {
  const actors = [...new Set(placed.map(({ actor }) => actor))];
  const of = (actor: string): Member[] => placed.filter((one) => one.actor === actor).map(({ member }) => member);
  const sum = (actor: string, what: 'mentions' | 'statements'): number =>
    of(actor).reduce((total, member) => total + member[what], 0);
  // In one statement with the names and the levels of the keys: each costs about as much as its rows.
  await sql`
    with best as (${bestNames(actors)}),
    counted as (update actor set articles = actor.articles + 1, mentions = actor.mentions + r.mentions,
      statements = actor.statements + r.statements, events = actor.events + r.events,
      first = least(first, ${date?.since ?? null}::text), last = greatest(last, ${date?.until ?? null}::text),
      type = case when actor.type = 'other' then r.type else actor.type end,
      name = coalesce((select text from best where best.actor = actor.id), actor.name)
    from unnest(${actors}::text[], ${actors.map((actor) => sum(actor, 'mentions'))}::int[],
      ${actors.map((actor) => sum(actor, 'statements'))}::int[], ${actors.map((actor) => events.get(actor) ?? 0)}::int[],
      ${actors.map((actor) => of(actor)[0]?.type ?? 'other')}::text[]) as r (id, mentions, statements, events, type)
    where actor.id = r.id returning actor.id, actor.articles)
    ${levelling(actors, sql`counted`)}`.execute(tx);
}

/**
 * The name of an actor: the fullest name in most articles; of equals the one that stands in more articles, then the
 * longer, then the one with the small particle ("al-" before "Al-").
 */
const bestNames = (actors: readonly string[]) => sql`
  select distinct on (actor) actor, text
  from (select actor, text, sum(fullest) as fullest, sum(articles) as articles from actor_name
    where actor = any(${[...actors]}::text[]) group by actor, text) as counted
  order by actor, fullest desc, articles desc, length(text) desc, text collate "C" desc`;

/** Names some actors by what their articles call them now. */
export async function nameActors(tx: Tx, actors: readonly string[]): Promise<void> {
  await sql`
    update actor set name = best.text from (${bestNames(actors)}) as best
    where actor.id = best.actor and actor.name <> best.text`.execute(tx);
}

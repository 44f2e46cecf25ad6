import { type RawBuilder, sql } from 'kysely';
import type { Filter } from '../core/view.ts';
import { reach } from './bounds.ts';

/** A condition of a list; all of them must hold. */
export type Condition = RawBuilder<unknown>;

/** Rows of a list when nobody says how many. */
const USUAL = 100;

/** `where a and b`; nothing when there is no condition. */
export const where = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;

/** Which part of a list to give: 100 rows from the first on, unless the filter says otherwise. */
export const part = ({ limit, offset }: Filter): RawBuilder<unknown> =>
  sql`limit ${whole(limit, USUAL)}::int offset ${whole(offset, 0)}::int`;

const whole = (value: number | undefined, usual: number): number =>
  value === undefined || !Number.isFinite(value) ? usual : Math.min(Math.max(0, Math.trunc(value)), 2 ** 31 - 1);

/**
 * Outlet and publication date of a row. A date given without days takes in all its days, on either side; articles
 * without a date are left out as soon as a date is asked for.
 */
export function reported(table: string, { outlet, from, to }: Pick<Filter, 'outlet' | 'from' | 'to'>): Condition[] {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return [
    ...(outlet === undefined
      ? []
      : [outlet === 'none' ? sql`${column('outlet')} is null` : sql`${column('outlet')} = ${outlet}`]),
    ...(from === undefined ? [] : [sql`${column('until')} || '~' >= ${from}`]),
    ...(to === undefined ? [] : [sql`${column('since')} <= ${reach(to)}`]),
  ];
}

/** Outlet, publication date and id of an article, a row of `table`, and an actor whom it names. */
export function articleConditions(
  table: string,
  filter: Pick<Filter, 'outlet' | 'from' | 'to' | 'article' | 'actor'>,
): Condition[] {
  const id = sql.ref(`${table}.id`);
  return [
    ...reported(table, filter),
    ...(filter.article === undefined ? [] : [sql`${id} = ${filter.article}`]),
    ...(filter.actor === undefined
      ? []
      : [
          sql`${id} in (select m.article from actor_member m join actor a on m.actor = coalesce(a.moved_to, a.id)
            where a.id = ${filter.actor})`,
        ]),
  ];
}

/** The in-article actors of a ledger actor, also when it was found to be another one since. */
export const cellsOf = (actor: string): RawBuilder<unknown> =>
  sql`select m.cell from actor_member m join actor a on m.actor = coalesce(a.moved_to, a.id) where a.id = ${actor}`;

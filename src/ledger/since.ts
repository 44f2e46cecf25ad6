import { sql } from 'kysely';
import type { Since } from '../core/change-view.ts';
import type { Condition } from './narrow.ts';
import { revisionBefore } from './revision.ts';
import type { Db } from './store.ts';

/** Where the line between before and now is drawn: behind a revision, or before a day of publication. */
export type Cut =
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'reported'; readonly day: string };

/** The line that somebody asks for: a day stands for the last revision before it, or for the reports before it. */
export async function cutAt(db: Db, { revision, day, clock }: Since): Promise<Cut> {
  if (day !== undefined && clock === 'reported') return { kind: 'reported', day };
  return { kind: 'revision', revision: revision ?? (day === undefined ? 0 : await revisionBefore(db, day)) };
}

/** Whether an article, a row `r`, was there before. What has no date was there before any day of publication. */
export const before = (cut: Cut): Condition =>
  cut.kind === 'revision' ? sql`r.revision <= ${cut.revision}` : sql`coalesce(r.since < ${cut.day}, true)`;

/** Whether an article, a row `r`, is new. */
export const after = (cut: Cut): Condition =>
  cut.kind === 'revision' ? sql`r.revision > ${cut.revision}` : sql`r.since >= ${cut.day}`;

/** Whether a ruling, a row `r` beside its judgement `j`, stood before. By the day of publication every word of a person holds. */
export const stoodBefore = (cut: Cut): Condition =>
  cut.kind === 'revision'
    ? sql`j.revision <= ${cut.revision} and (r.standing = 'yes' or r.ended > ${cut.revision})`
    : sql`r.standing = 'yes'`;

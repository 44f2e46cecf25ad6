import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import { SCHEMA, STEPS, type Step } from './migration/steps.ts';
import type { Db } from './store.ts';

/** The number of the last migration a schema has had; nothing when it holds no ledger. */
export async function schemaOf(db: Db, schema: string): Promise<number | undefined> {
  const there = await sql<{
    there: boolean;
  }>`select to_regclass(${`"${schema}".schema_step`}) is not null as there`.execute(db);
  if (!there.rows[0]?.there) return undefined;
  const last = await sql<{
    n: number;
  }>`select coalesce(max(n), 0)::int as n from ${sql.table(`${schema}.schema_step`)}`.execute(db);
  return last.rows[0]?.n;
}

/**
 * Brings a schema to the present version, in one transaction: after a failure it is what it was before.
 * Throws E_LEDGER_NEWER when a newer Stemma made it.
 */
export async function migrate(db: Db, schema: string): Promise<void> {
  const had = await schemaOf(db, schema);
  if (had !== undefined && had > SCHEMA) throw new StemmaError('E_LEDGER_NEWER', had, SCHEMA);
  if (had === SCHEMA) return;
  await db.transaction().execute(async (tx) => {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(tx);
    await sql`set local search_path to ${sql.id(schema)}`.execute(tx);
    await sql`create table if not exists schema_step (n int primary key, name text not null, hash text not null)`.execute(
      tx,
    );
    const steps = STEPS.filter(({ n }) => n > (had ?? 0));
    for (const step of steps) {
      for (const statement of split(step.sql)) await sql.raw(statement).execute(tx);
      await sql`insert into schema_step values (${step.n}, ${step.name}, ${hashOf(step)})`.execute(tx);
    }
    // What fills is the code of today, which needs the tables of today.
    for (const { fill } of steps) await fill?.(tx);
  });
}

/** What tells whether a ready snapshot was made from these very migrations. */
export const hashOf = (step: Step): string => createHash('sha256').update(step.sql).digest('hex').slice(0, 16);

/** Brings a schema that a snapshot holds up to date; one made from other migrations is dropped, empty as it is, and made anew. */
export async function freshen(db: Db, schema: string): Promise<'ready' | 'migrated' | 'anew'> {
  const had = await schemaOf(db, schema);
  if (had !== undefined) {
    const steps = await sql<{ n: number; hash: string }>`
      select n, hash from ${sql.table(`${schema}.schema_step`)} order by n`.execute(db);
    const same = steps.rows.every((row, i) => STEPS[i] && row.n === STEPS[i].n && row.hash === hashOf(STEPS[i]));
    if (same && had === SCHEMA) return 'ready';
    if (!same) await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
    await migrate(db, schema);
    return same ? 'migrated' : 'anew';
  }
  await migrate(db, schema);
  return 'anew';
}

/** Single statements of a script: both drivers take one at a time. A body between `$$` is left whole. */
export function split(script: string): string[] {
  const statements: string[] = [];
  let open = '';
  for (const piece of script.split(/(\$\$[\s\S]*?\$\$)/)) {
    if (piece.startsWith('$$')) {
      open += piece;
      continue;
    }
    const parts = piece.split(';');
    parts.forEach((part, i) => {
      open += part;
      if (i === parts.length - 1) return;
      if (open.trim()) statements.push(open.trim());
      open = '';
    });
  }
  return open.trim() ? [...statements, open.trim()] : statements;
}

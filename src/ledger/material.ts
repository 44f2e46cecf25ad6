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

/** The articles with what was read from them and whom their actors stand for today, in the order in which they came in. */
export async function readMaterials(db: Db, articles: readonly string[]): Promise<Material[]> {
  const { rows } = await sql<Stored>`
    select r.body, a.revision, a.captured_at,
      (select json_agg(json_build_object('local', m.local, 'id', t.id, 'name', t.name, 'type', t.type) order by m.seq)
        from actor_member m join actor t on t.id = m.actor where m.article = a.id) as actors
    from article a join reading r on r.article = a.id
    where a.id = any(${articles}::text[]) order by a.seq`.execute(db);
  return rows.map(({ body, revision, captured_at, actors }) => ({
    reading: body,
    actors: new Map((actors ?? []).map(({ local, ...known }) => [local, known])),
    revision: Number(revision),
    capturedAt: captured_at,
  }));
}

import { sql } from 'kysely';
import type { Cite, Line } from '../core/line.ts';
import { isOutletId } from '../core/lineage.ts';
import { writeEdges } from './lineage-write.ts';
import type { Tx } from './store.ts';

type LineageLine = Extract<Line, { readonly kind: 'lineage' }>;

const TYPES = new Set(['copy', 'part', 'merged', 'translation', 'credit']);

/**
 * Writes one edge as it came, where its articles are there and its passages stand in them; gives what is wrong with it.
 * What only a person drew comes back with the journal.
 */
export async function takeLineage(tx: Tx, line: LineageLine): Promise<string | undefined> {
  const { id, from, to, type, overlap, back, by, passages, reason } = line;
  if (!TYPES.has(type) || ![overlap, back].every((share) => typeof share === 'number' && share >= 0 && share <= 1))
    return `the lineage ${id} is of no type or has no overlap`;
  const { rows } = await sql<{ article: string; text: string }>`
    select article, body ->> 'text' as text from reading where article in (${from}, ${to})`.execute(tx);
  const texts = new Map(rows.map(({ article, text }) => [article, text]));
  if (!texts.has(from)) return `no article before it is ${from}`;
  if (!texts.has(to) && !isOutletId(to)) return `no article before it is ${to}`;
  const stands = (cite: Cite | undefined, article: string): boolean =>
    cite?.article === article && texts.get(article)?.slice(...cite.span) === cite.quote;
  if (!passages.every((one) => stands(one?.from, from) && stands(one?.to, to)))
    return `a passage of the lineage ${id} does not stand in its articles`;
  if (reason.rule === 'judgement') return undefined;
  const { by: _judge, ...found } = reason;
  await writeEdges(tx, [
    { child: from, parent: to, type, overlap, back, ...(by === undefined ? {} : { by }), passages, reason: found },
  ]);
  return undefined;
}

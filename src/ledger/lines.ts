import { sql } from 'kysely';
import type { Capture, Line } from '../core/line.ts';
import type { Reading } from '../core/reading.ts';
import { cellLines } from './cell-lines.ts';
import { incidentLines, withIncidents } from './incident-lines.ts';
import { readJudgements } from './judgement.ts';
import { lineageLines } from './lineage.ts';
import { mergesOf } from './merge-show.ts';
import { showEvents, showStatements } from './person.ts';
import { placeLines } from './places.ts';
import { showLabels, showRelations } from './relations.ts';
import { withheldOf } from './retired.ts';
import { linksOf, sayingsOf } from './saying-show.ts';
import type { Db } from './store.ts';
import { storyLines } from './story-lines.ts';

/**
 * The whole ledger as lines, in the order in which things came in: articles each followed by its original, actors,
 * the events, accounts, statements, relations and labels of each article, the places, the stories, the journal.
 */
export async function* exportLines(db: Db): AsyncIterable<Line> {
  const { rows } = await sql<{ id: string }>`select id from article order by seq`.execute(db);
  const articles = rows.map(({ id }) => id);
  for (const id of articles) yield* articleLines(db, id);
  yield* actorLines(db);
  for (const id of articles) {
    yield* await incidentLines(db, id);
    yield* await withIncidents(db, await withLinks(db, id, await toldLines(db, id)));
  }
  yield* placeLines(db);
  yield* lineageLines(db);
  yield* storyLines(db);
  yield* await readJudgements(db);
}

interface Stored {
  readonly capture: Capture;
  readonly retracted: string | null;
  readonly revision: string;
  readonly reading: Reading;
  readonly bytes: Uint8Array;
}

async function* articleLines(db: Db, id: string): AsyncIterable<Line> {
  const { rows } = await sql<Stored>`
    select a.capture, a.retracted, a.revision, r.body as reading, o.bytes
    from article a join reading r on r.article = a.id join original o on o.sha256 = a.sha256 where a.id = ${id}`.execute(
    db,
  );
  for (const { capture, retracted, revision, reading, bytes } of rows) {
    yield {
      kind: 'article',
      id,
      sha256: reading.sha256,
      ...(capture.file === undefined ? {} : { file: capture.file }),
      ...(reading.url === undefined ? {} : { url: reading.url }),
      ...(reading.outlet === undefined ? {} : { outlet: reading.outlet }),
      ...(reading.title === undefined ? {} : { title: reading.title }),
      ...(reading.published === undefined ? {} : { published: reading.published }),
      capturedAt: capture.capturedAt,
      ...(retracted === null ? {} : { retracted, withheld: await withheldOf(db, id) }),
      revision: Number(revision),
      capture,
      reading,
    };
    yield { kind: 'original', sha256: reading.sha256, base64: Buffer.from(bytes).toString('base64') };
  }
}

interface StoredActor {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly moved_to: string | null;
  readonly founder: string | null;
}

async function* actorLines(db: Db): AsyncIterable<Line> {
  for (let last = 0; ; ) {
    const { rows } = await sql<StoredActor>`
      select seq::int as seq, id, name, type, moved_to, founder from actor where seq > ${last} order by seq limit 200`.execute(
      db,
    );
    for (const row of rows) yield await actorLine(db, row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

async function actorLine(db: Db, { id, name, type, moved_to, founder }: StoredActor): Promise<Line> {
  const names = await sql<{ text: string; outlet: string; articles: number }>`
    select text, outlet, articles from actor_name where actor = ${id} order by articles desc, text, outlet`.execute(db);
  const members = await sql<{ cell: string }>`select m.cell from actor_member m join article r on r.id = m.article
    where m.actor = ${id} order by r.seq, length(m.local), m.local`.execute(db);
  const keys = await sql<{ key: string }>`select key from actor_key where actor = ${id} order by key`.execute(db);
  return {
    kind: 'actor',
    id,
    name,
    type,
    names: names.rows.map(({ text, outlet, articles }) => ({ text, ...(outlet === '' ? {} : { outlet }), articles })),
    merges: await mergesOf(db, id),
    ...(founder === null ? {} : { founder }),
    members: members.rows.map(({ cell }) => cell),
    keys: keys.rows.map(({ key }) => key),
    ...(moved_to === null ? {} : { movedTo: moved_to }),
  };
}

/** Says of statements what they restate and why. */
async function withLinks(db: Db, article: string, lines: readonly Line[]): Promise<Line[]> {
  const links = await linksOf(db, article);
  const sayings = await sayingsOf(
    db,
    lines.flatMap((line) => (line.kind === 'statement' ? [line.id] : [])),
  );
  return lines.map((line) => {
    if (line.kind !== 'statement') return line;
    const saying = sayings.get(line.id)?.saying;
    const joins = links.get(line.id);
    return {
      ...line,
      ...(saying === undefined || saying.id === line.id ? {} : { restates: saying.id }),
      ...(joins === undefined ? {} : { joins }),
    };
  });
}

/** The lines of one article's accounts, statements, relations and labels, as they follow from its reading. */
export async function toldLines(db: Db, article: string): Promise<Line[]> {
  const bodies = async <Row>(table: 'event' | 'statement' | 'relation' | 'label'): Promise<Row[]> => {
    const { rows } = await sql<{ body: Row }>`
      select body from ${sql.table(table)} where article = ${article} order by start, id`.execute(db);
    return rows.map(({ body }) => body);
  };
  return cellLines(
    await showEvents(db, await bodies('event')),
    await showStatements(db, await bodies('statement')),
    await showRelations(db, await bodies('relation'), 'cell'),
    await showLabels(db, await bodies('label'), 'cell'),
  );
}

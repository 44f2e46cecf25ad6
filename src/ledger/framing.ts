import { sql } from 'kysely';
import type {
  Counted,
  Filter,
  Framing,
  LabelCount,
  MentionCount,
  OutletCount,
  Page,
  StanceCount,
  VoiceCount,
} from '../core/view.ts';
import { countedPart } from './counted.ts';
import { articleConditions, type Condition, cellsOf, reported, where } from './narrow.ts';
import type { Db } from './store.ts';
import { voiceConditions } from './voice.ts';

/** Rows of a part when nobody says how many. */
const USUAL = 1000;

/** How outlets tell of actors: labels, voices and stances in counts, each part with the number of all its rows. */
export async function countFraming(db: Db, filter: Filter): Promise<Framing> {
  const wanted = { limit: USUAL, ...filter };
  const labels = await countLabels(db, wanted);
  return {
    outlets: await countOutlets(db, filter),
    mentions: await countMentions(db, filter, [...new Set(labels.rows.map(({ actor }) => actor.id))]),
    labels,
    voices: await countVoices(db, wanted),
    stances: await countStances(db, wanted),
  };
}

interface Row {
  readonly outlet: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly type: string | null;
  /** All rows of the part. */
  readonly total: number;
}

async function countLabels(db: Db, filter: Filter): Promise<Page<LabelCount>> {
  const page = await countedPart(
    db,
    (part) => sql<Row & Omit<LabelCount, 'outlet' | 'actor' | 'loaded'> & { readonly loaded: string }>`
    select t.outlet, a.id, a.name, a.type, t.label, t.tone, t.loaded, t.voice, count(*)::int as uses,
      count(distinct t.article)::int as articles, count(*) over ()::int as total
    from label t join actor_member m on m.cell = t.actor join actor a on a.id = m.actor
    ${where([...cellConditions(filter), ...labelConditions(filter)])}
    group by t.outlet, a.id, a.name, a.type, t.label, t.tone, t.loaded, t.voice
    order by count(*) desc, t.outlet, a.id, t.label, t.tone, t.loaded, t.voice ${part}`,
    filter,
  );
  return showAll(page, ({ label, tone, loaded, voice, uses, articles, ...row }) => ({
    ...{ ...outletOf(row), actor: actorOf(row) as Counted },
    ...{ label, tone, loaded: loaded === 'yes', voice, uses, articles },
  }));
}

/** Which articles are counted, rows `r`: all of them, whoever is asked for. */
const ofArticles = ({ actor: _actor, ...filter }: Filter): Condition[] => articleConditions('r', filter);

async function countMentions(db: Db, filter: Filter, actors: readonly string[]): Promise<MentionCount[]> {
  const conditions = [sql`m.actor = any(${[...actors]}::text[])`, ...ofArticles(filter)];
  const { rows } = await sql<Omit<Row, 'total'> & { readonly mentions: number; readonly articles: number }>`
    select r.outlet, a.id, a.name, a.type, sum(m.mentions)::int as mentions, count(distinct m.article)::int as articles
    from actor_member m join actor a on a.id = m.actor join article r on r.id = m.article
    ${where(conditions)} group by r.outlet, a.id, a.name, a.type
    order by sum(m.mentions) desc, r.outlet, a.id`.execute(db);
  return rows.map(({ mentions, articles, ...row }) => ({
    ...{ ...outletOf(row), actor: actorOf(row) as Counted, mentions, articles },
  }));
}

async function countOutlets(db: Db, filter: Filter): Promise<OutletCount[]> {
  const conditions = [sql`r.retracted is null`, ...ofArticles(filter)];
  const { rows } = await sql<{ outlet: string | null; articles: number; statements: number }>`
    select r.outlet, count(*)::int as articles, coalesce(sum(s.n), 0)::int as statements
    from article r left join lateral (select count(*)::int as n from statement t
      where t.article = r.id and t.heard = 'yes') s on true
    ${where(conditions)} group by r.outlet order by count(*) desc, r.outlet`.execute(db);
  return rows.map(({ outlet, ...counts }) => ({ ...outletOf({ outlet }), ...counts }));
}

/** Statements with whoever speaks in them, for whom no more than words is known where he is no actor of the ledger. */
const SPOKEN = sql`from statement t left join actor_member m on m.cell = t.source left join actor a on a.id = m.actor`;
const SPEAKER = sql`case when a.id is null then t.speaker end`;

async function countVoices(db: Db, filter: Filter): Promise<Page<VoiceCount>> {
  const page = await countedPart(
    db,
    (part) => sql<Row & SpokenRow & Omit<VoiceCount, 'outlet' | 'actor' | 'speaker' | 'anonymous'>>`
    select t.outlet, a.id, a.name, a.type, ${SPEAKER} as speaker, t.kind, t.anonymous, count(*)::int as statements,
      count(distinct t.article)::int as articles, count(*) filter (where t.handed = 'yes')::int as handed,
      sum(t.quoted)::int as quoted, sum(t.told)::int as told, count(*) over ()::int as total
    ${SPOKEN} ${where(spokenConditions(filter))}
    group by t.outlet, a.id, a.name, a.type, ${SPEAKER}, t.kind, t.anonymous
    order by count(*) desc, t.outlet, a.id, ${SPEAKER}, t.kind, t.anonymous ${part}`,
    filter,
  );
  return showAll(page, ({ kind, anonymous, statements, articles, handed, quoted, told, ...row }) => ({
    ...{ ...speakerOf(row), kind, anonymous: anonymous === 'yes' },
    ...{ statements, articles, handed, quoted, told },
  }));
}

async function countStances(db: Db, filter: Filter): Promise<Page<StanceCount>> {
  const page = await countedPart(
    db,
    (part) => sql<Row & SpokenRow & Omit<StanceCount, 'outlet' | 'actor' | 'speaker'>>`
    select t.outlet, a.id, a.name, a.type, ${SPEAKER} as speaker, t.kind, t.stance, t.cue, count(*)::int as statements,
      count(distinct t.article)::int as articles, count(*) over ()::int as total
    ${SPOKEN} ${where(spokenConditions(filter))}
    group by t.outlet, a.id, a.name, a.type, ${SPEAKER}, t.kind, t.stance, t.cue
    order by count(*) desc, t.outlet, a.id, ${SPEAKER}, t.kind, t.stance, t.cue ${part}`,
    filter,
  );
  return showAll(page, ({ kind, stance, cue, statements, articles, ...row }) => ({
    ...{ ...speakerOf(row), kind, stance, cue, statements, articles },
  }));
}

interface SpokenRow {
  readonly speaker: string | null;
  readonly anonymous: string;
}

const cellConditions = (filter: Filter): Condition[] => [
  ...reported('t', filter),
  ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
];

const labelConditions = (filter: Filter): Condition[] => [
  ...(filter.actor === undefined ? [] : [sql`t.actor in (${cellsOf(filter.actor)})`]),
  ...(['label', 'tone', 'voice', 'loaded'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [sql`${sql.ref(`t.${name}`)} = ${filter[name]}`],
  ),
];

const spokenConditions = (filter: Filter): Condition[] => [
  ...cellConditions(filter),
  ...voiceConditions({ ...filter, heard: 'yes' }),
  ...(filter.stance === undefined ? [] : [sql`t.stance = ${filter.stance}`]),
  ...(filter.actor === undefined ? [] : [sql`t.source in (${cellsOf(filter.actor)})`]),
];

const showAll = <From, To>({ rows, total }: Page<From>, show: (row: From) => To): Page<To> => ({
  rows: rows.map(show),
  total,
});

const outletOf = ({ outlet }: Pick<Row, 'outlet'>) => (outlet === null ? {} : { outlet });

const actorOf = ({ id, name, type }: Pick<Row, 'id' | 'name' | 'type'>): Counted | undefined =>
  id === null ? undefined : { id, name: name ?? id, type: type ?? 'other' };

function speakerOf(row: Omit<Row, 'total'> & { readonly speaker: string | null }) {
  const actor = actorOf(row);
  return { ...outletOf(row), ...(actor ? { actor } : { speaker: row.speaker ?? '' }) };
}

import type { Cite } from '../../../core/line.ts';
import type { ActorView, ArticleRow, EventRow, StatementRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import {
  classWords,
  contentOf,
  outletOf,
  partiesOf,
  reserveOf,
  restatedOf,
  sideOf,
  speakerOf,
  UNREVIEWED,
  VERDICT,
  verbOf,
} from '../../wording.ts';
import { count, denominator } from '../denominator.ts';
import { gather } from '../pages.ts';
import { discreet, discretionOf } from './discretion.ts';
import { incidentBlocks } from './incident.ts';
import type { Block, Paper, Told } from './paper.ts';
import { conflictBlocks, denialBlocks, pledgeBlocks } from './pledge.ts';

/** Actors with more spellings or statements than the rest are told first; this many are told at all. */
const ACTORS_TOLD = 40;

/**
 * The ledger as a dossier, promises as of a day, or that of the latest report. Each line has the sentences it rests on;
 * sentences only are quoted, never a whole article. Names of private persons are withheld.
 */
export async function makeDossier(source: Source, asOf?: string): Promise<Paper> {
  const discretion = await discretionOf(source);
  const summary = await source.summary();
  const articles = await gather((filter) => source.articles(filter));
  const statements = await gather((filter) => source.statements(filter));
  const events = await gather((filter) => source.events(filter));
  const actors = await gather((filter) => source.actors(filter));
  const told = actors
    .filter((actor) => !discretion.isPrivate(actor))
    .toSorted((a, b) => b.statements + b.events + b.articles - (a.statements + a.events + a.articles))
    .slice(0, ACTORS_TOLD);
  const views: ActorView[] = [];
  for (const { id } of told) {
    const view = await source.actor(id);
    if (view) views.push(view);
  }
  const rows = new Map(statements.map((row) => [row.id, row]));
  const blocks: Block[] = [
    heading(1, 'Dossier'),
    frame(UNREVIEWED, true),
    ...(summary.sample
      ? [frame('The sample story is invented: its places, people and outlets do not exist.', true)]
      : []),
    frame(
      `This dossier rests on ${denominator(summary)}. It tells ${count(statements.length, 'statement')}, ` +
        `${count(events.length, 'event report')} and ${views.length} of ${count(actors.length, 'actor')}. ` +
        'It says who reported what; it does not say what happened.',
    ),
    frame(PRIVATE),
    heading(2, 'Articles'),
    { kind: 'articles', rows: articles.map((row) => discretion.without([row.id], articleLine(row))) },
    heading(2, 'Actors'),
    ...views.flatMap(actorBlocks),
    ...(await incidentBlocks(source)),
    ...(await conflictBlocks(source)),
    ...(await denialBlocks(source)),
    ...(await pledgeBlocks(source, asOf)),
    heading(2, 'Statements'),
    {
      kind: 'told',
      rows: byDate(statements).map((row) =>
        onSentence(statementLine(row, rows.get(row.saying?.id ?? '')), row.sentence),
      ),
    },
    heading(2, 'Reported events'),
    { kind: 'told', rows: byDate(events).map((row) => onSentence(eventLine(row), row.sentence)) },
  ];
  return discreet({ blocks, from: fromOf(articles) }, discretion);
}

const PRIVATE =
  'Names of private persons are withheld: of whoever is a person and neither shown in a public office nor said to lead, to ' +
  'have founded or to speak for somebody.';

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

const frame = (text: string, warning = false): Block => ({ kind: 'frame', text, ...(warning ? { warning } : {}) });

const onSentence = (text: string, sentence: Cite): Told => ({ text, cites: [sentence] });

/** Whence a sentence comes: outlet, title, day and address of its article. */
function fromOf(articles: readonly ArticleRow[]): (article: string) => string {
  const rows = new Map(articles.map((row) => [row.id, row]));
  return (article) => {
    const row = rows.get(article);
    return [row && outletOf(row), row?.title && `“${row.title}”`, row?.published?.value, row?.url]
      .filter((part) => part !== undefined && part !== '')
      .join(', ');
  };
}

function articleLine(row: ArticleRow): string {
  const date = row.published ? `${row.published.value} (${row.published.basis})` : 'date not known';
  const unread =
    row.language === 'en'
      ? ''
      : row.language === 'und'
        ? '; language not known'
        : `; kept unread, language ${row.language}`;
  return `${date}, ${outletOf(row)}: ${row.title ?? row.opening} (article ${row.id}${unread})`;
}

function actorBlocks(view: ActorView): Block[] {
  const spellings = view.names.map(
    ({ text, articles, cite }): Told => onSentence(`written “${text}” in ${count(articles, 'article')}`, cite),
  );
  const reasons = view.merges.flatMap((merge): Told[] => {
    const [first, ...more] = merge.reason.cites;
    // A merge without a sentence rests on a person's word; the journal has it.
    if (!first) return [];
    const { rule, score } = merge.reason;
    const text =
      `${sideOf(merge.a, merge, view)} ${VERDICT[merge.verdict]} ${sideOf(merge.b, merge, view)} by the rule ${rule}` +
      (score === undefined ? '' : ` (score ${score})`);
    return [{ text, cites: [first, ...more] }];
  });
  return [
    heading(3, view.name),
    frame(`${view.type}, in ${count(view.articles, 'article')}.`),
    { kind: 'told', rows: [...spellings, ...reasons] },
  ];
}

function statementLine(row: StatementRow, first: StatementRow | undefined): string {
  const when = row.reported ? `${row.reported}, ` : '';
  const restated = restatedOf(row, first);
  return (
    `${when}reported by ${outletOf(row)}: according to it, ${speakerOf(row)} ${verbOf(row)}: “${contentOf(row)}”` +
    (restated === '' ? '' : `; ${restated}`)
  );
}

function eventLine(row: EventRow): string {
  const sides = [
    row.agents.length > 0 ? `by ${partiesOf(row.agents)}` : '',
    row.recipients.length > 0 ? `toward ${partiesOf(row.recipients)}` : '',
    row.when ? `time ${row.when.edtf ?? row.when.value}` : '',
    row.place ? `place ${row.place.name} (${row.place.precision})` : '',
    ...row.figures.map((f) => `${f.measure}: “${f.cite.quote}”`),
    reserveOf(row),
  ].filter((part) => part !== '');
  const when = row.reported ? `${row.reported}, ` : '';
  return `${when}reported by ${outletOf(row)}: ${classWords(row)} (“${row.trigger.quote}”)${sides.length > 0 ? `; ${sides.join('; ')}` : ''}`;
}

const byDate = <Row extends { readonly reported?: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => ((a.reported ?? '9') < (b.reported ?? '9') ? -1 : a.reported === b.reported ? 0 : 1));

import type { Cite } from '../../core/line.ts';
import type { ActorView, ArticleRow, EventRow, StatementRow } from '../../core/view.ts';
import type { Source } from '../source.ts';
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
} from '../wording.ts';
import { count, denominator } from './denominator.ts';
import { gather } from './pages.ts';

/** Actors with more spellings or statements than the rest are told first; this many are told at all. */
const ACTORS_TOLD = 40;

/**
 * The ledger as a Markdown dossier. Each line has a footnote with the sentence it rests on; sentences only are
 * quoted, never a whole article.
 */
export async function makeDossier(source: Source): Promise<string> {
  const summary = await source.summary();
  const articles = await gather((filter) => source.articles(filter));
  const statements = await gather((filter) => source.statements(filter));
  const events = await gather((filter) => source.events(filter));
  const actors = await gather((filter) => source.actors(filter));
  const told = actors
    .toSorted((a, b) => b.statements + b.events + b.articles - (a.statements + a.events + a.articles))
    .slice(0, ACTORS_TOLD);
  const views: ActorView[] = [];
  for (const { id } of told) {
    const view = await source.actor(id);
    if (view) views.push(view);
  }

  const notes = footnotes(articles);
  const rows = new Map(statements.map((row) => [row.id, row]));
  const body = [
    '# Dossier',
    '',
    `> ${UNREVIEWED}`,
    ...(summary.sample ? ['>', '> The sample story is invented: its places, people and outlets do not exist.'] : []),
    '',
    `This dossier rests on ${denominator(summary)}. It tells ${count(statements.length, 'statement')}, ` +
      `${count(events.length, 'event report')} and ${views.length} of ${count(actors.length, 'actor')}. ` +
      'It says who reported what; it does not say what happened.',
    '',
    '## Articles',
    '',
    ...articles.map((row) => `- ${articleLine(row)}`),
    '',
    '## Actors',
    '',
    ...views.flatMap((view) => actorLines(view, notes.mark)),
    '## Statements',
    '',
    ...byDate(statements).map(
      (row) => `- ${statementLine(row, rows.get(row.saying?.id ?? ''))} ${notes.mark(row.sentence)}`,
    ),
    '',
    '## Reported events',
    '',
    ...byDate(events).map((row) => `- ${eventLine(row)} ${notes.mark(row.sentence)}`),
    '',
  ];
  return `${[...body, ...notes.lines(), ''].join('\n')}`;
}

/** Text from an article, so that nothing in it works as Markdown or HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .trim();

const md = escapeMarkdown;

function articleLine(row: ArticleRow): string {
  const date = row.published ? `${row.published.value} (${row.published.basis})` : 'date not known';
  const unread =
    row.language === 'en'
      ? ''
      : row.language === 'und'
        ? '; language not known'
        : `; kept unread, language ${md(row.language)}`;
  return `${date}, ${md(outletOf(row))}: ${md(row.title ?? row.opening)} (article ${row.id}${unread})`;
}

function actorLines(view: ActorView, mark: (cite: Cite) => string): string[] {
  const spellings = view.names.map(
    (name) => `- written “${md(name.text)}” in ${count(name.articles, 'article')} ${mark(name.cite)}`,
  );
  const reasons = view.merges.map(
    (merge) =>
      `- ${md(sideOf(merge.a, merge, view))} ${VERDICT[merge.verdict]} ${md(sideOf(merge.b, merge, view))} by the rule ` +
      `${md(merge.reason.rule)}${merge.reason.score === undefined ? '' : ` (score ${merge.reason.score})`} ` +
      merge.reason.cites.map(mark).join(''),
  );
  return [
    `### ${md(view.name)}`,
    '',
    `${view.type}, in ${count(view.articles, 'article')}.`,
    '',
    ...spellings,
    ...reasons,
    '',
  ];
}

function statementLine(row: StatementRow, first: StatementRow | undefined): string {
  const when = row.reported ? `${row.reported}, ` : '';
  const restated = restatedOf(row, first);
  return `${when}reported by ${md(outletOf(row))}: according to it, ${md(speakerOf(row))} ${verbOf(row)}: “${md(contentOf(row))}”${restated === '' ? '' : `; ${md(restated)}`}`;
}

function eventLine(row: EventRow): string {
  const sides = [
    row.agents.length > 0 ? `by ${md(partiesOf(row.agents))}` : '',
    row.recipients.length > 0 ? `toward ${md(partiesOf(row.recipients))}` : '',
    row.when ? `time ${row.when.edtf ?? row.when.value}` : '',
    row.place ? `place ${md(row.place.name)} (${row.place.precision})` : '',
    ...row.figures.map((f) => `${f.measure}: “${md(f.cite.quote)}”`),
    reserveOf(row),
  ].filter((part) => part !== '');
  const when = row.reported ? `${row.reported}, ` : '';
  return `${when}reported by ${md(outletOf(row))}: ${classWords(row)} (“${md(row.trigger.quote)}”)${sides.length > 0 ? `; ${sides.join('; ')}` : ''}`;
}

const byDate = <Row extends { readonly reported?: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => ((a.reported ?? '9') < (b.reported ?? '9') ? -1 : a.reported === b.reported ? 0 : 1));

/** Hands out footnotes, one for each sentence; the same sentence keeps its number. */
function footnotes(articles: readonly ArticleRow[]) {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const rows = new Map(articles.map((row) => [row.id, row]));
  return {
    mark(cite: Cite): string {
      const key = `${cite.article} ${cite.span[0]} ${cite.span[1]}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = texts.length + 1;
        numbers.set(key, number);
        const row = rows.get(cite.article);
        const from = [row && outletOf(row), row?.title && `“${row.title}”`, row?.published?.value, row?.url]
          .filter((part) => part !== undefined && part !== '')
          .map((part) => md(String(part)))
          .join(', ');
        texts.push(
          `[^${number}]: ${from}; article ${cite.article}, characters ${cite.span[0]} to ${cite.span[1]}: “${md(cite.quote)}”`,
        );
      }
      return `[^${number}]`;
    },
    lines: (): readonly string[] => texts,
  };
}

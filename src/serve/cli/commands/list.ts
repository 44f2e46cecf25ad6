import type { ActorRow, ArticleRow, EventRow, Page, StatementRow } from '../../../core/view.ts';
import { classOf, contentOf, partiesOf, placeOf, reserveOf, speakerOf, verbOf } from '../../wording.ts';
import { filterOf } from '../filter.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';
import { type Column, drawTable, terminalWidth } from '../table.ts';

const ARTICLES: readonly Column<ArticleRow>[] = [
  { head: 'article', of: (row) => row.id },
  { head: 'published', of: (row) => row.published?.value },
  { head: 'outlet', of: (row) => row.outlet, flexible: true },
  { head: 'title', of: (row) => row.title ?? row.opening, flexible: true },
  { head: 'words', of: (row) => row.words, align: 'right' },
  { head: 'stmts', of: (row) => row.statements, align: 'right' },
  { head: 'events', of: (row) => row.events, align: 'right' },
];

const ACTORS: readonly Column<ActorRow>[] = [
  { head: 'actor', of: (row) => row.id },
  { head: 'type', of: (row) => row.type },
  { head: 'name', of: (row) => row.name, flexible: true },
  { head: 'other spellings', of: otherNames, flexible: true },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'stmts', of: (row) => row.statements, align: 'right' },
];

const STATEMENTS: readonly Column<StatementRow>[] = [
  { head: 'statement', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'source', of: speakerOf, flexible: true },
  { head: 'act', of: (row) => verbOf(row) },
  { head: 'content', of: contentOf, flexible: true },
  { head: 'reports', of: placeOf, flexible: true },
];

const EVENTS: readonly Column<EventRow>[] = [
  { head: 'event', of: (row) => row.id },
  { head: 'when', of: (row) => row.when?.edtf ?? row.when?.value },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'class', of: classOf },
  { head: 'by', of: (row) => partiesOf(row.agents), flexible: true },
  { head: 'to', of: (row) => partiesOf(row.recipients), flexible: true },
  { head: 'where', of: (row) => row.place?.name, flexible: true },
  { head: 'words', of: (row) => row.trigger.quote, flexible: true },
  { head: 'told as', of: reserveOf, flexible: true },
];

function otherNames(row: ActorRow): string {
  return row.names
    .map((name) => name.text)
    .filter((name) => name !== row.name)
    .join(', ');
}

/** `stemma list`: a table of articles, actors, statements or events, or JSON with the number of all that match. */
export async function listCommand(
  what: 'articles' | 'actors' | 'statements' | 'events',
  options: Globals & Readonly<Record<string, unknown>>,
): Promise<number> {
  const filter = filterOf(options);
  await withSource(options, async (source) => {
    const show = async <Row>(page: Page<Row>, columns: readonly Column<Row>[]): Promise<void> => {
      if (options.json) return writeJson(page);
      await writeLine(drawTable(columns, page.rows, terminalWidth()));
      if (page.rows.length < page.total) say(`stemma: ${page.rows.length} of ${page.total} shown; more with --limit`);
    };
    if (what === 'articles') return show(await source.articles(filter), ARTICLES);
    if (what === 'actors') return show(await source.actors(filter), ACTORS);
    if (what === 'statements') return show(await source.statements(filter), STATEMENTS);
    return show(await source.events(filter), EVENTS);
  });
  return 0;
}

import type { StoryFraming } from '../../core/framing-view.ts';
import type { Filter, Framing, WeighView } from '../../core/view.ts';
import type { Source } from '../source.ts';
import { deniedOf, weigherOf } from '../weigh.ts';
import { UNREVIEWED } from '../wording.ts';
import { type CsvColumn, csvLines } from './csv.ts';
import { denominator } from './denominator.ts';
import { LABEL_COLUMNS, LABEL_COUNT_COLUMNS, labelCounts, STANCE_COLUMNS, VOICE_COLUMNS } from './framing-tables.ts';
import { INCIDENT_COLUMNS } from './incident-table.ts';
import { LINEAGE_COLUMNS } from './lineage-table.ts';
import { gather } from './pages.ts';
import { DENIAL_COLUMNS, denialClaims, PLEDGE_COLUMNS, pledgeActs } from './pledge-tables.ts';
import { DOER_COLUMNS, doerRows, OMISSION_COLUMNS, omissionRows, storyFramings } from './story-tables.ts';
import {
  ACTOR_COLUMNS,
  ARTICLE_COLUMNS,
  EVENT_COLUMNS,
  STATEMENT_COLUMNS,
  STORY_COLUMNS,
  TABLES,
  type TableName,
} from './tables.ts';
import { FINDING_COLUMNS, MATRIX_COLUMNS, matrixValues, ORIGIN_COLUMNS, originValues } from './weigh-tables.ts';
import { weighedOf } from './weighed.ts';

/** Counts are one row for each outlet, actor and word, far fewer than articles make. */
const ALL = 100_000;

/** The byte order mark by which some spreadsheets know UTF-8. */
const BOM = '\ufeff';

/** How tables are written: with a byte order mark, and promises as of a day, that of the latest report without it. */
interface SheetOptions {
  readonly bom?: boolean;
  readonly asOf?: string | undefined;
}

/** One table of the ledger as CSV text. */
export const makeSheet = (source: Source, table: TableName, options: SheetOptions = {}): Promise<string> =>
  sheetOf(source, stockOf(source), table, options);

/** What several tables are made of, fetched once for all of them. */
interface Stock {
  framing(): Promise<Framing>;
  weighed(): Promise<readonly WeighView[]>;
  stories(): Promise<readonly StoryFraming[]>;
}

const stockOf = (source: Source): Stock => ({
  framing: once(() => source.framing({ limit: ALL })),
  weighed: once(() => weighAll(source)),
  stories: once(() => storyFramings(source)),
});

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function sheetOf(source: Source, stock: Stock, table: TableName, options: SheetOptions): Promise<string> {
  const draw = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
    `${options.bom ? BOM : ''}${[...csvLines(columns, rows)].join('')}`;
  switch (table) {
    case 'articles':
      return draw(ARTICLE_COLUMNS, await gather((filter) => source.articles(filter)));
    case 'stories':
      return draw(STORY_COLUMNS, await storyRows(source));
    case 'actors':
      return draw(ACTOR_COLUMNS, await gather((filter) => source.actors(filter)));
    case 'statements':
      return draw(STATEMENT_COLUMNS, await gather((filter) => source.statements(filter)));
    case 'events':
      return draw(EVENT_COLUMNS, await gather((filter) => source.events(filter)));
    case 'incidents':
      return draw(INCIDENT_COLUMNS, await gather((filter) => source.incidents(filter)));
    case 'lineage':
      return draw(LINEAGE_COLUMNS, await gather((filter) => source.lineage(filter)));
    case 'pledges':
      return draw(
        PLEDGE_COLUMNS,
        pledgeActs(await gather((page) => weigherOf(source).pledges(asOfDay(page, options)))),
      );
    case 'denials':
      return draw(DENIAL_COLUMNS, denialClaims(await gather((filter) => weigherOf(source).denials(filter))));
    case 'labels':
      return draw(LABEL_COLUMNS, await gather((filter) => source.labels(filter)));
    case 'label-counts':
      return draw(LABEL_COUNT_COLUMNS, labelCounts(await stock.framing()));
    case 'voices':
      return draw(VOICE_COLUMNS, (await stock.framing()).voices.rows);
    case 'stances':
      return draw(STANCE_COLUMNS, (await stock.framing()).stances.rows);
    case 'matrix':
      return draw(MATRIX_COLUMNS, (await stock.weighed()).flatMap(matrixValues));
    case 'origins':
      return draw(ORIGIN_COLUMNS, (await stock.weighed()).flatMap(originValues));
    case 'findings':
      return draw(FINDING_COLUMNS, [
        ...(await stock.weighed()).flatMap(({ findings }) => findings),
        ...(await deniedOf(weigherOf(source))),
      ]);
    case 'doers':
      return draw(DOER_COLUMNS, doerRows(await stock.stories()));
    case 'omissions':
      return draw(OMISSION_COLUMNS, omissionRows(await stock.stories()));
    default:
      return table satisfies never;
  }
}

/** A filter with the day that promises are asked for, where there is one. */
const asOfDay = (filter: Filter, { asOf }: SheetOptions): Filter => (asOf === undefined ? filter : { ...filter, asOf });

/** The articles of every story, one after the other. */
async function storyRows(source: Source) {
  const stories = await gather((filter) => source.stories(filter));
  const views = await Promise.all(stories.map(({ id }) => source.story(id)));
  return views.flatMap((story) => (story ? story.articleRows.map((article) => ({ story, article })) : []));
}

/** Every incident weighed, in the order of the list. */
async function weighAll(source: Source): Promise<WeighView[]> {
  const views: WeighView[] = [];
  for await (const { view } of weighedOf(source, await gather((filter) => source.incidents(filter)))) views.push(view);
  return views;
}

/** All tables and a word about what they rest on, as file names and texts. */
export async function makeSheets(source: Source, options: SheetOptions = {}): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const stock = stockOf(source);
  for (const table of TABLES) files.set(`${table}.csv`, await sheetOf(source, stock, table, options));
  const summary = await source.summary();
  const invented = summary.sample ? 'The sample story in it is invented.\n' : '';
  files.set('ABOUT.txt', `Exported from a Stemma ledger: ${denominator(summary)}.\n${invented}${UNREVIEWED}\n`);
  return files;
}

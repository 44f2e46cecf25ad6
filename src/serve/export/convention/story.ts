import { readFile } from 'node:fs/promises';
import { StemmaError } from '../../../core/errors.ts';
import { cellId, parseCellId } from '../../../core/id.ts';
import type { Reading } from '../../../core/reading.ts';
import type { ArticleView, EventRow, StatementRow } from '../../../core/view.ts';
import { incidentStarts } from '../../../run/incident.ts';
import { dataPath } from '../../../run/resources.ts';
import type { Source } from '../../source.ts';
import { gather } from '../pages.ts';
import { type AcledTable, readAcledTable } from './acled-table.ts';
import { type NumberTable, readNumberTable } from './number-table.ts';
import { holdsOffice, type PartyTable, readPartyTable } from './party-table.ts';

/** The editable tables that the conventions are read out by. */
export interface Tables {
  readonly parties: PartyTable;
  readonly acled: AcledTable;
  readonly numbers: NumberTable;
}

/** An event with the article that tells it. */
export interface ToldEvent {
  readonly row: EventRow;
  readonly article: ArticleView;
  /** The statement it is told within. */
  readonly statement?: StatementRow;
  /** Ids of in-article actors that hold a public office, here or in another article. */
  readonly inOffice: ReadonlySet<string>;
  /** Id of the first event of this article that tells of the same incident: its own where it is the first, or alone. */
  readonly incident: string;
}

/** Reads the tables of `data/`. Rejects with E_NO_TABLE naming the file. */
export async function loadTables(): Promise<Tables> {
  const read = async <T>(name: string, table: (tsv: string) => T): Promise<T> => {
    try {
      return table(await readFile(dataPath(name), 'utf8'));
    } catch {
      throw new StemmaError('E_NO_TABLE', dataPath(name));
    }
  };
  return {
    parties: await read('parties.tsv', readPartyTable),
    acled: await read('acled.tsv', readAcledTable),
    numbers: await read('convention-numbers.tsv', readNumberTable),
  };
}

/** Every event of the ledger with its article, in the order of the list. */
export async function gatherEvents(source: Source, tables: Tables): Promise<ToldEvent[]> {
  const rows = await gather((filter) => source.events(filter));
  const statements = new Map((await gather((filter) => source.statements(filter))).map((row) => [row.id, row]));
  const offices = new Map<string, boolean>();
  const held = async (actor: string): Promise<boolean> => {
    const known =
      offices.get(actor) ??
      ((await source.actor(actor))?.roles ?? []).some(({ text }) => holdsOffice(text, tables.parties));
    offices.set(actor, known);
    return known;
  };
  const articles = new Map<
    string,
    Pick<ToldEvent, 'article' | 'inOffice'> & { readonly starts: ReadonlyMap<string, string> }
  >();
  for (const id of new Set(rows.map(({ article }) => article))) {
    const article = await source.article(id);
    if (!article) continue;
    const starts = incidentStarts(article.reading);
    articles.set(id, { article, starts, inOffice: await inOffice(article, tables.parties, held) });
  }
  return rows.flatMap((row) => {
    const told = articles.get(row.article);
    const statement = statements.get(row.within ?? '');
    if (!told) return [];
    const { starts, ...rest } = told;
    const first = starts.get(parseCellId(row.id)?.cell ?? '');
    const incident = first === undefined ? row.id : cellId(row.article, first);
    return [{ row, ...rest, incident, ...(statement === undefined ? {} : { statement }) }];
  });
}

/** The persons of an article that the article itself, or the ledger, shows in a public office. */
async function inOffice(
  article: ArticleView,
  parties: PartyTable,
  held: (actor: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id, kind, roles } of article.reading.actors) {
    if (kind !== 'person') continue;
    const actor = article.actorIds[id];
    if (roles.some(({ text }) => holdsOffice(text, parties)) || (actor !== undefined && (await held(actor))))
      found.add(id);
  }
  return found;
}

/** The reading's own record of an event, which knows the kinds of its parties. */
export const recordOf = ({ row, article: { reading } }: ToldEvent): Reading['events'][number] | undefined =>
  reading.events.find(({ id }) => row.id === `${reading.id}.${id}`);

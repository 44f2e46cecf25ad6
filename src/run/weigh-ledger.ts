import type { Reading } from '../core/reading.ts';
import type { Filter, IncidentView, Page } from '../core/view.ts';
import type { FindingRow, WeighView } from '../core/weigh-view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Scales, weigh } from './weigh.ts';

/** What weighing takes of a ledger. */
export type Weighable = Pick<Ledger, 'incident' | 'incidents' | 'materials' | 'descent' | 'retractedAccounts'>;

/** An incident that more articles tell is weighed by the first of them. */
const MOST_ARTICLES = 200;
/** Conflicts are looked for in so many incidents that several articles tell, those of the latest reports last. */
const MOST_INCIDENTS = 2000;
/** Conflicts inside one article are looked for in so many incidents, those of the latest reports last. */
const MOST_ALONE = 500;
const PAGE = 100;

/**
 * One incident of a ledger weighed, with what retracted articles alone gave; nothing where there is no such incident. One
 * of which every article was retracted goes by the id of any of their accounts.
 */
export async function weighOne(ledger: Weighable, id: string): Promise<WeighView | undefined> {
  const view = await ledger.incident(id);
  const gone = await ledger.retractedAccounts(view?.accountRows.map((account) => account.id) ?? [id]);
  if (!view && gone.length === 0) return undefined;
  const scales = view ? await scalesOf(ledger, view) : { incident: id, materials: [], accounts: [], descent: [] };
  if (gone.length === 0) return weigh(scales);
  const articles = [...new Set(gone.map(({ article }) => article))].slice(0, MOST_ARTICLES);
  const accounts = gone.flatMap(({ events }) => events);
  return weigh({ ...scales, retracted: { materials: await ledger.materials(articles, { roles: true }), accounts } });
}

/** What weighing an incident takes, from a ledger. */
export async function scalesOf(
  ledger: Pick<Weighable, 'materials' | 'descent'>,
  { id, accountRows }: IncidentView,
): Promise<Scales> {
  const articles = [...new Set(accountRows.map(({ article }) => article))].slice(0, MOST_ARTICLES);
  return {
    incident: id,
    materials: await ledger.materials(articles, { roles: true }),
    accounts: accountRows.flatMap((account) => [account.id, ...account.events.map((event) => event.id)]),
    descent: await ledger.descent(articles),
  };
}

/**
 * The conflicts of the incidents that match, in their order: of those that several articles tell, then of those that one
 * tells by the words of two speakers. `limit` and `offset` count conflicts.
 */
export async function findConflicts(ledger: Weighable, filter: Filter = {}): Promise<Page<FindingRow>> {
  const { limit = PAGE, offset = 0, ...wanted } = filter;
  const rows = [...(await amongArticles(ledger, wanted)), ...(await insideArticles(ledger, wanted))];
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

async function amongArticles(ledger: Weighable, wanted: Filter): Promise<FindingRow[]> {
  const rows: FindingRow[] = [];
  for (let at = 0; at < MOST_INCIDENTS; at += PAGE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, articles: 2, limit: PAGE, offset: at });
    for (const incident of incidents) rows.push(...(await conflictsOf(ledger, incident)));
    if (incidents.length < PAGE) break;
  }
  return rows;
}

/** One article has both values, each by a speaker with a name of his own. */
async function insideArticles(ledger: Weighable, wanted: Filter): Promise<FindingRow[]> {
  const rows: FindingRow[] = [];
  if ((wanted.articles ?? 1) > 1) return rows;
  for (let at = 0; at < MOST_ALONE; at += PAGE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, limit: PAGE, offset: at });
    const alone = incidents.filter(({ articles }) => articles === 1);
    const told = await ledger.materials([...new Set(alone.map(({ sentence }) => sentence.article))]);
    const quarrel = new Set(told.filter(({ reading }) => hasTwoSpeakers(reading)).map(({ reading }) => reading.id));
    for (const incident of alone)
      if (quarrel.has(incident.sentence.article))
        rows.push(...(await conflictsOf(ledger, incident)).filter(({ sides }) => areTwo(sides)));
    if (incidents.length < PAGE) break;
  }
  return rows;
}

async function conflictsOf(
  ledger: Weighable,
  { id, sentence }: Pick<IncidentView, 'id' | 'sentence'>,
): Promise<FindingRow[]> {
  const weighed = await weighOne(ledger, id);
  const conflicts = (weighed?.findings ?? []).filter(({ relation }) => relation === 'conflict');
  return conflicts.map((finding) => ({ ...finding, about: sentence }));
}

const hasTwoSpeakers = ({ statements }: Reading): boolean =>
  new Set(statements.flatMap(({ sourceActor }) => sourceActor ?? [])).size > 1;

/** Each value has a teller with a name, and none has both. */
function areTwo(sides: FindingRow['sides']): boolean {
  const [a, b] = sides.map(({ by }) => new Set(by.flatMap(({ kind, name }) => (kind === 'named' ? (name ?? []) : []))));
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && [...a].every((name) => !b.has(name));
}

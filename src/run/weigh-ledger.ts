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

/** The conflicts of the incidents that match, in their order; `limit` and `offset` count conflicts. */
export async function findConflicts(ledger: Weighable, filter: Filter = {}): Promise<Page<FindingRow>> {
  const { limit = PAGE, offset = 0, ...wanted } = filter;
  const rows: FindingRow[] = [];
  for (let at = 0; at < MOST_INCIDENTS; at += PAGE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, articles: 2, limit: PAGE, offset: at });
    for (const { id, sentence } of incidents) {
      const weighed = await weighOne(ledger, id);
      const conflicts = (weighed?.findings ?? []).filter(({ relation }) => relation === 'conflict');
      rows.push(...conflicts.map((finding) => ({ ...finding, about: sentence })));
    }
    if (incidents.length < PAGE) break;
  }
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

import type { IncidentView } from '../core/view.ts';
import type { WeighView } from '../core/weigh-view.ts';
import type { IncidentAccount } from '../ledger/incident-show.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Scales, weigh } from './weigh.ts';

/** What weighing takes of a ledger. */
export type Weighable = Pick<
  Ledger,
  'incident' | 'incidents' | 'accountsOf' | 'materials' | 'descent' | 'retractedAccounts'
>;

/** An incident that more articles tell is weighed by the first of them. */
const MOST_ARTICLES = 200;

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
  const accounts = accountRows.map(({ events, ...account }) => ({
    ...account,
    events: events.map((event) => event.id),
  }));
  const articles = articlesOf(accounts);
  return {
    incident: id,
    materials: await ledger.materials(articles, { roles: true }),
    accounts: idsOf(accounts),
    descent: await ledger.descent(articles),
  };
}

/** The articles that some accounts stand in, so many at most. */
export const articlesOf = (accounts: readonly IncidentAccount[]): string[] =>
  [...new Set(accounts.map(({ article }) => article))].slice(0, MOST_ARTICLES);

/** The ids by which weighing knows some accounts. */
export const idsOf = (accounts: readonly IncidentAccount[]): string[] =>
  accounts.flatMap(({ id, events }) => [id, ...events]);

import { isOutletId, type LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { IncidentView } from '../core/view.ts';
import type { WeighView } from '../core/weigh-view.ts';
import type { IncidentAccount } from '../ledger/incident-show.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { keepReady } from './ready.ts';
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

const articlesOf = (accounts: readonly IncidentAccount[]): string[] =>
  [...new Set(accounts.map(({ article }) => article))].slice(0, MOST_ARTICLES);

const idsOf = (accounts: readonly IncidentAccount[]): string[] => accounts.flatMap(({ id, events }) => [id, ...events]);

/** So many incidents are fetched at a time. */
const AT_ONCE = 25;
/** So many articles stay at hand for the incidents that come next. */
const AT_HAND = 300;

/** Weighs some incidents, by the id that each goes by; those that are gone are left out. */
export type WeighMany = (incidents: readonly string[]) => Promise<ReadonlyMap<string, WeighView>>;

/**
 * Weighs many incidents, each as `weighOne` does, while nothing is written. An article that several tell is fetched and
 * made ready once, if they come one soon after the other: in the order of their days.
 */
export function manyWeigher(ledger: Weighable): WeighMany {
  const hand = new Map<string, Material>();
  const ready = keepReady();
  return async (incidents) => {
    const found = new Map<string, WeighView>();
    for (let at = 0; at < incidents.length; at += AT_ONCE) {
      const told = await ledger.accountsOf(incidents.slice(at, at + AT_ONCE));
      const all = [...told.values()].flat();
      const gone = await ledger.retractedAccounts(all.map(({ id }) => id));
      const needed = [...new Set([...told.values()].flatMap(articlesOf))];
      await take(needed);
      const edges = await ledger.descent(needed);
      for (const [incident, accounts] of told) {
        const articles = articlesOf(accounts);
        const materials = articles.flatMap((id) => hand.get(id) ?? []);
        const scales = { incident, materials, accounts: idsOf(accounts), descent: descentOf(edges, articles), ready };
        const view = gone.length === 0 ? weigh(scales) : await weighOne(ledger, incident);
        if (view) found.set(incident, view);
      }
    }
    return found;
  };

  async function take(articles: readonly string[]): Promise<void> {
    const fresh = await ledger.materials(
      articles.filter((id) => !hand.has(id)),
      { roles: true },
    );
    for (const material of fresh) hand.set(material.reading.id, material);
    for (const id of articles) {
      const material = hand.get(id);
      if (!material) continue;
      hand.delete(id);
      hand.set(id, material);
    }
    for (const [id] of hand) {
      if (hand.size <= Math.max(AT_HAND, articles.length)) break;
      hand.delete(id);
    }
  }
}

/** Of some edges those of a few articles and of all that these come from. */
function descentOf(edges: readonly LineageEdge[], articles: readonly string[]): LineageEdge[] {
  const up = new Set(articles);
  for (const child of up)
    for (const edge of edges) if (edge.child === child && !isOutletId(edge.parent)) up.add(edge.parent);
  return edges.filter(({ child }) => up.has(child));
}

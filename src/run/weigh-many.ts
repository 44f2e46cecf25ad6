import { isOutletId, type LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { WeighView } from '../core/weigh-view.ts';
import { keepReady } from './ready.ts';
import { takeTurns } from './unhurried.ts';
import { weigh } from './weigh.ts';
import { articlesOf, idsOf, type Weighable, weighOne } from './weigh-ledger.ts';

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
    const turn = takeTurns();
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
        await turn();
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

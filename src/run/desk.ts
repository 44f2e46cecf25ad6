import { citeOf } from '../core/cite.ts';
import type { Material } from '../core/material.ts';
import type { Span } from '../core/span.ts';
import type { Filter, Newest, Party } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What weighing promises and denials takes from a ledger. */
export type Archive = Pick<Ledger, 'telling' | 'beside' | 'materials'>;

/** So many articles are weighed for one list, and so many stand beside them. */
export interface Most {
  readonly articles: number;
  readonly beside: number;
}
const MOST: Most = { articles: 300, beside: 600 };

/** What of a filter says which articles a list is about; the rest narrows what was weighed. */
export type About = Pick<Filter, 'outlet' | 'from' | 'to' | 'article' | 'actor'>;

/** That part of a filter. */
export const aboutOf = ({ outlet, from, to, article, actor }: Filter): About => ({
  ...(outlet === undefined ? {} : { outlet }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(article === undefined ? {} : { article }),
  ...(actor === undefined ? {} : { actor }),
});

/** Articles that are weighed for one list, and those that stand beside them. */
export interface Desk {
  /** Those that the list is about. */
  readonly articles: ReadonlySet<string>;
  readonly materials: readonly Material[];
  readonly byId: ReadonlyMap<string, Material>;
  /** How many articles the list is about, of how many, where these are only the newest. */
  readonly window?: Newest;
}

/**
 * The latest articles with such acts and classes, of those that the filter names, with those that share most with them and
 * came out later or earlier, and `more`.
 */
export async function layOut(
  ledger: Archive,
  what: Parameters<Ledger['telling']>[0],
  filter: About,
  side: 'later' | 'earlier',
  more: readonly string[] = [],
  most = MOST,
): Promise<Desk> {
  const { rows: articles, total: of } = await ledger.telling(what, { ...filter, limit: most.articles });
  const beside = await ledger.beside(articles, side, most.beside);
  const materials = await ledger.materials([...new Set([...articles, ...beside, ...more])]);
  return {
    articles: new Set(articles),
    materials,
    byId: new Map(materials.map((material) => [material.reading.id, material])),
    ...(articles.length < of ? { window: { articles: articles.length, of } } : {}),
  };
}

/** Words for a party with the ledger's actor, where it is known. */
export function partyOf(material: Material, span: Span, actor: string | undefined): Party {
  const known = [...material.actors.values()].find(({ id }) => id === actor);
  const cite = citeOf(material.reading, span);
  return { text: cite.quote, ...(known === undefined ? {} : { actor: known.id, name: known.name }), cite };
}

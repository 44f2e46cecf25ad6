import { isOutletId } from '../../core/lineage.ts';
import { covers, type Span } from '../../core/span.ts';
import { type Edge, isWhole } from './edge.ts';

/** One article that gives a value: where, and by whom. */
export interface Teller {
  readonly article: string;
  readonly places: readonly Span[];
  /** Names of firm speakers. */
  readonly firm: readonly string[];
  /** Its outlet, where its own people saw or counted. */
  readonly own?: string;
  readonly anonymous: boolean;
  readonly unattributed: boolean;
}

/** The counts behind one value: articles ≥ text origins; firm sources; soft ones. */
export interface Count {
  readonly articles: readonly string[];
  /** One id for each origin of the text: an article, or `outlet:` and a name. */
  readonly texts: readonly string[];
  /** For each article the origins of its text. */
  readonly textsOf: ReadonlyMap<string, readonly string[]>;
  readonly firm: readonly string[];
  readonly soft: readonly string[];
  /** The edges by which articles add no origin of their own. */
  readonly edges: readonly Edge[];
}

/**
 * Counts what stands behind a value. An article that was made from another that gives the value too adds no origin of
 * text; texts made from each other in a circle are one. What an article gives without a named speaker counts as its
 * parents' sources, where it has such parents; an outlet whose text is not held counts as one soft source.
 */
export function countOrigins(tellers: readonly Teller[], edges: readonly Edge[]): Count {
  const told = new Map(tellers.map((teller) => [teller.article, teller]));
  const used = edges.filter(
    (edge) =>
      told.has(edge.child) &&
      (isOutletId(edge.parent) || told.has(edge.parent)) &&
      carries(edge, told.get(edge.child) as Teller),
  );
  const parentsOf = (id: string): readonly string[] =>
    used.filter(({ child }) => child === id).map(({ parent }) => parent);
  const above = new Map<string, ReadonlySet<string>>();
  for (const id of [...told.keys(), ...used.map(({ parent }) => parent)]) above.set(id, reach(id, parentsOf));
  const aboveOf = (id: string): ReadonlySet<string> => above.get(id) ?? new Set();
  // A root is what derives from nothing but itself; of a circle the first id stands for all.
  const rootsOf = (id: string): string[] =>
    [...new Set([id, ...aboveOf(id)])]
      .filter((node) => [...aboveOf(node)].every((other) => aboveOf(other).has(node)))
      .map((node) => [node, ...aboveOf(node)].sort()[0] as string);
  const textsOf = new Map([...told.keys()].map((id) => [id, [...new Set(rootsOf(id))].sort()]));
  const sources = (id: string, seen: ReadonlySet<string>): readonly string[] => {
    const teller = told.get(id);
    if (!teller) return [`soft ${id}`];
    const named = teller.firm.map((name) => `firm ${name}`);
    const rest = [
      ...(teller.own === undefined ? [] : ['own']),
      ...(teller.anonymous ? ['anonymous'] : []),
      ...(teller.unattributed ? ['unattributed'] : []),
    ];
    const parents = parentsOf(id);
    const further = parents.filter((parent) => !seen.has(parent));
    const bare = rest.flatMap((kind) => {
      if (further.length > 0) return further.flatMap((parent) => sources(parent, new Set([...seen, id])));
      if (kind === 'own') return [`firm ${teller.own}`];
      // Round in a circle: whoever began it is one, in whatever words each hands it on.
      return [parents.length > 0 ? `soft ${textsOf.get(id)?.[0]}` : `soft ${kind} ${textsOf.get(id)?.[0]}`];
    });
    return [...named, ...bare];
  };
  const all = [...new Set(tellers.flatMap(({ article }) => sources(article, new Set([article]))))];
  const of = (kind: string): string[] =>
    all
      .filter((one) => one.startsWith(kind))
      .map((one) => one.slice(kind.length))
      .sort();
  return {
    articles: [...told.keys()].sort(),
    texts: [...new Set([...textsOf.values()].flat())].sort(),
    textsOf,
    firm: of('firm '),
    soft: of('soft '),
    edges: used,
  };
}

/** The value stands in what the edge says was taken over. */
const carries = (edge: Edge, { places }: Teller): boolean =>
  isWhole(edge) || places.some((place) => (edge.spans ?? []).some((span) => covers(span, [place[0], place[0]])));

function reach(
  id: string,
  parentsOf: (id: string) => readonly string[],
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const parent of parentsOf(id)) if (!seen.has(parent)) reach(parent, parentsOf, seen.add(parent));
  return seen;
}

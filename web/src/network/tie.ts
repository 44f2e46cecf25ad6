import type { RelationKind } from '../../../src/core/reading.ts';
import type { NetworkEdge } from '../../../src/core/view.ts';
import { CLASSES, sayClass } from '../words.ts';

/** Kinds of relation in plain words, read from the first actor to the second. */
export const RELATIONS: Readonly<Record<RelationKind, string>> = {
  'leader-of': 'leads',
  'founder-of': 'founded',
  'member-of': 'is a member of',
  'spokesman-of': 'speaks for',
  'part-of': 'is part of',
  'split-from': 'split from',
  'renamed-to': 'was renamed to',
  'backed-by': 'is backed by',
  'designated-by': 'is designated by',
  'allied-with': 'is allied with',
  'opposed-to': 'is opposed to',
  'negotiating-with': 'negotiates with',
  'fighting-with': 'fights',
};

/** What a line of the drawing stands for: they hang together, are on one side, on opposite sides, or only met in an event. */
export type Side = 'inside' | 'with' | 'against' | 'beside';

const SIDES: Readonly<Record<RelationKind, Side>> = {
  'leader-of': 'inside',
  'founder-of': 'inside',
  'member-of': 'inside',
  'spokesman-of': 'inside',
  'part-of': 'inside',
  'split-from': 'inside',
  'renamed-to': 'inside',
  'backed-by': 'with',
  'designated-by': 'against',
  'allied-with': 'with',
  'opposed-to': 'against',
  'negotiating-with': 'with',
  'fighting-with': 'against',
};

const CONFLICT = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

type Told =
  | { readonly tie: 'relation'; readonly kind: RelationKind; readonly negated?: true }
  | { readonly tie: 'event'; readonly kind: string };

/** On which side an edge lies. A tie that the text denies lies on none. */
export function sideOf(edge: Told): Side {
  if (edge.tie === 'relation') return edge.negated ? 'beside' : SIDES[edge.kind];
  if (edge.kind in CLASSES) return CONFLICT.has(edge.kind) ? 'against' : 'with';
  return 'beside';
}

/** What tells an edge from every other one of a network. */
export const edgeKey = ({ tie, kind, from, to, negated }: NetworkEdge): string =>
  `${tie} ${kind} ${from} ${to} ${negated ?? ''}`;

/** An edge in words: "is allied with", "take part in: assault". */
export function sayTie(edge: NetworkEdge): string {
  if (edge.tie === 'event') return `both take part in: ${sayClass(edge.kind)}`;
  const words = RELATIONS[edge.kind];
  return `${edge.negated ? 'said not to hold: ' : ''}${words}${edge.ended ? ' (over)' : ''}`;
}

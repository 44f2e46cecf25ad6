import { type Doc, formOf, headOf, sentenceOf, tokenAt, tokenSpan, uposOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';
import { covers, overlaps, type Span } from '../../core/span.ts';
import type { EventRow } from './event-row.ts';
import type { EventTable } from './event-table.ts';

/** An event as far as the class of a pair needs it. */
export interface Told {
  readonly class: EventClass;
  readonly trigger: Span;
  readonly agents: readonly Span[];
  readonly recipients: readonly Span[];
}

/** Two parties somebody else has marked; a party that is not in the text is absent. */
export interface Pair {
  readonly actor?: Span;
  readonly recipient?: Span;
}

/**
 * The class of what happened between two given parties: of the events told, the one whose parties they are; else the
 * one that stands nearest to both in the tree. Where no event is told, a word of the table near them counts even
 * without what its frame asks for: weaker evidence, used only here, where somebody else says that there is an event.
 * Nothing when no word of the table stands in their sentence.
 */
export function classOfPair(doc: Doc, table: EventTable, told: readonly Told[], pair: Pair): EventClass | undefined {
  const ranked = told
    .map((e) => ({ class: e.class, fit: fitOf(e, pair), far: farFrom(doc, tokenAt(doc, e.trigger[0]), pair) }))
    .sort((a, b) => b.fit - a.fit || a.far - b.far);
  return ranked[0]?.class ?? looseClass(doc, table, pair);
}

/** How well the parties of an event are the pair: two points a party in its role, one in the other role. */
function fitOf({ agents, recipients }: Told, { actor, recipient }: Pair): number {
  const has = (spans: readonly Span[], span: Span | undefined): boolean =>
    span !== undefined && spans.some((s) => overlaps(s, span));
  const point = (own: readonly Span[], other: readonly Span[], span: Span | undefined): number =>
    has(own, span) ? 2 : has(other, span) ? 1 : 0;
  const sides = recipients.length === 0 ? agents : recipients;
  return point(agents, recipients, actor) + point(sides, agents, recipient);
}

/** Steps in the tree from a token to both parties. */
function farFrom(doc: Doc, token: number, { actor, recipient }: Pair): number {
  return [actor, recipient].reduce((sum, span) => sum + (span ? steps(doc, token, headIn(doc, span)) : 0), 0);
}

/** The word of a span on which the others hang. */
function headIn(doc: Doc, span: Span): number {
  const first = Math.max(0, tokenAt(doc, span[0]));
  for (let i = first; i < doc.n && (doc.tokStart[i] as number) < span[1]; i++) {
    const head = headOf(doc, i);
    if (head < 0 || !covers(span, tokenSpan(doc, head))) return i;
  }
  return first;
}

function steps(doc: Doc, a: number, b: number): number {
  const above = new Map<number, number>();
  for (let at = a, n = 0; at >= 0; at = headOf(doc, at), n++) above.set(at, n);
  for (let at = b, n = 0; at >= 0; at = headOf(doc, at), n++) {
    const met = above.get(at);
    if (met !== undefined) return met + n;
  }
  return FAR;
}
const FAR = 40;

/** The class most rows of a word stand for, for the word nearest to the pair. */
function looseClass(doc: Doc, table: EventTable, pair: Pair): EventClass | undefined {
  const at = pair.actor ?? pair.recipient;
  const sentence = at && sentenceOf(doc, Math.max(0, tokenAt(doc, at[0])));
  let best: { readonly class: EventClass; readonly far: number } | undefined;
  for (let i = 0; i < doc.n; i++) {
    if (sentence !== undefined && sentenceOf(doc, i) !== sentence) continue;
    if ([pair.actor, pair.recipient].some((span) => span && covers(span, tokenSpan(doc, i)))) continue;
    const rows = rowsOf(doc, table, i);
    const kind = mostly(rows);
    const far = farFrom(doc, i, pair);
    if (kind && (!best || far < best.far)) best = { class: kind, far };
  }
  return best?.class;
}

function rowsOf(doc: Doc, { verbs, nouns }: EventTable, i: number): readonly EventRow[] {
  const word = formOf(doc, i).toLowerCase();
  const [asVerb, asNoun] = [verbs.get(word) ?? [], nouns.get(word) ?? []];
  if (uposOf(doc, i) === 'VERB') return asVerb.length > 0 ? asVerb : asNoun;
  return uposOf(doc, i) === 'NOUN' ? (asNoun.length > 0 ? asNoun : asVerb) : [];
}

/** The class of most rows; of equals the one that asks for less. A word that always needs two others says nothing alone. */
function mostly(rows: readonly EventRow[]): EventClass | undefined {
  if (rows.every((row) => row.asks > 1)) return undefined;
  const counts = new Map<EventClass, number>();
  for (const row of rows)
    if (row.class !== '-') counts.set(row.class, (counts.get(row.class) ?? 0) + 1 / (1 + row.asks));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

import { childrenOf, type Doc, headOf, relOf, tokenAt, tokenSpan } from '../../../annotate/doc.ts';
import { covers, overlaps, type Span } from '../../../core/span.ts';
import { behindPlaceLine } from '../../clause/place-line.ts';
import { partySpan, withConjuncts } from '../../clause/role-span.ts';
import type { MentionDraft, StatementDraft } from '../../draft.ts';
import { pathOf } from './party-path.ts';
import type { Party } from './role-rule.ts';

/** A party as its words, with the rule that found it and its path to the trigger. */
export interface ToldParty {
  readonly span: Span;
  readonly rule: string;
  readonly path: string;
}

/** The words around a party: what its spans are made of. */
export interface Around {
  readonly doc: Doc;
  readonly trigger: number;
  /** The statement the event is told in. */
  readonly statement: StatementDraft | undefined;
  /** The event is one of words or will, in which a person may speak for a body: "they", "it". */
  readonly forBody: boolean;
  /** The widest mention at each head token. */
  readonly mentions: ReadonlyMap<number, MentionDraft>;
}

/** Parties in text order, each with its words: the noun phrase, or the speaker a pronoun stands for. */
export const toldParties = (around: Around, found: readonly Party[]): ToldParty[] =>
  found.map((party) => told(around, party)).sort((a, b) => a.span[0] - b.span[0]);

function told(around: Around, { token, rule }: Party): ToldParty {
  const { doc, trigger } = around;
  const span = wholeName(around, token);
  const speaker = speakerFor(around, span);
  return {
    span: speaker,
    rule: speaker === span ? rule : 'speaker for the pronoun',
    path: pathOf(doc, token, trigger),
  };
}

/** The noun phrase of a party, and the whole of its name where the tree left a part of that out. */
function wholeName({ doc, mentions, trigger }: Around, token: number): Span {
  // behind the verb "in Harim" may as well be where it happened
  const span = partySpan(doc, token, token < trigger);
  const name = mentions.get(token);
  if (name?.form !== 'name' || !overlaps(name.span, span)) return span;
  return [Math.min(span[0], name.span[0]), Math.max(span[1], name.span[1])];
}

const joinSpans = (a: Span, b: Span): Span => (overlaps(a, b) ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : a);

/** The source of the statement whose cue an act of speech is, each of those joined by "and" for itself. */
export function speakers(around: Around, sources: readonly Span[]): ToldParty[] {
  const { doc, trigger } = around;
  const heads = sources.map((source) => headOfSpan(doc, source));
  const own = sources.filter((_s, i) => !isSaidOf(doc, heads[i] as number, heads));
  return own.flatMap((source) => {
    const head = headOfSpan(doc, source);
    const moved = behindPlaceLine(doc, head, trigger);
    if (moved !== head) return [{ span: wholeName(around, moved), rule: 'speaker', path: pathOf(doc, moved, trigger) }];
    const joined = head < 0 ? [] : withConjuncts(doc, head).filter((t) => covers(source, tokenSpan(doc, t)));
    const spans =
      joined.length > 1
        ? joined.map((t) => [t, wholeName(around, t)] as const)
        : [[head, joinSpans(source, head < 0 ? source : wholeName(around, head))] as const];
    return spans.map(([token, span]) => ({
      span: speakerFor(around, span),
      rule: 'speaker',
      path: token < 0 ? '' : pathOf(doc, token, trigger),
    }));
  });
}

/** The words of parties. */
export const spansOf = (parties: readonly ToldParty[]): Span[] => parties.map((p) => p.span);

/** "Orla Venn, the mayor,": the office set beside a name is no second speaker. */
const isSaidOf = (doc: Doc, head: number, others: readonly number[]): boolean =>
  head >= 0 &&
  /^(appos|conj|flat|nmod)/.test(relOf(doc, head)) &&
  others.includes(headOf(doc, head)) &&
  !childrenOf(doc, head).some((c) => relOf(doc, c) === 'cc');

/** "Orla Venn repeated Talin's support": the clause names a doer of its own, and the statement took another for its source. */
export const namesAnother = (own: readonly ToldParty[], source: readonly Span[]): boolean =>
  own.some((p) => p.rule === 'subject') && !own.some((p) => source.some((span) => overlaps(span, p.span)));

/** Recipients that are no doers as well. */
export const apartFrom = (recipients: readonly ToldParty[], agents: readonly ToldParty[]): ToldParty[] =>
  recipients.filter((r) => !agents.some((a) => overlaps(a.span, r.span)));

/** The token of a span whose head lies outside it; -1 when there is none. */
export function headOfSpan(doc: Doc, [start, end]: Span): number {
  const inside = (i: number): boolean => (doc.tokStart[i] as number) >= start && (doc.tokEnd[i] as number) <= end;
  for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++)
    if (inside(i) && (headOf(doc, i) < 0 || !inside(headOf(doc, i)))) return i;
  return -1;
}

const PRONOUN = /^(it|they|he|she|we|i)$/i;

/** "Merova said it would help": a pronoun that does the deed in reported speech stands for the speaker outside it. */
function speakerFor(around: Around, span: Span): Span {
  const { doc, statement, mentions, forBody } = around;
  const source = statement && sourceOf(around, statement);
  const words = doc.text.slice(span[0], span[1]);
  if (!source || !PRONOUN.test(words) || PRONOUN.test(doc.text.slice(source[0], source[1]))) return span;
  const quoted = doc.quotes.some((q) => covers(q.span, span));
  if (/^(we|i)$/i.test(words) !== quoted) return span;
  const kind = mentions.get(headOfSpan(doc, source))?.kind;
  if (kind === undefined || agrees(words.toLowerCase(), kind)) return source;
  // "the chairman said they would not yield": he speaks for his own side, which a deed of force does not show
  return forBody && source[0] < span[0] ? source : span;
}

/** The source of a statement; the noun behind a place line that was taken for it. */
function sourceOf(around: Around, { source: [source] }: StatementDraft): Span | undefined {
  if (!source) return undefined;
  const head = headOfSpan(around.doc, source);
  const above = head < 0 ? -1 : headOf(around.doc, head);
  const moved = above < 0 ? head : behindPlaceLine(around.doc, head, above);
  return moved === head ? source : wholeName(around, moved);
}

/** "it" is no person, and "he" nothing else; "they" is several people or a body. */
function agrees(pronoun: string, kind: MentionDraft['kind']): boolean {
  if (pronoun === 'he' || pronoun === 'she') return kind === 'person' || kind === 'other';
  if (pronoun === 'it') return kind !== 'person' && kind !== 'population';
  return pronoun !== 'they' || kind !== 'person';
}

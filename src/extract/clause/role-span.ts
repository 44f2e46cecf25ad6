import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, spanOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);
// What hangs on a noun and still belongs to the party's name; relative clauses, appositions and most phrases do not.
const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'advmod',
  'det:predet',
  'goeswith',
  'nmod:desc',
  'nmod:unmarked',
]);

/**
 * The noun phrase of a party: from its first determiner or adjective to its head, with "of" phrases, without clauses.
 * `wide` takes in where it is or comes from as well ("police in Harim").
 */
export function partySpan(doc: Doc, head: number, wide = false): Span {
  const [first, last] = partyTokens(doc, head, wide ? WIDE : OF);
  return spanOf(doc, first, last);
}

/** "whom" before "police" opens a clause and belongs to no name. */
const isRelative = (doc: Doc, i: number): boolean =>
  /^(who|whom|which|that)$/i.test(formOf(doc, i)) && xposOf(doc, i) !== 'DT';

/** "accused the army **of torturing** prisoners", "accused the front **of murder**": the charge, and no part of the name. */
function isCharge(doc: Doc, head: number, noun: number): boolean {
  const kids = childrenOf(doc, noun);
  if (kids.some((c) => c < noun && xposOf(doc, c) === 'VBG')) return true;
  const verb = headOf(doc, head);
  const blamed = verb >= 0 && /^(accuse|suspect|convict|acquit|clear)$/.test(lemmaOf(doc, verb));
  return blamed && uposOf(doc, noun) === 'NOUN' && !kids.some((c) => /^(the|this|that)$/i.test(formOf(doc, c)));
}

const OF = /^of$/;
const WIDE = /^(of|in|at|from|throughout|across)$/;

/** First and last token of the party's noun phrase, with phrases of these prepositions. */
function partyTokens(doc: Doc, head: number, inside = OF): [first: number, last: number] {
  let [first, last] = [head, head];
  const kids = childrenOf(doc, head);
  for (const child of kids.filter((c) => c < head && !isRelative(doc, c)).reverse()) {
    const rel = relOf(doc, child);
    if (!INSIDE.has(rel) && !INSIDE.has(rel.split(':')[0] as string)) continue;
    if (rel === 'advmod' && relOf(doc, head) !== 'nummod' && uposOf(doc, head) !== 'NUM' && child < first - 1) continue;
    const [left] = whole(doc, child);
    if (left < first) first = left;
  }
  for (const child of kids.filter((c) => c > head)) {
    const rel = relOf(doc, child);
    const of = rel.startsWith('nmod') && inside.test(caseOf(doc, child));
    if (
      !of &&
      !rel.startsWith('flat') &&
      !rel.startsWith('compound') &&
      !(rel === 'nummod' || (rel === 'case' && formOf(doc, child).startsWith("'")))
    )
      continue;
    // "accused the army of torturing prisoners"
    if (of && isCharge(doc, head, child)) continue;
    const right = of ? partyTokens(doc, child, inside)[1] : whole(doc, child)[1];
    if (right > last && !hasMark(doc, last, right)) last = right;
  }
  // "the HTS-led regime": a compound with hyphens belongs to the name, whatever the tree says of its parts
  const glued = (i: number): boolean => doc.tokEnd[i - 1] === doc.tokStart[i];
  while (first >= 2 && glued(first) && /^[-–]$/.test(formOf(doc, first - 1)) && glued(first - 1)) first -= 2;
  if (first >= 1 && uposOf(doc, first - 1) === 'DET' && first < head) first--;
  // "TALIN - Police": a place line is no part of the name behind its dash
  for (let i = head; i > first; i--) if (isDash(doc, i - 1)) first = i;
  last = nameBehind(doc, head, last);
  // the possessive mark belongs to the link, not to the name
  if (last > head && /^['’]s?$/.test(formOf(doc, last))) last--;
  return [first, last];
}

/** "a commander, Abu Salem,": the last token of the name set in commas behind an office; `last` when there is none. */
function nameBehind(doc: Doc, head: number, last: number): number {
  if (uposOf(doc, head) !== 'NOUN' || !/^(NN|NNP)$/.test(xposOf(doc, head)) || last + 2 >= doc.n) return last;
  if (formOf(doc, last + 1) !== ',') return last;
  let end = last + 1;
  while (end + 1 < doc.n && end - last <= 5 && uposOf(doc, end + 1) === 'PROPN') end++;
  if (end === last + 1 || end + 1 >= doc.n || formOf(doc, end + 1) !== ',') return last;
  const first = last + 2;
  const joined = Array.from({ length: end - first + 1 }, (_, k) => first + k).some(
    (i) => headOf(doc, i) === head || headOf(doc, i) === headOf(doc, head),
  );
  return joined ? end : last;
}

const isDash = (doc: Doc, i: number): boolean =>
  /^(-{1,3}|[–—:])$/.test(formOf(doc, i)) && (doc.tokEnd[i] as number) < (doc.tokStart[i + 1] ?? 0);

const hasMark = (doc: Doc, from: number, to: number): boolean =>
  /[,;:—]/.test(doc.text.slice(doc.tokEnd[from], doc.tokStart[to]));

function whole(doc: Doc, i: number): [number, number] {
  let [first, last] = [i, i];
  for (const child of childrenOf(doc, i)) {
    if (relOf(doc, child).startsWith('acl') || relOf(doc, child) === 'appos' || relOf(doc, child) === 'parataxis')
      continue;
    const [a, b] = whole(doc, child);
    first = Math.min(first, a);
    last = Math.max(last, b);
  }
  return [first, last];
}

/** The preposition of a phrase, lower case: the first word marked as case; empty when it has none. */
export function caseOf(doc: Doc, i: number): string {
  for (const child of childrenOf(doc, i)) if (relOf(doc, child) === 'case') return formOf(doc, child).toLowerCase();
  return '';
}

/** A head with the nouns joined to it by "and". */
export function withConjuncts(doc: Doc, head: number): number[] {
  const joined = childrenOf(doc, head).filter((c) => relOf(doc, c) === 'conj' && NOMINAL.has(uposOf(doc, c)));
  const beside = joinedBeside(doc, head);
  const listed = joined.some((c) => hasAnd(doc, c)) || hasAnd(doc, head) || beside.length > 0;
  return [
    head,
    ...joined.filter((c) => listed || !isBeside(doc, head, c)).flatMap((c) => withConjuncts(doc, c)),
    ...beside.flatMap((c) => withConjuncts(doc, c)),
  ];
}

/** "Merova and the front met" with both names hung on the verb: the next subject, when "and" stands between. */
function joinedBeside(doc: Doc, head: number): number[] {
  const above = headOf(doc, head);
  if (above < 0 || relOf(doc, head) !== 'nsubj') return [];
  const next = childrenOf(doc, above).find((c) => c > head && c < above && relOf(doc, c) === 'nsubj');
  if (next === undefined) return [];
  const [first] = partyTokens(doc, next);
  return first > 0 && /^(and|or)$/.test(formOf(doc, first - 1)) ? [next] : [];
}

const hasAnd = (doc: Doc, i: number): boolean => childrenOf(doc, i).some((c) => relOf(doc, c) === 'cc');

/** "Talin, a key ally,", "the front (TLF)": set beside a name and said of it, though the tree takes it for another one. */
function isBeside(doc: Doc, head: number, i: number): boolean {
  const firsts = [head, i].map((t) => partyTokens(doc, t)[0]);
  if (firsts.some((first) => /^(a|an|the|its|his|her|their|one)$/i.test(formOf(doc, first)))) return true;
  return formOf(doc, (firsts[1] as number) - 1) === '(';
}

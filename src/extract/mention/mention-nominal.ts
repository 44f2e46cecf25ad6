import { childrenOf, type Doc, formOf, headOf, relOf, subtree, uposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import type { MentionTables } from './mention-table.ts';
import { isAcronym, isHyphen, lowerOf } from './mention-word.ts';

/** A phrase or a pronoun that may act: tokens `from` to `to`, its head word, and what kind of thing it is. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: ActorKind;
}

const LEFT = /^(det|amod|compound|nummod|nmod:poss|advmod|nmod)$/;

/**
 * Common-noun phrases whose head stands in the table of heads: "the rebels", "two officials". `taken` says which
 * tokens belong to names. Modifiers of another noun ("rebel coalition") and titles before a name are left out.
 */
export function findNominals(doc: Doc, tables: MentionTables, taken: (i: number) => boolean): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < doc.n; i++) {
    const upos = uposOf(doc, i);
    if ((upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') || taken(i)) continue;
    const word = lowerOf(doc, i);
    const head = tables.heads.get(word);
    const people = tables.peoples.get(word);
    if (!people && (!head || head.sort === 'name' || head.sort === 'topic' || head.sort === 'proper')) continue;
    if (isAcronym(formOf(doc, i)) || modifies(doc, i, taken)) continue;
    // An adjective is a head only when nothing follows that it could belong to: "the wounded", "minority".
    if (upos === 'ADJ' && !people && !(head?.sort === 'person' && standsAsNoun(doc, i))) continue;
    found.push({ from: leftEdge(doc, i), to: i, head: i, kind: people ? 'population' : (head?.kind ?? 'other') });
  }
  return found;
}

/** "the general said": an article before an adjective, and no noun behind it. */
const standsAsNoun = (doc: Doc, i: number): boolean =>
  /^the$/i.test(formOf(doc, i - 1)) && i + 1 < doc.n && /^(VERB|AUX|PUNCT)$/.test(uposOf(doc, i + 1));

/** True for a noun that only describes the next one, or that stands as a title right before a name. */
function modifies(doc: Doc, i: number, taken: (i: number) => boolean): boolean {
  const next = i + 1;
  if (next < doc.n && isHyphen(formOf(doc, next)) && doc.tokEnd[i] === doc.tokStart[next]) return true;
  if (next < doc.n && taken(next)) return true;
  // "the rebel offensive": a singular right before another noun describes it, whatever the tree says.
  if (next < doc.n && uposOf(doc, next) === 'NOUN' && uposOf(doc, i) === 'NOUN' && !/s$/.test(formOf(doc, i)))
    return true;
  const rel = relOf(doc, i);
  const above = headOf(doc, i);
  if ((rel !== 'compound' && rel !== 'amod') || above < i) return false;
  // With a verb in between the tree is wrong and this is a subject.
  for (let k = i + 1; k < above; k++) if (/^(VERB|AUX|ADP|PRON|DET)$/.test(uposOf(doc, k))) return false;
  return true;
}

/** The leftmost token of the determiners and modifiers that stand unbroken before the head. */
export function leftEdge(doc: Doc, head: number): number {
  const lefts = childrenOf(doc, head).filter((c) => c < head && LEFT.test(relOf(doc, c)));
  let from = head;
  for (const child of lefts.reverse()) {
    const [start, end] = subtree(doc, child);
    if (hasPreposition(doc, start, end) && relOf(doc, child) !== 'nmod:poss') break;
    if (end !== from - 1 && !onlyJoints(doc, end + 1, from, relOf(doc, child) === 'amod')) break;
    from = start;
  }
  from = overArticle(doc, overHyphens(doc, from));
  // "According to her, twelve men": a pronoun that a comma cuts off is nobody's.
  if (/^(her|his)$/i.test(formOf(doc, from)) && formOf(doc, from + 1) === ',') from += 2;
  while (from < head && /^(not|[,"“”‘’()\u2014\u2013-])$/.test(formOf(doc, from))) from++;
  return from;
}

/** "**My** sister-in-law", "**the** mother-of-three": the word right before a phrase that has hyphens, whatever the tree ties it to. */
function overArticle(doc: Doc, from: number): number {
  const before = from - 1;
  const tied = from + 1 < doc.n && (isHyphen(formOf(doc, from + 1)) || formOf(doc, from).includes('-'));
  return tied && before >= 0 && /^(the|an?|my|his|her|its|our|their)$/i.test(formOf(doc, before)) ? before : from;
}

function hasPreposition(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (uposOf(doc, i) === 'ADP' && !/^of$/i.test(formOf(doc, i))) return true;
  return false;
}

/** Back over "Talin-" in "Talin-led rebels", and over the words that describe on from there. */
function overHyphens(doc: Doc, start: number): number {
  let from = start;
  for (;;) {
    const tied = from > 1 && isHyphen(formOf(doc, from - 1)) && doc.tokEnd[from - 1] === doc.tokStart[from];
    if (tied) from -= 2;
    else if (from < start && from > 0 && /^(DET|ADJ|NUM)$/.test(uposOf(doc, from - 1))) from -= 1;
    else return from;
  }
}

/** True when only hyphens, possessive signs and, between adjectives, commas stand there. */
function onlyJoints(doc: Doc, from: number, to: number, commas: boolean): boolean {
  for (let i = from; i < to; i++) {
    const form = formOf(doc, i);
    const joint = /^(-|['\u2019]s?)$/.test(form) || (commas && form === ',');
    if (!joint && uposOf(doc, i) !== 'ADV') return false;
  }
  return true;
}

const PRONOUNS: ReadonlyMap<string, ActorKind> = new Map([
  ['he', 'person'],
  ['him', 'person'],
  ['himself', 'person'],
  ['she', 'person'],
  ['herself', 'person'],
  ['i', 'person'],
  ['me', 'person'],
  ['who', 'person'],
  ['whom', 'person'],
  ['we', 'other'],
  ['us', 'other'],
  ['they', 'other'],
  ['them', 'other'],
  ['themselves', 'other'],
  ['it', 'other'],
  ['itself', 'other'],
]);

/** Pronouns that stand for somebody; the "it" of "it rained" and "US" in capitals are none. */
export function findPronouns(doc: Doc): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < doc.n; i++) {
    const form = formOf(doc, i);
    if (uposOf(doc, i) !== 'PRON' || relOf(doc, i) === 'expl' || (form.length > 1 && isAcronym(form))) continue;
    const kind = PRONOUNS.get(form.toLowerCase());
    // "her" the object, not "her house".
    if (kind) found.push({ from: i, to: i, head: i, kind });
    else if (/^her$/i.test(form) && (/^(obj|iobj|obl)/.test(relOf(doc, i)) || /^[,.]$/.test(formOf(doc, i + 1))))
      found.push({ from: i, to: i, head: i, kind: 'person' });
  }
  return found;
}

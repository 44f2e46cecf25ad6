import { type Doc, formOf, headOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isOffice, isTime, low, nounPhrase, range } from '../clause/statement-tree.ts';

/** Longest name after a comma, and longest noun phrase before "and", in tokens. */
const NAME = 6;
const BEFORE = 9;

/**
 * The words that name a speaker: the noun phrase of `head`, and what the tree cut off it. A noun it took for a second
 * subject ("rights **activists**"), a name after a comma ("its spokesman, **Talin Haro**"), and, before the verb `verb`,
 * the phrase joined by "and" ("**residents and** a spokesman said").
 */
export function sourcePhrase(doc: Doc, head: number, verb: number): { core: number[]; aside: number[] } {
  const { core, aside } = fronted(doc, head, verb) ?? nounPhrase(doc, head);
  const [first, last] = [core[0] as number, core.at(-1) as number];
  // "**those near him** say"
  if (
    low(doc, head) === 'those' &&
    head < verb &&
    range(head + 1, verb - 1).every((i) => !/^(PUNCT|VERB|AUX)$/.test(uposOf(doc, i)))
  )
    return { core: range(head, uposOf(doc, verb - 1) === 'ADV' ? verb - 2 : verb - 1), aside: [] };
  if (core.length === 0 || uposOf(doc, head) === 'PRON') return { core, aside };
  const second = range(last + 1, secondSubject(doc, last, verb));
  const name = second.length > 0 ? [] : nameRight(doc, last, verb);
  const behind = second.length > 0 || name.length > 0 || aside.length > 0 ? [] : nameBehind(doc, head, last);
  const joined = joinedBefore(doc, first, verb);
  const lead = joined.length > 0 ? joined : describedBefore(doc, first, verb);
  const whole = [...lead, ...core, ...second, ...name, ...behind];
  return {
    core: withArticle(doc, withoutLead(doc, withoutAge(doc, whole))),
    aside: asideOf(doc, aside, name),
  };
}

/** What is told of a speaker behind his name; the tree may hang it on a second half of the name ("Talin **Haro**, a judge"). */
function asideOf(doc: Doc, aside: readonly number[], name: readonly number[]): number[] {
  const last = name.at(-1);
  if (aside.length > 0 || last === undefined) return aside.filter((i) => !name.includes(i));
  const top = name.includes(headOf(doc, last)) ? headOf(doc, last) : last;
  return nounPhrase(doc, top).aside.filter((i) => i > last);
}

/** "In an interview **Haro** said": what stands before the subject, where the tree made one noun of both. A subject follows no preposition. */
function fronted(doc: Doc, head: number, verb: number): { core: number[]; aside: number[] } | undefined {
  const { core } = nounPhrase(doc, head);
  const [first, last] = [core[0], core.at(-1)];
  if (first === undefined || last === undefined || verb < last || uposOf(doc, last) !== 'PROPN') return undefined;
  const start = doc.sentStart[sentenceOf(doc, head)] as number;
  if (first - 1 !== start || !/^(in|at|on|during|after|following|before)$/.test(low(doc, start))) return undefined;
  // "At the second, **men of the Harim Column** demanded"
  const comma = core.findLastIndex((i) => formOf(doc, i) === ',');
  if (comma >= 0) return { core: core.slice(comma + 1), aside: [] };
  const nouns = core.filter((i) => uposOf(doc, i) === 'NOUN');
  const from = (nouns.at(-1) ?? last) + 1;
  const name = range(from, last);
  return nouns.length > 0 && name.length > 0 && name.every((i) => uposOf(doc, i) === 'PROPN')
    ? { core: name, aside: [] }
    : undefined;
}

/** "shop owner **Pat Gribble**": a name right behind the noun, whatever the tree hung it on. */
function nameRight(doc: Doc, last: number, verb: number): number[] {
  let to = last;
  while (to + 1 < doc.n && to - last < NAME && uposOf(doc, to + 1) === 'PROPN' && to + 1 !== verb) to++;
  // "The opposition **Forward Party** demanded": capitals up to the verb, whatever their class.
  const bridge = range(last + 1, verb - 1);
  if (bridge.length > 0 && bridge.length < NAME && bridge.every((i) => /^\p{Lu}\p{L}/u.test(formOf(doc, i))))
    to = verb - 1;
  if (to === last || isTime(doc, last + 1) || /^['’]s?$/.test(formOf(doc, to + 1))) return [];
  return sentenceOf(doc, to) === sentenceOf(doc, last) ? range(last + 1, to) : [];
}

/** "**Front** officials", "**Police** chief Haro": nouns before the phrase back to the head of the sentence or a comma, when nothing else stands there. */
function describedBefore(doc: Doc, first: number, verb: number): number[] {
  const start = doc.sentStart[sentenceOf(doc, first)] as number;
  if (verb < first || !/^(NOUN|PROPN|ADJ)$/.test(uposOf(doc, first))) return [];
  let from = first;
  while (from > start && first - from < NAME && /^(DET|ADJ|NOUN|PROPN|PART)$/.test(uposOf(doc, from - 1))) from--;
  const lead = range(from, first - 1);
  if (
    lead.length === 0 ||
    lead.some((i) => isTime(doc, i) || /^(GMT|UTC|CET|EST|BST)$/.test(formOf(doc, i))) ||
    !lead.some((i) => /^(NOUN|PROPN)$/.test(uposOf(doc, i)))
  )
    return [];
  return from === start || /^[,;:"“”—–-]$/.test(formOf(doc, from - 1)) ? lead : [];
}

/** "Leela Dutt**, 40**", "the mayor **himself**": an age and a stress are no part of a name. */
function withoutAge(doc: Doc, core: readonly number[]): number[] {
  const [comma, last] = [core.at(-2), core.at(-1)];
  if (last !== undefined && core.length > 1 && /^(him|her|it|them)sel(f|ves)$/.test(low(doc, last)))
    return core.slice(0, -1);
  const aged = last !== undefined && comma !== undefined && uposOf(doc, last) === 'NUM' && formOf(doc, comma) === ',';
  return aged ? core.slice(0, -2) : [...core];
}

/** "**the** gran-of-nine", "**my** sister-in-law": the tree may hang the article on a word inside the hyphens. */
function withArticle(doc: Doc, core: readonly number[]): number[] {
  const [first] = core;
  if (first === undefined || first === 0 || !/^(the|a|an|my|his|her|its|our|their)$/.test(low(doc, first - 1)))
    return [...core];
  return core.some((i) => /^[-‐‑]$/.test(formOf(doc, i))) ? [first - 1, ...core] : [...core];
}

const CLOCK = /^(\d{1,2}([:.]\d{2})?|\d{4}|gmt|utc|cet|est|bst|a\.?m\.?|p\.?m\.?|h|local|time)$/;
const DAY = /^(yesterday|today|tonight|tomorrow)$/;

/** Without what the tree swept in from the left: a quotation that ends there, the hour of a ticker and its dash, "yesterday". */
function withoutLead(doc: Doc, core: readonly number[]): number[] {
  const mark = core.findLastIndex(
    (i, k) => k < core.length - 1 && doc.quotes.some(({ span }) => span[1] === doc.tokEnd[i]),
  );
  let rest = core.slice(mark + 1);
  const dash = rest.findIndex((i) => /^(-|–|—|--)$/.test(formOf(doc, i)) && doc.tokStart[i] !== doc.tokEnd[i - 1]);
  if (dash >= 0 && rest.slice(0, dash).every((i) => CLOCK.test(low(doc, i)))) rest = rest.slice(dash + 1);
  if (rest.length > 1 && DAY.test(low(doc, rest[0] as number))) rest = rest.slice(1);
  // "a move **the opposition** denounced": a second article right behind a noun begins another phrase.
  const second = rest.findLastIndex(
    (i, k) =>
      k > 0 &&
      /^(the|an?|his|her|its|their|our|my)$/.test(low(doc, i)) &&
      uposOf(doc, rest[k - 1] as number) === 'NOUN' &&
      rest[k - 1] === i - 1,
  );
  if (second > 0) rest = rest.slice(second);
  return rest.some((i) => /^(NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(uposOf(doc, i))) ? rest : [...core];
}

/** The last of the nouns between a subject and its verb, all of them subjects by the tree; `last` when there is none. */
function secondSubject(doc: Doc, last: number, verb: number): number {
  let to = last;
  while (to + 1 < verb && uposOf(doc, to + 1) === 'NOUN') to++;
  return to > last && headOf(doc, to) === verb && baseRel(doc, to) === 'nsubj' ? to : last;
}

/** ", Talin Haro" behind an office, up to the next comma, full stop or verb; nothing when the name goes on as a list. */
function nameBehind(doc: Doc, head: number, last: number): number[] {
  if (!/^(NOUN|PROPN)$/.test(uposOf(doc, head)) || /^NNP?S$/.test(xposOf(doc, head)) || !isOffice(low(doc, head)))
    return [];
  if (last + 2 >= doc.n || formOf(doc, last + 1) !== ',' || sentenceOf(doc, last + 2) !== sentenceOf(doc, head))
    return [];
  // "Its patron, **the businessman** Talin Haro", "The mayor, **Ms.** Lena Haro"
  let to = last + 1;
  if (low(doc, to + 1) === 'the') to++;
  while (to + 1 < doc.n && to - last < 4 && uposOf(doc, to + 1) === 'NOUN' && /^\p{Ll}/u.test(formOf(doc, to + 1)))
    to++;
  const plain = to;
  while (to + 1 < doc.n && (uposOf(doc, to + 1) === 'PROPN' || /^[-‐‑]$/.test(formOf(doc, to + 1)))) to++;
  if (to === plain) return [];
  const next = to + 1 < doc.n ? formOf(doc, to + 1) : '.';
  if (to === last + 1 || to - last > NAME || !/^([,.;:)"”»]|in|on|at|from|of|as)$/.test(next)) return [];
  return range(last + 1, to);
}

/** "residents and" before a subject: back over a bare noun phrase to a comma or the head of the sentence. */
function joinedBefore(doc: Doc, first: number, verb: number): number[] {
  if (verb < first || first < 2 || !/^(and|or)$/.test(low(doc, first - 1))) return [];
  const start = doc.sentStart[sentenceOf(doc, first)] as number;
  if (first - 2 < start || !/^(NOUN|PROPN)$/.test(uposOf(doc, first - 2))) return [];
  let from = first - 1;
  while (from - 1 >= start && first - from < BEFORE && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(uposOf(doc, from - 1))) from--;
  const cut = from === start || /^[,;:—–]$|^--$/.test(formOf(doc, from - 1));
  return cut ? range(from, first - 1) : [];
}

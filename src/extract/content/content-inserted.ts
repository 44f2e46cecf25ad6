import { type Doc, formOf, lemmaOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { isFiniteVerb, isTime, low, range } from '../clause/statement-tree.ts';

/** A clause of nothing but a speaker and a verb, cut into a sentence by commas: "The bridge, **Haro said**, is closed." */
export interface Inserted {
  /** Head of the speaker, and its words. */
  readonly source: number;
  readonly sourceTokens: readonly number[];
  readonly content: readonly number[];
}

/** Longest speaker, and longest "in Talin on Friday" behind the verb, in words. */
const NAME = 9;
const TAIL = 12;

/**
 * Reads such a clause off its commas, whatever the tree made of it: speaker and verb in either order, the verb last before
 * a comma or the end, or the speaker (`turns`: the verb may come first). Nothing when the clause holds more than that, or the sentence nothing else.
 */
export function insertedClause(doc: Doc, verb: number, turns: boolean): Inserted | undefined {
  const sentence = sentenceOf(doc, verb);
  const end = (doc.sentStart[sentence + 1] as number) - 1;
  const start = partStart(doc, doc.sentStart[sentence] as number, verb);
  let first = verb;
  while (first > start && /^(AUX|ADV|PART)$/.test(uposOf(doc, first - 1))) first--;
  const name = nameBefore(doc, first, start);
  if (name) {
    const told = TOLD.test(lemmaOf(doc, verb));
    const close = closes(doc, verb, end, told);
    const comma = (name[0] as number) - 1;
    if (close < 0 || comma <= start) return undefined;
    // "These men, Haro **told the court**, were paid": only where the sentence goes on with its verb.
    if (told && close - verb > 1 && !(opensNoun(doc, start) && isFiniteVerb(doc, close + 1))) return undefined;
    return made(doc, name, range(start, comma - 1), close >= end ? [] : range(close + 1, end));
  }
  if (!turns || first !== verb || formOf(doc, verb - 1) !== ',' || !/^VB[ZDP]?$/.test(xposOf(doc, verb)))
    return undefined;
  const behind = nameBehind(doc, verb, end);
  return behind && made(doc, behind.name, range(start, verb - 2), behind.rest, true);
}

/** Where the part of the sentence begins that a semicolon cuts off before the verb. */
const partStart = (doc: Doc, start: number, verb: number): number =>
  (range(start, verb - 1).findLast((i) => formOf(doc, i) === ';') ?? start - 1) + 1;

/** The words back to a comma: a noun phrase and nothing else. */
function nameBefore(doc: Doc, first: number, start: number): number[] | undefined {
  let from = first;
  while (from > start && first - from < NAME && isNaming(doc, from - 1)) from--;
  const name = range(from, first - 1);
  return name.length > 0 && from > start && formOf(doc, from - 1) === ',' && nounIn(doc, name) >= 0 ? name : undefined;
}

/** The speaker behind its verb, up to a comma, a "who" or the end, and what follows the comma. */
function nameBehind(doc: Doc, verb: number, end: number): { name: number[]; rest: number[] } | undefined {
  let to = verb;
  while (to < end && to - verb < NAME && isNaming(doc, to + 1)) to++;
  const name = range(verb + 1, to);
  if (nounIn(doc, name) < 0) return undefined;
  const next = low(doc, to + 1);
  if (/^[.!?]$/.test(next) || to === end || /^(who|whose)$/.test(next)) return { name, rest: [] };
  if (next !== ',') return undefined;
  return { name, rest: /^(who|whose|which|a|an|the)$/.test(low(doc, to + 2)) ? [] : range(to + 2, end) };
}

/** Where the clause closes behind its verb: at a comma or the end, with at most a place and a time between; -1 for nowhere. */
function closes(doc: Doc, verb: number, end: number, told: boolean): number {
  for (let at = verb + 1; at <= end && at - verb <= TAIL; at++) {
    if (/^[,.!?]$/.test(formOf(doc, at))) return at;
    if (at === verb + 1 && !told && !/^(ADP|ADV)$/.test(uposOf(doc, at)) && !isTime(doc, at)) return -1;
    if (/^(VERB|AUX|SCONJ|PUNCT|PART)$/.test(uposOf(doc, at)) || low(doc, at) === 'that') return -1;
  }
  return verb === end ? end : -1;
}

const TOLD = /^(tell|assure|remind)$/;

const opensNoun = (doc: Doc, i: number): boolean => /^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(uposOf(doc, i));

function made(
  doc: Doc,
  name: readonly number[],
  before: readonly number[],
  after: readonly number[],
  turned = false,
): Inserted | undefined {
  const words = before.filter((i) => uposOf(doc, i) !== 'PUNCT');
  if (
    words.length === 0 ||
    doc.quotes.some(
      ({ span }) =>
        span[0] >= (doc.tokStart[before[0] as number] as number) &&
        span[1] <= (doc.tokEnd[before.at(-1) as number] as number),
    )
  )
    return undefined;
  const told = [...before, ...after].some((i) => /^(VERB|AUX)$/.test(uposOf(doc, i)));
  const acts = before.some((i) => isFiniteVerb(doc, i));
  // "On Friday, Haro said, ...": a time before it is not the subject of what follows.
  if (!told && !turned && after.length === 0 && words.length > 4) return undefined;
  // With a verb on the left the sentence is whole there; what comes behind is somebody's else, unless it goes on with it.
  const goesOn =
    after.length > 0 && (!acts || !/^(and|but|while|as|when|after|before|or)$/.test(low(doc, after[0] as number)));
  return { source: nounIn(doc, name), sourceTokens: name, content: [...before, ...(goesOn ? after : [])] };
}

const isNaming = (doc: Doc, i: number): boolean =>
  /^(PRON|PROPN|DET|NOUN|ADJ|NUM)$/.test(uposOf(doc, i)) || /^(of|for|'s|’s)$/.test(low(doc, i));

/** Head of a noun phrase read off the surface: its last noun or name before an "of"; -1 when there is none. */
function nounIn(doc: Doc, name: readonly number[]): number {
  const of = name.findIndex((i) => /^(of|for)$/.test(low(doc, i)));
  const own = of < 0 ? name : name.slice(0, of);
  const head = own.findLast((i) => /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, i)));
  return head === undefined || isTime(doc, head) || /^(who|which|that|what|it)$/.test(low(doc, head)) ? -1 : head;
}

import { childrenOf, type Doc, formOf, headOf, relOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isFiniteVerb, isQuotationMark, kids, low, range } from '../clause/statement-tree.ts';
import { isOfClass } from '../content/content-noun.ts';
import type { CueRow } from '../cue/cue.ts';

/** A reporting verb that the tagger took for a noun, with its subject and what it reports. */
export interface Hidden {
  /** Head of the subject. */
  readonly source: number;
  /** Its words, where the tree does not know them. */
  readonly sourceTokens?: readonly number[];
  readonly content: readonly number[];
  /** Words of the cue besides the verb: "calls **for**". */
  readonly cue: readonly number[];
}

/** How far "that" may follow: "notes on this subject that". */
const REACH = 6;
/** How many words the subject may have. */
const SUBJECT = 24;

/**
 * Whether "denies" in "The ministry denies the report" is a verb after all: a form in -s behind a singular noun phrase
 * that opens its part of the sentence, something behind it that the row takes, and no other verb there; or the second of
 * two verbs ("condemns the raid and **demands** talks"). Gives its parts; nothing when the word may be a noun.
 */
export function hiddenVerb(doc: Doc, i: number, row: CueRow): Hidden | undefined {
  if (!/^(NOUN|PROPN)$/.test(uposOf(doc, i)) || !/^[a-z].*s$/.test(formOf(doc, i)) || row.words.length > 1)
    return undefined;
  const [start, end] = partOf(doc, i);
  const taken = objectOf(doc, i, end, row);
  if (!taken) return undefined;
  const shared = sharedSubject(doc, i);
  if (shared >= 0) return { source: shared, ...taken };
  const before = range(start, i - 1);
  if (before.length === 0 || before.length > SUBJECT || /^(DET|ADP|NUM)$/.test(uposOf(doc, i - 1))) return undefined;
  if (formOf(doc, i - 1) === "'s" || formOf(doc, i - 1) === '’s') return undefined;
  if (before.some((k) => standsFinite(doc, k) && !isRelative(doc, k, start))) return undefined;
  const rest = range(taken.content[0] ?? i, end).filter((k) => standsFinite(doc, k) && !isRelative(doc, k, i));
  const told = low(doc, taken.content[0] ?? i) === 'that';
  // "The claims that the road is closed are false": two verbs behind, and the noun is one after all.
  if (told ? rest.length !== 1 : rest.length > 0) return undefined;
  const source = subjectIn(doc, before);
  return source && { ...source, ...taken };
}

/** The part of the sentence between semicolons, without a time at its head ("1430 GMT -"). */
function partOf(doc: Doc, i: number): [number, number] {
  const sentence = sentenceOf(doc, i);
  let start = doc.sentStart[sentence] as number;
  let end = (doc.sentStart[sentence + 1] as number) - 1;
  for (let k = start; k < i; k++)
    if (/^(;|–|—|-)$/.test(formOf(doc, k)) && doc.tokStart[k] !== doc.tokEnd[k - 1]) start = k + 1;
  for (let k = end; k > i; k--) if (formOf(doc, k) === ';') end = k - 1;
  while (end > i && uposOf(doc, end) === 'PUNCT' && !isQuotationMark(doc, end)) end--;
  return [start, end];
}

/** What the row takes behind the verb: "that", a thing, or its preposition and a thing. */
function objectOf(doc: Doc, i: number, end: number, row: CueRow): Pick<Hidden, 'content' | 'cue'> | undefined {
  if (i + 1 > end) return undefined;
  const has = (frame: string): boolean => row.frames.includes(frame);
  const that = has('that') ? range(i + 1, Math.min(i + REACH, end)).find((k) => low(doc, k) === 'that') : undefined;
  if (that !== undefined && that + 2 <= end && (that === i + 1 || uposOf(doc, i + 1) === 'ADP')) {
    if (!range(i + 1, that - 1).some((k) => /^(VERB|AUX|PUNCT)$/.test(uposOf(doc, k))))
      return { content: range(that, end), cue: [] };
  }
  const next = low(doc, i + 1);
  if (row.frames.includes(`p:${next}`) && i + 2 <= end) return { content: range(i + 2, end), cue: [i + 1] };
  if (row.frames.some((frame) => frame === `him-p:${next}`) && range(i + 2, end).some((k) => low(doc, k) === 'to'))
    return { content: range(i + 2, end), cue: [i + 1] };
  if (!/^(DET|PROPN|ADJ|NOUN|PRON|NUM)$/.test(uposOf(doc, i + 1)) && !isQuotationMark(doc, i + 1)) return undefined;
  const what = range(i + 1, end).find(
    (k, at, all) =>
      uposOf(doc, k) === 'NOUN' && uposOf(doc, all[at + 1] ?? k) !== (all[at + 1] === undefined ? '' : 'NOUN'),
  );
  const fits = row.frames.some((frame) => {
    const [kind, name] = frame.split(':') as [string, string?];
    return kind === 'np' && (name === undefined || (what !== undefined && isOfClass(doc, what, name)));
  });
  return fits ? { content: range(i + 1, end), cue: [] } : undefined;
}

/** The subject of the verb before it: "condemns the raid and **demands** talks", "welcomes the deal, **calls** for flour"; -1 for none. */
function sharedSubject(doc: Doc, i: number): number {
  const up = headOf(doc, i);
  const first =
    baseRel(doc, i) === 'conj' ? up : formOf(doc, i - 1) === ',' && baseRel(doc, i) === 'appos' ? headOf(doc, up) : -1;
  if (first < 0 || first > i || xposOf(doc, first) !== 'VBZ') return -1;
  if (baseRel(doc, i) === 'conj' && !childrenOf(doc, i).some((child) => relOf(doc, child) === 'cc' && child === i - 1))
    return -1;
  return kids(doc, first, 'nsubj')[0] ?? -1;
}

/** The noun phrase that opens the part: a singular head, since the verb ends in -s, and all words up to a comma or a clause. */
function subjectIn(doc: Doc, before: readonly number[]): Pick<Hidden, 'source' | 'sourceTokens'> | undefined {
  const comma = before.findIndex((k) => formOf(doc, k) === ',');
  // "Via the net, **Lena Haro** calls for": what a preposition leads is no subject.
  if (comma > 0 && comma < before.length - 1 && uposOf(doc, before[0] as number) === 'ADP')
    return subjectIn(doc, before.slice(comma + 1));
  const from = before.findIndex(
    (k) => /^(DET|PROPN|NOUN|ADJ)$/.test(uposOf(doc, k)) || /^(its|his|her|their)$/.test(low(doc, k)),
  );
  if (from < 0 || from > 2) return undefined;
  const opens = before.slice(from);
  const stop = opens.findIndex((k) => /^(PUNCT|SCONJ|ADV)$/.test(uposOf(doc, k)) || isRelativeWord(doc, k));
  const subject = stop < 0 ? opens : opens.slice(0, stop);
  if (!subject.every((k) => /^(DET|ADJ|NUM|NOUN|PROPN|ADP|PRON|PART)$/.test(uposOf(doc, k)))) return undefined;
  const preposition = subject.find((k) => uposOf(doc, k) === 'ADP');
  const source = subject.findLast(
    (k) => /^(NOUN|PROPN)$/.test(uposOf(doc, k)) && k < (preposition ?? Number.MAX_SAFE_INTEGER),
  );
  if (source === undefined || /^NNP?S$/.test(xposOf(doc, source))) return undefined;
  return { source, sourceTokens: subject };
}

const isRelativeWord = (doc: Doc, k: number): boolean => /^(who|which|whose|that|where|whom)$/.test(low(doc, k));

/** Whether a verb stands in a relative clause that began behind `from`. */
const isRelative = (doc: Doc, k: number, from: number): boolean =>
  range(from, k - 1).some((at) => /^(who|which|whose|where|whom)$/.test(low(doc, at)));

const standsFinite = (doc: Doc, i: number): boolean =>
  isFiniteVerb(doc, i) ||
  (uposOf(doc, i) === 'VERB' &&
    xposOf(doc, i) === 'VBN' &&
    !isHeld(doc, i) &&
    baseRel(doc, i) !== 'acl' &&
    baseRel(doc, i) !== 'amod');

/** A participle that an auxiliary holds is no finite verb by itself. */
const isHeld = (doc: Doc, i: number): boolean => i > 0 && /^(AUX|ADV|PART)$/.test(uposOf(doc, i - 1));

import { type Doc, formOf, sentenceOf, uposOf, xposOf } from '../annotate/doc.ts';
import { low, range } from './statement-tree.ts';

/** A reporting verb that the tagger took for a noun, with its subject and what it reports. */
export interface Hidden {
  /** Head of the subject. */
  readonly source: number;
  readonly sourceTokens: readonly number[];
  readonly content: readonly number[];
}

/** How far "that" may follow: "notes on this subject that". */
const REACH = 6;

/**
 * Whether "denies" in "The ministry denies that the road is closed" is a verb after all: a form in -s behind a noun
 * phrase that opens the sentence, a clause with "that" and a finite verb behind it, and no other finite verb in the
 * sentence. Gives its parts; nothing when the word may be a noun.
 */
export function hiddenVerb(doc: Doc, i: number): Hidden | undefined {
  if (uposOf(doc, i) !== 'NOUN' || !/[a-z]s$/.test(formOf(doc, i))) return undefined;
  const start = doc.sentStart[sentenceOf(doc, i)] as number;
  const end = (doc.sentStart[sentenceOf(doc, i) + 1] as number) - 1;
  const that = range(i + 1, Math.min(i + REACH, end)).find((k) => low(doc, k) === 'that');
  if (that === undefined || that + 2 > end) return undefined;
  const between = range(i + 1, that - 1);
  if (between.length > 0 && uposOf(doc, i + 1) !== 'ADP') return undefined;
  if (between.some((k) => /^(VERB|AUX|PUNCT)$/.test(uposOf(doc, k)))) return undefined;
  const first = range(start, i - 1).find((k) => /^(DET|PROPN|NOUN)$/.test(uposOf(doc, k)));
  if (first === undefined || first - start > 2 || first >= i) return undefined;
  const subject = range(first, i - 1);
  if (!subject.every((k) => /^(DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(uposOf(doc, k)))) return undefined;
  const finite = range(that + 1, end).filter((k) => standsFinite(doc, k)).length;
  // "The claims that the road is closed are false": two verbs behind, and the noun is one after all.
  if (finite !== 1 || uposOf(doc, i - 1) === 'DET' || uposOf(doc, i - 1) === 'ADP') return undefined;
  const preposition = subject.find((k) => uposOf(doc, k) === 'ADP');
  const source = subject.findLast((k) => /^(NOUN|PROPN)$/.test(uposOf(doc, k)) && k < (preposition ?? i));
  return source === undefined ? undefined : { source, sourceTokens: subject, content: range(that, end) };
}

const standsFinite = (doc: Doc, i: number): boolean =>
  /^(VBZ|VBP|VBD|MD)$/.test(xposOf(doc, i)) ||
  (uposOf(doc, i) === 'VERB' && xposOf(doc, i) === 'VBN' && !isHeld(doc, i));

/** A participle that an auxiliary holds is no finite verb by itself. */
const isHeld = (doc: Doc, i: number): boolean => i > 0 && /^(AUX|ADV|PART)$/.test(uposOf(doc, i - 1));

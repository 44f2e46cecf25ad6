import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { findSubject, patientOf, subjectOf } from '../clause/role.ts';
import { caseOf } from '../clause/role-span.ts';
import { isPassive } from '../clause/voice.ts';
import type { MentionIndex } from '../mention/mention-index.ts';
import { isNegated } from './label-negated.ts';

/** Verbs by which somebody takes another for something. */
const HOLD = new Set(
  'consider regard call brand label dub describe see view deem denounce condemn treat classify list designate declare term portray depict name recognise recognize hail praise celebrate dismiss decry mock ridicule honour honor vilify'.split(
    ' ',
  ),
);

/** Whom somebody takes for what the noun says: "which Merova calls a terrorist **group**"; -1 for nobody. */
export function holderOf(doc: Doc, noun: number): number {
  const verb = headOf(doc, noun);
  if (verb < 0 || !/^(xcomp|obj|obl|ccomp|advcl)/.test(relOf(doc, noun)) || !HOLD.has(lemmaOf(doc, verb))) return -1;
  if (!/^(|as)$/.test(caseOf(doc, noun)) || isNegated(doc, verb)) return -1;
  const patient = patientOf(doc, verb);
  // "calls itself a movement"
  if (patient >= 0 && /^(itself|himself|herself|themselves)$/i.test(formOf(doc, patient))) return subjectOf(doc, verb);
  if (patient !== noun) return patient;
  // "which Merova calls a terrorist group": the object before the subject stands for the noun the clause hangs on.
  const first = childrenOf(doc, verb).find((c) => /^(which|who|whom|that)$/i.test(formOf(doc, c)));
  const isObject = first !== undefined && !relOf(doc, first).startsWith('nsubj');
  return isObject && relOf(doc, verb).startsWith('acl') ? headOf(doc, verb) : -1;
}

/** What stands in quotation marks behind such a verb: its words, first and last, the noun among them, and whom it is said of. */
export interface Called {
  readonly words: readonly [from: number, to: number];
  readonly noun: number;
  readonly of: number;
}

/** Words between the verb and the marks, and inside them, at most. */
const BEFORE = 10;
const INSIDE = 8;

/**
 * Nouns in quotation marks that somebody is called: 'branded the Front "a band of **terrorists**"'. The marks part object
 * and noun surely, which a parser often takes for one.
 */
export function quotedCalls(doc: Doc, index: MentionIndex): Called[] {
  const found: Called[] = [];
  for (let verb = 0; verb < doc.n; verb++) {
    if (!HOLD.has(lemmaOf(doc, verb)) || uposOf(doc, verb) !== 'VERB' || isNegated(doc, verb)) continue;
    const open = markAfter(doc, verb, BEFORE);
    const close = open < 0 ? -1 : markAfter(doc, open, INSIDE + 1);
    // 'a "terrorist" group': the marks hold half of the phrase.
    if (close < 0 || /^(NOUN|PROPN|ADJ)$/.test(uposOf(doc, close + 1))) continue;
    const of = calledBefore(doc, index, verb, open);
    if (of < 0) continue;
    for (const noun of nounsBetween(doc, open, close)) found.push({ words: [open + 1, close - 1], noun, of });
  }
  return found;
}

/** The next mark of quotation in the sentence, so many tokens on at most; -1 for none. */
function markAfter(doc: Doc, token: number, most: number): number {
  for (let i = token + 1; i < doc.n && i <= token + most && sentenceOf(doc, i) === sentenceOf(doc, token); i++)
    if (/^["\u201c\u201d]$/.test(formOf(doc, i))) return i;
  return -1;
}

/** Who stands right between the verb and the mark; else the subject of a passive, or whom "which" stands for. */
function calledBefore(doc: Doc, index: MentionIndex, verb: number, mark: number): number {
  const end = /^as$/i.test(formOf(doc, mark - 1)) ? mark - 2 : mark - 1;
  if (end > verb) {
    const name = index.nameAt.get(end) ?? index.byHead.get(end);
    return name?.headToken ?? -1;
  }
  if (isPassive(doc, verb)) return findSubject(doc, verb)?.token ?? -1;
  for (let i = verb - 1; i > verb - BEFORE && i > 0; i--)
    if (/^(which|whom|that)$/i.test(formOf(doc, i)))
      return index.nameAt.get(formOf(doc, i - 1) === ',' ? i - 2 : i - 1)?.headToken ?? -1;
  return -1;
}

/** The nouns of a phrase in marks that is a noun with what describes it, or several joined; none of a clause. */
function nounsBetween(doc: Doc, open: number, close: number): number[] {
  const nouns: number[] = [];
  for (let i = open + 1; i < close; i++) {
    const upos = uposOf(doc, i);
    if (/^(VERB|AUX|PRON|SCONJ)$/.test(upos) && relOf(doc, i) !== 'amod') return [];
    if (upos !== 'NOUN' || uposOf(doc, i + 1) === 'NOUN') continue;
    // "a threat to **peace**" says nothing of the one who is called so; "a band of **terrorists**" does.
    if (nouns.length > 0 && !/^(and|or|,)$/.test(joint(doc, i, open))) continue;
    nouns.push(i);
  }
  return nouns;
}

/** The word that joins a phrase to the one before it. */
function joint(doc: Doc, noun: number, open: number): string {
  let i = noun - 1;
  while (i > open && /^(DET|ADJ|NOUN|PROPN|ADV)$/.test(uposOf(doc, i))) i--;
  return formOf(doc, i).toLowerCase();
}

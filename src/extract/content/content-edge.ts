import { type Doc, formOf, headOf, sentenceOf, subtree, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isFiniteVerb, isQuoted, kids, leadOf, low, range } from '../clause/statement-tree.ts';
import { remarkIn } from './content-remark.ts';

/**
 * Where reported words end. Words after a semicolon that begin a clause of their own are dropped; a clause that follows
 * without a comma ("when the guns fell silent") is taken in, though the tree hung it on the cue. Only for words that
 * follow their cue.
 */
export function settleEnd(doc: Doc, tokens: readonly number[], head: number, frame: string): number[] {
  const first = Math.min(...tokens);
  if (tokens.length === 0 || first < head) return [...tokens];
  const stop = tokens.find(
    (i) =>
      formOf(doc, i) === ';' && tokens.some((j) => j > i && /^(VERB|AUX)$/.test(uposOf(doc, j))) && !isQuoted(doc, i),
  );
  if (stop !== undefined) return tokens.filter((i) => i < stop);
  const remark = remarkIn(doc, tokens);
  if (remark >= 0) return tokens.filter((i) => i < remark);
  const last = Math.max(...tokens);
  const more = frame === 'that' ? [...secondThat(doc, last, head), ...secondQuote(doc, last)] : [];
  const also = more.length > 0 ? more : secondChance(doc, last, head);
  if (also.length > 0) return [...tokens, ...also];
  const maybe = doubtBehind(doc, last);
  if (maybe.length > 0) return [...tokens, ...maybe];
  const next = kids(doc, head, 'advcl', 'obl').find((child) => subtree(doc, child)[0] === last + 1);
  if (next === undefined || sentenceOf(doc, next) !== sentenceOf(doc, last)) return [...tokens];
  const [from, to] = subtree(doc, next);
  const adds =
    baseRel(doc, next) === 'advcl'
      ? leadOf(doc, next) !== ''
      : (frame === 'np:speech' ? /^(for|about|over|at|to|with|of|in|against)\b/ : /^(like|such as|including)\b/).test(
          leadOf(doc, next),
        );
  return adds && to - from >= 2 ? [...tokens, ...range(from, to)] : [...tokens];
}

/**
 * 'said they "may lose" **and could be gone by dawn**': a second predicate with a
 * modal that the tree hung on the cue. Who tells what he did needs none, so it is no second deed of the speaker's.
 */
function secondChance(doc: Doc, last: number, head: number): number[] {
  const cc = formOf(doc, last + 1) === ',' ? last + 2 : last + 1;
  if (!/^(and|but|or)$/.test(low(doc, cc))) return [];
  const adverb = uposOf(doc, cc + 1) === 'ADV' ? 1 : 0;
  const modal = cc + 1 + adverb;
  if (!/^(may|might|could|would|will|should|must|can)$/.test(low(doc, modal)) || xposOf(doc, modal) !== 'MD') return [];
  const verb = headOf(doc, modal);
  if (verb < modal || kids(doc, verb, 'nsubj').length > 0 || baseRel(doc, verb) !== 'conj') return [];
  // "She may resign or would ask for time": the cue has a modal itself.
  if (
    kids(doc, head, 'aux').some((aux) => xposOf(doc, aux) === 'MD') ||
    sentenceOf(doc, verb) !== sentenceOf(doc, last)
  )
    return [];
  return range(last + 1, subtree(doc, verb)[1]);
}

/** "accused him of theft, **possibly for years**", "will fight, **perhaps using** the files": doubt that follows a comma or a dash. */
function doubtBehind(doc: Doc, last: number): number[] {
  if (!/^(,|-|–|—)$/.test(formOf(doc, last + 1))) return [];
  const lead = /^(and|or|but|most|very)$/.test(low(doc, last + 2)) ? 1 : 0;
  if (!DOUBT.test(low(doc, last + 2 + lead))) return [];
  const end = (doc.sentStart[sentenceOf(doc, last) + 1] as number) - 1;
  const stop = range(last + 2, end).find((i) => uposOf(doc, i) === 'PUNCT') ?? end + 1;
  const words = range(last + 1, stop - 1);
  return words.some((i) => isFiniteVerb(doc, i) || isQuoted(doc, i)) ? [] : words;
}
const DOUBT =
  /^(possibly|probably|perhaps|maybe|apparently|reportedly|allegedly|supposedly|likely|potentially|presumably|conceivably|seemingly|purportedly)$/;

/** 'said the road was open **and that** the bridge held': the tree may hang the second clause elsewhere. */
function secondThat(doc: Doc, last: number, head: number): number[] {
  const end = (doc.sentStart[sentenceOf(doc, last) + 1] as number) - 1;
  const cc = formOf(doc, last + 1) === ',' ? last + 2 : last + 1;
  if (cc + 2 > end || !/^(and|but|or)$/i.test(formOf(doc, cc)) || formOf(doc, cc + 1) !== 'that') return [];
  if (xposOf(doc, cc + 1) !== 'IN' && !/^(DET|NUM|PRON|PROPN)$/.test(uposOf(doc, cc + 2))) return [];
  // "He said he believed it was safe **but that** one truck was hit": he said it, and need not believe it.
  const told = headOf(doc, head);
  if (
    baseRel(doc, head) === 'ccomp' &&
    told >= 0 &&
    low(doc, head + 1) !== 'that' &&
    !/^[,;]$/.test(formOf(doc, told + 1))
  )
    return [];
  const stop = range(last + 1, end).find((i) => formOf(doc, i) === ';');
  return range(last + 1, (stop ?? end + 1) - 1);
}

/** 'says the army has lost heart, **and "we will give it back"** if he wins': a second clause in the speaker's own words. */
function secondQuote(doc: Doc, last: number): number[] {
  const end = (doc.sentStart[sentenceOf(doc, last) + 1] as number) - 1;
  const cc = formOf(doc, last + 1) === ',' ? last + 2 : last + 1;
  if (!/^(and|but)$/i.test(formOf(doc, cc))) return [];
  const quote = doc.quotes.find(({ span }) => span[0] === doc.tokStart[cc + 1]);
  if (!quote || !/^(i|we)\b/i.test(doc.text.slice(...quote.inner))) return [];
  const close = range(cc + 1, end).findLast((i) => (doc.tokEnd[i] as number) <= quote.span[1]) ?? cc;
  // '..., and "we are free," a driver added': somebody else's.
  const behind = close + 1;
  const free =
    behind > end || /^[.!?]$/.test(formOf(doc, behind)) || /^(if|when|once|unless|until)$/.test(low(doc, behind));
  return free ? range(last + 1, end) : [];
}

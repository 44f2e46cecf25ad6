import { LONGEST_SENTENCE } from '../../src/annotate/cut/cut.ts';
import { type Doc, formOf, headOf, relOf, sentenceCount } from '../../src/annotate/doc.ts';
import { CODES } from '../../src/annotate/morphology/feature.ts';

/** What is wrong with an annotated text, in words; an empty list when every promise of a Doc is kept. */
export const faultsOf = (doc: Doc): string[] => [...tokenFaults(doc), ...treeFaults(doc), ...columnFaults(doc)];

/** Tokens stand in order, are never blank, and cover every character of the paragraphs that is not blank. */
function tokenFaults(doc: Doc): string[] {
  const found: string[] = [];
  let at = 0;
  const left = doc.paragraphs.map(([from, to]) => [from, to] as const);
  const between = (to: number): string => {
    // Text outside the paragraphs is not read.
    let text = '';
    for (const [a, b] of left) {
      if (a >= to) break;
      if (b > at) text += doc.text.slice(Math.max(a, at), Math.min(b, to));
    }
    while (left[0] && left[0][1] <= to) left.shift();
    return text;
  };
  for (let i = 0; i < doc.n; i++) {
    const [start, end] = [doc.tokStart[i] as number, doc.tokEnd[i] as number];
    if (start < at) found.push(`token ${i} begins before the one before it ends`);
    if (end <= start || /\s/u.test(doc.text.slice(start, end)))
      found.push(`token ${i} is ${JSON.stringify(formOf(doc, i))}`);
    if (/\S/u.test(between(start))) found.push(`something is left out before token ${i}`);
    at = end;
  }
  if (/\S/u.test(between(doc.text.length))) found.push('something is left out at the end');
  return found;
}

/** Sentences cover the tokens; each is a tree with one root, and only its root is called so. */
export function treeFaults(
  doc: Pick<Doc, 'n' | 'sentStart' | 'head' | 'rel' | 'relNames'>,
  longest = LONGEST_SENTENCE,
) {
  const found: string[] = [];
  if (doc.sentStart[0] !== 0 || doc.sentStart.at(-1) !== doc.n) found.push('the sentences do not cover the tokens');
  for (let s = 0; s + 1 < doc.sentStart.length; s++) {
    const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    if (to <= from || to - from > longest) found.push(`sentence ${s} has ${to - from} tokens`);
    // A token is good when the way up from it ends at the root; each way is walked once.
    const good = new Uint8Array(to - from);
    let roots = 0;
    for (let i = from; i < to; i++) {
      const head = doc.head[i] as number;
      if (head === -1) roots++;
      else if (head < from || head >= to) found.push(`the head of token ${i} lies outside its sentence`);
      if ((head === -1) !== (doc.relNames[doc.rel[i] as number] === 'root')) found.push(`token ${i} is root by half`);
      const way: number[] = [];
      let at = i;
      for (; at >= from && at < to && !good[at - from] && way.length <= to - from; at = doc.head[at] as number)
        way.push(at);
      if (way.length > to - from) found.push(`token ${i} hangs in a circle`);
      for (const step of way) good[step - from] = 1;
    }
    if (roots !== 1) found.push(`sentence ${s} has ${roots} roots`);
  }
  return found;
}

/** Every code has a name, children agree with heads, and lemmas are there. */
function columnFaults(doc: Doc): string[] {
  const found: string[] = [];
  const seen = new Uint8Array(doc.n);
  for (let i = 0; i < doc.n; i++) {
    if (doc.xposNames[doc.xpos[i] as number] === undefined || relOf(doc, i) === undefined)
      found.push(`codes of token ${i}`);
    if ((doc.feats[i] as number) >= CODES) found.push(`features of token ${i}`);
    if (!doc.lemma[i]) found.push(`lemma of token ${i}`);
    for (let c = doc.firstChild[i] as number; c >= 0; c = doc.nextSibling[c] as number) {
      if (headOf(doc, c) !== i || seen[c]) found.push(`child ${c} of token ${i}`);
      seen[c] = 1;
    }
  }
  const children = seen.reduce((sum, each) => sum + each, 0);
  if (children + sentenceCount(doc) !== doc.n) found.push(`${children} tokens are children`);
  for (const quote of doc.quotes)
    if (!(quote.span[0] <= quote.inner[0] && quote.inner[0] <= quote.inner[1] && quote.inner[1] <= quote.span[1]))
      found.push(`quotation ${quote.span.join(':')}`);
  return found;
}

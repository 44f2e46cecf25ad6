import { childBy, childrenOf, type Doc, formOf, headOf, isMarked, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { FigureWord } from './figure-row.ts';
import { AMOUNT } from './figure-said.ts';
import type { FigureTable } from './figure-table.ts';

const MOSTLY = /^(?:mostly|mainly|largely|chiefly|predominantly|all)$/i;
const ARTICLE = /^(?:an?|another)$/i;
/** Determiners that leave a plural open: "some villagers", "other villagers". */
const OPEN = /^(?:some|other|more|further|additional)$/i;

/** True unless it is told by an adjective ("injured men") or by a clause that may belong to another noun. */
export function isNear(doc: Doc, noun: number, by: number): boolean {
  const rel = relOf(doc, by);
  return rel !== 'amod' && (!rel.startsWith('acl') || by <= noun + 2 || headOf(doc, by) !== noun);
}

/** "his wife and children", "the number of villagers", "brothers Talin and Lero Haro": known or counted already. */
export function isKnown(doc: Doc, i: number, plural: boolean): boolean {
  if (plural && i + 1 < doc.n && uposOf(doc, i + 1) === 'PROPN') return true;
  if (/[-–]/.test(doc.text[doc.tokEnd[i] as number] ?? '')) return true;
  // "neither the mayor nor his wife was hurt"
  if ([i - 1, i - 2].some((k) => k >= 0 && /^(?:nor|neither)$/i.test(formOf(doc, k)))) return true;
  // "most of whom were women", "most of them children"
  if (childBy(doc, i, 'cop') >= 0 || (i > 0 && /^(?:them|whom)$/i.test(formOf(doc, i - 1)))) return true;
  // "67 people, mostly women and girls"
  const first = relOf(doc, i) === 'conj' && headOf(doc, i) >= 0 ? headOf(doc, i) : i;
  if (first > 0 && MOSTLY.test(formOf(doc, first - 1))) return true;
  const head = headOf(doc, i);
  if (head < 0) return false;
  const rel = relOf(doc, i);
  if (rel === 'conj') return childrenOf(doc, head).some((c) => c < head && /^(?:nmod:poss)$/.test(relOf(doc, c)));
  return rel === 'nmod' && AMOUNT.test(formOf(doc, head));
}

/** Where the phrase begins, and what the table makes of it; no word for those that are known already. */
export function phraseOf(
  doc: Doc,
  i: number,
  plural: boolean,
  table: FigureTable,
): [first: number, word: FigureWord | undefined] {
  let first = i;
  // "a husband and wife": one article for both
  const head = relOf(doc, i) === 'conj' ? headOf(doc, i) : -1;
  let article =
    head >= 0 &&
    uposOf(doc, i - 1) === 'CCONJ' &&
    childrenOf(doc, head).some((c) => c < head && /^an?$/i.test(formOf(doc, c)));
  for (const c of childrenOf(doc, i)) {
    if (c > i) continue;
    const rel = relOf(doc, c);
    if (rel === 'det' || rel === 'nmod:poss' || rel === 'nummod') {
      const form = formOf(doc, c);
      if (!plural && (ARTICLE.test(form) || rel === 'nmod:poss')) article = true;
      else if (!OPEN.test(form)) return [i, undefined];
      first = Math.min(first, c);
    }
    if (rel === 'case' && /^(like|as|than)$/i.test(formOf(doc, c))) return [i, undefined];
    if (rel === 'amod' && c < first) first = c;
  }
  // what stands between article and noun belongs to the phrase, unless the tree is broken
  for (let k = first + 1; k < i; k++) if (formOf(doc, k) === ',' || uposOf(doc, k) === 'ADP') return [i, undefined];
  return [first, plural ? table.bare.get('plural') : article ? table.bare.get('a') : undefined];
}

/** A deed told as done: not ordered, planned, feared or denied. */
export function happened(doc: Doc, by: number): boolean {
  if (uposOf(doc, by) === 'NOUN' || uposOf(doc, by) === 'ADJ') return true;
  if (isMarked(doc, by, 'negated') || isMarked(doc, by, 'modal')) return false;
  const tag = xposOf(doc, by);
  if (tag === 'VBD' || tag === 'VBN' || tag === 'JJ') return true;
  return tag === 'VBG' && /^(?:advcl|conj|acl|parataxis)/.test(relOf(doc, by));
}

import { type Doc, formOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { MentionTables } from './mention-table.ts';
import { isCapital, lowerOf, titleAt } from './mention-word.ts';

const ENDS = /^[,;:.!?"“”«»()\u2013\u2014]$|^--$/;
/** Longest office before a name, in tokens. */
const REACH = 14;

/**
 * The head of an office set before a name: "the **leader** of the Front, Talin Haro,", "its **spokesman**, Captain Talin Haro",
 * "shop **owner** Talin Haro". `from` and `to` are the tokens of the name. -1 when no office stands there.
 */
export function officeBefore(doc: Doc, from: number, to: number, tables: MentionTables): number {
  const start = doc.sentStart[sentenceOf(doc, from)] as number;
  let title = titleStart(doc, from, start, tables);
  if (title <= start) return -1;
  // 'A caller, "Talin", said'
  if (/^["“‘']$/.test(formOf(doc, title - 1)) && formOf(doc, title - 2) === ',') title--;
  if (formOf(doc, title - 1) !== ',') return besideName(doc, title - 1, start, tables);
  // A list of names has commas too: the name must be closed off, or end its clause.
  if (to + 1 < doc.n && !/^([,.;:!?)\u2013\u2014"”»]|--?|of|from|in)$/.test(formOf(doc, to + 1))) return -1;
  let office = -1;
  for (let i = title - 2; i >= start && title - i <= REACH; i--) {
    const form = formOf(doc, i);
    const article = /^(the|a|an|its|his|her|their|our|my)$/i.test(form);
    if (ENDS.test(form) || (!article && endsOffice(doc, i))) break;
    if (isPersonNoun(doc, i, tables)) office = i;
    if (!article) continue;
    const first = firstOffice(doc, i, title - 1, tables);
    // "the president of **the** council": the article of what the office is over.
    if (first >= 0 || !/^(of|for|in|at|on|from|and)$/i.test(formOf(doc, i - 1))) return first;
  }
  return office >= 0 && uposOf(doc, office - 1) !== 'ADP' && !endsOffice(doc, office - 1) ? office : -1;
}

/** A finite verb, a pronoun or "that": no office reaches over it, but over "**managing** director", "one of the **fallen**". */
const endsOffice = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'VERB' ? !/^VB[GN]$/.test(xposOf(doc, i)) : /^(AUX|SCONJ|PRON)$/.test(uposOf(doc, i));

/** The first word between the article and the comma that names an office and is no modifier of the next: "the army **chief** of staff". */
function firstOffice(doc: Doc, article: number, comma: number, tables: MentionTables): number {
  for (let i = article + 1; i < comma; i++) {
    if (/^(of|in|for|at|to|on|with)$/i.test(formOf(doc, i))) return -1;
    if (!isPersonNoun(doc, i, tables)) continue;
    const next = formOf(doc, i + 1);
    if (i + 1 === comma || /^(of|in|for|at|to|on|with|from)$/i.test(next)) return i;
  }
  return -1;
}

/** The noun right before a name or its title: "tailor Talin Haro", "the **head** of the department Talin Haro" in translated texts. */
function besideName(doc: Doc, at: number, start: number, tables: MentionTables): number {
  if (at < start || !/^(NOUN|PROPN|ADJ)$/.test(uposOf(doc, at))) return -1;
  if (isPersonNoun(doc, at, tables)) return at;
  const over = officeOver(doc, at, start, tables);
  if (over >= 0) return over;
  if (uposOf(doc, at) !== 'NOUN' || isCapital(formOf(doc, at))) return -1;
  for (let i = at - 1; i >= start && at - i <= REACH; i--) {
    const form = formOf(doc, i);
    if (ENDS.test(form) || /^(VERB|AUX|SCONJ|PRON|CCONJ)$/.test(uposOf(doc, i))) return -1;
    // "Governor of the region Talin Haro" opens its sentence without an article.
    if (i === start && isPersonNoun(doc, i, tables) && /^of$/i.test(formOf(doc, i + 1))) return i;
    if (!/^the$/i.test(form)) continue;
    const first = firstOffice(doc, i, at + 1, tables);
    if (first >= 0 && first < at) return first;
    if (!/^(of|for|in)$/i.test(formOf(doc, i - 1))) return -1;
  }
  return -1;
}

/** "**Minister** of Mines Dr Haro": the office whose field, told in capitals, stands right before a title; -1 for none. */
function officeOver(doc: Doc, at: number, start: number, tables: MentionTables): number {
  for (let i = at; i > start && at - i < 8; i--) {
    const form = formOf(doc, i);
    if (/^(of|for)$/.test(form)) {
      if (isPersonNoun(doc, i - 1, tables)) return i - 1;
      // "the secretary of the Council of Harim Talin Haro"
      if (!isCapital(formOf(doc, i - 1))) return -1;
    } else if (!isCapital(form) && !/^(and|the)$/.test(form)) return -1;
  }
  return -1;
}

/** Whether a word names somebody by what they do: one of the table, or one that ends like it. */
const isPersonNoun = (doc: Doc, i: number, tables: MentionTables): boolean => {
  const word = lowerOf(doc, i);
  const head = tables.heads.get(word);
  if (head) return head.sort === 'person' || (head.sort === 'people' && !word.endsWith('s') && DOES.test(word));
  return /^(NOUN|PROPN)$/.test(uposOf(doc, i)) && DOES.test(word);
};
const DOES = /(?:[a-z]{3}(?:man|woman)|[^tw]{2}er|[^l]{2}or|[a-z]{2}ist|[a-z]{2}ian)$/;

/** The first token of the titles right before a name; the name's own first token when it has none. */
export function titleStart(doc: Doc, from: number, start: number, tables: MentionTables): number {
  let first = from;
  for (let i = from - 1; i >= start && from - i <= 8; i--) {
    // "Brigadier (ret.) Haro", "Dr (Mrs) Haro"
    if (formOf(doc, first - 1) === ')' && i === first - 1) {
      const open = [2, 3, 4].map((n) => first - n).find((k) => k >= start && formOf(doc, k) === '(');
      if (open === undefined) return first;
      const inner = titleAt(doc, open - 1, open, tables);
      if (inner) first = open;
    }
    const title = titleAt(doc, i, first, tables);
    if (title?.last === first - 1 && isCapital(formOf(doc, i))) first = i;
  }
  return first;
}

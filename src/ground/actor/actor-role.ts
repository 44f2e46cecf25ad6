import { childrenOf, type Doc, formOf, headOf, relOf, spanOf, subtree, tokenAt, uposOf } from '../../annotate/doc.ts';
import { cut, type Span } from '../../core/span.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { leftEdge } from '../../extract/mention/mention-nominal.ts';
import { officeBefore } from '../../extract/mention/mention-office.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { isPossessive, lowerOf, titleAt } from '../../extract/mention/mention-word.ts';

/** A role in the text's own words. */
export interface Role {
  readonly text: string;
  readonly span: Span;
  /** The word that names the role, lower case: "spokesman". */
  readonly word: string;
}

/** Longest role that is kept whole, in tokens. */
const REACH = 14;

/** What the words around one name of a person say that person is: a title before it, an apposition beside it. */
export function rolesOf(doc: Doc, mention: MentionDraft, first: number, tables: MentionTables): Role[] {
  if (mention.kind !== 'person') return [];
  const spans = [
    titleBefore(doc, first, tables),
    ...appositions(doc, mention, tables),
    officeOf(doc, mention, first, tables),
  ];
  return spans.flatMap((found) => (found ? [{ text: cut(doc.text, found.span), ...found }] : []));
}

interface Found {
  readonly span: Span;
  readonly word: string;
}

/** "HTS leader" before "Abu X": the title with what describes it, without articles. */
function titleBefore(doc: Doc, name: number, tables: MentionTables): Found | undefined {
  let from = -1;
  for (let i = Math.max(0, name - 5); i < name && from < 0; i++)
    if (titleAt(doc, i, name, tables)?.last === name - 1) from = i;
  if (from < 0) return undefined;
  const word = lowerOf(doc, name - 1);
  for (let n = 0; n < 6 && from > 0 && describes(doc, from - 1); n++) from--;
  while (from < name - 1 && /^(-|['\u2019]s?)$/.test(formOf(doc, from))) from++;
  return /^(mr|mrs|ms|miss|dr|sir|lady|lord|dame|herr|frau|monsieur|madame|mme|mlle|se[ñn]ora?|se[ñn]orita|signora?|do[ñn]a?|dom|shri|smt|sri|comrade|cde|hon|honou?rable|excellency|majesty|highness)\.?$/.test(
    word,
  )
    ? undefined
    : { span: spanOf(doc, from, name - 1), word };
}

/** "The leader of the Front, " before the name, where the tree ties the two otherwise. */
function officeOf(doc: Doc, mention: MentionDraft, first: number, tables: MentionTables): Found | undefined {
  const office = officeBefore(doc, first, tokenAt(doc, mention.span[1] - 1), tables);
  if (office < 0) return undefined;
  const end = stop(doc, office, first - 1);
  const from = withoutArticle(doc, leftEdge(doc, office));
  return end >= office && end - from <= REACH
    ? { span: spanOf(doc, from, end), word: lowerOf(doc, office) }
    : undefined;
}

function describes(doc: Doc, i: number): boolean {
  if (doc.tokEnd[i] !== doc.tokStart[i + 1] && /\n/.test(doc.text.slice(doc.tokEnd[i], doc.tokStart[i + 1])))
    return false;
  return ['PROPN', 'ADJ', 'NOUN'].includes(uposOf(doc, i)) || formOf(doc, i) === '-' || isPossessive(doc, i);
}

/** "Talin Haro, a spokesman for the Front," and "the group's leader, Talin Haro,". */
function appositions(doc: Doc, mention: MentionDraft, tables: MentionTables): Found[] {
  const head = mention.headToken;
  const found: Found[] = [];
  for (const child of childrenOf(doc, head)) {
    if (relOf(doc, child) !== 'appos' || child < head) continue;
    if (tables.heads.get(lowerOf(doc, child))?.sort !== 'person') continue;
    const [first, to] = subtree(doc, child);
    const from = withoutArticle(doc, first);
    const end = stop(doc, from, Math.min(to, from + REACH));
    if (end >= child) found.push({ span: spanOf(doc, from, end), word: lowerOf(doc, child) });
  }
  const above = headOf(doc, head);
  if (
    above >= 0 &&
    above < head &&
    relOf(doc, head) === 'appos' &&
    tables.heads.get(lowerOf(doc, above))?.sort === 'person'
  ) {
    const from = leftEdge(doc, above);
    const end = stop(doc, above, head - 1);
    if (above - from <= REACH)
      found.push({ span: spanOf(doc, withoutArticle(doc, from), end), word: lowerOf(doc, above) });
  }
  return found;
}

/** The last token before a comma, a bracket, a dash or a relative pronoun. */
function stop(doc: Doc, from: number, to: number): number {
  for (let i = from; i <= to; i++)
    if (/^([,;:()\u2013\u2014]|--|["\u201c\u201d]|who|which|that|whose)$/i.test(formOf(doc, i))) return i - 1;
  return to;
}

/** Without "the", "its", "and" at its head. */
function withoutArticle(doc: Doc, start: number): number {
  let from = start;
  while (/^(DET|PRON|CCONJ|PUNCT)$/.test(uposOf(doc, from))) from++;
  return from;
}

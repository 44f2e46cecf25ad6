import { type Doc, formOf, headOf, relOf, sentenceOf, spanOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import { covers, type Span } from '../../core/span.ts';
import type { MentionDraft, StatementDraft } from '../draft.ts';
import { indexMentions } from './mention-index.ts';
import { leftEdge } from './mention-nominal.ts';
import type { MentionTables } from './mention-table.ts';
import { lowerOf } from './mention-word.ts';

/**
 * The mentions with those added that only a statement shows to be somebody: "**The general staff** refused", "**his crew**
 * insist". Whoever is given words is spoken of, whatever the noun.
 */
export function withSpeakers(
  doc: Doc,
  mentions: readonly MentionDraft[],
  statements: readonly StatementDraft[],
  heads: MentionTables['heads'],
): MentionDraft[] {
  const known = new Set(mentions.map(({ headToken }) => headToken));
  const taken = new Set(mentions.map(({ id }) => id));
  const { nameAt } = indexMentions(doc, mentions);
  const isNamed = (token: number): boolean => {
    const name = nameAt.get(token);
    return name !== undefined && covers(name.span, spanOf(doc, token, token));
  };
  const added: MentionDraft[] = [];
  for (const { source } of statements)
    for (const span of source) {
      const head = headOfSpan(doc, span);
      if (head < 0 || known.has(head) || !canBeHead(doc, head)) continue;
      if (isNamed(head)) continue;
      const start = Math.max(overArticle(doc, leftEdge(doc, head)), tokenAt(doc, span[0]));
      const at = spanOf(doc, start, head);
      const id = freeId(taken, at[0]);
      known.add(head);
      added.push({
        ...{ id, span: at, head: spanOf(doc, head, head), headToken: head, sentence: sentenceOf(doc, head) },
        ...{ form: uposOf(doc, head) === 'PRON' ? 'pronoun' : 'nominal', kind: kindOf(doc, head, heads) },
      });
    }
  return [...mentions, ...added].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** "**Both** have denied it": a determiner that stands alone is somebody too. */
const canBeHead = (doc: Doc, head: number): boolean =>
  /^(NOUN|PROPN|ADJ|PRON|NUM)$/.test(uposOf(doc, head)) || /^(both|neither)$/i.test(formOf(doc, head));

/** The token of the span that hangs from outside it; -1 when the span holds no token. */
export function headOfSpan(doc: Doc, [start, end]: Span): number {
  const first = tokenAt(doc, start);
  for (let i = first; i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++) {
    const head = headOf(doc, i);
    // An article that hangs from outside is no head: "**the** gran-of-nine" may be cut at its hyphens.
    const outside = head < first || (doc.tokStart[head] as number) >= end;
    const article = uposOf(doc, i) === 'DET' || /^(my|his|her|its|our|their)$/i.test(formOf(doc, i));
    // "**The opposition**'s Talin Haro": whose somebody is stands before him and is no head either.
    const owner =
      /^(nmod:poss|nsubj)$/.test(relOf(doc, i)) &&
      /^['\u2019]s?$/.test(formOf(doc, i + 1)) &&
      isInside(doc, i + 2, end);
    if (outside && !owner && !(article && (doc.tokEnd[i] as number) < end)) return i;
  }
  return first;
}

const isInside = (doc: Doc, i: number, end: number): boolean => i < doc.n && (doc.tokStart[i] as number) < end;

/** "**The** sheikh doubts it": the article right before, which the tree may have tied to the verb. */
const overArticle = (doc: Doc, from: number): number =>
  from > 0 && /^(the|an?)$/i.test(formOf(doc, from - 1)) && headOf(doc, from - 1) > from ? from - 1 : from;

/** A word for a person is one; nouns in the plural are people; the rest could be a person or a body. */
const kindOf = (doc: Doc, head: number, heads: MentionTables['heads']): ActorKind =>
  heads.get(lowerOf(doc, head))?.sort === 'person'
    ? 'person'
    : /^NNP?S$/.test(xposOf(doc, head))
      ? 'population'
      : 'other';

function freeId(taken: Set<string>, offset: number): string {
  let id = `m${offset}`;
  for (let n = 1; taken.has(id); n++) id = `m${offset}${String.fromCharCode(97 + n)}`;
  taken.add(id);
  return id;
}

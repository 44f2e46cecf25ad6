import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import type { MentionDraft } from '../draft.ts';

/** Where the mentions of one article stand, so that none is looked for among all. */
export interface MentionIndex {
  /** The widest mention that each token heads. */
  readonly byHead: ReadonlyMap<number, MentionDraft>;
  /** The name that each token begins in. */
  readonly nameAt: ReadonlyMap<number, MentionDraft>;
  /** All names, in text order. */
  readonly names: readonly MentionDraft[];
}

/** Builds the index of mentions that are in text order. */
export function indexMentions(doc: Doc, mentions: readonly MentionDraft[]): MentionIndex {
  const byHead = new Map<number, MentionDraft>();
  const nameAt = new Map<number, MentionDraft>();
  for (const mention of mentions) {
    const other = byHead.get(mention.headToken);
    if (!other || width(mention.span) > width(other.span)) byHead.set(mention.headToken, mention);
    if (mention.form === 'name')
      for (const token of tokensOf(doc, mention.span)) if (!nameAt.has(token)) nameAt.set(token, mention);
  }
  return { byHead, nameAt, names: mentions.filter(({ form }) => form === 'name') };
}

/** The first name that begins in the stretch and fits. */
export function findName(
  { names }: MentionIndex,
  [from, to]: Span,
  fits: (name: MentionDraft) => boolean,
): MentionDraft | undefined {
  for (let n = firstFrom(names, from); n < names.length; n++) {
    const name = names[n] as MentionDraft;
    if (name.span[0] >= to) return undefined;
    if (fits(name)) return name;
  }
  return undefined;
}

/** Index of the first name that begins at the offset or behind it, by binary search. */
function firstFrom(names: readonly MentionDraft[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as MentionDraft).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that begin in the span. */
function tokensOf(doc: Doc, [start, end]: Span): number[] {
  const tokens: number[] = [];
  for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++)
    if ((doc.tokStart[i] as number) >= start) tokens.push(i);
  return tokens;
}

export const width = ([start, end]: Span): number => end - start;

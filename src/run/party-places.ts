import type { Doc } from '../annotate/doc.ts';
import type { Span } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { indexMentions } from '../extract/mention/mention-index.ts';

/** Mentions by where they stand. */
export interface Places {
  readonly byHead: ReadonlyMap<number, MentionDraft>;
  readonly bySpan: ReadonlyMap<string, MentionDraft>;
  /** Every mention that a token heads. */
  readonly heads: ReadonlyMap<number, readonly MentionDraft[]>;
  /** The names of persons that end at an offset. */
  readonly personsTo: ReadonlyMap<number, readonly MentionDraft[]>;
}

/** The key of a span in `bySpan`. */
export const keyOf = ([start, end]: Span): string => `${start}-${end}`;

/** Sorts the mentions of an article, which are in text order, by where they stand. */
export function placeMentions(doc: Doc, mentions: readonly MentionDraft[]): Places {
  const bySpan = new Map(mentions.toReversed().map((mention) => [keyOf(mention.span), mention] as const));
  const persons = mentions.filter(({ form, kind }) => form === 'name' && kind === 'person');
  return {
    ...{ byHead: indexMentions(doc, mentions).byHead, bySpan },
    heads: groupBy(mentions, ({ headToken }) => headToken),
    personsTo: groupBy(persons, ({ span }) => span[1]),
  };
}

function groupBy<T>(all: readonly T[], keyFor: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyFor(one));
    if (group) group.push(one);
    else groups.set(keyFor(one), [one]);
  }
  return groups;
}

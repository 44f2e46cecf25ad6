import type { Doc } from '../../annotate/doc.ts';
import { covers } from '../../core/span.ts';
import type { MentionDraft, StatementDraft } from '../../extract/draft.ts';
import { headOfSpan } from '../../extract/mention/mention-speaker.ts';

/** The mentions that are given words, by id, each with its statement. */
export type Speaking = ReadonlyMap<string, StatementDraft>;

/** Finds which mention each statement's source is headed by. */
export function speakingMentions(
  doc: Doc,
  mentions: readonly MentionDraft[],
  statements: readonly StatementDraft[],
): Speaking {
  const byHead = new Map<number, MentionDraft>();
  for (const mention of mentions) if (!byHead.has(mention.headToken)) byHead.set(mention.headToken, mention);
  // "said cook **Lena Haro**": whatever the tree hung the words on.
  const names = mentions.filter(({ form }) => form === 'name');
  const speaking = new Map<string, StatementDraft>();
  for (const statement of statements)
    for (const span of statement.source) {
      const mention =
        byHead.get(headOfSpan(doc, span)) ?? names.find((name) => covers(span, name.span) && name.span[1] === span[1]);
      if (mention) speaking.set(mention.id, statement);
    }
  return speaking;
}

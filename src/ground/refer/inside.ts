import type { MentionDraft } from '../../extract/draft.ts';
import { findName } from '../../extract/mention/mention-index.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/**
 * The body named in "the Red Harim charity", "Talin's HRF rebels": what stands right before a noun for a body or its
 * members, and says which; nothing elsewhere, nor in "the Harim Front office", which is a body of its own.
 */
export function bodyInside(walk: Walk, mention: MentionDraft): Referent | undefined {
  const name = nameInside(walk, mention);
  const body = name && walk.found.get(name.id);
  return body?.known && body.sort !== 'person' ? body : undefined;
}

function nameInside({ doc, index, tables }: Walk, mention: MentionDraft): MentionDraft | undefined {
  const word = lowerOf(doc, mention.headToken);
  const members = tables.nouns.member.has(word);
  if (!members && (!isBody(tables.heads.get(word)) || tables.nouns.part.has(word))) return undefined;
  const [from, to] = [mention.span[0], mention.head[0]];
  return findName(
    index,
    [from, to],
    ({ span, kind }) =>
      (!members || kind === 'armed-group' || kind === 'organization') &&
      span[1] < to &&
      /^(the|this|.*['\u2019]s?|state-run|state-owned|[\s-])*\s*$/i.test(doc.text.slice(from, span[0])) &&
      isBetween(doc.text.slice(span[1], to), tables),
  );
}

const isBody = (head: ReturnType<MentionTables['heads']['get']>): boolean =>
  (head?.sort === 'body' || head?.sort === 'name') && (head.kind === 'organization' || head.kind === 'armed-group');

/** Whether a blank stands between a name and the noun for what it is, or one word: "the M4 **rebel** movement". */
function isBetween(text: string, { nouns }: MentionTables): boolean {
  const word = /^\s+(?:(\S+)\s+)?$/.exec(text);
  return word !== null && (word[1] === undefined || nouns.between.has(tableForm(word[1])));
}

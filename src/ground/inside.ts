import type { MentionDraft } from '../extract/draft.ts';
import { findName } from '../extract/mention-index.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** Words between a name and the noun for what it is: "the M4 **rebel** movement". */
const BETWEEN =
  /^\s+(?:(?:rebel|militant|armed|separatist|insurgent|guerrilla|opposition|news|aid|relief|rights|monitoring)\s+)?$/i;
/** Nouns for all who belong to a body: "Harim Front fighters" are the Front where they speak. */
const MEMBERS = /^(rebels|militants|fighters|insurgents|guerrillas|separatists|jihadists|islamists|gunmen|militiamen)$/;
/** Parts of a body rather than the body: "the Harim Front command". */
const OWN =
  /^(army|military|navy|police|court|parliament|committee|council|ministry|embassy|delegation|mission|office|department|wing|branch|cell|command|mission|directorate|bureau|division|brigade|battalion|regiment|garrison|media|press|leadership)$/;

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
  const members = MEMBERS.test(word);
  if (!members && (!isBody(tables.heads.get(word)) || OWN.test(word))) return undefined;
  const [from, to] = [mention.span[0], mention.head[0]];
  return findName(
    index,
    [from, to],
    ({ span, kind }) =>
      (!members || kind === 'armed-group' || kind === 'organization') &&
      span[1] < to &&
      /^(the|this|.*['\u2019]s?|state-run|state-owned|[\s-])*\s*$/i.test(doc.text.slice(from, span[0])) &&
      BETWEEN.test(doc.text.slice(span[1], to)),
  );
}

const isBody = (head: ReturnType<MentionTables['heads']['get']>): boolean =>
  (head?.sort === 'body' || head?.sort === 'name') && (head.kind === 'organization' || head.kind === 'armed-group');

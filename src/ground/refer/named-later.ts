import { type Doc, formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { genderOfNoun, sortOf } from './noun-sort.ts';
import type { Referent } from './referent.ts';
import { genderOf, leaveTold, type Walk } from './walk.ts';

/**
 * "The jailed leader of the largest party denied ..." in the first paragraph, and the second begins "Talin Haro, 58,":
 * the lead tells who somebody is, the next paragraph what he is called. Only where the name is new and comes alone.
 */
export function namedLater(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, index, survey, found } = walk;
  const lead = survey.paragraph[mention.sentence] as number;
  if (!isLead(doc, lead) || !opensParagraph(walk, mention) || sortOf(doc, mention, walk.tables) !== 'person')
    return undefined;
  const next = index.names.find(({ sentence }) => survey.paragraph[sentence] === lead + 1);
  if (next?.kind !== 'person' || !opensParagraph(walk, next) || !standsAlone(doc, next)) return undefined;
  const referent = found.get(next.id);
  if (!referent?.known || referent.known.roles.size > 0) return undefined;
  const isNew = !index.names.some(
    (name) => survey.paragraph[name.sentence] === lead && found.get(name.id) === referent,
  );
  const [own, other] = [genderOfNoun(lowerOf(doc, mention.headToken), walk.tables), genderOf(walk, referent)];
  if (!isNew || (own && other && own !== other)) return undefined;
  leaveTold(walk, lowerOf(doc, mention.headToken), referent);
  return referent;
}

/** The first paragraph behind title and dateline. */
const isLead = (doc: Doc, paragraph: number): boolean =>
  paragraph === 1 || (paragraph === 2 && /[-–—)]\s*$/.test(doc.text.slice(...(doc.paragraphs[1] ?? [0, 0]))));

/** Whether a mention opens its paragraph, behind a dateline if there is one. */
function opensParagraph({ doc, survey }: Walk, { span, sentence }: MentionDraft): boolean {
  const [start] = doc.paragraphs[survey.paragraph[sentence] as number] ?? [0];
  const before = doc.text.slice(start, span[0]);
  return /^["“‘']?$/.test(before.trim()) || /^[\p{Lu}][^.!?]*(?:\d|\))\)? ?[-–—] ?$/u.test(before);
}

/** "Talin Haro, 58, ..." or "Talin Haro was arrested": a full name without a word of who that is. */
function standsAlone(doc: Doc, { span }: MentionDraft): boolean {
  const next = tokenAt(doc, span[1]);
  if (next < 0 || !doc.text.slice(...span).includes(' ')) return false;
  return formOf(doc, next) === ',' ? /^\d\d$/.test(formOf(doc, next + 1)) : /^(VERB|AUX)$/.test(uposOf(doc, next));
}

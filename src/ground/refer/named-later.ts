import { type Doc, formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { genderOfNoun, sortOf } from './noun-sort.ts';
import type { Known, Referent } from './referent.ts';
import { genderOf, leaveTold, type Walk } from './walk.ts';

/**
 * "The jailed leader of the largest party denied ..." in the first paragraph, and the second begins "Talin Haro, 58,":
 * the lead tells who somebody is, the next paragraph what he is called. Only where the name is new, comes first, and no
 * office of another kind goes with it.
 */
export function namedLater(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, index, survey, found } = walk;
  const lead = survey.paragraph[mention.sentence] as number;
  if (!isLead(doc, lead) || sortOf(doc, mention, walk.tables) !== 'person') return undefined;
  const speaks = walk.speaking.has(mention.id) && onlySpeaker(walk, mention);
  if (!speaks && !opensParagraph(walk, mention)) return undefined;
  const next = index.names.find(
    ({ sentence, kind }) => survey.paragraph[sentence] === lead + 1 && (!speaks || kind === 'person'),
  );
  if (next?.kind !== 'person') return undefined;
  const opens = opensParagraph(walk, next) && doc.text.slice(...next.span).includes(' ');
  if (!(opens && standsAlone(doc, next)) && !(speaks && walk.speaking.has(next.id))) return undefined;
  const referent = found.get(next.id);
  if (!referent?.known || !mayBeTold(referent.known, mention, walk)) return undefined;
  const isNew = !index.names.some(
    (name) => survey.paragraph[name.sentence] === lead && found.get(name.id) === referent,
  );
  const [own, other] = [genderOfNoun(lowerOf(doc, mention.headToken), walk.tables), genderOf(walk, referent)];
  if (!isNew || (own && other && own !== other)) return undefined;
  leaveTold(walk, lowerOf(doc, mention.headToken), referent);
  return referent;
}

/** Whether nobody else whom the lead only describes is given words in it. */
function onlySpeaker({ doc, index, survey, speaking, tables }: Walk, mention: MentionDraft): boolean {
  const here = survey.paragraph[mention.sentence];
  return [...index.byHead.values()].every(
    (other) =>
      other === mention ||
      other.form !== 'nominal' ||
      survey.paragraph[other.sentence] !== here ||
      !speaking.has(other.id) ||
      sortOf(doc, other, tables) !== 'person',
  );
}

/** Ranks and words of address: they go with any office. */
const RANK =
  /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|admiral|brigadier|marshal|commander|sergeant|sgt|professor|prof|sheikh|hajj|don|do[ñn]a|rev|reverend)\.?$/;

/** Whether somebody of these roles could be the one described: no other office stands with his name. */
export function mayBeTold({ roles }: Known, mention: MentionDraft, { doc, tables }: Walk): boolean {
  const word = lowerOf(doc, mention.headToken);
  return [...roles].every((role) => RANK.test(role) || role === word || isWider(tables, word, role));
}

/** "A politician" who is a mayor: one of the words covers the other. */
function isWider({ nouns }: MentionTables, a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.replace(/\.$/, '')) as [string, string];
  return [...nouns.wider].some(
    ([wide, offices]) => (wide === one && offices.includes(other)) || (wide === other && offices.includes(one)),
  );
}

/** The first paragraph behind title and dateline. */
export const isLead = (doc: Doc, paragraph: number): boolean =>
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
  if (next < 0) return false;
  return formOf(doc, next) === ',' ? /^\d\d$/.test(formOf(doc, next + 1)) : /^(VERB|AUX)$/.test(uposOf(doc, next));
}

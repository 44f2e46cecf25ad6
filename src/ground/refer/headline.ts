import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isLead, mayBeTold } from './named-later.ts';
import { genderOfNoun, sortOf } from './noun-sort.ts';
import type { Referent } from './referent.ts';
import { takenUp } from './taken-up.ts';
import { genderOf, type Walk } from './walk.ts';

/** A headline only describes those whom the text below it names: by the same words, or as the first who speaks or acts there. */
export function settleHeadline(walk: Walk, mentions: readonly MentionDraft[]): void {
  if (!walk.survey.titled) return;
  for (const mention of mentions) {
    if (walk.survey.paragraph[mention.sentence] !== 0 || mention.form !== 'nominal') continue;
    if (!walk.found.get(mention.id)?.told) continue;
    const later = takenUp(walk, mention, undefined);
    const one = later?.known ? later : speakerBelow(walk, mention);
    if (one) walk.found.set(mention.id, one);
  }
}

/** "Navy chief: ..." above a lead in which one person speaks, "Rebels threaten" above one in which one armed body acts. */
function speakerBelow(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, tables, traces, speaking } = walk;
  if (!speaking.has(mention.id)) return undefined;
  const word = lowerOf(doc, mention.headToken);
  const armed = tables.nouns.body.get(word)?.every((kind) => kind === 'armed-group') === true;
  const person = sortOf(doc, mention, tables) === 'person';
  if (!armed && !person) return undefined;
  const lead = traces.filter(({ paragraph, quote }) => quote < 0 && isLead(doc, paragraph));
  const fitting = lead.filter(({ referent, speaks, rank }) =>
    person ? speaks && referent.sort === 'person' : rank >= 30 && referent.known?.kind === 'armed-group',
  );
  const [only, second] = new Set(fitting.map(({ referent }) => referent));
  if (!only?.known || second) return undefined;
  const [own, other] = [genderOfNoun(word, tables), genderOf(walk, only)];
  if (own && other && own !== other) return undefined;
  return person && !mayBeTold(only.known, mention, walk) ? undefined : only;
}

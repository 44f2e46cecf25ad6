import { type Doc, uposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { hasComplement, wordsBefore } from './bare-phrase.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The group": the only body of such a kind so far, or the only one in this paragraph, else in the one before. */
export function onlyBody(walk: Walk, mention: MentionDraft): Referent | undefined {
  const kinds = bodyKinds(walk.doc, mention, walk.tables);
  if (!kinds) return undefined;
  const all = [...walk.people.values()].flatMap((referent) => {
    const trace = referent.known && kinds.includes(referent.known.kind) ? walk.latest.get(referent) : undefined;
    return trace ? [trace] : [];
  });
  const firms = FIRM.test(lowerOf(walk.doc, mention.headToken)) ? all.filter(({ referent }) => isFirm(referent)) : [];
  const fitting = firms.length > 0 ? firms : all;
  if (fitting.length === 1) return fitting[0]?.referent;
  for (const back of [0, 1]) {
    const wanted = (walk.survey.paragraph[mention.sentence] as number) - back;
    const near = fitting.filter(({ paragraph }) => paragraph === wanted);
    if (near.length > 0) return near.length === 1 ? near[0]?.referent : undefined;
  }
  return undefined;
}

/** "The company" is rather Haro Holdings than a charity. */
const FIRM = /^(company|firm|operator|manufacturer|airline|bank)$/;
const isFirm = ({ known }: Referent): boolean =>
  known?.names.some((name) =>
    / (?:Holdings?|Resources|Corporation|Corp|Company|Co|Ltd|Limited|Inc|AG|SA|GmbH|PLC|Lines|Airlines|Airways|Industries|Mining|Mines|Oil|Petroleum|Energy|Group|Bank|Motors|Foods|Railways?|Telecom)\.?$/i.test(
      name,
    ),
  ) ?? false;

/** The kinds of body that "the group", "the armed movement", "the paper" can take up; nothing for a phrase described further. */
function bodyKinds(doc: Doc, mention: MentionDraft, { nouns }: MentionTables): readonly ActorKind[] | undefined {
  const kinds = nouns.body.get(lowerOf(doc, mention.headToken));
  if (!kinds || uposOf(doc, mention.headToken) !== 'NOUN' || hasComplement(doc, mention)) return undefined;
  const [article, ...words] = wordsBefore(doc, mention);
  if (!POINTS.test(article as string)) return undefined;
  if (!words.every((word) => nouns.armed.has(word) || nouns.same.has(word) || POINTS.test(word))) return undefined;
  // "The rebel group" is no charity.
  return words.some((word) => nouns.armed.has(word)) ? ['armed-group'] : kinds;
}

/** Words that point at something told of before. */
const POINTS = /^(the|this|that|these|those)$/;

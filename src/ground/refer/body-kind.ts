import { type Doc, uposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { hasComplement, wordsBefore } from './bare-phrase.ts';
import type { Referent } from './referent.ts';
import type { Trace } from './trace.ts';
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
  const print = PRINT.test(lowerOf(walk.doc, mention.headToken));
  const fitting = firms.length > 0 ? firms : print ? all.filter(({ referent }) => !isOnAir(referent)) : all;
  if (fitting.length === 1) return fitting[0]?.referent;
  if (fitting.length > 0) return onlyNear(walk, mention, fitting, 0);
  // "This newspaper" is the one that is read.
  if (kinds.includes('outlet')) return undefined;
  return onlyNear(
    walk,
    mention,
    [...walk.latest.values()].filter(({ referent }) => mayBeBody(walk, referent)),
    ACTS,
  );
}

/** The rank from which on somebody acts. */
const ACTS = 30;

/** The only one in this paragraph, else in the one before; of several the only one of that rank. */
function onlyNear(walk: Walk, mention: MentionDraft, traces: readonly Trace[], least: number): Referent | undefined {
  for (const back of [0, 1]) {
    const wanted = (walk.survey.paragraph[mention.sentence] as number) - back;
    const near = traces.filter(({ paragraph }) => paragraph === wanted);
    if (near.length === 0) continue;
    const [only, second] = near.length > 1 && least > 0 ? near.filter(({ rank }) => rank >= least) : near;
    return second ? undefined : only?.referent;
  }
  return undefined;
}

/** Whether a name could be that of a body after all, though its kind was taken for another: no table knows it, and nothing says that it is a man or a woman. */
function mayBeBody({ tables, genders }: Walk, referent: Referent): boolean {
  const { known } = referent;
  if (!known || referent.gender || genders.has(referent) || known.kind === 'outlet') return false;
  if (known.names.some((name) => tables.heads.get(tableForm(name))?.sort === 'proper')) return false;
  if (known.of === 'person') return known.roles.size === 0 && known.names.some((name) => name.includes(' '));
  return !known.names.some((name) => tables.states.has(tableForm(name)) || tables.places.has(tableForm(name)));
}

/** "The company" is rather Haro Holdings than a charity. */
const FIRM = /^(company|firm|operator|manufacturer|airline|bank)$/;
const isFirm = ({ known }: Referent): boolean =>
  known?.names.some((name) =>
    / (?:Holdings?|Resources|Corporation|Corp|Company|Co|Ltd|Limited|Inc|AG|SA|GmbH|PLC|Lines|Airlines|Airways|Industries|Mining|Mines|Oil|Petroleum|Energy|Group|Bank|Motors|Foods|Railways?|Telecom)\.?$/i.test(
      name,
    ),
  ) ?? false;

/** "The newspaper" is no radio. */
const PRINT = /^(paper|newspaper|daily|weekly|magazine|tabloid)$/;
const isOnAir = ({ known }: Referent): boolean =>
  known?.names.some((name) => /(?:^| )(?:Radio|TV|Television|FM)(?: |$)/.test(name)) ?? false;

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

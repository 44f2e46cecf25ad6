import { type Doc, uposOf } from '../annotate/doc.ts';
import type { ActorKind } from '../core/reading.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { hasComplement, wordsBefore } from './bare-phrase.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** Words that take up a body named before, with the kinds of it; "the army", "the court" are bodies of their own. */
const BODIES: readonly { readonly words: RegExp; readonly kinds: readonly ActorKind[] }[] = [
  { words: /^(militia|faction|brigade)$/, kinds: ['armed-group'] },
  {
    words: /^(rebels|militants|fighters|insurgents|guerrillas|separatists|jihadists|islamists|militiamen)$/,
    kinds: ['armed-group'],
  },
  {
    words: /^(group|organi[sz]ation|movement|party|alliance|coalition|front|union|association|network|outfit)$/,
    kinds: ['armed-group', 'organization'],
  },
  { words: /^(paper|newspaper|daily|weekly|magazine|station|broadcaster|channel|outlet|website)$/, kinds: ['outlet'] },
  { words: /^(agency)$/, kinds: ['outlet', 'organization'] },
  {
    words:
      /^(company|firm|operator|airline|charity|institute|ngo|watchdog|ministry|department|bank|university|bureau)$/,
    kinds: ['organization'],
  },
];
const PLAIN = /^(the|this|that|these|those|rebel|militant|armed|islamist|jihadist|terrorist|opposition|same)$/;
const ARMED = /^(rebel|militant|armed|jihadist|terrorist|islamist)$/;

/** "The group": the only body of such a kind so far, or the only one in this paragraph, else in the one before. */
export function onlyBody(walk: Walk, mention: MentionDraft): Referent | undefined {
  const kinds = bodyKinds(walk.doc, mention);
  if (!kinds) return undefined;
  const fitting = [...walk.people.values()].flatMap((referent) => {
    const trace = referent.known && kinds.includes(referent.known.kind) ? walk.latest.get(referent) : undefined;
    return trace ? [trace] : [];
  });
  if (fitting.length === 1) return fitting[0]?.referent;
  for (const back of [0, 1]) {
    const wanted = (walk.survey.paragraph[mention.sentence] as number) - back;
    const near = fitting.filter(({ paragraph }) => paragraph === wanted);
    if (near.length > 0) return near.length === 1 ? near[0]?.referent : undefined;
  }
  return undefined;
}

/** The kinds of body that "the group", "the armed movement", "the paper" can take up; nothing for a phrase described further. */
function bodyKinds(doc: Doc, mention: MentionDraft): readonly ActorKind[] | undefined {
  const word = lowerOf(doc, mention.headToken);
  const kinds = BODIES.find(({ words }) => words.test(word))?.kinds;
  if (!kinds || uposOf(doc, mention.headToken) !== 'NOUN' || hasComplement(doc, mention)) return undefined;
  const words = wordsBefore(doc, mention);
  if (!/^(the|this|that|these|those)$/.test(words[0] as string) || !words.every((one) => PLAIN.test(one)))
    return undefined;
  // "The rebel group" is no charity.
  return words.some((one) => ARMED.test(one)) ? ['armed-group'] : kinds;
}

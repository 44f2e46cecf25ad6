import { childBy, type Doc } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { indexMentions } from '../../extract/mention/mention-index.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { byWeights, type Choose } from './antecedent.ts';
import { bearersByNoun } from './bearer.ts';
import { besideOf, namesByOffice } from './beside.ts';
import { describe } from './description.ts';
import { settleHeadline } from './headline.ts';
import { bodyInside } from './inside.ts';
import { settleNamed } from './named-after.ts';
import { namedLater } from './named-later.ts';
import { genderOfNoun, sortOf } from './noun-sort.ts';
import { ownerAt, ownerBefore, ownerOf, ownerToken } from './owner.ts';
import { leavePair, takenAsPair } from './pair.ts';
import { isPaper } from './paper.ts';
import { ofPronoun } from './pronoun.ts';
import { type Known, type Referent, referentOf, speakerOf } from './referent.ts';
import { isOutletName } from './self.ts';
import type { Speaking } from './speaking.ts';
import { takenUp } from './taken-up.ts';
import { voiceOf } from './voice.ts';
import { genderOf, leaveTold, leaveTrace, referentAt, type Walk } from './walk.ts';
import { survey } from './whereabouts.ts';

/** Mentions and whom each stands for; a mention nobody could be found for is left out. */
export type Referents = ReadonlyMap<string, Referent>;

/** Whom the mentions stand for, and the possessive pronouns before phrases by their tokens. */
export interface Referred {
  readonly referents: Referents;
  readonly owners: ReadonlyMap<number, Referent>;
}

/** `outlet` publishes the article; `choose` settles whom pronouns mean, by the learned weights unless one learns. */
interface Wanted {
  readonly outlet?: string | undefined;
  readonly possessives?: readonly number[];
  readonly choose?: Choose | undefined;
}

/**
 * Says whom each pronoun and each phrase stands for: somebody named, or somebody the text only describes. Goes through
 * the article once, so that a "he" may rest on the "he" before it. `speaking` are the mentions that are given
 * words; `possessives` are tokens such as "its" whose owner is wanted whatever stands behind them, in text order. Where several fit, or the phrase takes up nobody, it stands for nobody named.
 */
export function referActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  named: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Known>,
  speaking: Speaking,
  tables: MentionTables,
  { outlet, possessives = [], choose = byWeights(tables.antecedents) }: Wanted = {},
): Referred {
  const walk = startWalk(doc, mentions, named, known, speaking, tables, choose);
  const settled = new Set<string>();
  const settle = (mention: MentionDraft): void => {
    if (settled.has(mention.id)) return;
    settled.add(mention.id);
    // "The sheikh's son": who the sheikh is comes first, though the longer phrase begins with him.
    // So does the sender of "a letter from the sheikh".
    const first = isPaper(doc, mention, tables) ? ownerToken(doc, mention) : ownerBefore(doc, mention);
    const owner = mention.form === 'nominal' ? walk.index.byHead.get(first) : undefined;
    if (owner?.form === 'nominal' && owner !== mention) settle(owner);
    const referent = referentOfMention(walk, mention);
    // The outlet that publishes is no party that "it" or "the group" takes up, but where it has just spoken itself.
    const own = outlet !== undefined && isOutletName(doc, mention, outlet);
    if (!referent || (own && !speaking.has(mention.id))) return;
    leaveTrace(walk, mention, referent, speaking.has(mention.id));
    leavePair(walk, mention, referent);
  };
  let next = 0;
  for (const mention of mentions) {
    for (; next < possessives.length && (doc.tokStart[possessives[next] as number] as number) < mention.span[0]; next++)
      ownerAt(walk, possessives[next] as number);
    settle(mention);
  }
  for (const token of possessives.slice(next)) ownerAt(walk, token);
  settleNamed(walk);
  settleHeadline(walk, mentions);
  return { referents: walk.found, owners: walk.owners };
}

function startWalk(
  doc: Doc,
  mentions: readonly MentionDraft[],
  named: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Known>,
  speaking: Speaking,
  tables: MentionTables,
  choose: Choose,
): Walk {
  const people = new Map([...known.values()].map((actor) => [actor.id, referentOf(actor)] as const));
  const index = indexMentions(doc, mentions);
  const found = new Map<string, Referent>();
  const counts = new Map<Referent, number>();
  for (const [id, actor] of named) {
    const referent = people.get(actor);
    if (!referent) continue;
    found.set(id, referent);
    counts.set(referent, (counts.get(referent) ?? 0) + 1);
  }
  return {
    ...{ doc, tables, index, survey: survey(doc), choose, people },
    named: counts,
    bearers: bearersByNoun([...known.values()]),
    offices: namesByOffice(doc, index.names, tables),
    ...{ found, speaking, traces: [], latest: new Map(), outside: new Map(), told: new Map(), owners: new Map() },
    genders: new Map(),
  };
}

function referentOfMention(walk: Walk, mention: MentionDraft): Referent | undefined {
  switch (mention.form) {
    case 'name':
      return walk.found.get(mention.id);
    case 'pronoun':
      return takenAsPair(walk, mention) ?? ofPronoun(walk, mention);
    case 'nominal':
      return ofPhrase(walk, mention);
  }
}

/** A phrase: the name set beside it, the name inside it, what it takes up; else somebody new. */
function ofPhrase(walk: Walk, mention: MentionDraft): Referent {
  // "The Haro regime" is told to be a body of its own; "the regime" takes it up later.
  const own = walk.found.get(mention.id);
  if (own) {
    leaveTold(walk, lowerOf(walk.doc, mention.headToken), own);
    return own;
  }
  const pair = takenAsPair(walk, mention);
  if (pair) return pair;
  const beside = besideOf(walk, mention) ?? predicateOf(walk, mention);
  if (beside) {
    ownerOf(walk, mention);
    const word = lowerOf(walk.doc, mention.headToken);
    // "His deputy, known as Haro, ... The deputy"
    leaveTold(walk, word, beside);
    // "Haro's **wife**, Lena"
    const gender = genderOfNoun(word, walk.tables);
    if (gender && beside.sort === 'person' && !genderOf(walk, beside)) walk.genders.set(beside, gender);
    return beside;
  }
  const owner = ownerOf(walk, mention);
  return (
    bodyInside(walk, mention) ??
    takenUp(walk, mention, owner) ??
    namedLater(walk, mention) ??
    introduce(walk, mention, owner)
  );
}

/** "Haro, who is also a **member** of the council": what somebody is said to be. */
function predicateOf(walk: Walk, { headToken }: MentionDraft): Referent | undefined {
  const { doc } = walk;
  const subject = childBy(doc, headToken, 'cop') < 0 ? -1 : childBy(doc, headToken, 'nsubj');
  const referent = subject >= 0 && subject < headToken ? referentAt(walk, subject) : undefined;
  return referent?.sort === 'person' ? referent : undefined;
}

/** Somebody new, whom the text describes. */
function introduce(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent {
  const { doc, tables } = walk;
  const told = describe(doc, mention, tables, owner);
  const voice = voiceOf(walk, mention, owner);
  const gender = genderOfNoun(lowerOf(doc, mention.headToken), tables);
  const referent: Referent = {
    ...{ sort: sortOf(doc, mention, tables), gender, told },
    ...(voice === undefined ? {} : { voice: speakerOf(voice) }),
  };
  leaveTold(walk, told.head, referent);
  return referent;
}

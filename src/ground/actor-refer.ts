import { type Doc, headOf, relOf, sentenceSpan } from '../annotate/doc.ts';
import type { ActorKind } from '../core/reading.ts';
import { covers } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import {
  bearersOf,
  classNounOf,
  isArmedPhrase,
  isBodyPhrase,
  isOfficePhrase,
  kinOf,
  nameInside,
} from './actor-phrase.ts';
import type { NameClass } from './name.ts';

/** What is known of an actor when pronouns and phrases look for it. */
export interface Known {
  readonly id: string;
  readonly of: NameClass;
  readonly gender: 'm' | 'f' | undefined;
  /** Head words of its roles, lower case. */
  readonly roles: ReadonlySet<string>;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/**
 * Links pronouns and definite phrases to named actors, by few and safe rules; what they do not reach stays
 * without an actor. Goes through the article once, so that a "he" may rest on the "he" before it.
 */
export function referActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  named: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Known>,
  tables: MentionTables,
): Map<string, string> {
  const actorOf = new Map(named);
  const bySentence: MentionDraft[][] = [];
  const at = (s: number) => bySentence[s] ?? [];
  const paragraph = paragraphs(doc);
  const genders = new Map<string, 'm' | 'f'>();
  const actorAt = (mention: MentionDraft): Known | undefined => known.get(actorOf.get(mention.id) ?? '');

  for (const mention of mentions) {
    const s = mention.sentence;
    bySentence[s] = [...at(s), mention];
    if (mention.form === 'name') continue;
    const word = lowerOf(doc, mention.headToken);
    let actor: Known | undefined;
    if (/^(who|whom)$/.test(word)) actor = relative(doc, mention, mentions, actorAt);
    else if (quotedAlone(doc, mention)) continue;
    else if (/^(he|him|himself)$/.test(word)) actor = person('m', s);
    else if (/^(she|her|herself)$/.test(word)) actor = person('f', s);
    else if (/^(it|they)$/.test(word))
      actor = opens(doc, mention) ? bodySubject(s, word) : sharedSubject(mention, word);
    else if (mention.form === 'nominal') actor = namedInside(mention) ?? byPhrase(mention, word, s);
    if (actor) actorOf.set(mention.id, actor.id);
  }
  return actorOf;

  /** The person meant by "he" or "she": the subject before it in its sentence, else of the sentence before. */
  function person(gender: 'm' | 'f', s: number): Known | undefined {
    const fits = (mention: MentionDraft) => {
      const actor = actorAt(mention);
      return actor?.of === 'person' && (actor.gender ?? genders.get(actor.id) ?? gender) === gender ? actor : undefined;
    };
    const here = at(s).slice(0, -1);
    const before = reachable(s);
    for (const list of [here, before]) {
      const all = list.map(fits);
      if (all.every((actor) => actor === undefined)) continue;
      const found = one(list.filter((mention) => isSubject(doc, mention)).map(fits)) ?? one(all);
      // "She" tells what no given name told.
      if (found && !found.gender) genders.set(found.id, gender);
      return found;
    }
    return undefined;
  }

  /** The mentions of the sentence before; across a paragraph's edge too, since news gives each sentence its own. */
  function reachable(s: number): readonly MentionDraft[] {
    return s > 0 && (paragraph[s] as number) - (paragraph[s - 1] as number) <= 1 ? at(s - 1) : [];
  }

  /** "It said": the body that was the subject of the sentence before, in the same paragraph. */
  function bodySubject(s: number, word: string): Known | undefined {
    if (s === 0 || paragraph[s] !== paragraph[s - 1]) return undefined;
    const subjects = at(s - 1).filter(
      (mention) => isSubject(doc, mention) && headOf(doc, headOf(doc, mention.headToken)) < 0,
    );
    const actor = one(subjects.map(actorAt));
    // With a crowd in that sentence "they" may be the crowd.
    if (word === 'they' && at(s - 1).some((mention) => isMany(doc, mention, tables))) return undefined;
    return subjects.length === 1 && (actor?.of === 'body' || actor?.of === 'state') ? actor : undefined;
  }

  /** "The army said that ..., but **it** refused": the body that is the subject of the clause the other is joined to. */
  function sharedSubject(mention: MentionDraft, word: string): Known | undefined {
    const verb = headOf(doc, mention.headToken);
    if (word !== 'it' || verb < 0 || !isSubject(doc, mention) || relOf(doc, verb) !== 'conj') return undefined;
    const first = headOf(doc, verb);
    const subjects = at(mention.sentence).filter(
      (other) =>
        other !== mention && relOf(doc, other.headToken).startsWith('nsubj') && headOf(doc, other.headToken) === first,
    );
    const actor = subjects.length === 1 ? one(subjects.map(actorAt)) : undefined;
    return actor?.of === 'body' || actor?.of === 'state' ? actor : undefined;
  }

  /** "The Red Harim charity" beside "Red Harim": the name with the word for what it is. */
  function namedInside(mention: MentionDraft): Known | undefined {
    const name = nameInside(doc, mention, mentions, tables);
    const actor = name && known.get(named.get(name.id) ?? '');
    return actor?.of === 'body' || actor?.of === 'other' ? actor : undefined;
  }

  /** "The network", "the group", "the general": what the phrase takes up, when only one actor fits. */
  function byPhrase(mention: MentionDraft, word: string, s: number): Known | undefined {
    if (classNounOf(doc, mention, tables)) {
      const bearers = bearersOf(word, [...known.values()]);
      if (bearers.length > 0) return one(bearers);
    }
    if (isBodyPhrase(doc, mention, tables)) return onlyBody(s, isArmedPhrase(doc, mention));
    return isOfficePhrase(doc, mention) ? byRole(word) : undefined;
  }

  /** "The group": the only body named so far in the paragraph, or in the one before when this one names none. */
  function onlyBody(s: number, armed: boolean): Known | undefined {
    for (const back of [0, 1]) {
      const wanted = (paragraph[s] as number) - back;
      const bodies = bySentence
        .flatMap((list, n) => (paragraph[n] === wanted ? list : []))
        .map(actorAt)
        .filter((actor) => actor?.of === 'body' && actor.kind !== 'outlet');
      if (bodies.length > 0) return fitsBody(armed, one(bodies));
    }
    return undefined;
  }

  /** "The president": the one person of the article who is told to be it; "the emir", when nobody is, the one sheikh or leader. */
  function byRole(word: string): Known | undefined {
    const people = [...known.values()].filter((actor) => actor.of === 'person');
    const holders = people.filter((actor) => actor.roles.has(word));
    const kin = kinOf(word);
    const near = holders.length > 0 ? holders : people.filter((actor) => kin.some((role) => actor.roles.has(role)));
    return near.length === 1 ? near[0] : undefined;
  }
}

/** "The militia", "the rebel group" is no charity: such words take up an armed body only. */
const fitsBody = (armed: boolean, actor: Known | undefined): Known | undefined =>
  armed && actor?.kind !== 'armed-group' ? undefined : actor;

/** The actor all of them are, passing over what is unknown; nothing when there are two. */
function one(actors: readonly (Known | undefined)[]): Known | undefined {
  const found = new Set(actors.filter((actor) => actor !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A subject, or the name in a subject ("the new leader Talin Haro said"). */
function isSubject(doc: Doc, mention: MentionDraft): boolean {
  let token = mention.headToken;
  for (let n = 0; n < 2 && /^(flat|appos|compound)/.test(relOf(doc, token)) && headOf(doc, token) >= 0; n++)
    token = headOf(doc, token);
  return relOf(doc, token).startsWith('nsubj');
}

/** The paragraph number of every sentence. */
function paragraphs(doc: Doc): number[] {
  let p = 0;
  return Array.from({ length: doc.sentStart.length - 1 }, (_, s) => {
    const [start] = sentenceSpan(doc, s);
    while (p + 1 < doc.paragraphs.length && start >= (doc.paragraphs[p + 1]?.[0] ?? Number.POSITIVE_INFINITY)) p++;
    return p;
  });
}

const isMany = (doc: Doc, mention: MentionDraft, tables: MentionTables): boolean =>
  mention.form === 'nominal' && tables.heads.get(lowerOf(doc, mention.headToken))?.sort === 'people';

/** The noun that a relative clause hangs on, when it is a mention with an actor. */
function relative(
  doc: Doc,
  mention: MentionDraft,
  all: readonly MentionDraft[],
  actorAt: (mention: MentionDraft) => Known | undefined,
): Known | undefined {
  let clause = headOf(doc, mention.headToken);
  for (let n = 0; n < 3 && clause >= 0 && !relOf(doc, clause).startsWith('acl'); n++) clause = headOf(doc, clause);
  const noun = clause >= 0 && relOf(doc, clause).startsWith('acl') ? headOf(doc, clause) : -1;
  const owner = all.find((other) => other.headToken === noun && other.form !== 'pronoun');
  return owner ? actorAt(owner) : undefined;
}

/** Inside a quotation "he" may be anybody the speaker has in mind, so nothing is said of it. */
const quotedAlone = (doc: Doc, mention: MentionDraft): boolean =>
  doc.quotes.some((quote) => covers(quote.span, mention.span));

/** A subject pronoun at the head of its sentence. */
function opens(doc: Doc, mention: MentionDraft): boolean {
  const first = doc.sentStart[mention.sentence] as number;
  return isSubject(doc, mention) && mention.headToken - first <= 3;
}

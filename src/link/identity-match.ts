import { classOf, type NameClass } from '../core/name-class.ts';
import { onceForWords } from '../core/once.ts';
import type { ActorKind } from '../core/reading.ts';
import { isUpper, likeness, ONE_WORD, plainName } from '../ground/name.ts';
import { nameTokens } from '../ground/romanisation/romanisation-token.ts';

/**
 * How a new actor and a known one are alike. `short`: one is known by a short form of the other's name only. `bare`:
 * one office, by words that do not tell whose, in articles that have their country or somebody in common.
 * `disputed`: they share a name, but the other full names of the two speak against it, so texts disagree on whose it is.
 * `unsure`: likely, for a person to judge. `name` is the name of the new actor the finding rests on, `beside` that of
 * the known one.
 */
export interface Likening {
  readonly how: 'same' | 'spelling' | 'acronym' | 'short' | 'bare' | 'unsure' | 'disputed' | 'none';
  readonly score: number;
  readonly name: string;
  readonly beside: string;
}

interface Named {
  readonly names: readonly string[];
}

/** Compares an actor of an article with one of the ledger; different classes of actor are never one. */
export function compareActors(
  actor: Named & { readonly kind: ActorKind },
  known: Named & { readonly type: string },
): Likening {
  const [a, b] = [classOf(actor.kind), classOf(known.type as ActorKind)];
  const none: Likening = { how: 'none', score: 0, name: actor.names[0] ?? '', beside: known.names[0] ?? '' };
  if (a !== b && a !== 'other' && b !== 'other') return none;
  const of = a === 'other' ? b : a;
  const whole = bestOf(fullNames(actor), fullNames(known), of, 1);
  if (whole.how === 'same' || whole.how === 'spelling')
    return of === 'person' && isDisputed(actor, known, whole) ? { ...whole, how: 'disputed' } : whole;
  const conflict = fullNames(actor).length > 0 && fullNames(known).length > 0;
  if (of === 'body' || of === 'other') return compareShort(actor, known, of, conflict, whole);
  if (of !== 'person') return bestOf(actor.names, known.names, of, 1);
  // Two full names that are not alike: another given name, another person, whatever short form they share.
  if (conflict) return whole;
  const bare = bestOf(actor.names, known.names, of, ONE_WORD);
  if (bare.how !== 'none' && fullNames(actor).length === fullNames(known).length) return bare;
  return shortOf(actor, known) ?? turned(shortOf(known, actor)) ?? none;
}

/**
 * Two men share a further name, and each has another of given name and family name that is not like any of the other's:
 * one text says that the first bears it, another that the second does.
 */
function isDisputed(actor: Named, known: Named, { name, beside }: Likening): boolean {
  const others = (names: readonly string[], shared: string): string[] =>
    names.filter((one) => likeness(one, shared, 'person').like === 'none' && !isByname(one));
  const [own, theirs] = [others(fullNames(actor), name), others(fullNames(known), beside)];
  return own.length > 0 && theirs.length > 0 && bestOf(own, theirs, 'person', 1).how === 'none';
}

/** A name by which somebody is called beside his own, such as one after his son. */
const isByname = (name: string): boolean => nameTokens(name)[0]?.kind === 'kunya';

/** Bodies known by one word or an acronym: equal, and the long forms, where both have one, must not speak against it. */
function compareShort(actor: Named, known: Named, of: NameClass, conflict: boolean, whole: Likening): Likening {
  const single = bestOf(actor.names, known.names, of, ONE_WORD);
  if (single.how === 'none' || single.how === 'unsure') return whole;
  if (conflict) return { ...single, how: 'disputed' };
  return isUpper(single.name) ? { ...single, how: 'acronym' } : single;
}

/** The names of a conflict meet again in its next article: each two are aligned once. */
const likened = onceForWords((words) => {
  const [of, x, y] = JSON.parse(words) as [NameClass, string, string];
  return likeness(x, y, of);
});

/** The best that any name of the one finds among the names of the other. */
function bestOf(xs: readonly string[], ys: readonly string[], of: NameClass, oneWord: number): Likening {
  let best: Likening = { how: 'none', score: 0, name: xs[0] ?? '', beside: ys[0] ?? '' };
  for (const x of xs)
    for (const y of ys) {
      const { like, score } = likened(JSON.stringify([of, x, y]));
      const how =
        like === 'same' ? (plainName(x) === plainName(y) ? 'same' : 'spelling') : like === 'unsure' ? 'unsure' : 'none';
      const weak = how === 'spelling' && oneWord < 1 && score < oneWord;
      const found: Likening = { how: weak ? 'unsure' : how, score, name: x, beside: y };
      if (RANK[found.how] > RANK[best.how] || (found.how === best.how && score > best.score)) best = found;
    }
  return best;
}

const RANK: Readonly<Record<Likening['how'], number>> = {
  none: 0,
  unsure: 1,
  disputed: 1,
  short: 2,
  bare: 2,
  acronym: 3,
  spelling: 4,
  same: 5,
};

/** Every name of `short` is a short form of some name of `full`; gives the first name of each that are so alike. */
function shortOf(short: Named, full: Named): Likening | undefined {
  const best = short.names.map((one) => {
    const scores = full.names.map((other) => shortScore(one, other));
    const score = Math.max(...scores, 0);
    return { score, beside: full.names[scores.indexOf(score)] ?? '' };
  });
  const least = Math.min(...best.map(({ score }) => score));
  const [name, first] = [short.names[0], best[0]];
  return name !== undefined && first && least > 0
    ? { how: 'short', score: least, name, beside: first.beside }
    : undefined;
}

/** A finding seen from the other side. */
const turned = (found: Likening | undefined): Likening | undefined =>
  found && { ...found, name: found.beside, beside: found.name };

function shortScore(short: string, full: string): number {
  const { like, score } = likeness(short, full, 'person');
  return like === 'short' || (like === 'same' && score >= ONE_WORD) ? score : 0;
}

/** Names of two words or more, acronyms left out. */
const fullNames = ({ names }: Named): string[] => names.filter((name) => nameTokens(name).length > 1 && !isUpper(name));

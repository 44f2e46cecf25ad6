import type { ActorKind } from '../core/reading.ts';
import { classOf, isUpper, likeness, type NameClass, ONE_WORD, plainName } from '../ground/name.ts';
import { nameTokens } from '../ground/romanisation/romanisation-token.ts';

/**
 * How a new actor and a known one are alike. `short`: one is known by a short form of the other's name only.
 * `unsure`: likely, for a person to judge. `name` is the name of the new actor the finding rests on.
 */
export interface Likening {
  readonly how: 'same' | 'spelling' | 'acronym' | 'short' | 'unsure' | 'none';
  readonly score: number;
  readonly name: string;
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
  const none: Likening = { how: 'none', score: 0, name: actor.names[0] ?? '' };
  if (a !== b && a !== 'other' && b !== 'other') return none;
  const of = a === 'other' ? b : a;
  const whole = bestOf(fullNames(actor), fullNames(known), of, 1);
  if (whole.how === 'same' || whole.how === 'spelling') return whole;
  const conflict = fullNames(actor).length > 0 && fullNames(known).length > 0;
  if (of === 'body' || of === 'other') return compareShort(actor, known, of, conflict, whole);
  if (of !== 'person') return bestOf(actor.names, known.names, of, 1);
  // Two full names that are not alike: another given name, another person, whatever short form they share.
  if (conflict) return whole;
  const bare = bestOf(actor.names, known.names, of, ONE_WORD);
  if (bare.how !== 'none' && fullNames(actor).length === fullNames(known).length) return bare;
  return shortOf(actor, known) ?? shortOf(known, actor, actor.names[0]) ?? none;
}

/** Bodies known by one word or an acronym: equal, and the long forms, where both have one, must not speak against it. */
function compareShort(actor: Named, known: Named, of: NameClass, conflict: boolean, whole: Likening): Likening {
  const single = bestOf(actor.names, known.names, of, ONE_WORD);
  if (single.how === 'none' || single.how === 'unsure') return whole;
  if (conflict) return { ...single, how: 'unsure' };
  return isUpper(single.name) ? { ...single, how: 'acronym' } : single;
}

/** The best that any name of the one finds among the names of the other. */
function bestOf(xs: readonly string[], ys: readonly string[], of: NameClass, oneWord: number): Likening {
  let best: Likening = { how: 'none', score: 0, name: xs[0] ?? '' };
  for (const x of xs)
    for (const y of ys) {
      const { like, score } = likeness(x, y, of);
      const how =
        like === 'same' ? (plainName(x) === plainName(y) ? 'same' : 'spelling') : like === 'unsure' ? 'unsure' : 'none';
      const weak = how === 'spelling' && oneWord < 1 && score < oneWord;
      const found: Likening = { how: weak ? 'unsure' : how, score, name: x };
      if (RANK[found.how] > RANK[best.how] || (found.how === best.how && score > best.score)) best = found;
    }
  return best;
}

const RANK: Readonly<Record<Likening['how'], number>> = {
  none: 0,
  unsure: 1,
  short: 2,
  acronym: 3,
  spelling: 4,
  same: 5,
};

/** Every name of `short` is a short form of some name of `full`. */
function shortOf(short: Named, full: Named, name?: string): Likening | undefined {
  const scores = short.names.map((one) => Math.max(...full.names.map((other) => shortScore(one, other)), 0));
  const least = Math.min(...scores);
  return scores.length > 0 && least > 0
    ? { how: 'short', score: least, name: name ?? (short.names[0] as string) }
    : undefined;
}

function shortScore(short: string, full: string): number {
  const { like, score } = likeness(short, full, 'person');
  return like === 'short' || (like === 'same' && score >= ONE_WORD) ? score : 0;
}

/** Names of two words or more, acronyms left out. */
const fullNames = ({ names }: Named): string[] => names.filter((name) => nameTokens(name).length > 1 && !isUpper(name));

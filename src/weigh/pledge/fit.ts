import type { GroupTable } from './group-table.ts';
import { isKin } from './kin.ts';
import type { Bound } from './party.ts';
import type { Word } from './words.ts';

/** How words for a doer fit the party: by its name, or only as an organ of a state, or by a noun, that leave its name out. */
export type Fit = 'named' | 'organ';

const PREPOSITIONS = new Set(
  'in on at from with against near for under over towards toward into between behind off by of'.split(' '),
);
const LIGHT =
  /^(?:the|a|an|its|his|her|our|their|some|several|about|around|more|than|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|dozens?|hundreds?|other|another|last|first|and|or|\d+)$/;

/** Whether words for a doer mean the party or a part that acts for it. `loose`: they go on behind its name. */
export function fits(
  doer: readonly Word[],
  bound: Bound,
  groups: GroupTable,
  strange: () => ReadonlySet<string>,
  loose: boolean,
): Fit | undefined {
  const words = doer.filter(({ form }, i) => form !== 's' && (i > 0 || (form !== 'and' && form !== 'or')));
  for (const name of bound.names) {
    const parts = name.split(/\s+/u).map((part) => part.replace(/[’']s$/u, ''));
    const at = words.findIndex((_, i) => parts.every((part, k) => isKin(words[i + k], part)));
    if (at >= 0 && isDoer(words, at, at + parts.length, groups, loose)) return 'named';
  }
  for (const short of bound.short) {
    const at = words.findIndex(({ form, capital }) => capital && form === short);
    const before = words[at - 1];
    if (
      at < 0 ||
      (before?.capital && at > 1 && !bound.nouns.has(before.stem)) ||
      !isDoer(words, at, at + 1, groups, loose)
    )
      continue;
    return 'named';
  }
  // "The police overturned nine stalls and chased": the party stands at the head of an earlier clause.
  const heads = loose ? [6, 5, 4, 3, 2, 1].map((end) => words.slice(0, end)) : [words];
  return (bound.state && heads.some((head) => isOrgan(head, groups, strange))) || isNoun(words, bound, groups, strange)
    ? 'organ'
    : undefined;
}

/** Before the name only a part that acts for it ("riders of the"), behind it only what it owns ("'s coast guard"). */
function isDoer(words: readonly Word[], from: number, to: number, groups: GroupTable, loose: boolean): boolean {
  const acts = ({ stem }: Word): boolean => groups.forces.has(stem) || groups.organs.has(stem);
  const told = words.slice(0, from).filter(({ form }) => !LIGHT.test(form));
  // "the last of General Karr's soldiers", "nine of the League's men"
  const led = told[0]?.form === 'of' ? told.slice(1) : told;
  // "the commission of Judge Sand": a title belongs to the name.
  const title = led.at(-1);
  const before = title?.capital && /^of$/.test(led.at(-2)?.form ?? '') && !acts(title) ? led.slice(0, -1) : led;
  const after = words.slice(to);
  const cut = after.findIndex(({ form }) => PREPOSITIONS.has(form));
  const own = cut < 0 ? after.slice(0, 4) : after.slice(0, cut);
  const placed = cut === 0 && after.length <= 4 && /^(?:of|in|from|at)$/.test(after[0]?.form ?? '');
  if (!loose && after.length > 0 && !placed && !own.some(acts)) return false;
  const link = before.at(-1);
  if (!link || link.form === 'by') return true;
  if (/^(?:of|at|from|in)$/.test(link.form)) return before.slice(0, -1).some(acts);
  // "In Dravin the Lancers", "On Monday the League"
  const inner = PREPOSITIONS.has(before[0]?.form ?? '') ? before.slice(1) : before;
  return inner.every(({ form }) => !PREPOSITIONS.has(form)) && inner.length <= 2;
}

/** "The army", "military police", "guns of the Nembro army": an organ, and no state but one that the promise's text names. */
function isOrgan(words: readonly Word[], groups: GroupTable, strange: () => ReadonlySet<string>): boolean {
  const heads = words.filter(({ form }) => !LIGHT.test(form));
  const cutAt = heads.findIndex(({ form }) => PREPOSITIONS.has(form) && form !== 'of');
  const core = cutAt < 0 ? heads : heads.slice(0, cutAt);
  const serves = ({ stem }: Word): boolean => groups.organs.has(stem) || groups.services.has(stem);
  const at = core.findIndex(serves);
  const last = core.at(-1);
  if (!last || at < 0 || core.length > 7) return false;
  const ends = serves(last) || groups.forces.has(last.stem) || core[at + 1]?.form === 'of';
  return ends && core.every((word) => serves(word) || groups.forces.has(word.stem) || !strange().has(word.form));
}

/** "The mayor", "the brigade": called by the noun alone. */
function isNoun(
  words: readonly Word[],
  { nouns }: Bound,
  groups: GroupTable,
  strange: () => ReadonlySet<string>,
): boolean {
  const at = words.findLastIndex(({ form }) => form === 'the');
  const [head] = words.slice(at + 1);
  const whole = at === 0 || (words[at - 1]?.form === 'of' && groups.forces.has(words[at - 2]?.stem ?? ''));
  if (at < 0 || !whole || !head || words.length > at + 4) return false;
  return (
    nouns.has(head.stem) &&
    /^\p{L}{4,}$/u.test(head.form) &&
    words.slice(at + 1).every(({ form }) => !strange().has(form))
  );
}

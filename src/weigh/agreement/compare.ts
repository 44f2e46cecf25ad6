import { agree, type Interval, refines } from '../../core/figure.ts';
import { type Days, dayAfter, daysMeet } from '../../link/days.ts';
import { kindOf } from '../slot/kind-table.ts';
import type { Value } from '../slot/value.ts';

/** What two values of one slot are to each other. `apart`: they count or name different things, and do not speak to each other. */
export type Relation = 'same' | 'refines' | 'compatible' | 'conflict' | 'scope';

/** Compares two values of one slot of one incident by themselves, whoever gives them. */
export function compareValues(a: Value, b: Value): Relation {
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a, b);
  if (a.kind === 'days' && b.kind === 'days')
    return goesOn(a, b) || goesOn(b, a) ? 'compatible' : sure(a, b, compareDays(a.days, b.days));
  if (a.kind === 'place' && b.kind === 'place') return sure(a, b, comparePlaces(a, b));
  if (a.kind === 'party' && b.kind === 'party') return sure(a, b, 'conflict');
  if (a.kind === 'men' && b.kind === 'men') return a.of === b.of ? 'same' : 'conflict';
  if (a.kind === 'sort' && b.kind === 'sort') return a.sort === b.sort ? 'same' : 'conflict';
  return a.kind === b.kind ? 'same' : 'conflict';
}

/** What is only gathered from words around excludes nothing. */
const sure = (a: { readonly near?: true }, b: { readonly near?: true }, relation: Relation): Relation =>
  relation === 'conflict' && (a.near || b.near) ? 'compatible' : relation;

type DaysValue = Extract<Value, { kind: 'days' }>;

/** "Late on Saturday night" and "in the early hours of Sunday" may be one time. */
const goesOn = (night: DaysValue, next: DaysValue): boolean =>
  night.part === 'overnight' && next.part === 'early' && dayAfter(night.days[1], 1) === next.days[0];

type FigureValue = Extract<Value, { kind: 'figure' }>;
type PlaceValue = Extract<Value, { kind: 'place' }>;

/** A part, a further count, other kinds of people or people of another side are no figure of the same thing. */
function compareFigures(a: FigureValue, b: FigureValue): Relation {
  if (a.who !== b.who && !countsFoes(a, b)) return 'scope';
  if ((isPart(a) || isPart(b)) && !(isOfOneGroup(a, b) && isAmong(a) && isAmong(b))) return 'scope';
  const [x, y] = [kindOf(a.of), kindOf(b.of)];
  // Forty families may be two hundred people
  if ((x === 'households') !== (y === 'households')) return 'scope';
  if (x !== undefined && y !== undefined && x !== y) return 'scope';
  // Soldiers are of a state, whom an article calls fighters are mostly of none
  if ((isOfState(x) && isFighters(b)) || (isOfState(y) && isFighters(a))) return 'scope';
  if ((isOfState(x) && areUnarmed(b)) || (isOfState(y) && areUnarmed(a))) return 'scope';
  if (a.side !== null && b.side !== null && a.side !== b.side) return 'scope';
  if (a.least === b.least && a.most === b.most) return 'same';
  if (a.seen || b.seen) return seenBeside(a, b);
  if (!agree(around(a), around(b))) return mayBePart(a, b) || mayBePart(b, a) ? 'scope' : 'conflict';
  if (!agree(a, b)) return 'compatible';
  return refines(a, b) || refines(b, a) ? 'refines' : 'compatible';
}

const isOfState = (kind: string | undefined): boolean => kind === 'soldiers' || kind === 'police';

/** Nouns for people whom nobody takes for policemen or soldiers. */
const areUnarmed = ({ of }: FigureValue): boolean =>
  /\b(?:demonstrators?|protest[eo]rs?|rioters?|strikers?|marchers?|civilians?|villagers?|bystanders?|residents?|farmers?|herders?|passengers?|students?|worshippers?|mourners?|miners?|workers?)$/i.test(
    of ?? '',
  );

const isFighters = ({ of }: FigureValue): boolean => /\bfighters?$/i.test(of ?? '');

/** Those whom one side calls terrorists may be the people whom another counts. */
const areFoes = (a: FigureValue, b: FigureValue): boolean =>
  a.who === 'fighters' &&
  (kindOf(a.of) === 'irregulars' || (isFighters(a) && a.side === null)) &&
  b.who !== 'fighters' &&
  b.most !== 0 &&
  kindOf(b.of) === undefined;

/** True for a number of terrorists beside one of people: they are one count only where these were hit, and hit nobody. */
export const countsFoes = (a: Value, b: Value): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && a.who !== b.who && (areFoes(a, b) || areFoes(b, a));

/** True where one of the two counts fighters, by a word that is said of the men of every side. */
export const countsFighters = (a: Value, b: Value): boolean =>
  [a, b].some((value) => value.kind === 'figure' && isFighters(value));

/** What somebody saw is no toll: only more than all of them is a conflict. */
function seenBeside(a: FigureValue, b: FigureValue): Relation {
  if (a.seen && b.seen) return 'scope';
  const [seen, whole] = a.seen ? [a, b] : [b, a];
  return agree({ least: seen.least, most: null }, around(whole)) ? 'compatible' : 'conflict';
}

/** Both count civilians, fighters, women or children only. */
const isOfOneGroup = (a: FigureValue, b: FigureValue): boolean =>
  a.who !== null || (a.among !== null && a.among === b.among);

/** Of civilians, a part of the dead or all of them is the same count. */
const isAmong = ({ scope }: FigureValue): boolean => scope !== 'more';

/** "About sixty" is no other number than 58. */
const around = ({ least, most, loose }: FigureValue): Interval =>
  loose && least === most
    ? { least: Math.floor(least * 0.9), most: Math.ceil((most ?? least) * 1.1) }
    : { least, most };

/** Fewer children than people: the children may be among the people. */
const mayBePart = (few: FigureValue, many: FigureValue): boolean =>
  (few.among === 'children' || few.among === 'women') &&
  many.among === null &&
  few.most !== null &&
  few.most < many.least;

const isPart = ({ scope }: FigureValue): boolean => scope === 'part' || scope === 'more';

function compareDays(a: Days, b: Days): Relation {
  if (a[0] === b[0] && a[1] === b[1]) return 'same';
  if (!daysMeet(a, b)) return 'conflict';
  const holds = (x: Days, y: Days): boolean => x[0] <= y[0] && y[1] <= x[1];
  return holds(a, b) || holds(b, a) ? 'refines' : 'compatible';
}

/** The words of the name of a place, in small letters. */
export const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Every word of the one name stands in the other. */
const holdsWords = (name: string, part: string): boolean => {
  const words = wordsOf(name);
  return wordsOf(part).every((word) => words.includes(word));
};

const isNarrow = ({ precision }: PlaceValue): boolean => precision === 'settlement';

/** Two towns of which neither lies in the other exclude each other; wider places, and names that no gazetteer has, may hold each other unsaid. */
function comparePlaces(a: PlaceValue, b: PlaceValue): Relation {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (x === y) return 'same';
  const inside = (place: PlaceValue, name: string): boolean =>
    place.inside.some((wider) => wider.toLowerCase() === name);
  if (inside(a, y) || inside(b, x)) return 'refines';
  // "Harim" and "Harim village"; "the Merovan capital" may be any town
  if (holdsWords(x, y) || holdsWords(y, x) || [x, y].some((name) => /\bcapital$/.test(name))) return 'compatible';
  return isNarrow(a) && isNarrow(b) ? 'conflict' : 'compatible';
}

import type { FindingRow } from '../../core/weigh-view.ts';
import { type Days, dayAfter } from '../../link/days.ts';
import { namesOf } from '../origin/origin.ts';
import { kindOf } from '../slot/kind-table.ts';
import type { Given, Slot } from '../slot/value.ts';
import { compareValues, countsFighters, countsFoes } from './compare.ts';
import { excludeAsMen, isArmedDoer, isStateDoer } from './doers.ts';
import type { Weighed, WeighedValue } from './incident.ts';
import { tellTwoDeeds } from './two-deeds.ts';

/** Two values side by side, each with where it is given, and the rule that says what they are to each other. */
export interface Finding {
  readonly slot: Slot;
  /** What the two are to each other. */
  readonly relation: FindingRow['relation'];
  readonly between: readonly [WeighedValue, WeighedValue];
  /** Where the two are given: the first places that speak to each other. */
  readonly at: readonly [Given, Given];
  readonly rule: string;
}

/** Slots in which two values can speak to each other. */
const COMPARED: ReadonlySet<Slot> = new Set([
  'killed',
  'injured',
  'detained',
  'captured',
  'displaced',
  'strikes',
  'strength',
  'when',
  'place',
  'doer',
  'target',
]);

/** Slots whose deed is the taking itself. */
const TAKEN: ReadonlySet<Slot> = new Set(['detained', 'captured', 'displaced']);

/** Every pair of values of one slot, with what they are to each other, and each value that two origins of text give. */
export function findingsOf({ values }: Weighed, publishedOf: (article: string) => string | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const [n, a] of values.entries()) {
    if (!COMPARED.has(a.slot)) continue;
    const [first, other] = a.given.filter(
      (given, at, all) => all.findIndex(({ article }) => article === given.article) === at,
    );
    if (first && other && a.origins.count.texts.length > 1)
      findings.push({ slot: a.slot, relation: 'agreement', between: [a, a], at: [first, other], rule: 'same value' });
    for (const b of values.slice(n + 1)) {
      if (a.slot !== b.slot) continue;
      const found = relate(a, b, values, publishedOf);
      const [x, y] = [a.given[0], b.given[0]];
      if (found && x && y) findings.push({ slot: a.slot, between: [a, b], at: [x, y], ...found });
    }
  }
  return findings;
}

function relate(
  a: WeighedValue,
  b: WeighedValue,
  values: readonly WeighedValue[],
  publishedOf: (article: string) => string | undefined,
): Pick<Finding, 'relation' | 'rule'> | undefined {
  // Two names of what was hit may be of one thing; only what sort it was can be compared.
  if (a.slot === 'target' && (a.value.kind !== 'sort' || b.value.kind !== 'sort')) return undefined;
  // "Nobody was carried off" denies the deed: it is met as a denial
  if (TAKEN.has(a.slot) && [a, b].some(({ value }) => value.kind === 'figure' && value.most === 0)) return undefined;
  // "Soldiers" may be those of the army that another names
  if (a.slot === 'doer' && [a, b].some(({ value }) => value.kind === 'men') && !excludeAsMen(a, b, values))
    return undefined;
  const relation = compareValues(a.value, b.value);
  if (relation === 'same') return undefined;
  if (relation === 'scope') return { relation, rule: 'counts others' };
  const again = saysAgain(a, b, publishedOf);
  if (again && a.slot !== 'doer') return { relation: 'update', rule: again };
  if (relation !== 'conflict') return { relation, rule: a.value.kind === 'figure' ? 'intervals' : 'containment' };
  if (areWeeksApart(a, b, values)) return { relation: 'scope', rule: 'days more than a week apart' };
  if (tellTwoDeeds(a, b, values)) return { relation: 'scope', rule: 'two deeds' };
  // Who attacked is counted apart from those whom he killed; "fighters" may be of any side where no state's forces hit them.
  if (
    countsFoes(a.value, b.value) &&
    (values.some(isArmedDoer) || (countsFighters(a.value, b.value) && !values.some(isStateDoer)))
  )
    return { relation: 'scope', rule: 'counts others' };
  if (addUp(a, b, values) || addUp(b, a, values)) return { relation: 'scope', rule: 'counts others' };
  if (grows(a, b, publishedOf) || grows(b, a, publishedOf)) return { relation: 'update', rule: 'a later count' };
  if (givesBoth(a, b) || countsBoth(a, b, values)) return { relation: 'scope', rule: 'one voice gives both' };
  return { relation, rule: RULES[a.value.kind] };
}

/** An article counts two kinds of people apart, and the other counts both: "twelve militants and six civilians" and 18 people. */
function addUp(some: WeighedValue, all: WeighedValue, values: readonly WeighedValue[]): boolean {
  const articles = new Set(some.given.map(({ article }) => article));
  const isSum = (one: WeighedValue, other: WeighedValue, sum: WeighedValue): boolean =>
    one.value.kind === 'figure' &&
    other.value.kind === 'figure' &&
    sum.value.kind === 'figure' &&
    other.value.least > 0 &&
    groupOf(one.value) !== groupOf(other.value) &&
    one.value.least + other.value.least === sum.value.least &&
    other.given.some(({ article }) => articles.has(article));
  const figures = values.filter((value) => value.slot === some.slot && value !== some && value !== all);
  return figures.some((third) => isSum(some, third, all) || isSum(some, all, third));
}

/** Which people are counted, where the words say so. */
const groupOf = ({ who, among, of }: Extract<WeighedValue['value'], { kind: 'figure' }>): string | undefined =>
  who ?? among ?? kindOf(of);

/** More than a week lies between the days of any two articles that give the two: they tell of two deeds. */
function areWeeksApart(a: WeighedValue, b: WeighedValue, values: readonly WeighedValue[]): boolean {
  const daysOf = (article: string): Days[] =>
    values.flatMap(({ slot, value, given }) =>
      slot === 'when' && value.kind === 'days' && isNarrow(value.days) && given.some((one) => one.article === article)
        ? [value.days]
        : [],
    );
  const [x, y] = [a, b].map((value): Days[] =>
    value.value.kind === 'days' ? [value.value.days] : value.given.flatMap(({ article }) => daysOf(article)),
  ) as [Days[], Days[]];
  const isFar = (one: Days, other: Days): boolean => dayAfter(one[1], 7) < other[0] || dayAfter(other[1], 7) < one[0];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => isFar(one, other)));
}

/** A month says too little to tell deeds apart by. */
const isNarrow = ([first, last]: Days): boolean => last <= dayAfter(first, 2);

/** The larger of two counts was made after some had died of their wounds, and is not told before the smaller. */
function grows(few: WeighedValue, many: WeighedValue, publishedOf: (article: string) => string | undefined): boolean {
  if (few.value.kind !== 'figure' || many.value.kind !== 'figure' || !many.value.later) return false;
  if (few.value.most === null || few.value.most >= many.value.least) return false;
  const first = ({ given }: WeighedValue): string =>
    given.map(({ article }) => publishedOf(article) ?? '~').sort()[0] ?? '~';
  return first(few) <= first(many);
}

const RULES: Readonly<Record<WeighedValue['value']['kind'], string>> = {
  figure: 'no number fits both',
  days: 'the days exclude each other',
  place: 'neither place lies in the other',
  party: 'each names another',
  men: 'men of a state or of none',
  sort: 'civilian or military',
  happened: 'told and denied',
  denied: 'told and denied',
};

/** The same source, or the same outlet, gave another value on another day: it supersedes itself. */
function saysAgain(
  a: WeighedValue,
  b: WeighedValue,
  publishedOf: (article: string) => string | undefined,
): string | undefined {
  const tellers = [...a.origins.tellers, ...b.origins.tellers];
  const corrected = new Set(tellers.flatMap(({ view }) => (corrects(view) ? (view.reading.outlet ?? []) : [])));
  const days = (value: WeighedValue, name: string): string[] =>
    value.origins.tellers
      .filter((teller) => sourcesOf(teller, corrected).includes(name))
      .flatMap(({ view }) => publishedOf(view.reading.id) ?? []);
  const names = (value: WeighedValue): string[] =>
    value.origins.tellers.flatMap((teller) => sourcesOf(teller, corrected));
  const shared = names(a).find(
    (name) =>
      names(b).includes(name) &&
      (corrected.has(name) || days(a, name).some((day) => days(b, name).every((other) => other !== day))),
  );
  return shared === undefined ? undefined : `${shared} gives another value later`;
}

type Teller = WeighedValue['origins']['tellers'][number];

/** Whose value it is: the speakers; the outlet where it names nobody, or where it corrects itself. */
function sourcesOf({ speakers, voices, view }: Teller, corrected: ReadonlySet<string>): string[] {
  const { outlet } = view.reading;
  const own = voices.every(({ kind }) => kind === 'own' || kind === 'unattributed');
  return [...namesOf(speakers), ...(outlet !== undefined && (own || corrected.has(outlet)) ? [outlet] : [])];
}

/** A text by which an outlet takes back what it printed. */
const corrects = ({ reading }: Teller['view']): boolean =>
  /^(?:correction|clarification)\b/i.test(reading.text) ||
  /\b[Oo]ur (?:report|article|story|account|item)\b[^.]{0,80}\b(?:mistakes?|errors?|wrong|incorrect|corrections?)\b/.test(
    reading.text,
  ) ||
  /\b(?:That|This) was wrong\b/.test(reading.text);

/** One article gives both by one voice: it counts different things. */
function givesBoth(a: WeighedValue, b: WeighedValue): boolean {
  return a.origins.tellers.some((x) =>
    b.origins.tellers.some((y) => x.view.reading.id === y.view.reading.id && whoGives(x) === whoGives(y)),
  );
}

/** By whom an article gives a value: names, else whether it is somebody without one. */
const whoGives = ({ speakers, voices }: Teller): string =>
  namesOf(speakers).join() || (voices.some(({ kind }) => kind === 'anonymous') ? '?' : '');

const fitsWith = (a: WeighedValue, b: WeighedValue): boolean =>
  ['same', 'refines', 'compatible'].includes(compareValues(a.value, b.value));

/** One voice of one article gives the one value and a number that fits the other as well: it counts two things. */
function countsBoth(a: WeighedValue, b: WeighedValue, values: readonly WeighedValue[]): boolean {
  const fits = (value: WeighedValue, other: WeighedValue): boolean =>
    values.some(
      (third) =>
        third !== value &&
        third.slot === value.slot &&
        third.value.kind === 'figure' &&
        third.value.side === null &&
        !third.value.seen &&
        value.value.kind === 'figure' &&
        value.value.side === null &&
        givesBoth(third, value) &&
        fitsWith(third, other) &&
        // "Thousands flee", and below it "some 2,000": one count, once told roughly
        !fitsWith(third, value),
    );
  return a.value.kind === 'figure' && (fits(a, b) || fits(b, a));
}

import type { Given, Slot, Value } from '../slot/value.ts';
import { compareValues, wordsOf } from './compare.ts';
import type { WeighedValue } from './incident.ts';

/**
 * No account that gives the one can be of the deed of any that gives the other: neither town nor day can be the same, or an
 * article tells the two apart by one of these. So the second deed of an article is not held against others' first.
 */
export function tellTwoDeeds(a: WeighedValue, b: WeighedValue, values: readonly WeighedValue[]): boolean {
  const accounts = new Map(values.flatMap(({ given }) => given.map((one) => [one.account, one])));
  const isApart = (slot: 'when' | 'place', one: Given, other: Given, parts = areUnlike): boolean => {
    const [x, y] = [toldOf(values, slot, one), toldOf(values, slot, other)];
    return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => parts(p, q)));
  };
  /** The article of `one` has another account that is apart from it and can be of the deed of `other`. */
  const hasNearer = (slot: 'when' | 'place', one: Given, other: Given): boolean =>
    [...accounts.values()].some(
      (third) =>
        third.article === one.article &&
        third.account !== one.account &&
        isApart(slot, third, one) &&
        !isApart(slot, third, other),
    );
  return a.given.every((one) =>
    b.given.every((other) => {
      const [days, towns] = [isApart('when', one, other), isApart('place', one, other)];
      if (one.article === other.article) return one.account !== other.account && (days || towns);
      return (
        (days && isApart('place', one, other, excludes)) ||
        (days && (hasNearer('when', one, other) || hasNearer('when', other, one))) ||
        (towns && (hasNearer('place', one, other) || hasNearer('place', other, one)))
      );
    }),
  );
}

/** What an account gives of a slot; where it gives nothing, the only value of its article. */
function toldOf(values: readonly WeighedValue[], slot: Slot, { account, article }: Given): readonly Value[] {
  const all = values
    .filter((value) => value.slot === slot)
    .flatMap(({ value, given }) => given.flatMap((one) => (one.article === article ? [{ one, value }] : [])));
  const own = all.filter(({ one }) => one.account === account);
  return (own.length > 0 ? own : all.length === 1 ? all : []).map(({ value }) => value);
}

const excludes = (a: Value, b: Value): boolean => compareValues(a, b) === 'conflict';

/** Two days, or two places by their names: where an article tells deeds apart no gazetteer has to know the villages. */
function areUnlike(a: Value, b: Value): boolean {
  if (a.kind !== 'place' || b.kind !== 'place') return excludes(a, b);
  if (a.near || b.near || compareValues(a, b) === 'same' || compareValues(a, b) === 'refines') return false;
  const words = wordsOf(a.name);
  return !AREA.test(a.name) && !AREA.test(b.name) && wordsOf(b.name).every((word) => !words.includes(word));
}

/** Words for a wide place, in which any other may lie. */
const AREA =
  /\b(?:district|province|region|state|county|sector|governorate|department|valley|coast|island|islands|north|south|east|west|northern|southern|eastern|western|border|sea|river|lake|delta)\b/i;

import { once } from '../../core/once.ts';
import type { Deed } from './deed.ts';
import { indexDoers } from './doer-index.ts';
import type { GroupTable } from './group-table.ts';
import type { Opposite } from './opposite-table.ts';
import type { Bound } from './party.ts';
import { placesBy } from './place-index.ts';
import { type Stand, sideOf } from './side-of.ts';
import type { Matter } from './vow.ts';

/** An act, and the matters beside which its words or its class put it on a side. */
interface Laid {
  readonly deed: Deed;
  /** The party may have done it: whether it did is to be asked. */
  readonly theirs: boolean;
  readonly known: readonly { readonly matter: Matter; readonly stand: Stand }[];
}

/**
 * Lays acts beside the matters that a party promised: those that stand on a side of one of them and those that their own
 * sentence calls so, in the order of the acts. Beside a matter of every promise only acts that the party may have done.
 */
export type DeedsBeside = (matters: readonly Matter[], by: Bound) => readonly Laid[];

/** Acts by the stem of their verb, by their class and by who may have done them: few are about the matters of one promise. */
export function indexDeeds(deeds: readonly Deed[], groups: GroupTable): DeedsBeside {
  const byStem = placesBy(deeds, ({ words, at }) => [words[at]?.stem ?? '']);
  const byClass = placesBy(deeds, ({ event }) => (event ? [event.class] : []));
  const called = deeds.flatMap(({ verdict }, at) => (verdict === undefined ? [] : [at]));
  const doneBy = indexDoers(deeds, groups);
  // Many promises have a matter of the table in common.
  const standing = once((opposite: Opposite): ReadonlyMap<number, Stand> => {
    const places = [opposite.for, opposite.against].flatMap(({ phrases, classes }) => [
      ...[...phrases.keys()].flatMap((stem) => byStem.get(stem) ?? []),
      ...classes.flatMap((one) => byClass.get(one.class) ?? []),
    ]);
    const stands = [...new Set(places)].flatMap((at) => {
      const stand = sideOf(deeds[at] as Deed, opposite);
      return stand ? [[at, stand] as const] : [];
    });
    return new Map(stands);
  });
  return (matters, by) => {
    const telling = matters.filter(({ opposite }) => !opposite.always);
    const found = new Set([...called, ...telling.flatMap(({ opposite }) => [...standing(opposite).keys()])]);
    const always = matters.filter(({ opposite }) => opposite.always).map(({ opposite }) => standing(opposite));
    const theirs = doneBy(by);
    for (const at of theirs) if (always.some((stands) => stands.has(at))) found.add(at);
    return [...found]
      .sort((a, b) => a - b)
      .map((at) => ({
        deed: deeds[at] as Deed,
        theirs: theirs.has(at),
        known: matters.flatMap((matter) => {
          const stand = standing(matter.opposite).get(at);
          return stand ? [{ matter, stand }] : [];
        }),
      }));
  };
}

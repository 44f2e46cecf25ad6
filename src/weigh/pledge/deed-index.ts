import { once } from '../../core/once.ts';
import type { Deed } from './deed.ts';
import type { Opposite } from './opposite-table.ts';
import { type Stand, sideOf } from './side-of.ts';
import type { Matter } from './vow.ts';

/** An act, and the matters beside which its words or its class put it on a side. */
interface Laid {
  readonly deed: Deed;
  readonly known: readonly { readonly matter: Matter; readonly stand: Stand }[];
}

/** Lays acts beside some matters: those that stand on a side of one of them and those that their own sentence calls so, in the order of the acts. */
export type DeedsBeside = (matters: readonly Matter[]) => readonly Laid[];

/** Acts by the stem of their verb and by their class: of the acts of all articles few are about the matters of one promise. */
export function indexDeeds(deeds: readonly Deed[]): DeedsBeside {
  const byStem = placesBy(deeds, ({ words, at }) => words[at]?.stem);
  const byClass = placesBy(deeds, ({ event }) => event?.class);
  const called = deeds.flatMap(({ verdict }, at) => (verdict === undefined ? [] : [at]));
  // Many promises have a matter of the table in common.
  const standing = once((opposite: Opposite): readonly (readonly [at: number, stand: Stand])[] => {
    const places = [opposite.for, opposite.against].flatMap(({ phrases, classes }) => [
      ...[...phrases.keys()].flatMap((stem) => byStem.get(stem) ?? []),
      ...classes.flatMap((one) => byClass.get(one.class) ?? []),
    ]);
    return [...new Set(places)].flatMap((at) => {
      const stand = sideOf(deeds[at] as Deed, opposite);
      return stand ? [[at, stand] as const] : [];
    });
  });
  return (matters) => {
    const found = new Map(called.map((at) => [at, [] as { matter: Matter; stand: Stand }[]]));
    for (const matter of matters)
      for (const [at, stand] of standing(matter.opposite)) {
        const known = found.get(at);
        if (known) known.push({ matter, stand });
        else found.set(at, [{ matter, stand }]);
      }
    return [...found].sort(([a], [b]) => a - b).map(([at, known]) => ({ deed: deeds[at] as Deed, known }));
  };
}

function placesBy(deeds: readonly Deed[], keyOf: (deed: Deed) => string | undefined): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, deed] of deeds.entries()) {
    const key = keyOf(deed);
    if (key === undefined) continue;
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

import type { Material } from '../../core/material.ts';
import { once } from '../../core/once.ts';
import type { Deed } from './deed.ts';
import { doerWords } from './doer.ts';
import { serves, spelling } from './fit.ts';
import type { GroupTable } from './group-table.ts';
import { OPENING } from './kin.ts';
import type { Bound } from './party.ts';
import { placesBy } from './place-index.ts';

/** The acts, by their places, that a party may have done: all that `doerFit` can find to be its, and others. */
export type DeedsOf = (by: Bound) => ReadonlySet<number>;

const actorsOf = once(({ actors }: Material) => new Set([...actors.values()].map(({ id }) => id)));

/** Acts by the openings and stems of the words for who did them, and by the actors of their articles. */
export function indexDoers(deeds: readonly Deed[], groups: GroupTable): DeedsOf {
  const words = deeds.map(doerWords);
  const byOpening = placesBy(deeds, (_, at) => words[at]?.map(({ form }) => form.slice(0, OPENING)) ?? []);
  const byStem = placesBy(deeds, (_, at) => words[at]?.map(({ stem }) => stem) ?? []);
  const byActor = placesBy(deeds, ({ material }) => actorsOf(material));
  const organs = deeds.flatMap((_, at) =>
    words[at]?.some((word) => serves(word, groups) || groups.forces.has(word.stem)) ? [at] : [],
  );
  return (by) => {
    const { short, nouns, means, actor, parts, state } = by;
    const named = [...spelling(by).named.flat(), ...short];
    return new Set([
      ...named.flatMap((name) => byOpening.get(name.slice(0, OPENING)) ?? []),
      ...[...nouns, ...(means ?? [])].flatMap((stem) => byStem.get(stem) ?? []),
      ...[...(actor === undefined ? [] : [actor]), ...parts].flatMap((id) => byActor.get(id) ?? []),
      ...(state ? organs : []),
    ]);
  };
}

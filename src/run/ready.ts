import type { Material } from '../core/material.ts';
import { type Telling, tellingsOf } from '../link/telling/telling.ts';
import { type ArticleView, type KnownOutlets, viewOf } from '../weigh/origin/view.ts';
import { slotsOf } from '../weigh/slot/slots.ts';
import type { Given } from '../weigh/slot/value.ts';

/** An article made ready to be weighed: its accounts of all that it tells, and what each gives. */
export interface Ready {
  readonly view: ArticleView;
  readonly accounts: readonly Telling[];
  readonly given: readonly Given[];
}

/** Makes an article ready beside what is known of outlets. */
export type MakeReady = (material: Material, known: KnownOutlets) => Ready;

export const readyOf: MakeReady = (material, known) => readyAs(viewOf(material, known), tellingsOf(material));

const readyAs = (view: ArticleView, accounts: readonly Telling[]): Ready => ({
  ...{ view, accounts },
  given: slotsOf(view, accounts),
});

/**
 * The same for many incidents: an article that tells several is made ready once, as long as its material is the same
 * value and the other articles name no outlet more that it has in its text.
 */
export function keepReady(): MakeReady {
  const kept = new WeakMap<Material, Map<string, Ready>>();
  return (material, known) => {
    const view = viewOf(material, known);
    const of = kept.get(material) ?? new Map<string, Ready>();
    kept.set(material, of);
    const key = JSON.stringify([[...view.outlets].sort(), view.credits]);
    const [any] = of.values();
    const ready = of.get(key) ?? readyAs(view, any?.accounts ?? tellingsOf(material));
    of.set(key, ready);
    return ready;
  };
}

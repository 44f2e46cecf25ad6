import type { EventClass } from '../../src/core/reading.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import type { Pairing } from './statement-pair.ts';

interface Deed {
  readonly class: EventClass;
  readonly trigger: Span;
}
interface TrueDeed extends Deed {
  /** Other words of the same deed. */
  readonly also: readonly Span[];
}

/**
 * Pairs true and found events of one text, one to one, by the word that tells the deed, whatever its class: the trigger
 * before the other words of the deed, of these the right class first, equals in the order of the text.
 */
export function pairEvents<Gold extends TrueDeed, Found extends Deed>(
  gold: readonly Gold[],
  found: readonly Found[],
): Pairing<Gold, Found> {
  const [taken, used] = [new Map<Gold, Found>(), new Set<Found>()];
  for (const { one, other } of candidates(gold, found)) {
    if (taken.has(one) || used.has(other)) continue;
    taken.set(one, other);
    used.add(other);
  }
  return {
    pairs: gold.flatMap((one) => {
      const other = taken.get(one);
      return other ? [{ gold: one, found: other }] : [];
    }),
    missed: gold.filter((one) => !taken.has(one)),
    extra: found.filter((other) => !used.has(other)),
  };
}

/** All possible pairs, the best first. */
function candidates<Gold extends TrueDeed, Found extends Deed>(gold: readonly Gold[], found: readonly Found[]) {
  const possible = gold.flatMap((one) =>
    found.flatMap((other) => {
      const word = overlaps(one.trigger, other.trigger) ? 2 : one.also.some((a) => overlaps(a, other.trigger)) ? 1 : 0;
      return word === 0 ? [] : [{ one, other, score: word + (one.class === other.class ? 2 : 0) }];
    }),
  );
  return possible.sort((a, b) => b.score - a.score);
}

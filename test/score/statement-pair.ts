import type { Span } from '../../src/core/span.ts';

/** The parts of a statement that a pair is told by. */
export interface Told {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What was found beside what is true, and what either side has alone; all in the order they came in. */
export interface Pairing<Gold, Found> {
  readonly pairs: readonly { readonly gold: Gold; readonly found: Found }[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Found[];
}

/**
 * Pairs true and found statements of one text, one to one. Two can be a pair when their cues share a character and their
 * contents do too, or one of them has no content. The best go first: the sum of the F1 of cue and of content, both by
 * characters that are not blank; equals go in the order of the text.
 */
export function pairStatements<Gold extends Told, Found extends Told>(
  text: string,
  gold: readonly Gold[],
  found: readonly Found[],
): Pairing<Gold, Found> {
  const taken = { gold: new Map<number, number>(), found: new Set<number>() };
  for (const { g, f } of candidates(text, gold, found)) {
    if (taken.gold.has(g) || taken.found.has(f)) continue;
    taken.gold.set(g, f);
    taken.found.add(f);
  }
  return {
    pairs: gold.flatMap((one, g) => {
      const other = found[taken.gold.get(g) ?? -1];
      return other ? [{ gold: one, found: other }] : [];
    }),
    missed: gold.filter((_, g) => !taken.gold.has(g)),
    extra: found.filter((_, f) => !taken.found.has(f)),
  };
}

/** The offsets of the characters in the spans that are not blank. */
export function offsetsOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/\S/.test(text[i] ?? '')) offsets.add(i);
  return offsets;
}

/** How many offsets two sets share. */
export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((i) => b.has(i)).length;

/** All possible pairs, the best first. */
function candidates(text: string, gold: readonly Told[], found: readonly Told[]) {
  const placed = (one: Told) => ({ cue: offsetsOf(text, one.cue), content: offsetsOf(text, one.content) });
  const others = found.map(placed);
  const possible = gold.map(placed).flatMap((a, g) =>
    others.flatMap((b, f) => {
      const [cue, content] = [overlap(a.cue, b.cue), overlap(a.content, b.content)];
      const apart = content === 0 && a.content.size > 0 && b.content.size > 0;
      return cue === 0 || apart ? [] : [{ g, f, score: cue + content }];
    }),
  );
  return possible.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
}

/** F1 of two sets of offsets; 1 when both are empty. */
const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);

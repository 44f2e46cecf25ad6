import type { CodedRow } from './events-figures.ts';
import { type Figures, f1, percent } from './score.ts';

/**
 * Accuracy and macro-F1 of the class between two given parties, in percent, as the pair scorer of the sets counts
 * them: giving way in words and giving way in deeds are one class.
 */
export function pairFigures(rows: readonly CodedRow[]): Figures {
  const counts = new Map<string, { hit: number; found: number; gold: number }>();
  const of = (kind: string) => {
    const count = counts.get(kind) ?? { hit: 0, found: 0, gold: 0 };
    counts.set(kind, count);
    return count;
  };
  let right = 0;
  for (const { row, between } of rows) {
    const gold = row.events[0]?.plover ?? '';
    const said = between && goldName(between, gold);
    of(gold).gold++;
    if (said) of(said).found++;
    if (said !== gold) continue;
    right++;
    of(gold).hit++;
  }
  const scored = [...counts].filter(([, c]) => c.gold > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const f = scored.map(([kind, c]) => [kind, f1(c.hit, c.found, c.gold)] as const);
  const macro = f.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, f.length);
  return {
    accuracy: percent(right, rows.length),
    macro: Math.round(macro * 100) / 100,
    ...Object.fromEntries(f),
  };
}

const YIELDS = 'CONCEDE|RETREAT';

/** A class as the gold of its row writes it: an alternative of the gold is the gold. */
function goldName(said: string, gold: string): string {
  if (gold.split('|').includes(said)) return gold;
  return YIELDS.split('|').includes(said) ? YIELDS : said;
}

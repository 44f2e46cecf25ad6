import { typeCredit } from './muc-credit.ts';
import { pairs } from './muc-pair.ts';
import { listOf, type MucGuess, type MucIncident, type MucRow } from './muc-row.ts';
import { compare, SLOTS, type Slot, type Tallies, type Tally } from './muc-slots.ts';
import { type Figures, f1, percent } from './score.ts';

/** A message with what was predicted for it, and which incident of the key each of ours was laid beside. */
export interface MucScored {
  readonly row: MucRow;
  readonly ours: readonly MucIncident[];
  /** Index in the key to index in ours. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** Lays our incidents beside those of the key, so that the most slots agree. Throws on a message that is not in the set. */
export function scoreMuc(rows: readonly MucRow[], guesses: readonly MucGuess[]): MucScored[] {
  const byId = new Map(guesses.map((guess) => [guess.id, guess.incidents]));
  const unknown = guesses.find(({ id }) => !rows.some((row) => row.id === id));
  if (unknown) throw new Error(`${unknown.id} is no message of this set`);
  return rows.map((row) => {
    const ours = listOf(byId.get(row.id));
    const weight = (i: number, j: number): number => {
      const [key, mine] = [row.incidents[i] as MucIncident, ours[j] as MucIncident];
      if (typeCredit(key.type, mine.type) === 0) return 0;
      const all = compare(key, mine);
      return SLOTS.reduce((sum, slot) => sum + all[slot].whole + 0.5 * all[slot].half, 0) + 0.001;
    };
    const known = row.incidents.map((_, i) => ours.map((_o, j) => weight(i, j)));
    return { row, ours, pairs: new Map(pairs(row.incidents.length, ours.length, (i, j) => known[i]?.[j] ?? 0)) };
  });
}

/** Precision, recall and F1 over all slots, F1 of each, and how many templates and messages were met; in percent. */
export function mucFigures(scored: readonly MucScored[]): Figures {
  const sums = new Map<Slot, Tally>();
  const add = (made: Tallies, wanted: boolean): void => {
    for (const slot of SLOTS) {
      const [a, b] = [sums.get(slot) ?? NOTHING, made[slot]];
      sums.set(slot, {
        wanted: a.wanted + (wanted ? b.wanted : 0),
        given: a.given + b.given,
        whole: a.whole + b.whole,
        half: a.half + b.half,
      });
    }
  };
  const templates = { key: 0, ours: 0, met: 0 };
  const messages = { right: 0, empty: 0, missed: 0 };
  for (const { row, ours, pairs: met } of scored) {
    row.incidents.forEach((key, i) => {
      const mine = ours[met.get(i) ?? -1];
      if (!mine && key.optional) return;
      templates.key++;
      add(compare(key, mine ?? {}), true);
    });
    const used = new Set(met.values());
    ours.forEach((mine, j) => {
      if (!used.has(j)) add(compare({}, mine), false);
    });
    templates.ours += ours.length;
    templates.met += met.size;
    const asked = row.incidents.some((key) => !key.optional);
    if (asked && ours.length > 0) messages.right++;
    else if (ours.length > 0 && row.incidents.length === 0) messages.empty++;
    else if (asked) messages.missed++;
  }
  const all = [...sums.values()].reduce(
    (a, b) => ({
      wanted: a.wanted + b.wanted,
      given: a.given + b.given,
      whole: a.whole + b.whole,
      half: a.half + b.half,
    }),
    NOTHING,
  );
  const hits = ({ whole, half }: Tally): number => whole + 0.5 * half;
  const f = (t: Tally): number => f1(hits(t), t.given, t.wanted);
  return {
    'all slots': f(all),
    precision: percent(hits(all), all.given),
    recall: percent(hits(all), all.wanted),
    ...Object.fromEntries(SLOTS.map((slot) => [slot, f(sums.get(slot) ?? NOTHING)])),
    'templates P': percent(templates.met, templates.ours),
    'templates R': percent(templates.met, templates.key),
    'messages P': percent(messages.right, messages.right + messages.empty),
    'messages R': percent(messages.right, messages.right + messages.missed),
  };
}

const NOTHING: Tally = { wanted: 0, given: 0, whole: 0, half: 0 };

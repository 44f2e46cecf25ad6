/**
 * Proposes costs of sounds for `src/ground/romanisation/romanisation-table.ts`: `npx tsx train/sound-costs.ts FILE`.
 * FILE holds pairs of single words, lines `{a, b, match}`; ours were the Latin spellings of Arabic words in Wikidata
 * (CC0). Costs stay near those of the table unless the pairs speak plainly, and every cost is fitted five times, each
 * time without a fifth of the words; a person reads the proposals and enters what makes sense, rounded.
 */
import { type CostTable, layCosts, TABLE } from '../src/ground/romanisation/romanisation-cost.ts';
import { heardScore, makeEar } from '../src/ground/romanisation/romanisation-ear.ts';
import { type CostRow, SOUNDS } from '../src/ground/romanisation/romanisation-table.ts';
import { nameTokens } from '../src/ground/romanisation/romanisation-token.ts';
import { readRows } from '../test/score/score.ts';
import { seeded, shuffle } from './random.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
}

/** A cost by its name: `J G` for a pair, `last a i` at the end of a word, `extra H`, `other vowels`. */
type Sheet = Map<string, number>;

const FOLDS = 5;
/** A score from here on says "the same", and how sharply. */
const [MIDDLE, SHARP] = [0.72, 14];
/** What straying from the table costs: the square of the distance in steps of a tenth. */
const LOYALTY = 0.12;
const STEPS = [0.2, 0.1, 0.05];

const pairs = [...(readRows<Pair>(process.argv[2] ?? '') ?? [])].map((pair) => ({
  ...{ a: wordOf(pair.a), b: wordOf(pair.b), match: pair.match },
}));
if (pairs.length === 0) throw new Error('name a file of pairs {a, b, match}');

const words = shuffle([...new Set(pairs.map(({ a }) => a))].sort(), seeded(11));
const foldOf = new Map(words.map((word, i) => [word, i % FOLDS]));
const table = sheetOf(TABLE);
const fitted = Array.from({ length: FOLDS }, (_, fold) => settle(pairs.filter(({ a }) => foldOf.get(a) !== fold)));
const unseen = pairs.map((pair) => score(pair, fitted[foldOf.get(pair.a) as number] as Sheet));
const before = pairs.map((pair) => score(pair, table));
const whole = settle(pairs);
console.log(`average precision  table ${precision(before)}  fitted, on unseen words ${precision(unseen)}`);
console.log(`average precision  fitted on all ${precision(pairs.map((pair) => score(pair, whole)))}`);
for (const [name, cost] of table) {
  const found = fitted.map((sheet) => sheet.get(name) as number).sort((p, q) => p - q);
  if (found.every((one) => Math.abs(one - cost) < 0.01)) continue;
  const mean = found.reduce((sum, one) => sum + one, 0) / FOLDS;
  console.log(`${name.padEnd(16)} ${cost.toFixed(2)} -> ${mean.toFixed(2)}  (${found[0]} to ${found.at(-1)})`);
}

function wordOf(name: string): string {
  return nameTokens(name)[0]?.text ?? '';
}

function sheetOf({ pairs: rows, first, last, extra, other }: CostTable): Sheet {
  return new Map([
    ...rows.map(([a, b, cost]) => [`${a} ${b}`, cost] as const),
    ...first.map(([a, b, cost]) => [`first ${a} ${b}`, cost] as const),
    ...last.map(([a, b, cost]) => [`last ${a} ${b}`, cost] as const),
    ...Object.entries(extra).map(([name, cost]) => [`extra ${name}`, cost] as const),
    ...Object.entries(other).map(([name, cost]) => [`other ${name}`, cost] as const),
  ]);
}

function layOut(sheet: Sheet) {
  const of = (row: CostRow, place: string): CostRow => [
    ...([row[0], row[1]] as const),
    sheet.get(`${place}${row[0]} ${row[1]}`) ?? row[2],
    row[3],
  ];
  const named = <Name extends string>(record: Readonly<Record<Name, number>>, place: string) =>
    Object.fromEntries(Object.keys(record).map((name) => [name, sheet.get(`${place} ${name}`)])) as Record<
      Name,
      number
    >;
  return layCosts({
    pairs: TABLE.pairs.map((row) => of(row, '')),
    first: TABLE.first.map((row) => of(row, 'first ')),
    last: TABLE.last.map((row) => of(row, 'last ')),
    ...{ extra: named(TABLE.extra, 'extra'), other: named(TABLE.other, 'other') },
  });
}

function score({ a, b }: Pair, sheet: Sheet): number {
  const costs = layOut(sheet);
  const hear = makeEar(SOUNDS, costs);
  return heardScore(hear(a), hear(b), costs);
}

function loss(among: readonly Pair[], sheet: Sheet): number {
  const costs = layOut(sheet);
  const hear = makeEar(SOUNDS, costs);
  let sum = 0;
  for (const { a, b, match } of among) {
    const lean = SHARP * (heardScore(hear(a), hear(b), costs) - MIDDLE);
    // One pair is no proof: what is far on the wrong side counts no more than a little further out.
    sum += Math.min(3, Math.log1p(Math.exp(match ? -lean : lean)));
  }
  for (const [name, cost] of sheet) sum += LOYALTY * ((cost - (table.get(name) as number)) / 0.1) ** 2;
  return sum;
}

/** Walks the costs up and down in turn until no step helps. */
function settle(among: readonly Pair[]): Sheet {
  const sheet: Sheet = new Map(table);
  let best = loss(among, sheet);
  for (const step of STEPS)
    for (let helped = true; helped; ) {
      helped = false;
      for (const [name, cost] of [...sheet])
        for (const next of [cost + step, cost - step]) {
          if (next < 0.01 || next > 1.4) continue;
          sheet.set(name, Math.round(next * 100) / 100);
          const now = loss(among, sheet);
          if (now < best - 1e-9) {
            [best, helped] = [now, true];
            break;
          }
          sheet.set(name, cost);
        }
    }
  return sheet;
}

function precision(scores: readonly number[]): number {
  const ranked = pairs.map(({ match }, i) => ({ match, score: scores[i] as number }));
  ranked.sort((p, q) => q.score - p.score || Number(p.match) - Number(q.match));
  let [right, sum] = [0, 0];
  ranked.forEach(({ match }, i) => {
    if (match) sum += ++right / (i + 1);
  });
  return Math.round((10000 * sum) / right) / 100;
}

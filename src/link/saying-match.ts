import type { Report } from '../core/report.ts';
import { actsAgree, turnsAround } from './saying-act.ts';
import { daysBetween, saidApart } from './saying-date.ts';
import { OPPOSITES } from './saying-kin.ts';
import { longestRun, type Quoted, quotedOf, SHORT_RUN } from './saying-run.ts';
import { isFull, keyOf, plainWords, type Weighed, weighWords } from './saying-word.ts';

/** What comparing two reports found. `block`: what spoke against them; there is no rule then. */
export interface Match {
  readonly rule?: 'same-quotation' | 'shared-quotation' | 'same-text' | 'same-words';
  readonly score: number;
  readonly block?: 'speaker' | 'act' | 'date' | 'negation' | 'number' | 'name' | 'opposite' | 'thin' | 'swap';
}

/** A report with its words weighed once, however often it is compared. */
export interface Prepared {
  readonly report: Report;
  readonly words: readonly Weighed[];
  readonly quoted: readonly Quoted[];
}

// A quotation of so many words is said once: nobody repeats it by chance. A shorter one needs a near date.
const LONG_RUN = 8;
// Days between the reports of one saying.
const NEAR = 3;
const NEAR_QUOTED = 7;
// Share of the lighter content that the other holds too, that of its plain words, and the share of both together.
const CONTAINED = 0.74;
const COMMON = 0.2;
const PLAIN = 0.62;
const QUOTED = 0.8;
// Where one word stands in the other's place, so much more must be shared.
const SWAPPED = 0.8;
const SWAPPED_LEAST = 5;
// Weight of shared words under which nothing is decided.
const LEAST = 3;

/** Weighs the words of a report. */
export const prepare = (report: Report): Prepared => ({
  report,
  words: weighWords(report.content, opensSentence(report)),
  quoted: report.quoted.map(quotedOf),
});

/** A quotation opens a sentence of its own; other words open one where their sentence begins with them. */
const opensSentence = ({ content, quoted, sentence }: Report): boolean => {
  const start = content.replace(/^\W+/u, '').slice(0, 12);
  return quoted.some((piece) => piece.replace(/^\W+/u, '').startsWith(start)) || sentence.quote.startsWith(start);
};

/** Compares two reports: the rule by which they report one saying, or what keeps them apart. */
export function compareReports(a: Prepared, b: Prepared): Match {
  const [x, y] = [a.report, b.report];
  const apart = (block: Match['block'], score = 0): Match => ({ score, ...(block ? { block } : {}) });
  const named = x.speaker !== undefined && y.speaker !== undefined;
  if (named && x.speaker !== y.speaker) return apart('speaker');
  const run = longestRun(a.quoted, b.quoted);
  if (run.words >= LONG_RUN && run.full >= 3) return { rule: 'same-quotation', score: 1 };
  if (!named) return apart('speaker');
  if (!actsAgree(x.act, y.act)) return apart('act');
  if (saidApart(x, y)) return apart('date');
  const days = daysBetween(x, y);
  if (days === Number.POSITIVE_INFINITY && sameText(a, b)) return { rule: 'same-text', score: 1 };
  if (days > NEAR_QUOTED) return apart('date');
  const { contained, common, weight } = overlap(a.words, b.words);
  const score = Math.round(100 * (0.5 * contained + 0.5 * common)) / 100;
  if (run.words >= SHORT_RUN && run.full >= 2 && run.share >= QUOTED && !numbersDiffer(a.words, b.words))
    return { rule: 'shared-quotation', score };
  if (days > NEAR) return apart('date', score);
  if (numbersDiffer(a.words, b.words)) return apart('number', score);
  if (kindDiffers(a.words, b.words, 'name')) return apart('name', score);
  if (negationDiffers(a, b)) return apart('negation', score);
  if (opposed(a.words, b.words)) return apart('opposite', score);
  if (weight < LEAST) return apart('thin', score);
  const plain = overlap(a.words.filter(isPlain), b.words.filter(isPlain));
  if (swapped(a.words, b.words) && (contained < SWAPPED || weight < SWAPPED_LEAST)) return apart('swap', score);
  return contained >= CONTAINED && common >= COMMON && plain.contained >= PLAIN
    ? { rule: 'same-words', score }
    : apart(undefined, score);
}

/** Between the same neighbours the one has one word and the other another: "hired every fisherman", "paid every fisherman". */
function swapped(a: readonly Weighed[], b: readonly Weighed[]): boolean {
  const [x, y] = [keysOf(a), keysOf(b)];
  const at = (list: readonly Weighed[], i: number): string => list[i]?.key ?? '';
  return a.some(
    (one, i) =>
      isHeavy(one) &&
      !y.has(one.key) &&
      b.some(
        (other, j) =>
          isHeavy(other) &&
          !x.has(other.key) &&
          at(a, i - 1) === at(b, j - 1) &&
          at(a, i + 1) === at(b, j + 1) &&
          at(a, i - 1) + at(a, i + 1) !== '',
      ),
  );
}

/** Shared weight as a share of the lighter content and of both together. */
function overlap(a: readonly Weighed[], b: readonly Weighed[]) {
  const [x, y] = [weights(a), weights(b)];
  let shared = 0;
  for (const [key, weight] of x) shared += Math.min(weight, y.get(key) ?? 0);
  const [wx, wy] = [total(x), total(y)];
  return {
    contained: shared / Math.max(Math.min(wx, wy), 1),
    common: shared / Math.max(wx + wy - shared, 1),
    weight: shared,
  };
}

const isPlain = ({ kind }: Weighed): boolean => kind === 'word';
const isHeavy = (word: Weighed): boolean => isPlain(word) && word.weight >= 1;

const weights = (list: readonly Weighed[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ key, weight }) => [key, weight]));
const total = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, weight) => sum + weight, 0);

/** The very same words, and so many of them that they are a copy; this holds where a date is missing. */
function sameText(a: Prepared, b: Prepared): boolean {
  const [x, y] = [plainWords(a.report.content), plainWords(b.report.content)];
  return x.length >= LONG_RUN && x.join(' ') === y.join(' ') && x.filter(isFull).length >= 3;
}

/** Both name numbers, days or months of which neither side has all of the other's. */
const numbersDiffer = (a: readonly Weighed[], b: readonly Weighed[]): boolean =>
  (['number', 'day', 'month'] as const).some((kind) => kindDiffers(a, b, kind, true));

/** Both have words of this kind, and share none; or, where every one counts, neither holds all of the other's. */
function kindDiffers(a: readonly Weighed[], b: readonly Weighed[], kind: Weighed['kind'], every = false): boolean {
  const [x, y] = [keysOf(a, kind), keysOf(b, kind)];
  if (x.size === 0 || y.size === 0) return false;
  const shared = [...x].filter((key) => y.has(key)).length;
  return every ? shared < Math.min(x.size, y.size) : shared === 0;
}

const keysOf = (list: readonly Weighed[], kind?: Weighed['kind']): ReadonlySet<string> =>
  new Set(list.filter((word) => kind === undefined || word.kind === kind).map(({ key }) => key));

/** Most shared words are said by the one side and said not to be so by the other. */
function negationDiffers(a: Prepared, b: Prepared): boolean {
  const [x, y] = [signs(a), signs(b)];
  const shared = [...x.keys()].filter((key) => y.has(key));
  return shared.filter((key) => x.get(key) !== y.get(key)).length > 0.5 * shared.length;
}

/** Whether each plain word is negated. A denial turns its content around, unless that is already worded as a denial. */
function signs({ report, words }: Prepared): ReadonlyMap<string, boolean> {
  const turned = turnsAround(report.act);
  return new Map(words.filter(({ kind }) => kind === 'word').map(({ key, negated }) => [key, negated || turned]));
}

const PAIRS = OPPOSITES.map((pair) => pair.map(keyOf) as [string, string]);

function opposed(a: readonly Weighed[], b: readonly Weighed[]): boolean {
  const [x, y] = [keysOf(a), keysOf(b)];
  const only = (set: ReadonlySet<string>, other: ReadonlySet<string>, key: string): boolean =>
    set.has(key) && !other.has(key);
  return PAIRS.some(([one, other]) => (only(x, y, one) && only(y, x, other)) || (only(y, x, one) && only(x, y, other)));
}

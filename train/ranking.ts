import { seeded, shuffle } from './random.ts';

/** A choice to learn from: what speaks for each of those to choose from, and which of them are right. */
export interface Choice {
  readonly class: string;
  readonly options: readonly { readonly signs: readonly string[]; readonly right: boolean }[];
  /** How much it counts. */
  readonly weight: number;
}

/** What a learner is told besides its choices. */
interface Course {
  readonly seed: number;
  readonly epochs: number;
  /** Strength of the pull to zero, over all choices together. */
  readonly pull: number;
  /** Signs met less often are left out. */
  readonly least: number;
}

/**
 * Learns what each sign counts, for all classes together and for each class besides: the sums of the right ones are to
 * stand out (maximum entropy over the options of a choice; several right ones share). Adagrad; the second half of the epochs is averaged.
 * Gives weights by `sign`, and by `class|sign` for what a class has of its own.
 */
export function learnRanking(choices: readonly Choice[], course: Course): ReadonlyMap<string, number> {
  const ids = idsOf(choices, course.least);
  const useful = choices.filter(({ options }) => new Set(options.map(({ right }) => right)).size === 2);
  const lessons = useful.map((choice) => ({
    weight: choice.weight,
    options: choice.options.map(({ signs, right }) => ({
      right,
      ids: namesOf(signs, choice.class).flatMap((s) => ids.get(s) ?? []),
    })),
  }));
  const random = seeded(course.seed);
  const weights = new Float64Array(ids.size);
  const steps = new Float64Array(ids.size).fill(1e-6);
  const mean = new Float64Array(ids.size);
  const half = Math.floor(course.epochs / 2);
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    for (const { options, weight } of shuffle(lessons, random)) {
      const sums = options.map((one) => one.ids.reduce((all, id) => all + (weights[id] as number), 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((a, b, n) => a + (options[n]?.right ? b : 0), 0);
      options.forEach((one, n) => {
        const odd = odds[n] as number;
        const slope = (odd / all - (one.right ? odd / right : 0)) * weight;
        for (const id of one.ids) {
          const step = slope + (course.pull / lessons.length) * (weights[id] as number);
          steps[id] = (steps[id] as number) + step * step;
          weights[id] = (weights[id] as number) - (RATE * step) / Math.sqrt(steps[id] as number);
        }
      });
    }
    if (epoch >= half)
      for (const id of mean.keys()) mean[id] = (mean[id] as number) + (weights[id] as number) / (course.epochs - half);
  }
  return new Map([...ids].map(([sign, id]) => [sign, mean[id] as number]));
}

const RATE = 0.3;

/** A sign under its own name and under that of the class. */
export const namesOf = (signs: readonly string[], of: string): string[] =>
  signs.flatMap((sign) => [sign, `${of}|${sign}`]);

function idsOf(choices: readonly Choice[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const choice of choices)
    for (const { signs } of choice.options)
      for (const name of namesOf(signs, choice.class)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= least).map(([name], id) => [name, id]));
}

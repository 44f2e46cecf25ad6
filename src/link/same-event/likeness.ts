import type { Sight } from './sight.ts';

/** What is known of the articles around: how rare terms are in them, how alike two are, how often a stem is a trigger. */
export interface Surroundings {
  rarity(term: string): number;
  alike(article: string, other: string): number;
  triggers(stem: string): number;
}

/** Words of saying: two speakers who say something do two deeds. */
const SAYING = new Set('say tell report announc state add quot confirm believ speak call accord not accus'.split(' '));

/** What is compared, in the order of the weights. */
export const PARTS = [
  ...['any', 'form', 'stem', 'kin', 'family', 'prefix', 'one sentence', 'articles', 'near', 'saying', 'rare', 'tags'],
  ...['same doer', 'same object', 'other object', 'shared party', 'other figures', 'trigger nearby', 'same governor'],
  ...['pronoun', 'stem near', 'stem articles', 'stem rare', 'stem object', 'stem doer', 'kin near', 'family near'],
  ...['family articles', 'unlike near', 'unlike sentence'],
] as const;

/** How far two places are like each other, part by part; each mostly 0 to 1. */
export function compareSights(a: Sight, b: Sight, known: Surroundings): number[] {
  const stem = a.stems[0] === b.stems[0] || a.stems[1] === b.stems[1];
  const kin = stem || a.kin === b.kin;
  const family = !kin && meet(a.families, b.families);
  const unlike = !kin && !family;
  const together = a.article === b.article && a.sentence === b.sentence;
  const articles = a.article === b.article ? 1 : known.alike(a.article, b.article);
  const near = cosine(a.near, b.near, known);
  const sentence = together ? 1 : cosine(a.around, b.around, known);
  const saying = [a, b].some(({ stems }) => SAYING.has(stems[1]));
  const rare = 1 / (1 + Math.log(Math.max(1, known.triggers(a.stems[1]))));
  const [doer, object] = [meet(a.doers, b.doers), meet(a.objects, b.objects)];
  const otherObject = !object && a.objects.length > 0 && b.objects.length > 0;
  const party = meet([...a.doers, ...a.objects, ...a.others], [...b.doers, ...b.objects, ...b.others]);
  const figures = a.figures.size > 0 && b.figures.size > 0 && !meet([...a.figures], [...b.figures]);
  const nearby = a.near.has(b.stems[1]) || b.near.has(a.stems[1]);
  const governor = a.over !== '' && a.over === b.over;
  const pronoun = [a, b].some(({ tag }) => tag === 'PRON' || tag === 'DET');
  const parts = [
    ...[1, a.form === b.form, stem, kin, family, prefix(a, b, stem), together, articles, near, saying, rare],
    ...[a.tag !== b.tag, doer, object, otherObject, party, figures, nearby, governor, pronoun],
    ...[stem && near, stem && articles, stem && rare, stem && object, stem && doer, kin && near],
    ...[family && near, family && articles, unlike && near, unlike && sentence],
  ];
  return parts.map(Number);
}

/** By how much the parts speak for one event: log odds. */
export const oddsOf = (parts: readonly number[], weights: readonly number[]): number =>
  parts.reduce((sum, part, n) => sum + part * (weights[n] ?? 0), 0);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Other words of one root: "nominee" and "nomination" begin alike. */
function prefix({ stems: [, a] }: Sight, { stems: [, b] }: Sight, stem: boolean): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (stem || shared < 4) return 0;
  if (shared > 4) return 1;
  return Math.min(a.length, b.length) <= 5 ? 0.7 : 0;
}

/** Share of two sets of terms, weighed by rarity. */
export function cosine(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { rarity }: Pick<Surroundings, 'rarity'>,
): number {
  const weigh = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + rarity(term) ** 2, 0);
  const whole = weigh(a) * weigh(b);
  return whole === 0 ? 0 : weigh([...a].filter((term) => b.has(term))) / Math.sqrt(whole);
}

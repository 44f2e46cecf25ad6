import type { Material } from '../../core/material.ts';
import { order } from '../../core/order.ts';
import type { Figure } from '../../core/reading.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { dayAfter, daysOf } from '../../link/days.ts';
import { type Weighed, weighWords } from '../../link/saying-word.ts';
import { type Denial, denialsIn } from './denial.ts';

/** A sentence that claims what another denies. */
interface Claim {
  readonly article: string;
  readonly sentence: Span;
  /** How much of what is denied stands in it or in its article: 1 for all of it, more where title and figures fit too. */
  readonly score: number;
  /** The words that both share, as stems. */
  readonly shared: readonly string[];
}

/** A denial with the claims that it answers, the nearest first; none where no article here makes it. */
export interface MetDenial extends Denial {
  readonly claims: readonly Claim[];
}

/** A denial answers what was told in the weeks before it. */
const WEEKS = 21;
const LEAST_SHARE = 0.5;
const LEAST_SHARED = 0.75;
/** A sentence that names who denies adds so much, where the denial is about the denier; a headline has less to say than its article. */
const ACCUSED = 0.3;
const TITLE = 0.15;
/** Words elsewhere in the article of a claim count half; those of title and lead around a denial add up to a third. */
const AROUND = 0.5;
const LEAD = 0.3;

interface Sentence {
  readonly material: Material;
  readonly span: Span;
  readonly text: string;
  readonly keys: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

interface Page {
  readonly material: Material;
  readonly keys: ReadonlySet<string>;
  readonly denials: readonly Denial[];
  readonly claims: readonly Sentence[];
}

/** Denials of some articles beside the claims of all of them that they answer. */
export function denialsOf(
  materials: readonly Material[],
  articles: ReadonlySet<string> = new Set(materials.map(({ reading }) => reading.id)),
): MetDenial[] {
  const pages = materials.map(pageOf);
  const rarity = rarityOf(pages);
  return pages
    .filter(({ material }) => articles.has(material.reading.id))
    .flatMap(({ material, denials }) =>
      denials.map((denial) => ({ ...denial, claims: claimsOf(material, denial, pages, rarity) })),
    );
}

/** What can be claims: sentences that assert something, outside what is denied. */
function pageOf(material: Material): Page {
  const { reading } = material;
  const denials = denialsIn(material);
  const claims = reading.sentences.flatMap((span): Sentence[] => {
    if (denials.some(({ sentence }) => overlaps(sentence, span))) return [];
    const told =
      reading.events.some(
        ({ trigger, polarity, modality }) =>
          polarity === 'affirmed' && modality !== 'hypothetical' && overlaps(trigger, span),
      ) || reading.statements.some(({ content, cue }) => [...content, ...cue].some((one) => overlaps(one, span)));
    if (!told) return [];
    return [
      {
        material,
        span,
        text: cut(reading.text, span),
        keys: new Set(weighWords(cut(reading.text, span)).map(({ key }) => key)),
        figures: reading.figures.filter((figure) => overlaps(figure.span, span)),
      },
    ];
  });
  return { material, denials, claims, keys: new Set(weighWords(reading.text).map(({ key }) => key)) };
}

/** From 0 for a word of every article to 1 for a word of one. */
function rarityOf(pages: readonly Page[]): (key: string) => number {
  const count = new Map<string, number>();
  for (const { keys } of pages) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  // Of a few articles none can tell which words are common.
  const all = Math.log(Math.max(pages.length, 100));
  return (key) => Math.max(0.1, 1 - Math.log(count.get(key) ?? 1) / all);
}

function claimsOf(
  material: Material,
  denial: Denial,
  pages: readonly Page[],
  rarity: (key: string) => number,
): Claim[] {
  const { reading } = material;
  const denier = nameWords(material, denial);
  const wanted = wantedOf(material, denial, denier, rarity);
  const sum = (isContent: boolean): number =>
    [...wanted.values()].reduce((all, { weight, content }) => (content === isContent ? all + weight : all), 0);
  const [total, lead] = [sum(true), sum(false)];
  const figures = reading.figures.filter(({ span }) => overlaps(span, denial.content));
  const day = daysOf(reading.published?.value)?.[1];
  const accuses =
    PRONOUN.test(cut(reading.text, denial.content)) ||
    [...denier].some((word) => wholeWord(cut(reading.text, denial.content), word));
  const names = new Set(weighWords([...denier].join(' '), false).map(({ key }) => key));
  const found = pages.flatMap((page): Claim[] => {
    const other = page.material.reading;
    const told = daysOf(other.published?.value)?.[0];
    if (other.id !== reading.id && !(day && told && told <= day && told >= dayAfter(day, -WEEKS))) return [];
    return page.claims.flatMap((claim): Claim[] => {
      if (isOwn(page.material, claim.span, denial, denier)) return [];
      let [share, shared, around] = [0, 0, 0];
      const words: string[] = [];
      const counted = figures.some((a) => claim.figures.some((b) => meets(a, b)));
      for (const [key, { weight, content }] of wanted) {
        const here = claim.keys.has(key) || (counted && content && /^\d/.test(key));
        if (!here && !page.keys.has(key)) continue;
        if (!content) around += weight;
        else share += here ? weight : weight * AROUND;
        if (!here || !content) continue;
        shared += weight;
        words.push(key);
      }
      if (total === 0 || shared < LEAST_SHARED) return [];
      // A number alone is shared by chance: the two articles must tell of the same matter.
      if (words.every((word) => /^\d/.test(word)) && around < lead / 3) return [];
      // That it names who denies is not enough: the matter must be there too.
      if (words.every((word) => names.has(word)) && besides(wanted, page.keys, names) < 0.5) return [];
      const accused = accuses && [...denier].some((word) => wholeWord(claim.text, word));
      const title = claim.span[0] === 0 ? TITLE : 0;
      const score = share / total + (accused ? ACCUSED : 0) + (lead === 0 ? 0 : (LEAD * around) / lead) - title;
      if (score < LEAST_SHARE) return [];
      return [{ article: other.id, sentence: claim.span, score, shared: words.sort() }];
    });
  });
  return bestOfEach(found);
}

/** The share of the denied words, but for names of the denier, that an article has. */
function besides(wanted: ReadonlyMap<string, Wanted>, keys: ReadonlySet<string>, names: ReadonlySet<string>): number {
  const others = [...wanted].filter(([key, { content }]) => content && !names.has(key));
  const sum = (list: typeof others): number => list.reduce((all, [, { weight }]) => all + weight, 0);
  return others.length === 0 ? 0 : sum(others.filter(([key]) => keys.has(key))) / sum(others);
}

interface Wanted {
  readonly weight: number;
  readonly content: boolean;
}

const PRONOUN = /\b(?:it|its|they|their|he|his|she|her|them)\b/iu;

const wholeWord = (text: string, word: string): boolean =>
  new RegExp(`\\b${word.replace(/\W/gu, '')}\\b`, 'u').test(text);

/** The words of a denial with their weights: those denied, who denies where "it" stands for it, a little of title and lead. */
function wantedOf(
  { reading }: Material,
  denial: Denial,
  denier: ReadonlySet<string>,
  rarity: (key: string) => number,
): ReadonlyMap<string, Wanted> {
  const content = cut(reading.text, denial.content);
  const wanted = new Map<string, Wanted>();
  const take = (words: readonly Weighed[], by: number, isContent: boolean): void => {
    for (const { key, weight } of words)
      if (!wanted.has(key)) wanted.set(key, { weight: weight * by * rarity(key), content: isContent });
  };
  take(
    weighWords(content, false).filter(({ key }) => !TALK.has(key)),
    1,
    true,
  );
  if (PRONOUN.test(content)) take(weighWords([...denier].join(' '), false), 1, true);
  const [title, lead] = reading.sentences;
  for (const span of [title, lead]) if (span) take(weighWords(cut(reading.text, span)), 1, false);
  return wanted;
}

/** Words of denying themselves. */
const TALK = new Set(
  weighWords('reject dismiss deny claim report charge allegation accusation rumour tale story call single').map(
    ({ key }) => key,
  ),
);

/** The words of the denier's names. */
function nameWords({ reading, actors }: Material, { source, actor }: Denial): ReadonlySet<string> {
  const own = reading.actors.find(({ id }) => actors.get(id)?.id === actor && actor !== undefined);
  const names = [...(own?.names ?? []), source ? cut(reading.text, source) : ''];
  return new Set(names.flatMap((name) => name.split(/\s+/u)).filter((word) => /^\p{Lu}/u.test(word)));
}

/** The claim is the denier's own: it speaks there itself. */
function isOwn(
  { reading, actors }: Material,
  span: Span,
  { actor, article, local }: Denial,
  denier: ReadonlySet<string>,
): boolean {
  const said = reading.statements.filter(({ content }) => content.some((one) => overlaps(one, span)));
  return said.some(({ sourceActor, source }) => {
    if (article === reading.id && local !== undefined && local === sourceActor) return true;
    const id = actors.get(sourceActor ?? '')?.id;
    if (id !== undefined && actor !== undefined) return id === actor;
    const words = source.flatMap((one) => cut(reading.text, one).split(/\s+/u)).filter((word) => /^\p{Lu}/u.test(word));
    return words.length > 1 && words.every((word) => denier.has(word));
  });
}

/** The figure lies within the one that is denied, and counts the same as far as is told. */
const meets = (denied: Figure, { least, most, measure }: Figure): boolean =>
  denied.least > 2 &&
  denied.least <= least &&
  (denied.most === null || (most !== null && most <= denied.most)) &&
  (measure === denied.measure || denied.measure === 'other');

/** The nearest sentence of each article, the nearest first; those far behind the nearest are left out. */
function bestOfEach(found: readonly Claim[]): Claim[] {
  const sorted = [...found].sort(
    (a, b) => b.score - a.score || order(a.article, b.article) || a.sentence[0] - b.sentence[0],
  );
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(
    (claim, at) => sorted.findIndex(({ article }) => article === claim.article) === at && claim.score >= best * 0.85,
  );
}

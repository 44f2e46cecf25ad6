import type { Material } from '../../core/material.ts';
import { order } from '../../core/order.ts';
import type { Span } from '../../core/span.ts';
import { atOnce, type Steps } from '../../core/steps.ts';
import { dayAfter } from '../../link/days.ts';
import { inTitle } from './article.ts';
import type { Claim, Denial, MetDenial } from './denial.ts';
import { denierOf } from './denier.ts';
import { type Fit, fitOf, isBlamed, type Near } from './fit.ts';
import { matterOf } from './matter.ts';
import { isOwn } from './own.ts';
import { type Assertion, type Page, pageOf, rarityOf } from './page.ts';
import { nearnessOf } from './shared-matter.ts';
import { groupsOf, type ToldDenial } from './told.ts';

/** A denial answers what was told in the weeks before it. */
const WEEKS = 21;

/** Denials of some articles beside the claims of all of them that they answer. */
export const denialsOf = (
  materials: readonly Material[],
  articles: ReadonlySet<string> = new Set(materials.map(({ reading }) => reading.id)),
): ToldDenial[] => atOnce(denialSteps(materials, articles));

/** The same in steps; who weighs again and again keeps the pages (`page`). */
export function* denialSteps(
  materials: readonly Material[],
  articles: ReadonlySet<string>,
  page: (material: Material) => Page = pageOf,
): Steps<ToldDenial[]> {
  const pages: Page[] = [];
  for (const material of materials) {
    pages.push(page(material));
    yield;
  }
  const rarity = rarityOf(pages);
  const nearness = nearnessOf(rarity);
  const met: MetDenial[] = [];
  for (const home of pages) {
    if (!articles.has(home.material.reading.id) || home.denials.length === 0) continue;
    const nearby = nearbyOf(home, pages, nearness);
    for (const denial of home.denials) {
      const claims = claimsOf(home, denial, nearby, rarity);
      if (denial.firm || claims.length > 0) met.push({ ...denial, claims });
      yield;
    }
  }
  const byId = new Map(pages.map((page) => [page.material.reading.id, page]));
  return groupsOf(met, (denial) => {
    const page = byId.get(denial.article) as Page;
    return { by: [...denierOf(page.material, denial).sides].sort().join(' '), day: page.published?.[0] ?? '~' };
  });
}

/** The articles that can tell what another denies: those of the weeks before it that are nearest to it, and itself. */
function nearbyOf(
  home: Page,
  pages: readonly Page[],
  nearness: (home: Page, page: Page) => number,
): readonly (readonly [Page, Near])[] {
  const day = home.published?.[1];
  const since = day && dayAfter(day, -WEEKS);
  const earlier = pages.flatMap((page): (readonly [Page, number])[] => {
    const told = page.published?.[0];
    // A report without a day may have come before.
    const apart = day !== undefined && since !== undefined && told !== undefined && (told > day || told < since);
    if (page === home || apart) return [];
    return [[page, nearness(home, page)]];
  });
  const most = Math.max(STRANGE, ...earlier.map(([, own]) => own));
  return [
    [home, { own: most, share: HOME, dated: true }] as const,
    ...earlier.flatMap(([page, own]): (readonly [Page, Near])[] => {
      const dated = page.published !== undefined && day !== undefined;
      return own >= (dated ? STRANGE : UNDATED) && own / most >= FAR ? [[page, { own, share: own / most, dated }]] : [];
    }),
  ];
}

/** An article with less in common tells of another matter, as does one with less than this share of what the nearest has. */
const STRANGE = 0.015;
const UNDATED = 0.05;
const FAR = 0.2;
/** An article makes the claim of another less often than that other does. */
const HOME = 0.25;

/** The sentence of each article that fits best. */
function claimsOf(
  home: Page,
  denial: Denial,
  nearby: readonly (readonly [Page, Near])[],
  rarity: (key: string) => number,
): Claim[] {
  const matter = matterOf(home.material, denial, rarity);
  const found = nearby.flatMap(([page, near]): Claim[] => {
    const blamed = matter.accused && page.claims.some((claim) => isBlamed(claim, matter.denier));
    const fits = page.claims.flatMap((claim): (readonly [Assertion, Fit])[] => {
      if (isOwn(page.material, claim.span, denial, matter.denier)) return [];
      const fit = fitOf(matter, claim, page, { ...near, blamed }, denial);
      return fit ? [[claim, fit]] : [];
    });
    const [best] = fits.sort(([a, x], [b, y]) => y.score + y.lean - x.score - x.lean || a.span[0] - b.span[0]);
    if (!best) return [];
    const [{ span }, { score, shared }] = best;
    const told = page.published?.[0];
    const at = { article: page.material.reading.id, sentence: leadFor(page, span) };
    return [{ ...at, score, shared, ...(told === undefined ? {} : { told }) }];
  });
  const others = found.filter(({ article }) => article !== denial.article);
  const most = (claims: readonly Claim[]): number => Math.max(0, ...claims.map(({ score }) => score));
  // "He is alive": of whom stands before in its own article, whatever others tell.
  if (matter.points && most(found) > most(others)) return [...found].sort((a, b) => b.score - a.score);
  return inOrder(others.length > 0 && most(others) >= most(found) - ELSEWHERE ? others : found);
}

/** What a title claims is claimed by the first sentence below it, in full. */
function leadFor({ material: { reading }, claims }: Page, span: Span): Span {
  if (!inTitle(reading, span)) return span;
  const body = claims.filter((claim) => !claim.title);
  // A dateline alone tells nothing.
  return (body.find(({ text, tells }) => tells || text.split(' ').length > DATELINE) ?? body[0])?.span ?? span;
}

const DATELINE = 6;

/** The nearest first, of those about as near the one told first; those far behind are left out. */
function inOrder(found: readonly Claim[]): Claim[] {
  const sorted = [...found].sort(
    (a, b) => b.score - a.score || order(a.article, b.article) || a.sentence[0] - b.sentence[0],
  );
  const best = sorted[0]?.score ?? 0;
  const farness = ({ score }: Claim): number => (score >= best * ALIKE ? 0 : 1);
  return sorted
    .filter(({ score }) => score >= best * BEHIND)
    .sort((a, b) => farness(a) - farness(b) || (farness(a) === 0 ? order(a.told ?? '~', b.told ?? '~') : 0));
}

/** A claim of another article may fit less well than one of the denial's own by so much. */
const ELSEWHERE = 0.3;
const ALIKE = 0.88;
const BEHIND = 0.85;

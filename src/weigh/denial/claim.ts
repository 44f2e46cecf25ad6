import type { Material } from '../../core/material.ts';
import { order } from '../../core/order.ts';
import type { Span } from '../../core/span.ts';
import { dayAfter } from '../../link/days.ts';
import { inTitle } from './article.ts';
import type { Denial } from './denial.ts';
import { fitOf, isFar } from './fit.ts';
import { matterOf } from './matter.ts';
import { isOwn } from './own.ts';
import { type Page, pageOf, rarityOf } from './page.ts';
import { commonOf } from './shared-matter.ts';

/** A sentence that claims what another denies. */
interface Claim {
  readonly article: string;
  readonly sentence: Span;
  /** How much of what is denied stands in it or in its article: 1 for all of it, more where the articles and who is charged fit too. */
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

/** Denials of some articles beside the claims of all of them that they answer. */
export function denialsOf(
  materials: readonly Material[],
  articles: ReadonlySet<string> = new Set(materials.map(({ reading }) => reading.id)),
): MetDenial[] {
  const pages = materials.map(pageOf);
  const rarity = rarityOf(pages);
  return pages
    .filter(({ material }) => articles.has(material.reading.id))
    .flatMap((page) => page.denials.map((denial) => ({ ...denial, claims: claimsOf(page, denial, pages, rarity) })))
    .filter(({ firm, claims }) => firm || claims.length > 0);
}

function claimsOf(home: Page, denial: Denial, pages: readonly Page[], rarity: (key: string) => number): Claim[] {
  const matter = matterOf(home.material, denial, rarity);
  const day = home.published?.[1];
  const since = day && dayAfter(day, -WEEKS);
  const found = pages.flatMap((page): Claim[] => {
    const { reading } = page.material;
    const told = page.published?.[0];
    if (page !== home && !(day && since && told && told <= day && told >= since)) return [];
    const common = commonOf(home, page, matter, rarity);
    if (isFar(matter, page, common)) return [];
    return page.claims.flatMap((claim): Claim[] => {
      if (isOwn(page.material, claim.span, denial, matter.denier)) return [];
      const fit = fitOf(matter, claim, page, common, denial);
      return fit ? [{ article: reading.id, sentence: leadFor(page, claim.span), ...fit }] : [];
    });
  });
  return bestOfEach(found);
}

/** What a title claims is claimed by the first sentence below it, in full. */
function leadFor({ material: { reading }, claims }: Page, span: Span): Span {
  if (!inTitle(reading, span)) return span;
  return claims.find((claim) => !claim.title)?.span ?? span;
}

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

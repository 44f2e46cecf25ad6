import { citeOf, headOf } from '../core/cite.ts';
import { parseCellId } from '../core/id.ts';
import type { Material } from '../core/material.ts';
import { order } from '../core/order.ts';
import type { DenialRow, TellingRow } from '../core/pledge-view.ts';
import type { Filter, Page } from '../core/view.ts';
import type { Denying, Ledger } from '../ledger/ledger.ts';
import { denialSteps } from '../weigh/denial/claim.ts';
import type { Denial } from '../weigh/denial/denial.ts';
import { DENIAL_RULES, denialsIn } from '../weigh/denial/found.ts';
import type { ToldDenial } from '../weigh/denial/told.ts';
import { catchUp } from './catch-up.ts';
import { type About, type Archive, layOut, type Most, partyOf } from './desk.ts';
import type { MakePage } from './page-keep.ts';
import { unhurried } from './unhurried.ts';

/**
 * Denials with the claims that they answer: of the latest 300 articles that hold some, or of those that the filter names,
 * by day of report. `window` says of how many articles where these are not all. Who weighs again and again keeps the pages
 * of articles (`page`).
 */
export async function weighDenials(
  ledger: Archive,
  about: About,
  { most, page }: { readonly most?: Most; readonly page?: MakePage } = {},
): Promise<Page<DenialRow>> {
  const { articles, materials, byId, window } = await layOut(
    ledger,
    { denying: DENIAL_RULES },
    about,
    'earlier',
    [],
    most,
  );
  const rows = (await unhurried(denialSteps(materials, articles, page)))
    .map((denial) => rowOf(denial, byId))
    .sort((a, b) => order(a.reported ?? '~', b.reported ?? '~') || order(a.id, b.id));
  return { rows, total: rows.length, ...(window ? { window } : {}) };
}

/** Of weighed denials those that match: `met` gives those with a claim, or those whose claim no article here makes; `actor` those by one. */
export function narrowDenials(all: Page<DenialRow>, { met, actor, limit = 100, offset = 0 }: Filter): Page<DenialRow> {
  const rows = all.rows
    .filter(({ claims }) => met === undefined || (met === 'yes') === claims.length > 0)
    .filter(({ by }) => actor === undefined || by?.actor === actor);
  return { ...all, rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** How many sentences of an article can deny something. */
export const denyingOf = (material: Material): Denying => ({
  article: material.reading.id,
  rules: DENIAL_RULES,
  sentences: denialsIn(material).length,
});

/** Looks through the articles of a ledger that no run of these rules has looked through; gives how many there were. */
export const hearUnheard = (ledger: Pick<Ledger, 'unheard' | 'hear' | 'materials'>): Promise<number> =>
  catchUp(ledger, {
    left: () => ledger.unheard(DENIAL_RULES),
    make: denyingOf,
    empty: (article) => ({ article, rules: DENIAL_RULES, sentences: 0 }),
    write: (rows) => ledger.hear(rows),
  });

/** One denial by its id, that of its statement or of a sentence that tells it again, of those of its article; nothing where that has none. */
export async function oneDenial(
  weigh: (about: About) => Promise<Page<DenialRow>>,
  id: string,
): Promise<DenialRow | undefined> {
  const article = parseCellId(id)?.article;
  if (article === undefined) return undefined;
  const { rows } = await weigh({ article });
  return rows.find((row) => [row, ...(row.tellings ?? [])].some((told) => told.id === id || told.statement === id));
}

function rowOf(denial: ToldDenial, byId: ReadonlyMap<string, Material>): DenialRow {
  const material = byId.get(denial.article) as Material;
  return {
    ...tellingOf(denial, material),
    ...(denial.source === undefined ? {} : { by: partyOf(material, denial.source, denial.actor) }),
    claims: denial.claims.map(({ article, sentence, score, shared }) => {
      const other = byId.get(article) as Material;
      return {
        article,
        ...(other.reading.outlet === undefined ? {} : { outlet: other.reading.outlet }),
        ...(other.reading.published === undefined ? {} : { published: other.reading.published.value }),
        cite: citeOf(other.reading, sentence),
        score: Math.round(score * 100) / 100,
        shared,
      };
    }),
    ...(denial.tellings.length === 0
      ? {}
      : { tellings: denial.tellings.map((one) => tellingOf(one, byId.get(one.article) as Material)) }),
  };
}

const tellingOf = ({ id, statement, article, sentence, content }: Denial, { reading }: Material): TellingRow => ({
  id,
  ...(statement === undefined ? {} : { statement }),
  article,
  ...headOf(reading),
  cite: citeOf(reading, sentence),
  content: citeOf(reading, content),
});

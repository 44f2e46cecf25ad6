import { citeOf } from '../core/cite.ts';
import { parseCellId } from '../core/id.ts';
import type { Material } from '../core/material.ts';
import type { PledgeAct, PledgeRow } from '../core/pledge-view.ts';
import { type Span, spanAt } from '../core/span.ts';
import type { Filter, JudgementView, Page, Party } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Pledge, pledgesOf } from '../weigh/pledge/pledge.ts';
import { stageAt } from '../weigh/pledge/stage.ts';
import { loadPledgeTables } from './pledge-tables.ts';

/** What weighing promises and denials takes from a ledger. */
export type Weighable = Pick<Ledger, 'telling' | 'beside' | 'materials' | 'judgements'>;

/** So many articles are weighed for one list, and so many stand beside them. */
const ARTICLES = 300;
const BESIDE = 600;

/** Where promises stand: statements that promise, and agreements. */
const PROMISING = { acts: ['pledge', 'announce', 'intend', 'refuse'], classes: ['AGREE', 'CONCEDE'] };

/**
 * Promises with their threads as of a day: of the latest 300 articles that hold some, or of those that the filter names,
 * by day of report. `stage` gives those of one stage, counted as of `asOf`; `total` counts what was weighed.
 */
export async function listPledges(
  ledger: Weighable,
  { limit = 100, offset = 0, ...filter }: Filter,
  today: string,
): Promise<Page<PledgeRow>> {
  const asOf = filter.asOf ?? today;
  const { rows: articles } = await ledger.telling(PROMISING, { ...filter, limit: ARTICLES });
  const said = (await ledger.judgements()).filter(
    ({ verdict, revokedBy }) => WORDS.has(verdict) && revokedBy === undefined,
  );
  const attached = said.flatMap(({ about: [, account] }) => parseCellId(account ?? '')?.article ?? []);
  const beside = await ledger.beside(articles, 'later', BESIDE);
  const materials = await ledger.materials([...new Set([...articles, ...beside, ...attached])]);
  const byId = new Map(materials.map((material) => [material.reading.id, material]));
  const rows = pledgesOf(materials, await loadPledgeTables(), new Set(articles))
    .map((pledge) => rowOf(pledge, byId, said, asOf))
    .filter((row) => filter.stage === undefined || row.stage === filter.stage)
    .filter((row) => filter.actor === undefined || [row.by?.actor, row.beneficiary?.actor].includes(filter.actor))
    .filter(({ reported }) => reported === undefined || reported <= asOf)
    .sort((a, b) =>
      (a.reported ?? '~') === (b.reported ?? '~') ? 0 : (a.reported ?? '~') < (b.reported ?? '~') ? -1 : 1,
    );
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** One promise with its thread as of a day; nothing where its article has none of that id. */
export async function onePledge(ledger: Weighable, id: string, asOf: string): Promise<PledgeRow | undefined> {
  const article = parseCellId(id)?.article;
  if (article === undefined) return undefined;
  const { rows } = await listPledges(ledger, { article, asOf: FAR, limit: 1000 }, FAR);
  const row = rows.find((one) => one.id === id || one.statement === id);
  return row && asStands(row, asOf);
}

/** Later than whatever is reported. */
const FAR = '9999-12-31';

const asStands = (row: PledgeRow, asOf: string): PledgeRow => {
  const thread = row.thread.filter(({ published }) => (published ?? '') <= asOf);
  return { ...row, asOf, thread, stage: stageAt(thread, row.deadline, asOf) };
};

const WORDS = new Set(['attach-for', 'attach-against', 'detach']);

function rowOf(
  pledge: Pledge,
  byId: ReadonlyMap<string, Material>,
  said: readonly JudgementView[],
  asOf: string,
): PledgeRow {
  const material = byId.get(pledge.article) as Material;
  const { reading } = material;
  // The last word on an act stands.
  const words = new Map(
    said.flatMap((one) => (one.about[0] === pledge.id ? [[one.about[1] ?? '', one]] : [])) as [string, JudgementView][],
  );
  const found = pledge.thread
    .filter(({ account }) => !words.has(account))
    .map(
      ({ side, account, article, published, sentence, matter, why }): PledgeAct => ({
        ...actOf(byId.get(article) as Material, account, sentence),
        side,
        ...(published === undefined ? {} : { published }),
        matter,
        why,
      }),
    );
  const put = [...words].flatMap(([account, { id, verdict, why, by }]): PledgeAct[] => {
    const place = verdict === 'detach' ? undefined : placeOf(account, byId);
    if (!place) return [];
    const side = verdict === 'attach-for' ? 'for' : 'against';
    return [
      { ...actOf(place.material, account, place.sentence), side, why: why ?? `put here by ${by}`, judgement: id },
    ];
  });
  const thread = [...found, ...put]
    .filter(({ published }) => (published ?? '') <= asOf)
    .sort((a, b) =>
      (a.published ?? '') === (b.published ?? '')
        ? a.account < b.account
          ? -1
          : 1
        : (a.published ?? '') < (b.published ?? '')
          ? -1
          : 1,
    );
  const sentence = spanAt(reading.sentences, pledge.span[0]) ?? pledge.span;
  return {
    id: pledge.id,
    ...(pledge.statement === undefined ? {} : { statement: pledge.statement }),
    article: pledge.article,
    ...(reading.outlet === undefined ? {} : { outlet: reading.outlet }),
    ...(reading.published === undefined ? {} : { reported: reading.published.value }),
    cite: citeOf(reading, pledge.span),
    sentence: citeOf(reading, sentence),
    ...(pledge.by === undefined ? {} : { by: partyOf(material, pledge.by.span, pledge.by.actor) }),
    ...(pledge.beneficiary === undefined
      ? {}
      : { beneficiary: partyOf(material, pledge.beneficiary, pledge.beneficiaryActor) }),
    ...(pledge.deadline === undefined ? {} : { deadline: pledge.deadline }),
    matters: pledge.matters.map(({ opposite }) => opposite.matter),
    asOf,
    stage: stageAt(thread, pledge.deadline, asOf),
    thread,
    detached: [...words].flatMap(([account, { verdict }]) => (verdict === 'detach' ? [account] : [])),
  };
}

function actOf(material: Material, account: string, sentence: Span): Omit<PledgeAct, 'side' | 'why'> {
  const { reading } = material;
  return {
    account,
    article: reading.id,
    ...(reading.outlet === undefined ? {} : { outlet: reading.outlet }),
    ...(reading.published === undefined ? {} : { published: reading.published.value }),
    cite: citeOf(reading, sentence),
  };
}

/** The sentence of an account: of the event of that id, or at the place of which the id tells. */
function placeOf(
  account: string,
  byId: ReadonlyMap<string, Material>,
): { material: Material; sentence: Span } | undefined {
  const { article, cell } = parseCellId(account) ?? { article: '', cell: '' };
  const material = byId.get(article);
  if (!material) return undefined;
  const event = material.reading.events.find(({ id }) => id === cell);
  const start = event?.trigger[0] ?? (cell.startsWith('d') ? Number(cell.slice(1)) : undefined);
  const sentence = start === undefined ? undefined : spanAt(material.reading.sentences, start);
  return sentence && { material, sentence };
}

/** Words for a party with the ledger's actor, where it is known. */
export function partyOf(material: Material, span: Span, actor: string | undefined): Party {
  const known = [...material.actors.values()].find(({ id }) => id === actor);
  const cite = citeOf(material.reading, span);
  return { text: cite.quote, ...(known === undefined ? {} : { actor: known.id, name: known.name }), cite };
}

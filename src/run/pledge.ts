import { citeOf, headOf } from '../core/cite.ts';
import { parseCellId } from '../core/id.ts';
import type { Material } from '../core/material.ts';
import { order } from '../core/order.ts';
import type { PledgeAct, PledgeRow } from '../core/pledge-view.ts';
import { type Span, spanAt } from '../core/span.ts';
import type { Filter, JudgementView, Page } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Pledge, pledgeSteps } from '../weigh/pledge/pledge.ts';
import { stageAt } from '../weigh/pledge/stage.ts';
import { type About, type Archive, layOut, type Most, partyOf } from './desk.ts';
import { loadPledgeTables } from './pledge-tables.ts';
import { unhurried } from './unhurried.ts';

/** What weighing promises takes from a ledger. */
type Weighable = Archive & Pick<Ledger, 'judgements'>;

/** Where promises stand: statements that promise, and agreements. */
const PROMISING = { acts: ['pledge', 'announce', 'intend', 'refuse'], classes: ['AGREE', 'CONCEDE'] };

/**
 * Promises with their whole threads, whenever the acts were reported: of the latest 300 articles that hold some, or of those
 * that the filter names, by day of report. `window` says of how many articles where these are not all.
 */
export async function weighPledges(ledger: Weighable, about: About, most?: Most): Promise<Page<PledgeRow>> {
  const said = (await ledger.judgements()).filter(
    ({ verdict, revokedBy }) => WORDS.has(verdict) && revokedBy === undefined,
  );
  const attached = said.flatMap(({ about: [, account] }) => parseCellId(account ?? '')?.article ?? []);
  const { articles, materials, byId, window } = await layOut(ledger, PROMISING, about, 'later', attached, most);
  const pledges = await unhurried(pledgeSteps(materials, await loadPledgeTables(), articles));
  const rows = pledges
    .map((pledge) => rowOf(pledge, byId, said, FAR))
    .sort((a, b) => order(a.reported ?? '~', b.reported ?? '~'));
  return { rows, total: rows.length, ...(window ? { window } : {}) };
}

/**
 * Of weighed promises those that match, as of a day. `stage` gives those of one stage, counted as of `asOf`, or of `day`
 * without it; `actor` those by it or to it.
 */
export function narrowPledges(
  all: Page<PledgeRow>,
  { stage, actor, asOf, limit = 100, offset = 0 }: Filter,
  day: string,
): Page<PledgeRow> {
  const then = asOf ?? day;
  const rows = all.rows
    .filter(({ reported }) => reported === undefined || reported <= then)
    .filter((row) => actor === undefined || [row.by?.actor, row.beneficiary?.actor].includes(actor))
    .map((row) => asStands(row, then))
    .filter((row) => stage === undefined || row.stage === stage);
  return { ...all, rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** One promise with its thread as of a day, of those of its article; nothing where that has none of that id. */
export async function onePledge(
  weigh: (about: About) => Promise<Page<PledgeRow>>,
  id: string,
  asOf: string,
): Promise<PledgeRow | undefined> {
  const article = parseCellId(id)?.article;
  if (article === undefined) return undefined;
  const row = (await weigh({ article })).rows.find((one) => one.id === id || one.statement === id);
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
    .sort((a, b) => order(a.published ?? '', b.published ?? '') || order(a.account, b.account));
  const sentence = spanAt(reading.sentences, pledge.span[0]) ?? pledge.span;
  return {
    id: pledge.id,
    ...(pledge.statement === undefined ? {} : { statement: pledge.statement }),
    article: pledge.article,
    ...headOf(reading),
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

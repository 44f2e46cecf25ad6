import { citeOf, headOf } from '../core/cite.ts';
import { cellId } from '../core/id.ts';
import type { Cite } from '../core/line.ts';
import { type LineageEdge, outletNamed } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import { order } from '../core/order.ts';
import type { Span } from '../core/span.ts';
import type {
  FindingRow,
  FindingSide,
  GivenBy,
  MatrixRow,
  OriginRow,
  TellerRow,
  WeighView,
} from '../core/weigh-view.ts';
import type { Telling } from '../link/telling/telling.ts';
import { type Finding, findingsOf } from '../weigh/agreement/finding.ts';
import { type Told, type Weighed, type WeighedValue, weighIncident } from '../weigh/agreement/incident.ts';
import { bySlot, columnsOf, matrixOf } from '../weigh/agreement/matrix.ts';
import { statusOf } from '../weigh/agreement/status.ts';
import { groupWords, valueWords } from '../weigh/agreement/words.ts';
import type { Edge } from '../weigh/origin/edge.ts';
import { type ArticleView, inTitle, sentenceOf } from '../weigh/origin/view.ts';
import type { Voice } from '../weigh/origin/voice.ts';
import type { Given } from '../weigh/slot/value.ts';
import { type MakeReady, type Ready, readyOf } from './ready.ts';

/** What weighing an incident takes: its articles, which of their accounts tell it, and whence they come. */
export interface Scales {
  readonly incident: string;
  readonly materials: readonly Material[];
  /** Cell ids of the accounts, or of any event of them. */
  readonly accounts: readonly string[];
  readonly descent: readonly LineageEdge[];
  /** Articles that were retracted, with their accounts: what they alone gave is shown so, and counts nowhere else. */
  readonly retracted?: Pick<Scales, 'materials' | 'accounts'>;
  /** Makes articles ready; who weighs many incidents keeps those that are (`keepReady`). */
  readonly ready?: MakeReady;
}

/** An incident on the scales: its articles and edges as weighing takes them, and what it weighs. */
export interface OnScales {
  readonly views: ReadonlyMap<string, ArticleView>;
  readonly edges: readonly Edge[];
  readonly weighed: Weighed;
}

/** Puts an incident on the scales. Articles by day of publication, then as they came in. */
export function putOnScales({ materials, accounts, descent, ready = readyOf }: Scales): OnScales {
  const named = materials.flatMap(({ reading }) => reading.outlet ?? []);
  const parents = descent.flatMap(({ parent }) => outletNamed(parent) ?? []);
  const credits = descent.filter(({ type }) => type === 'credit').flatMap(({ reason }) => reason.cites);
  const known = { outlets: [...named, ...parents], credits };
  const ids = new Set(accounts);
  const told = [...materials].sort(byDay).map((material) => toldBy(ready(material, known), ids));
  const views = new Map(told.map(({ view }) => [view.reading.id, view]));
  const edges = descent.map((edge) => edgeOf(edge, views));
  return { views, edges, weighed: weighIncident(told, edges) };
}

/** Weighs one incident: matrix, origins with their proof, findings. */
export function weigh(scales: Scales): WeighView {
  const { incident } = scales;
  const { views, edges, weighed } = putOnScales(scales);
  const publishedOf = (id: string): string | undefined => views.get(id)?.reading.published?.value;
  const found = findingsOf(weighed, publishedOf);
  const columns = columnsOf([...views.keys()], edges);
  const told = [...weighed.values].sort(bySlot).map((value) => originRow(value, found, views));
  const happened = told.find(({ slot, value }) => slot === 'occurrence' && value === 'happened');
  return {
    ...{ incident, status: happened?.status ?? (told.length > 0 ? 'denied' : 'retracted') },
    origins: [...told, ...retractedRows(scales)].sort(bySlot),
    columns: columns.map(({ id, articles }) => ({
      ...{
        id,
        ...headOf(views.get(id)?.reading ?? {}),
        articles: articles.map((article) => ({ id: article, ...headOf(views.get(article)?.reading ?? {}) })),
      },
    })),
    rows: matrixOf(weighed, found, columns).map(
      ({ slot, of, cells }): MatrixRow => ({
        slot,
        ...(of === undefined ? {} : { of }),
        cells: cells.map(({ sign, values }) => ({
          sign,
          words: values.map(({ value, given }) => ({
            ...{ cite: citeGiven(views, given), value: valueWords(value), by: givenBy(value, given, views) },
          })),
        })),
      }),
    ),
    findings: found.map((finding, n) => findingRow(incident, finding, n, views)),
  };
}

/** The values that nothing but retracted articles gives. */
function retractedRows({ retracted, ...scales }: Scales): OriginRow[] {
  if (!retracted) return [];
  const materials = [...scales.materials, ...retracted.materials];
  const accounts = [...scales.accounts, ...retracted.accounts];
  const { views, weighed } = putOnScales({ ...scales, materials, accounts });
  const gone = new Set(retracted.materials.map(({ reading }) => reading.id));
  return weighed.values
    .filter(({ given }) => given.every(({ article }) => gone.has(article)))
    .map((value) => originRow(value, [], views, true));
}

const byDay = (a: Material, b: Material): number => order(dayOf(a), dayOf(b)) || a.revision - b.revision;

const dayOf = ({ reading }: Material): string => reading.published?.value ?? '9999';

function toldBy(ready: Ready, ids: ReadonlySet<string>): Told {
  const tells = ({ article, events }: Telling): boolean => events.some(({ id }) => ids.has(cellId(article, id)));
  return { ...ready, of: new Set(ready.accounts.filter(tells).map(({ id }) => id)) };
}

/** An edge as weighing takes it: of a part only its passages, of a credit inside the text only its paragraph. */
function edgeOf({ child, parent, type, passages, reason }: LineageEdge, views: ReadonlyMap<string, ArticleView>): Edge {
  const cites = [...passages.flatMap(({ from, to }) => [from, to]), ...reason.cites];
  const made = { child, parent, kind: type, cites, rule: reason.rule };
  if (type === 'part' || type === 'merged') return { ...made, spans: passages.map(({ from }) => from.span) };
  const view = views.get(child);
  const own = reason.cites.filter(({ article }) => article === child);
  if (type !== 'credit' || !view || own.length === 0 || own.some(({ span }) => isWholeCredit(view, span))) return made;
  return { ...made, spans: own.map(({ span }) => paragraphAround(view, span)) };
}

/** A dateline or a line in brackets credits the whole text. */
const isWholeCredit = ({ reading, paragraphs }: ArticleView, span: Span): boolean =>
  /\($/.test(reading.text.slice(0, span[0])) ||
  reading.text[span[0]] === '(' ||
  paragraphs.some(([start, end]) => start <= span[0] && span[1] <= end && end - start < span[1] - span[0] + 8);

const paragraphAround = ({ paragraphs }: ArticleView, span: Span): Span =>
  paragraphs.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;

/** The first place in the text; in the title where there is none. */
function placeOf(view: ArticleView, { places }: Given): Span {
  return places.find((place) => !inTitle(view, place)) ?? places[0] ?? [0, 0];
}

function citeGiven(views: ReadonlyMap<string, ArticleView>, given: Given): Cite {
  const view = views.get(given.article) as ArticleView;
  return citeOf(view.reading, placeOf(view, given));
}

function givenBy({ origins }: WeighedValue, { article }: Given, views: ReadonlyMap<string, ArticleView>): GivenBy[] {
  const teller = origins.tellers.find(({ view }) => view.reading.id === article);
  const view = views.get(article);
  if (!teller || !view) return [];
  return teller.voices.map((voice) => byOf(view, voice, teller.speakers.get(voice)?.name));
}

function byOf(view: ArticleView, voice: Voice, name: string | undefined): GivenBy {
  switch (voice.kind) {
    case 'named':
      return { kind: 'named', name: name ?? voice.words, cite: citeOf(view.reading, voice.credit) };
    case 'outlet':
      return { kind: 'outlet', name: voice.words, cite: citeOf(view.reading, voice.credit) };
    case 'own':
      return {
        kind: 'own',
        ...(view.reading.outlet === undefined ? {} : { name: view.reading.outlet }),
        cite: citeOf(view.reading, voice.credit),
      };
    case 'anonymous':
      return { kind: 'anonymous', cite: citeOf(view.reading, voice.credit) };
    case 'unattributed':
      return { kind: 'unattributed' };
    default:
      return voice satisfies never;
  }
}

function originRow(
  value: WeighedValue,
  findings: readonly Finding[],
  views: ReadonlyMap<string, ArticleView>,
  retracted = false,
): OriginRow {
  const { count, camps, tellers } = value.origins;
  const of = groupWords(value);
  const figure = value.value.kind === 'figure' ? { least: value.value.least, most: value.value.most } : {};
  const articles = [...new Set(value.given.map(({ article }) => article))];
  return {
    ...{ slot: value.slot, ...(of === undefined ? {} : { of }), value: valueWords(value), ...figure },
    ...{ status: statusOf(value, findings, retracted), accounts: value.given.map(({ account }) => account) },
    ...{ articles: count.articles.length, textOrigins: count.texts.length, soft: count.soft.length },
    firm: count.firm.map((name) => {
      const speaker = tellers.flatMap(({ speakers }) => [...speakers.values()]).find((one) => one.name === name);
      const cites = tellers.flatMap(({ view, voices, speakers }) =>
        voices.flatMap((voice) => {
          if (voice.kind === 'unattributed') return [];
          const own = voice.kind === 'own' ? view.reading.outlet : speakers.get(voice)?.name;
          return own === name ? [citeOf(view.reading, voice.credit)] : [];
        }),
      );
      return { name, camp: camps.get(name) ?? 'outside', cites: distinct(cites), why: speaker?.why ?? [] };
    }),
    camps: [...new Set(camps.values())].sort(),
    tellers: articles.map((article): TellerRow => {
      const view = views.get(article) as ArticleView;
      const given = value.given.filter((one) => one.article === article);
      return {
        ...{ article, ...headOf(view.reading), texts: count.textsOf.get(article) ?? [article] },
        cites: given.flatMap(({ places }) => places.map((span) => citeOf(view.reading, span))),
        by: given[0] ? givenBy(value, given[0], views) : [],
      };
    }),
    edges: count.edges.map(({ child, parent, kind, rule, cites }) => ({ child, parent, type: kind, rule, cites })),
  };
}

const distinct = (cites: readonly Cite[]): Cite[] =>
  cites.filter(
    (cite, n) => cites.findIndex((one) => one.article === cite.article && one.span[0] === cite.span[0]) === n,
  );

function findingRow(
  incident: string,
  { slot, relation, between, at, rule }: Finding,
  n: number,
  views: ReadonlyMap<string, ArticleView>,
): FindingRow {
  const sides = at.map((given, side): FindingSide => {
    const view = views.get(given.article) as ArticleView;
    const value = between[side] as WeighedValue;
    return {
      ...{ value: valueWords(value), cite: citeGiven(views, given), ...headOf(view.reading) },
      sentence: citeOf(view.reading, sentenceOf(view, placeOf(view, given)[0])),
      by: givenBy(value, given, views),
    };
  });
  return { id: `${incident}~${slot}-${n + 1}`, incident, slot, relation, rule, sides };
}

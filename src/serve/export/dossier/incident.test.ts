import { expect, test } from 'vitest';
import type { IncidentView, WeighView } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { incidentBlocks } from './incident.ts';

const cite = (article: string, start: number, quote: string) => ({
  ...{ article, span: [start, start + quote.length] as const, quote },
});
const [wire, voice] = ['Shells killed 54 people in Talin.', 'Shells killed 45 people in Talin.'];
const event = (article: string, sentence: string) => ({ sentence: cite(article, 0, sentence) });

const incident = {
  ...{ id: 'a.e7', class: 'ASSAULT', place: 'Talin', when: '2024-03-01', accounts: 2, articles: 2, outlets: 2 },
  accountRows: [{ events: [event('a', wire)] }, { events: [event('b', voice)] }],
} as unknown as IncidentView;

const value = (article: string, outlet: string, figure: string) => ({
  ...{ slot: 'killed', value: figure, status: 'disputed', articles: 1, textOrigins: 1, soft: 1, camps: [], firm: [] },
  tellers: [{ article, outlet, cites: [cite(article, 14, figure)], by: [{ kind: 'anonymous' }], texts: [article] }],
});
const side = (article: string, outlet: string, figure: string, sentence: string) => ({
  ...{ value: figure, outlet, cite: cite(article, 14, figure), sentence: cite(article, 0, sentence), by: [] },
});
const weighed = {
  origins: [value('a', 'Wire', '54'), value('b', 'Voice', '45')],
  findings: [
    { slot: 'killed', relation: 'conflict', sides: [side('a', 'Wire', '54', wire), side('b', 'Voice', '45', voice)] },
    { slot: 'when', relation: 'agreement', sides: [] },
  ],
} as unknown as WeighView;

const source = (rows: readonly unknown[]): Source =>
  ({
    incidents: async () => ({ rows, total: rows.length }),
    incident: async () => incident,
    weighed: async () => weighed,
  }) as unknown as Source;

test('each value of an event has the sentence of every article that gives it, and conflicts have both', async () => {
  const blocks = await incidentBlocks(source([{ id: 'a.e7' }]));
  const rows = blocks.flatMap((block) => (block.kind === 'told' ? block.rows : []));
  expect(rows.map(({ text, cites }) => [text, cites.map(({ quote }) => quote)])).toEqual([
    [
      'killed: 54 — 1 article · 1 text origin · 0 firm sources · 1 soft → disputed; reported by Wire (nobody by name)',
      [wire],
    ],
    [
      'killed: 45 — 1 article · 1 text origin · 0 firm sources · 1 soft → disputed; reported by Voice (nobody by name)',
      [voice],
    ],
    ['Parted on killed: 54, reported by Wire (); 45, reported by Voice ()', [wire, voice]],
  ]);
});

test('an event is headed by what, where and when, and there is no part without events', async () => {
  const blocks = await incidentBlocks(source([{ id: 'a.e7' }]));
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))).toEqual([
    'Events that several articles tell',
    'assault, Talin, 2024-03-01',
  ]);
  expect(await incidentBlocks(source([]))).toEqual([]);
});

import { expect, test } from 'vitest';
import type { StoryFraming } from '../../core/framing-view.ts';
import type { Source } from '../source.ts';
import { csvLines } from './csv.ts';
import { DOER_COLUMNS, doerRows, OMISSION_COLUMNS, omissionRows, storyFramings } from './story-tables.ts';

const cite = { article: 'a', span: [3, 9] as const, quote: 'Shells' };
const framing: StoryFraming = {
  ...{
    story: 's1',
    articles: [],
    left: 0,
    textOrigins: 3,
    shared: { events: 1, figures: 0, statements: 0 },
    events: 1,
  },
  contrasts: [
    {
      ...{ incident: 'a.e1', class: 'ASSAULT' },
      accounts: [
        {
          ...{ article: 'a', outlet: 'Wire', accounts: ['a.e1'], told: 'named', voice: 'own', sentences: [cite] },
          doers: [{ text: 'the Front', actor: 'front', name: 'Harim Front', own: true }],
        },
        { article: 'b', accounts: ['b.e1'], told: 'untold', wording: 'passive', doers: [], sentences: [cite] },
      ],
    },
  ],
  omissions: [
    {
      item: { kind: 'event', id: 'a.e1', told: [{ article: 'a', outlet: 'Wire', cite }] },
      ...{ first: '2024-03-02', origins: 2, of: 4, unsure: ['Star'] },
      silent: [
        { outlet: 'Herald', articles: ['c', 'd'], sameDay: false },
        { outlet: 'Voice', articles: ['b'], sameDay: true },
      ],
    },
  ],
};
const rows = [
  { id: 's1', articles: 4 },
  { id: 'alone', articles: 1 },
];
const source = {
  stories: async () => ({ rows, total: rows.length }),
  storyFraming: async (id: string) => (id === 's1' ? framing : undefined),
} as unknown as Source;

test('each account of a told and untold doer has a row, without a place for what is not told', async () => {
  const [, first, second] = [...csvLines(DOER_COLUMNS, doerRows(await storyFramings(source)))];
  expect(first).toBe('s1,a.e1,a,Wire,,named,own,the Front,front,,Shells,3,no: read by machine\r\n');
  expect(second).toBe('s1,a.e1,b,,,untold,,,,passive,Shells,3,no: read by machine\r\n');
});

test('each outlet without a mention has a row with its denominators', async () => {
  const [, ...found] = [...csvLines(OMISSION_COLUMNS, omissionRows(await storyFramings(source)))];
  expect(found).toEqual([
    's1,event,a.e1,,Herald,c; d,false,2024-03-02,2,4,Wire,Star,Shells,a,no: read by machine\r\n',
    's1,event,a.e1,,Voice,b,true,2024-03-02,2,4,Wire,Star,Shells,a,no: read by machine\r\n',
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { JudgementLine } from '../core/line.ts';
import type { Filter } from '../core/view.ts';
import { capture } from '../intake/capture.ts';
import type { RawDocument } from '../intake/document.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { addArticles } from './add.ts';
import { narrowDenials, oneDenial, weighDenials } from './denial.ts';
import { type About, aboutOf, type Most } from './desk.ts';
import { narrowPledges, onePledge, weighPledges } from './pledge.ts';
import { loadResources } from './resources.ts';

const pledgesOf = (ledger: Ledger) => (about: About) => weighPledges(ledger, about);
const denialsOf = (ledger: Ledger) => (about: About) => weighDenials(ledger, about);
const listPledges = async (ledger: Ledger, filter: Filter, day: string, most?: Most) =>
  narrowPledges(await weighPledges(ledger, aboutOf(filter), most), filter, day);
const listDenials = async (ledger: Ledger, filter: Filter, most?: Most) =>
  narrowDenials(await weighDenials(ledger, aboutOf(filter), most ? { most } : {}), filter);

const TEXTS = [
  ['a', '2031-05-02', 'Harbour Wire', 'The Harim Front promised on Friday to release 20 sailors of Merova by 1 June.'],
  ['b', '2031-05-10', 'Valley Voice', 'The Harim Front freed nine sailors of Merova on Thursday.'],
  ['c', '2031-05-20', 'Northern Star', 'The Harim Front executed two sailors on Monday, the mayor of Talin said.'],
  [
    'd',
    '2031-05-22',
    'Radio Zoura',
    'The Harim Front denied that it had executed any sailors. It denied that it had sold their boots.',
  ],
] as const;

/** Two promises and two denials, told on two days. */
const TWICE = ['early 2031-05-02', 'late 2031-05-09'].map((when) => {
  const [id = '', published = ''] = when.split(' ');
  const text = `The Harim Front promised to release 20 sailors of Merova. It denied that it had sold their ${id} boots.`;
  return [id, published, 'Harbour Wire', text] as const;
});

async function* documents(
  texts: readonly (readonly [string, string, string, string])[] = TEXTS,
): AsyncIterable<RawDocument> {
  for (const [id, published, outlet, text] of texts) {
    const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0) } as const;
    yield capture(new TextEncoder().encode(text), { ...arrival, given: { id, published, outlet } });
  }
}

const word = (id: string, about: string[], verdict: string): JudgementLine => ({
  ...{ kind: 'judgement', id, by: 'Ona', at: '2031-06-01T00:00:00.000Z', about, verdict },
});

onBothStores('promises and denials', (place) => {
  afterAll(() => place.close());
  const fill = async (): Promise<Ledger> => {
    const ledger = await place.fresh();
    await addArticles(ledger, documents(), await loadResources());
    return ledger;
  };
  let filled: Ledger;
  beforeAll(async () => {
    filled = await fill();
  });

  test('a promise has the later acts of the same party for it and against it, each with its sentence', async () => {
    const { rows, total } = await listPledges(filled, {}, '2031-05-30');
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      article: 'a',
      deadline: '2031-06-01',
      stage: 'disputed',
      by: { name: 'Harim Front' },
    });
    expect(rows[0]?.thread.map(({ side, article, cite }) => [side, article, cite.quote])).toEqual([
      ['for', 'b', TEXTS[1][3]],
      ['against', 'c', TEXTS[2][3]],
    ]);
  });

  test('a promise stands on a day as the articles published until then tell it', async () => {
    const [row] = (await listPledges(filled, {}, '2031-05-30')).rows;
    const id = row?.id ?? '';
    expect(await onePledge(pledgesOf(filled), id, '2031-05-05')).toMatchObject({ stage: 'pending', thread: [] });
    expect(await onePledge(pledgesOf(filled), id, '2031-05-12')).toMatchObject({ stage: 'reported consistent' });
    expect((await listPledges(filled, { stage: 'disputed', asOf: '2031-05-12' }, '2031-05-30')).total).toBe(0);
  });

  test('where only the newest articles are weighed, the answer says of how many', async () => {
    const most = { articles: 1, beside: 10 };
    const ledger = await place.fresh();
    await addArticles(ledger, documents(TWICE), await loadResources());
    const newest = await listPledges(ledger, {}, '2031-05-30', most);
    expect(newest.rows.map(({ article }) => article)).toEqual(['late']);
    expect(newest.window).toEqual({ articles: 1, of: 2 });
    expect((await listDenials(ledger, {}, most)).window).toEqual({ articles: 1, of: 2 });
    expect(await listDenials(ledger, { to: '2031-05-03' }, most)).not.toHaveProperty('window');
  });

  test('a person takes an act out and puts it back on the other side; the last word stands until it is revoked', async () => {
    const ledger = filled;
    const id = (await listPledges(ledger, {}, '2031-05-30')).rows[0]?.id ?? '';
    const account = (await onePledge(pledgesOf(ledger), id, '2031-05-30'))?.thread[1]?.account ?? '';
    await ledger.judge(word('one', [id, account], 'detach'));
    expect(await onePledge(pledgesOf(ledger), id, '2031-05-30')).toMatchObject({
      stage: 'reported consistent',
      detached: [account],
    });
    await ledger.judge(word('two', [id, account], 'attach-for'));
    const put = await onePledge(pledgesOf(ledger), id, '2031-05-30');
    expect(put?.thread[1]).toMatchObject({ side: 'for', account, judgement: 'two', cite: { quote: TEXTS[2][3] } });
    await ledger.judge(word('three', [id, account], 'withdrawn'), 'two');
    await ledger.judge(word('four', [id, account], 'withdrawn'), 'one');
    expect((await onePledge(pledgesOf(ledger), id, '2031-05-30'))?.stage).toBe('disputed');
  });

  test('a denial stands beside the claim that it answers; one that answers none says so', async () => {
    const { rows } = await listDenials(filled, {});
    expect(rows.map(({ claims }) => claims.map(({ article }) => article))).toEqual([['c'], []]);
    expect(rows[0]?.claims[0]?.cite.quote).toBe(TEXTS[2][3]);
    expect((await listDenials(filled, { met: 'no' })).rows.map(({ id }) => id)).toEqual([rows[1]?.id]);
    expect(await oneDenial(denialsOf(filled), rows[0]?.statement ?? '')).toEqual(rows[0]);
    expect(await oneDenial(denialsOf(filled), 'd.n999')).toBeUndefined();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Filter } from '../core/view.ts';
import type { Ledger } from './ledger.ts';

const STORY = [
  makeEntry({ n: 1, id: 'one', place: 'Ossel', happened: '2024-12-10' }),
  makeEntry({ n: 2, id: 'two', place: 'Târnak', happened: '2024-12', event: { modality: 'planned', within: 's1' } }),
  makeEntry({ n: 3, id: 'three', happened: '2024-11-27/..', event: { background: true, certainty: 'suspected' } }),
  makeEntry({
    n: 4,
    id: 'four',
    happened: '../2024-04',
    event: { polarity: 'negated', thwarted: 'foiled', mode: 'aerial' },
  }),
];
// An event of which neither place nor time is known.
const bare = makeEntry({ n: 5, id: 'five' });
const [event] = bare.reading.events;
if (!event) throw new Error('the fixture has an event');
const { place: _place, placeFrom: _from, when: _when, ...untold } = event;
STORY.push({ ...bare, reading: { ...bare.reading, events: [untold] } });

onBothStores('events', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const entry of STORY) await ledger.add(entry);
  });
  afterAll(() => place.close());

  test.each<[string, Filter, string[]]>([
    ['a mode', { mode: 'aerial' }, ['four']],
    ['a modality', { modality: 'planned' }, ['two']],
    ['a polarity', { polarity: 'negated' }, ['four']],
    ['a certainty', { certainty: 'suspected' }, ['three']],
    ['background', { background: 'yes' }, ['three']],
    ['no background', { background: 'no' }, ['five', 'four', 'one', 'two']],
    ['the statement it is told in', { within: 'two.s1' }, ['two']],
    ['being told in a statement', { within: 'any' }, ['two']],
    ['being told in the outlet’s own voice', { within: 'none' }, ['five', 'four', 'one', 'three']],
    ['the place, without its accents', { place: 'tarnak' }, ['two']],
    ['a part of the name of the place', { place: 'OSS' }, ['four', 'one', 'three']],
    ['the country of the place', { place: 'tashmar' }, ['four', 'one', 'three', 'two']],
    ['a place nobody names', { place: 'Harbour' }, []],
    ['signs that are no pattern', { place: '%' }, []],
    ['the first day', { since: '2024-12-10' }, ['one', 'three', 'two']],
    ['the last day', { until: '2024-11-26' }, ['four']],
    ['a day of the month that is all that is told', { since: '2024-12-20', until: '2024-12-20' }, ['three', 'two']],
    ['a year', { since: '2024', until: '2024' }, ['four', 'one', 'three', 'two']],
    [
      'several at once',
      { class: 'ASSAULT', modality: 'happened', polarity: 'affirmed', background: 'no', since: '2024' },
      ['one'],
    ],
  ])('can be narrowed by %s', async (_, filter, ids) => {
    const page = await ledger.events(filter);
    expect(page.rows.map(({ article }) => article).sort()).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test('an event names its place with its precision, the words and where they stand', async () => {
    const row = await ledger.event('two.e1');
    expect(row?.place).toEqual({
      id: 'place-tarnak-in-tashmar',
      name: 'Târnak',
      precision: 'settlement',
      country: 'Tashmar',
      from: 'clause',
      cite: expect.objectContaining({ quote: 'Târnak' }),
    });
    expect(await ledger.event('five.e1')).not.toHaveProperty('place');
  });

  test('an event told in a statement comes with that statement and its speaker', async () => {
    const view = await ledger.event('two.e1');
    expect(view?.statement).toMatchObject({ id: 'two.s1', source: [{ name: 'Talin Varo' }] });
    expect(view?.teller).toMatchObject({ actor: 'act-speaker', name: 'Talin Varo', text: 'Talin Varo' });
    const own = await ledger.event('one.e1');
    expect([own?.statement, own?.teller]).toEqual([undefined, undefined]);
  });

  test('the list says why an event did not come about', async () => {
    const { rows } = await ledger.events({ polarity: 'negated' });
    expect(rows[0]).toMatchObject({ thwarted: 'foiled' });
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Statement } from '../core/reading.ts';
import type { Entry, Ledger } from './ledger.ts';

/** The entry with its one statement told otherwise, and what stands in quotation marks left in them. */
function saying(entry: Entry, told: Partial<Statement>): Entry {
  const { reading } = entry;
  const end = reading.text.indexOf('"', 1) + 1;
  const statements = reading.statements.map((one) => ({ ...one, ...told }));
  return { ...entry, reading: { ...reading, quotes: [[0, end]], statements } };
}

const own = { label: 'terrorist', tone: 'hostile', loaded: true, voice: 'own' } as const;

// "We hold the bridge at Ossel" has 27 characters, "said" follows the mark and a blank.
const STORY = [
  saying(makeEntry({ n: 1, id: 'one', outlet: 'Harbour Wire', label: own }), {}),
  saying(makeEntry({ n: 2, id: 'two', outlet: 'Harbour Wire', label: { ...own, voice: 'attributed' } }), {
    stance: 'distancing',
  }),
  saying(makeEntry({ n: 3, id: 'three', outlet: 'Valley Voice', label: {} }), { cuePolarity: 'negated' }),
  makeEntry({ n: 4, id: 'four', outlet: 'Valley Voice', label: own, unnamed: true, published: '2024-12-20' }),
];

onBothStores('framing', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const entry of STORY) await ledger.add(entry);
  });
  afterAll(() => place.close());

  const speaker = { id: 'act-speaker', name: 'Talin Varo', type: 'person' };
  const front = { id: 'act-front', name: 'Harim Front', type: 'armed-group' };

  test('labels are counted by outlet, actor, tone and voice', async () => {
    const { labels } = await ledger.framing();
    expect(labels.total).toBe(4);
    expect(labels.rows.map(({ outlet, actor, label, voice, uses }) => [outlet, actor, label, voice, uses])).toEqual([
      ['Harbour Wire', front, 'terrorist', 'attributed', 1],
      ['Harbour Wire', front, 'terrorist', 'own', 1],
      ['Valley Voice', front, 'soldier', 'own', 1],
      ['Valley Voice', front, 'terrorist', 'own', 1],
    ]);
  });

  test.each(['labels', 'voices', 'stances'] as const)(
    '%s are counted in full also past the end and in no rows',
    async (part) => {
      const { total } = (await ledger.framing())[part];
      expect(total).toBeGreaterThan(0);
      for (const past of [{ offset: 1000 }, { limit: 0 }])
        expect((await ledger.framing(past))[part]).toEqual({ rows: [], total });
    },
  );

  test('every label is counted against all mentions of the actor by that outlet', async () => {
    const { mentions } = await ledger.framing();
    expect(mentions).toEqual([
      { outlet: 'Harbour Wire', actor: front, mentions: 4, articles: 2 },
      { outlet: 'Valley Voice', actor: front, mentions: 4, articles: 2 },
    ]);
  });

  test('voices are counted with what stands in quotation marks and what does not; what was not said is no voice', async () => {
    const { voices, outlets } = await ledger.framing();
    expect(outlets).toEqual([
      { outlet: 'Harbour Wire', articles: 2, statements: 2 },
      { outlet: 'Valley Voice', articles: 2, statements: 1 },
    ]);
    expect(voices.rows).toEqual([
      {
        ...{ outlet: 'Harbour Wire', actor: speaker, kind: 'person', anonymous: false },
        ...{ statements: 2, articles: 2, handed: 0, quoted: 54, told: 0 },
      },
      {
        ...{ outlet: 'Valley Voice', speaker: 'talin varo', kind: 'unknown', anonymous: false },
        ...{ statements: 1, articles: 1, handed: 0, quoted: 0, told: 27 },
      },
    ]);
  });

  test('stances are counted by speaker with the cue that takes them', async () => {
    const { stances } = await ledger.framing({ outlet: 'Harbour Wire' });
    expect(stances.rows.map(({ stance, cue, statements }) => [stance, cue, statements])).toEqual([
      ['distancing', 'said', 1],
      ['neutral', 'said', 1],
    ]);
  });

  test('a count opens its sentences: the lists narrowed by the same values have as many rows', async () => {
    const { labels, voices, stances } = await ledger.framing();
    for (const { outlet, actor, label, tone, voice, uses } of labels.rows)
      expect((await ledger.labels({ outlet: outlet ?? 'none', actor: actor.id, label, tone, voice })).total).toBe(uses);
    for (const { outlet, actor, speaker: words, kind, statements } of voices.rows) {
      const who = actor ? { actor: actor.id } : { speaker: words || 'none' };
      expect((await ledger.statements({ heard: 'yes', outlet: outlet ?? 'none', ...who, kind })).total).toBe(
        statements,
      );
    }
    for (const { outlet, actor, speaker: words, stance, cue, statements } of stances.rows) {
      const who = actor ? { actor: actor.id } : { speaker: words || 'none' };
      const filter = { heard: 'yes', outlet: outlet ?? 'none', ...who, stance, cue: cue || 'none' } as const;
      expect((await ledger.statements(filter)).total).toBe(statements);
    }
  });

  test('narrowing by outlet, actor and day counts what is left', async () => {
    expect((await ledger.framing({ actor: 'act-speaker' })).labels.total).toBe(0);
    expect((await ledger.framing({ from: '2024-12-15' })).outlets).toEqual([
      { outlet: 'Valley Voice', articles: 1, statements: 1 },
    ]);
    expect((await ledger.framing({ kind: 'unknown' })).voices.rows.map(({ speaker: words }) => words)).toEqual([
      'talin varo',
    ]);
  });

  test('a part is given page by page with the number of all its rows', async () => {
    const { labels } = await ledger.framing({ limit: 1, offset: 2 });
    expect(labels.rows.map(({ label }) => label)).toEqual(['soldier']);
    expect(labels.total).toBe(4);
  });
});

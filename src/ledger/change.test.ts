import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameReading, put, word } from '../../test/identity-fixture.ts';
import { collect, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { ActorShift } from '../core/change-view.ts';
import { cut } from '../core/span.ts';
import type { Ledger } from './ledger.ts';

const names = ({ kind, before, now }: ActorShift) => [
  kind,
  before.map(({ name }) => name),
  now.map(({ name }) => name),
];

onBothStores('what is new', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    await put(ledger, nameReading('one', [['person', 'Hasan Darro']]));
    await put(ledger, nameReading('two', [['person', 'Abu Karim']]));
    await put(ledger, nameReading('three', [['person', 'Hasan Darro', 'Abu Karim']], true));
  });
  afterAll(() => place.close());

  test('every article makes one revision, and a judgement too', async () => {
    const own = await place.fresh();
    await own.add(makeEntry({ n: 1 }));
    await own.judge([word('unsure', 'act-speaker', 'act-front'), word('unsure', 'act-front', 'act-speaker')]);
    await own.add(makeEntry({ n: 2 }));
    const lines = await collect(own.lines());
    expect(lines.flatMap((line) => ('revision' in line ? [[line.kind, line.revision]] : []))).toEqual([
      ['article', 1],
      ['article', 3],
      ['judgement', 2],
      ['judgement', 2],
    ]);
    expect((await own.changes({ revision: 2 })).articles).toHaveLength(1);
    expect((await own.changes({ revision: 3 })).articles).toEqual([]);
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(await collect(copy.lines())).toEqual(lines);
    await copy.add(makeEntry({ n: 3 }));
    expect((await copy.changes({ revision: 0 })).revision).toBe(4);
  });

  test('an article that holds two actors for one joins them', async () => {
    const { shifts, actors, newActors } = await ledger.changes({ revision: 2 });
    expect(shifts.map(names)).toEqual([['joined', ['Hasan Darro', 'Abu Karim'], ['Hasan Darro']]]);
    expect(shifts[0]?.merges.map(({ on }) => on)).toContainEqual(['Abu Karim', 'Abu Karim']);
    expect([actors, newActors]).toEqual([[], 0]);
  });

  test('nothing is joined for whoever saw the join already, nor for whoever saw only one of the two', async () => {
    expect((await ledger.changes({ revision: 3 })).shifts).toEqual([]);
    expect((await ledger.changes({ revision: 1 })).shifts).toEqual([]);
  });

  test('an empty ledger before has new actors only', async () => {
    const { shifts, actors, newActors } = await ledger.changes({});
    expect(shifts).toEqual([]);
    expect(actors.map(({ name }) => name)).toEqual(['Hasan Darro']);
    expect(newActors).toBe(1);
  });

  describe('when people speak', () => {
    let own: Ledger;
    beforeAll(async () => {
      own = await place.fresh();
      await put(own, nameReading('one', [['person', 'Hasan Darro']]));
      await put(own, nameReading('two', [['person', 'Rami Sulo']]));
    });

    test('a word that two are one joins them, and says so', async () => {
      const same = word('same', 'one.a0', 'two.a0');
      await own.judge(same);
      const { shifts, judgements } = await own.changes({ revision: 2 });
      expect(shifts.map(({ kind, before, now }) => [kind, before.length, now.length])).toEqual([['joined', 2, 1]]);
      expect(shifts[0]?.judgements.map(({ id }) => id)).toEqual([same.id]);
      expect(judgements.map(({ id }) => id)).toEqual([same.id]);

      await own.judge(word('withdrawn', 'one.a0', 'two.a0'), same.id);
      expect((await own.changes({ revision: 3 })).shifts.map(names)).toEqual([
        ['parted', ['Hasan Darro'], ['Hasan Darro', 'Rami Sulo']],
      ]);
      expect((await own.changes({ revision: 2 })).shifts).toEqual([]);
    });

    test('an import knows what stood when', async () => {
      const copy = await place.fresh();
      await copy.restore(stream(await collect(own.lines())));
      for (const revision of [0, 1, 2, 3, 4])
        expect(await copy.changes({ revision })).toEqual(await own.changes({ revision }));
    });
  });

  test('by the day of publication, what was published before is old whenever it came in', async () => {
    const own = await place.fresh();
    await own.add(makeEntry({ n: 1, published: '2024-12-11' }));
    await own.add(makeEntry({ n: 2, published: '2024-12-01' }));
    await own.add(makeEntry({ n: 3, published: undefined }));
    const { articles, lastBefore, lastNow } = await own.changes({ day: '2024-12-05', clock: 'reported' });
    expect(articles.map(({ title }) => title)).toEqual(['Report 1']);
    expect([lastBefore, lastNow]).toEqual(['2024-12-01', '2024-12-11']);
  });

  test('by the ledger’s clock, a day stands for the last revision before it', async () => {
    const own = await place.fresh();
    for (const [n, at] of [
      ['1', '2025-01-01T23:59:59.000Z'],
      ['2', '2025-01-02T00:00:00.000Z'],
    ] as const) {
      const entry = makeEntry({ n: Number(n) });
      await own.add({ ...entry, capture: { ...entry.capture, capturedAt: at } });
    }
    const { since, articles } = await own.changes({ day: '2025-01-02' });
    expect(since.revision).toBe(1);
    expect(articles.map(({ title }) => title)).toEqual(['Report 2']);
  });

  test('denials are those of new articles, and a deadline passes between two days', async () => {
    const own = await place.fresh();
    const told = (n: number, published: string, statement: object) => {
      const entry = makeEntry({ n, published });
      const statements = entry.reading.statements.map((one) => ({ ...one, ...statement }));
      return { ...entry, reading: { ...entry.reading, statements } };
    };
    await own.add(told(1, '2024-12-01', { act: 'pledge', deadline: '2024-12-10' }));
    await own.add(told(2, '2024-12-05', { act: 'deny' }));
    await own.add(told(3, '2024-12-12', { act: 'assert' }));
    const acts = (rows: readonly { readonly act: string; readonly reported?: string }[]) =>
      rows.map(({ act, reported }) => [act, reported]);
    const first = await own.changes({ revision: 1 });
    expect(acts(first.denials)).toEqual([['deny', '2024-12-05']]);
    expect(acts(first.due)).toEqual([['pledge', '2024-12-01']]);
    expect((await own.changes({ revision: 1, asOf: '2024-12-10' })).due).toEqual([]);
    expect((await own.changes({ revision: 2 })).denials).toEqual([]);
    expect((await own.changes({ revision: 3 })).due).toEqual([]);
  });

  test('an incident grows, and a figure that no account of before gives is shown beside theirs', async () => {
    const own = await place.fresh();
    const told = (n: number, killed: number, outlet: string, to?: string) => {
      const entry = makeEntry({ n, id: `r${n}`, outlet });
      const figures = entry.reading.figures.map((one) => ({ ...one, least: killed, most: killed }));
      const reason = { rule: 'same-event', version: '1', score: 1, cites: [] };
      const joins = to === undefined ? [] : [{ to, reason }];
      const incidents = { article: `r${n}`, accounts: [{ id: `r${n}.e1`, events: [`r${n}.e1`], joins }] };
      return { ...entry, reading: { ...entry.reading, figures }, incidents };
    };
    await own.add(told(1, 12, 'Harbour Wire'));
    await own.add(told(2, 12, 'Valley Voice', 'r1.e1'));
    await own.add(told(3, 15, 'Harbour Wire', 'r1.e1'));
    const { incidents, figures } = await own.changes({ revision: 1 });
    const [sentence] = makeEntry({ n: 1 }).reading.sentences.slice(1);
    const title = sentence && cut(makeEntry({ n: 1 }).reading.text, sentence);
    expect(incidents).toEqual([{ id: 'r1.e1', title, before: 1, now: 3 }]);
    expect(
      figures.map(({ account, now, before, sameOutlet }) => [
        account,
        now.least,
        before.map(({ least }) => least),
        sameOutlet,
      ]),
    ).toEqual([['r3.e1', 15, [12], true]]);
    expect((await own.changes({ revision: 3 })).figures).toEqual([]);
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { collect, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { JudgementLine } from '../core/line.ts';
import type { Reading } from '../core/reading.ts';
import { capture } from '../intake/capture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lineageOf } from '../link/lineage/lineage.ts';
import { addArticles } from './add.ts';
import { linkUnlinked } from './lineage.ts';
import { loadResources } from './resources.ts';

const resources = await loadResources();

const WIRE =
  'Fighters of the Harim Front entered the town of Orm on Monday after two days of shelling. The army pulled back across ' +
  'the river and left its heavy guns behind. A doctor at the clinic counted nineteen wounded men, most of them farmers. ' +
  'The mayor asked both sides to let families leave by the southern road before the night.';
const OWN =
  'Shops in Orm opened again this week. Owners swept glass from the pavement and spoke of rents, flour and the price of ' +
  'diesel. Nobody in the queue wished to say who had held the bakery last winter, or why its ovens were cold.';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

async function add(ledger: Ledger, ...articles: readonly Given[]): Promise<void> {
  async function* documents() {
    for (const { text, ...given } of articles) {
      const arrival = { how: 'jsonl', file: given.id, form: 'text', clean: true, at: new Date(0), given } as const;
      yield capture(new TextEncoder().encode(text), arrival);
    }
  }
  const { refused } = await addArticles(ledger, documents(), resources);
  expect(refused).toEqual([]);
}

const edges = async (ledger: Ledger) =>
  (await ledger.lineage()).rows.map(({ child, parent, type, by }) => [child, parent, type, by ?? ''].join(' '));

onBothStores('the lineage of articles', (place) => {
  afterAll(() => place.close());

  test('a reprint comes from the earlier text, with the words that both have', async () => {
    const ledger = await place.fresh();
    await add(
      ledger,
      { id: 'wire', text: WIRE, outlet: 'Harim Press', published: '2025-03-01' },
      { id: 'own', text: OWN, outlet: 'Orm Courier', published: '2025-03-02' },
      { id: 'copy', text: `Orm falls. ${WIRE}`, outlet: 'Orm Courier', published: '2025-03-02' },
    );
    expect(await edges(ledger)).toEqual(['copy wire copy time']);
    const { rows } = await ledger.lineage({ article: 'wire' });
    const [{ passages, from, to, overlap }] = rows as [(typeof rows)[number]];
    expect(passages[0]?.from.quote).toBe(WIRE.slice(0, -1));
    expect(passages[0]?.to).toEqual({ article: 'wire', span: [0, WIRE.length - 1], quote: WIRE.slice(0, -1) });
    expect([from.outlet, to.outlet]).toEqual(['Orm Courier', 'Harim Press']);
    expect(overlap).toBeGreaterThan(0.9);
  });

  test('a text that comes in late is found to be the parent of what came in before, and its children are told anew', async () => {
    const ledger = await place.fresh();
    const changed = WIRE.replace('nineteen wounded men', 'ninety wounded people in the yard');
    await add(
      ledger,
      { id: 'second', text: `${changed} Our own report.`, published: '2025-03-03' },
      { id: 'wire', text: WIRE, published: '2025-03-01' },
    );
    expect(await edges(ledger)).toEqual(['second wire copy time']);
    await add(ledger, { id: 'first', text: changed, published: '2025-03-02' });
    expect(await edges(ledger)).toEqual(['first wire copy time', 'second first copy time']);
  });

  test('a text in its own words that names an outlet comes from its article, once that is there', async () => {
    const ledger = await place.fresh();
    const named =
      'Prices of flour are up. Fighters of the Harim Front entered Orm on Monday, according to the Harim Gazette.';
    await add(ledger, { id: 'credit', text: named, outlet: 'Orm Courier', published: '2025-03-02' });
    expect(await edges(ledger)).toEqual(['credit outlet:Harim Gazette credit ']);
    await add(ledger, { id: 'wire', text: WIRE, outlet: 'Harim Gazette', published: '2025-03-01' });
    expect(await edges(ledger)).toEqual(['credit wire credit ']);
    const found = await ledger.materials(['credit', 'wire']);
    expect(lineageOf(found, resources.outlets)).toEqual(await ledger.descent(['credit', 'wire']));
    const [row] = (await ledger.lineage()).rows;
    expect(row?.reason.cites[0]?.quote).toBe('according to the Harim Gazette');
  });

  test('the descent of an article leads up to the roots', async () => {
    const ledger = await place.fresh();
    const changed = WIRE.replace('the town of Orm', 'the old town of Orm at dawn');
    await add(
      ledger,
      { id: 'wire', text: WIRE, published: '2025-03-01' },
      { id: 'copy', text: changed, published: '2025-03-02' },
      { id: 'cut', text: changed.slice(0, 200), published: '2025-03-04' },
      { id: 'own', text: OWN, published: '2025-03-04' },
    );
    const up = await ledger.descent(['cut']);
    expect(up.map(({ child, parent }) => `${child} ${parent}`)).toEqual(['copy wire', 'cut copy']);
    expect(await ledger.descent(['own'])).toEqual([]);
  });

  test('articles that came in without lineage are compared before the next one', async () => {
    const ledger = await place.fresh();
    await add(ledger, { id: 'wire', text: WIRE, published: '2025-03-01' });
    const { reading } = (await ledger.materials(['wire']))[0] as { reading: Reading };
    const late: Reading = {
      ...reading,
      id: 'late',
      sha256: 'f'.repeat(64),
      published: { value: '2025-03-02', basis: 'given' },
    };
    const { bytes, capture: how } = (await ledger.original('wire')) as NonNullable<
      Awaited<ReturnType<Ledger['original']>>
    >;
    await ledger.add({
      ...{ reading: { ...late, actors: [], mentions: [], statements: [], events: [], relations: [], labels: [] } },
      ...{ capture: { ...how, sha256: late.sha256 }, bytes, actors: [], joins: [], restatements: [] },
    });
    expect((await ledger.unlinked()).map((one) => one.reading.id)).toEqual(['late']);
    await add(ledger, { id: 'own', text: OWN, published: '2025-03-04' });
    expect(await ledger.unlinked()).toEqual([]);
    expect(await edges(ledger)).toEqual(['late wire copy time']);
  });

  describe('what a person says of two articles', () => {
    const word = (id: string, verdict: string, about: readonly string[]): JudgementLine => ({
      ...{ kind: 'judgement', id, by: 'R. Tester', at: '2025-01-02T00:00:00Z', about, verdict },
    });
    const three = async (): Promise<Ledger> => {
      const ledger = await place.fresh();
      await add(
        ledger,
        { id: 'wire', text: WIRE, published: '2025-03-01' },
        { id: 'copy', text: WIRE.slice(0, 250), published: '2025-03-02' },
        { id: 'own', text: OWN, published: '2025-03-04' },
      );
      return ledger;
    };

    test('cuts an edge and adds one, at once; a later word outranks it, and it can be taken back', async () => {
      const ledger = await three();
      await ledger.judge([word('j1', 'not-derived', ['wire', 'copy']), word('j2', 'derived', ['own', 'wire'])]);
      expect(await edges(ledger)).toEqual(['own wire copy ']);
      expect((await ledger.lineage()).rows[0]).toMatchObject({
        judgement: 'j2',
        reason: { rule: 'judgement', by: 'R. Tester' },
        overlap: 0,
      });
      await ledger.judge(word('j3', 'derived', ['wire', 'copy']));
      expect(await edges(ledger)).toEqual(['wire copy copy ', 'own wire copy ']);
      await ledger.judge(word('j4', 'withdrawn', ['wire', 'copy']), 'j3');
      await ledger.judge(word('j5', 'withdrawn', ['own', 'wire']), 'j2');
      expect(await edges(ledger)).toEqual(['copy wire copy time']);
      expect(
        (await ledger.judgements()).map(({ id, revokedBy, names }) => [id, revokedBy, ...names].join(' '))[0],
      ).toBe(
        `j1 j3 ${(await ledger.articles()).rows
          .slice(0, 2)
          .map(({ opening }) => opening)
          .join(' ')}`,
      );
    });

    test('outlasts what the machine finds later', async () => {
      const ledger = await three();
      await ledger.judge(word('j1', 'not-derived', ['copy', 'wire']));
      await add(ledger, { id: 'late', text: `Rain. ${WIRE.slice(0, 160)} So it went.`, published: '2025-02-27' });
      expect(await edges(ledger)).toEqual(['wire late part time']);
    });

    test('and all edges come back from an export', async () => {
      const ledger = await three();
      await add(ledger, { id: 'second', text: WIRE.slice(20), published: '2025-03-09' });
      await ledger.judge([word('j1', 'not-derived', ['copy', 'wire']), word('j2', 'derived', ['own', 'wire'])]);
      const lines = await collect(ledger.lines());
      expect(lines.flatMap((line) => (line.kind === 'lineage' ? [`${line.from} ${line.to}`] : []))).toEqual([
        'own wire',
        'second wire',
      ]);
      const again = await place.fresh();
      await again.restore(stream(lines));
      expect(await collect(again.lines())).toEqual(lines);
      expect(await linkUnlinked(again, resources.outlets)).toBe(4);
      expect(await collect(again.lines())).toEqual(lines);
      await again.judge(word('j3', 'withdrawn', ['copy', 'wire']), 'j1');
      expect(await edges(again)).toEqual(['copy wire copy time', 'own wire copy ', 'second wire copy time']);
    });

    test('a line whose passages stand nowhere is refused', async () => {
      const lines = await collect((await three()).lines());
      const forged = lines.map((line) =>
        line.kind === 'lineage'
          ? {
              ...line,
              passages: line.passages.map(({ from, to }) => ({ from: { ...from, quote: 'other words' }, to })),
            }
          : line,
      );
      await expect((await place.empty()).restore(stream(forged))).rejects.toThrow('does not stand in its articles');
    });
  });
});

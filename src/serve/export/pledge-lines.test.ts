import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothStores } from '../../../test/ledger-stores.ts';
import type { Line } from '../../core/line.ts';
import type { Summary } from '../../core/view.ts';
import { capture } from '../../intake/capture.ts';
import type { RawDocument } from '../../intake/document.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { addArticles } from '../../run/add.ts';
import { loadResources } from '../../run/resources.ts';
import { describeChanges } from '../cli/describe-change.ts';
import { reportDay, weigherOf } from '../weigh.ts';
import { makeSheet } from './sheets.ts';
import { allLines } from './weigh-lines.ts';

const TEXTS = [
  ['a', '2031-05-02', 'Harbour Wire', 'The Harim Front promised on Friday to release 20 sailors of Merova by 1 June.'],
  ['b', '2031-05-10', 'Valley Voice', 'The Harim Front freed nine sailors of Merova on Thursday.'],
  ['c', '2031-05-20', 'Northern Star', 'The Harim Front executed two sailors on Monday, the mayor of Talin said.'],
  ['d', '2031-05-22', 'Radio Zoura', 'The Harim Front denied that it had executed any sailors.'],
] as const;

async function* documents(most: number = TEXTS.length): AsyncIterable<RawDocument> {
  for (const [id, published, outlet, text] of TEXTS.slice(0, most)) {
    const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0) } as const;
    yield capture(new TextEncoder().encode(text), { ...arrival, given: { id, published, outlet } });
  }
}

const linesOf = async (ledger: Ledger, asOf?: string): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of allLines(ledger, asOf)) lines.push(line);
  return lines;
};

onBothStores('lines of promises and denials', (place) => {
  afterAll(() => place.close());
  let filled: Ledger;
  beforeAll(async () => {
    filled = await place.fresh();
    await addArticles(filled, documents(), await loadResources());
  });
  const pledges = (lines: readonly Line[]) => lines.flatMap((line) => (line.kind === 'pledge' ? [line] : []));

  test('a promise stands in the export as of the last day on which an article came out', async () => {
    const [pledge, ...more] = pledges(await linesOf(filled));
    expect(more).toEqual([]);
    expect(pledge).toMatchObject({ asOf: '2031-05-22', stage: 'disputed', deadline: '2031-06-01' });
    expect(pledge?.thread.map(({ side, cite }) => [side, cite.quote])).toEqual([
      ['for', TEXTS[1][3]],
      ['against', TEXTS[2][3]],
    ]);
  });

  test('a day that is asked for counts instead', async () => {
    const [pledge] = pledges(await linesOf(filled, '2031-06-02'));
    expect(pledge).toMatchObject({ asOf: '2031-06-02', stage: 'disputed' });
    const [early] = pledges(await linesOf(filled, '2031-05-05'));
    expect(early).toMatchObject({ asOf: '2031-05-05', stage: 'pending', thread: [] });
  });

  test('a list, a table and a bundle have the same day: that of the latest report unless one is given', async () => {
    const ledger = filled;
    const days = async (how: Parameters<typeof makeSheet>[2] = {}): Promise<string[]> =>
      (await makeSheet(ledger, 'pledges', how))
        .split('\r\n')
        .slice(1)
        .flatMap((line) => line.split(',')[8] ?? []);
    expect(new Set(await days())).toEqual(new Set(['2031-05-22']));
    expect(new Set(await days({ asOf: '2031-05-12' }))).toEqual(new Set(['2031-05-12']));
    const weigher = weigherOf(ledger);
    const [row] = (await weigher.pledges()).rows;
    expect(row).toMatchObject({ asOf: '2031-05-22', stage: 'disputed' });
    expect(await weigher.pledge(row?.id ?? '')).toMatchObject({ asOf: '2031-05-22', stage: 'disputed' });
  });

  test('a month of report gives its first day, and no report the day of today', async () => {
    expect(await reportDay({ summary: async () => ({ to: '2031-05' }) as Summary })).toBe('2031-05-01');
    expect(await reportDay({ summary: async () => ({}) as Summary })).toBeUndefined();
  });

  test('a claim stands before the denial that answers it', async () => {
    const lines = await linesOf(filled);
    const found = lines.flatMap((line) => (line.kind === 'finding' && line.about === 'claim-denial' ? [line] : []));
    expect(found.map(({ type, between }) => [type, between.map(({ quote }) => quote)])).toEqual([
      ['conflict', [TEXTS[2][3], TEXTS[3][3]]],
    ]);
  });

  test('what is new tells promises that stand otherwise and denials of what is claimed here', async () => {
    const ledger = filled;
    // Articles came in one a revision: the promise, what was freed, what was executed, the denial.
    const changes = await weigherOf(ledger).changes({ revision: 2 });
    expect(changes.pledges).toMatchObject([
      { before: 'reported consistent', row: { article: 'a', stage: 'disputed' } },
    ]);
    expect(changes.denied).toMatchObject([{ article: 'd', claims: [{ article: 'c' }] }]);
    expect((await weigherOf(ledger).changes({ revision: 4 })).pledges).toEqual([]);
    const alone = await place.fresh();
    await addArticles(alone, documents(1), await loadResources());
    expect((await weigherOf(alone).changes({ revision: 1, asOf: '2031-07-01' })).pledges).toMatchObject([
      { before: 'pending', row: { stage: 'overdue', asOf: '2031-07-01' } },
    ]);
    const told = describeChanges(changes).join('\n');
    expect(told).toContain('reported consistent before, disputed as of 2031-05-22: “');
    expect(told).toContain(`claimed: “${TEXTS[2][3]}” reported by Northern Star`);
    const { denied } = changes;
    expect(await makeSheet(ledger, 'findings')).toContain(`,${denied[0]?.id},claim-denial,conflict,`);
  });

  test('the list of conflicts has the claim and its denial, with who denies', async () => {
    const { rows, total } = await weigherOf(filled).conflicts();
    const found = rows.filter(({ slot }) => slot === 'claim-denial');
    expect(found.map(({ sides }) => sides.map(({ sentence }) => sentence.quote))).toEqual([[TEXTS[2][3], TEXTS[3][3]]]);
    expect(found[0]?.sides[1]).toMatchObject({ outlet: 'Radio Zoura', by: [{ name: 'Harim Front' }] });
    expect((await weigherOf(filled).conflicts({ limit: 1, offset: total - 1 })).rows).toEqual(rows.slice(-1));
    expect((await weigherOf(filled).conflicts({ class: 'AID' })).rows).toEqual([]);
  });

  test('reading the export back gives the same export', async () => {
    const lines = await linesOf(filled);
    const copy = await place.fresh();
    await copy.restore(
      (async function* () {
        yield* lines;
      })(),
    );
    expect(await linesOf(copy)).toEqual(lines);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { word } from '../../test/identity-fixture.ts';
import { collect, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Reading } from '../core/reading.ts';
import type { RawDocument } from '../intake/document.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { addReading } from './add.ts';
import { readArticle } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';
import { hangingOn, judgeAll } from './retract.ts';
import { sampleInputs } from './sample.ts';

interface Article {
  readonly reading: Reading;
  readonly raw: RawDocument;
}

let resources: Resources;
let articles: Article[];
beforeAll(async () => {
  resources = await loadResources();
  articles = [];
  for await (const raw of sampleInputs()) {
    if ('error' in raw) throw new Error(raw.error.message);
    // Eight of them name all who matter, and some tell one event.
    if (articles.length < 8) articles.push({ reading: await readArticle(raw, resources), raw });
  }
}, 60_000);

const ALL = { limit: 10_000 };

/** Everything the ledger holds but its journal, and every list. */
const stateOf = async (ledger: Ledger): Promise<string[]> => [
  ...(await collect(ledger.lines())).filter(({ kind }) => kind !== 'judgement').map((line) => JSON.stringify(line)),
  ...(await listsOf(ledger)),
];

const listsOf = async (ledger: Ledger): Promise<string[]> => {
  const { ledger: _name, ...summary } = await ledger.summary();
  const lists = ['articles', 'actors', 'statements', 'events', 'relations', 'labels', 'places', 'network'] as const;
  const more = ['incidents', 'lineage', 'review', 'framing', 'stories'] as const;
  const pages: string[] = [JSON.stringify(summary)];
  for (const list of [...lists, ...more]) pages.push(`${list} ${JSON.stringify(await ledger[list](ALL))}`);
  return pages;
};

/** What is counted, whatever the ids: statements, events and places, articles of actors by name, sayings, incidents. */
async function countsOf(ledger: Ledger): Promise<Record<string, string[]>> {
  const rows = async (list: 'articles' | 'statements' | 'events' | 'labels' | 'relations') =>
    (await ledger[list](ALL)).rows.map(({ id }) => id).sort();
  const lines = await collect(ledger.lines());
  const incidents = (await ledger.incidents(ALL)).rows;
  const told = await Promise.all(
    incidents.map(async ({ id }) => (await ledger.incident(id))?.accountRows.map((row) => row.id)),
  );
  const sayings = (await ledger.statements(ALL)).rows.map(
    ({ id, saying }) => `${id} ${saying?.id} ${saying?.articles}`,
  );
  const { ledger: _name, ...summary } = await ledger.summary();
  return {
    summary: Object.entries(summary).map(String),
    articles: await rows('articles'),
    statements: await rows('statements'),
    events: await rows('events'),
    labels: await rows('labels'),
    relations: await rows('relations'),
    places: (await ledger.places(ALL)).rows.map(({ id, articles, events }) => `${id} ${articles} ${events}`).sort(),
    actors: lines
      .flatMap((line) =>
        line.kind === 'actor' && line.members.length > 0 ? [`${line.name}: ${[...line.members].sort().join()}`] : [],
      )
      .sort(),
    incidents: told.map((ids) => String(ids?.sort())).sort(),
    sayings: sayings.sort(),
    lineage: (await ledger.lineage(ALL)).rows.map(({ child, parent, type }) => `${child} ${parent} ${type}`).sort(),
  };
}

onBothStores('retraction', (place) => {
  const filled = async (some: readonly Article[]): Promise<Ledger> => {
    const ledger = await place.fresh();
    for (const { reading, raw } of some) await addReading(ledger, reading, raw, resources.outlets);
    return ledger;
  };
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await filled(articles);
  }, 60_000);
  afterAll(() => place.close());

  test('looking at what hangs on an article changes nothing, and taking it back leaves everything as it was', async () => {
    const before = await stateOf(ledger);
    for (const { reading } of articles) {
      const { id } = reading;
      const hung = await hangingOn(ledger, id);
      expect(await stateOf(ledger), `looked at ${id}`).toEqual(before);
      expect(hung.statements).toBe(reading.statements.length);
      const retracted = word('retracted', id);
      await judgeAll(ledger, [retracted]);
      expect(await stateOf(ledger), `without ${id}`).not.toEqual(before);
      await judgeAll(ledger, [word('withdrawn', id)], retracted.id);
      expect(await stateOf(ledger), `${id} came back`).toEqual(before);
    }
  }, 120_000);

  test('several articles are taken out and come back in any order', async () => {
    const before = await stateOf(ledger);
    const [a, b, c] = articles.slice(2, 5).map(({ reading }) => word('retracted', reading.id));
    for (const one of [a, b, c]) if (one) await judgeAll(ledger, [one]);
    for (const one of [b, a, c]) if (one) await judgeAll(ledger, [word('withdrawn', ...one.about)], one.id);
    expect(await listsOf(ledger)).toEqual(before.slice(-14));
  }, 120_000);

  test('without an article that holds nobody else together, the ledger is the one that never had it', async () => {
    let alike = 0;
    for (const { reading } of articles) {
      const { id } = reading;
      if ((await hangingOn(ledger, id)).parted.length > 0) continue;
      const retracted = word('retracted', id);
      await judgeAll(ledger, [retracted]);
      const never = await filled(articles.filter((one) => one.reading.id !== id));
      const [{ incidents: told, ...now }, { incidents: _told, ...wanted }] = [
        await countsOf(ledger),
        await countsOf(never),
      ];
      expect(now, id).toEqual(wanted);
      expect(told?.join().includes(id)).toBe(false);
      await judgeAll(ledger, [word('withdrawn', id)], retracted.id);
      alike++;
    }
    expect(alike).toBeGreaterThan(3);
  }, 240_000);

  describe('of a small ledger', () => {
    let own: Ledger;
    beforeAll(async () => {
      own = await place.fresh();
      for (const n of [1, 2, 3])
        await own.add(makeEntry({ n, id: `r${n}`, outlet: n === 3 ? 'Valley Voice' : 'Harbour Wire' }));
      await own.judge({ ...word('retracted', 'r3'), id: 'out', why: 'withdrawn by the outlet' });
    });

    test('a retracted article is listed only when asked for, with the word that took it out', async () => {
      expect((await own.articles()).rows.map(({ id }) => id)).toEqual(['r1', 'r2']);
      const { rows, total } = await own.articles({ retracted: 'yes' });
      expect(total).toBe(3);
      expect(rows.find(({ id }) => id === 'r3')?.retracted).toMatchObject({
        judgement: 'out',
        why: 'withdrawn by the outlet',
      });
      expect((await own.article('r3'))?.reading.text).toContain('Rain fell on report 3');
      expect((await own.original('r3'))?.bytes.length).toBeGreaterThan(0);
      expect((await own.summary()).outlets).toBe(1);
      expect(await own.search('"report 3"')).toEqual([]);
    });

    test('its bytes are still known, it is not retracted twice, and what is not there is not retracted', async () => {
      expect(await own.add(makeEntry({ n: 3, id: 'r3', outlet: 'Valley Voice' }))).toBe('present');
      await expect(own.judge(word('retracted', 'r3'))).rejects.toMatchObject({ code: 'E_RETRACTED' });
      await expect(own.hanging('r3')).rejects.toMatchObject({ code: 'E_RETRACTED' });
      await expect(own.judge(word('retracted', 'r9'))).rejects.toMatchObject({ code: 'E_NO_SUCH_CELL' });
    });

    test('what is new tells that it went', async () => {
      const { retracted, articles: came } = await own.changes({ revision: 3 });
      expect([retracted.map(({ id }) => id), came]).toEqual([['r3'], []]);
    });

    test('an import knows it as retracted, and can bring it back', async () => {
      const copy = await place.fresh();
      const lines = await collect(own.lines());
      await copy.restore(stream(lines));
      expect(await collect(copy.lines())).toEqual(lines);
      expect((await copy.statements()).total).toBe(2);
      await copy.judge(word('withdrawn', 'r3'), 'out');
      expect((await copy.statements()).total).toBe(3);
      expect((await copy.actors()).rows.map(({ articles: many }) => many)).toEqual([3, 3]);
    });
  });
});

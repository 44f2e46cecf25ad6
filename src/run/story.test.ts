import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { word } from '../../test/identity-fixture.ts';
import { collect, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Reading } from '../core/reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { catchUpStories, findStory } from './story.ts';

const TEXTS = {
  m1: [
    'Harim Herald',
    '2025-03-03',
    'Two miners were shot dead when police cleared the Dolm pit near Harim on Monday.',
  ],
  d1: ['Valley Voice', '2025-03-04', 'Five engineers were abducted from the Gorrin dam by gunmen in two white vans.'],
  m2: [
    'Valley Voice',
    '2025-03-04',
    'Police who cleared the Dolm pit shot two miners dead, the Harim miners union said.',
  ],
  d2: [
    'Harim Herald',
    '2025-03-05',
    'Gunmen in white vans abducted five engineers at the Gorrin dam, the ministry said.',
  ],
  m3: ['Corvin Press', '2025-03-05', 'The union of the Dolm pit mourns two miners whom police shot dead near Harim.'],
} as const;

function readingOf(id: keyof typeof TEXTS): Reading {
  const [outlet, published, text] = TEXTS[id];
  const none = { dates: [], figures: [], statements: [], events: [], notes: [], quotes: [], setAside: [] };
  return {
    ...{
      schema: 'stemma/reading@1',
      id,
      sha256: createHash('sha256').update(id).digest('hex'),
      language: 'en',
      readBy: 'test',
    },
    ...{ title: text.slice(0, 20), outlet, published: { value: published, basis: 'given' }, text },
    ...{ sentences: [[0, text.length]], mentions: [], actors: [], aliases: [], ...none },
  };
}

async function put(ledger: Ledger, id: keyof typeof TEXTS, placed = true): Promise<void> {
  const reading = readingOf(id);
  const how = { how: 'file', form: 'text', charset: 'utf-8', tool: 'test' } as const;
  const capture = { sha256: reading.sha256, bytes: 0, capturedAt: '2025-03-06T00:00:00.000Z', ...how };
  const entry = { reading, capture, bytes: new TextEncoder().encode(id), actors: [], joins: [], restatements: [] };
  await ledger.add(placed ? { ...entry, story: await findStory(ledger, reading) } : entry);
}

const IDS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/** The stories of all articles, each as its articles in the order of time. */
async function grouped(ledger: Ledger): Promise<Record<string, string[]>> {
  const { rows } = await ledger.stories();
  const views = await Promise.all(rows.map(({ id }) => ledger.story(id)));
  return Object.fromEntries(views.map((view) => [view?.id, view?.articleRows.map(({ id }) => id) ?? []]));
}

const BOTH = { 'story-m1': ['m1', 'm2', 'm3'], 'story-d1': ['d1', 'd2'] };

onBothStores('stories', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const id of IDS) await put(ledger, id);
  });
  afterAll(() => place.close());

  test('articles about one thing are one story, listed with outlets and days', async () => {
    expect(await grouped(ledger)).toEqual(BOTH);
    const { rows, total } = await ledger.stories();
    expect(total).toBe(2);
    expect(rows[0]).toEqual({
      ...{ id: 'story-m1', title: 'Two miners were shot', articles: 3, outlets: 3 },
      ...{ first: '2025-03-03', last: '2025-03-05', actors: [], places: [] },
    });
    for (const past of [{ offset: 2 }, { limit: 0 }])
      expect(await ledger.stories(past)).toEqual({ rows: [], total: 2 });
    expect((await ledger.stories({ outlet: 'Corvin Press' })).rows.map(({ id }) => id)).toEqual(['story-m1']);
    expect((await ledger.stories({ to: '2025-03-03' })).rows.map(({ id }) => id)).toEqual(['story-m1']);
    expect((await ledger.stories({ article: 'd2' })).rows.map(({ id }) => id)).toEqual(['story-d1']);
  });

  test('an article says to which story it belongs and why', async () => {
    const view = await ledger.article('m2');
    expect(view?.stories).toMatchObject([{ id: 'story-m1', title: 'Two miners were shot', articles: 3, side: 'main' }]);
    expect(view?.stories[0]?.reason).toMatchObject({ rule: 'story', beside: 'm1' });
    expect(view?.stories[0]?.reason.words).toContain('Dolm');
  });

  test('an export and its import give the same stories, and a later article finds them', async () => {
    const lines = await collect(ledger.lines());
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(await collect(copy.lines())).toEqual(lines);
    expect((await copy.unstoried(9)).length).toBe(5);
    await catchUpStories(copy);
    expect(await copy.unstoried(9)).toEqual([]);
    expect(await collect(copy.lines())).toEqual(lines);
  });

  test('a ledger whose articles have no stories yet gets the same ones', async () => {
    const old = await place.fresh();
    for (const id of IDS) await put(old, id, false);
    expect((await old.stories()).total).toBe(0);
    await catchUpStories(old);
    expect(await grouped(old)).toEqual(BOTH);
  });

  test('a person moves an article; taking the word back brings it home', async () => {
    const move = word('same', 'article:m3', 'story:story-d1');
    await ledger.judge(move);
    expect(await grouped(ledger)).toEqual({ 'story-d1': ['d1', 'd2', 'm3'], 'story-m1': ['m1', 'm2'] });
    const view = await ledger.story('story-d1');
    expect(view?.articleRows.at(-1)).toMatchObject({ id: 'm3', reason: { rule: 'story-judged', by: 'R. Tester' } });
    expect(view?.judgements.map(({ id }) => id)).toEqual([move.id]);
    await ledger.judge(word('withdrawn', ...move.about), move.id);
    expect(await grouped(ledger)).toEqual(BOTH);
    expect((await ledger.story('story-d1'))?.judgements).toEqual([]);
  });

  test('what was moved stays when later articles come in', async () => {
    const other = await place.fresh();
    for (const id of ['m1', 'd1', 'm2'] as const) await put(other, id);
    await other.judge(word('same', 'article:m2', 'story:story-d1'));
    for (const id of ['d2', 'm3'] as const) await put(other, id);
    expect((await other.article('m2'))?.stories[0]?.id).toBe('story-d1');
    expect((await other.article('m1'))?.stories[0]?.id).toBe('story-m1');
  });

  test('an article that is taken out makes a story of its own', async () => {
    const out = word('different', 'article:m2', 'story:story-m1');
    await ledger.judge(out);
    expect(await grouped(ledger)).toMatchObject({ 'story-m1': ['m1', 'm3'], 'story-m2': ['m2'] });
    await ledger.judge(word('withdrawn', ...out.about), out.id);
    expect(await grouped(ledger)).toEqual(BOTH);
  });

  test('two stories made one keep the earlier id, the other leads there; both come back', async () => {
    const merge = word('same', 'story:story-d1', 'story:story-m1');
    await ledger.judge(merge);
    expect(await grouped(ledger)).toEqual({ 'story-m1': ['m1', 'm2', 'd1', 'm3', 'd2'].sort(byDay) });
    expect((await ledger.story('story-d1'))?.id).toBe('story-m1');
    expect((await ledger.story('story-m1'))?.merged).toMatchObject([{ id: 'story-d1', reason: { by: 'R. Tester' } }]);
    const lines = await collect(ledger.lines());
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(await collect(copy.lines())).toEqual(lines);
    for (const one of [ledger, copy]) {
      await one.judge(word('withdrawn', ...merge.about), merge.id);
      expect(await grouped(one)).toEqual(BOTH);
    }
  });

  test('a word about an article that is not there is refused', async () => {
    await expect(ledger.judge(word('same', 'article:none', 'story:story-m1'))).rejects.toMatchObject({
      code: 'E_NO_SUCH_CELL',
    });
  });
});

const byDay = (a: string, b: string): number => {
  const day = (id: string): string => `${TEXTS[id as keyof typeof TEXTS][1]} ${IDS.indexOf(id as keyof typeof TEXTS)}`;
  return day(a) < day(b) ? -1 : 1;
};

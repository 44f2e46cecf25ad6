import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect, type Given, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Line } from '../core/line.ts';
import { linkReports } from '../link/saying.ts';
import type { Ledger } from './ledger.ts';

const GRAIN = 'Nobody in this valley sells grain to the coast any longer';

/** Adds an article the way a run does: its statements are compared with those that the ledger finds for them. */
async function add(ledger: Ledger, given: Given): Promise<void> {
  const entry = makeEntry(given);
  await ledger.add({ ...entry, restatements: linkReports(await ledger.pairs(entry)) });
}

const WIRE: Given = { n: 1, id: 'wire', published: '2024-12-11' };
const VOICE: Given = { n: 2, id: 'voice', outlet: 'Valley Voice', published: '2024-12-12' };
const STAR: Given = { n: 3, id: 'star', outlet: 'Northern Star', published: '2024-12-10' };
const BRIEF: Given = { n: 4, id: 'brief', outlet: 'Valley Voice', published: '2024-12-13' };
const OTHER: Given = { n: 5, id: 'other', published: '2024-12-11', words: 'The bakeries of Talin will open on Monday' };
const LATER: Given = { n: 6, id: 'later', published: '2026-02-01' };

/** What a ledger joins: for each saying its reports in order, with what each is called. */
async function sayings(ledger: Ledger): Promise<Record<string, string[]>> {
  const { rows } = await ledger.statements();
  const told: Record<string, string[]> = {};
  for (const { id, saying } of rows)
    if (saying)
      told[saying.id] = [
        ...(told[saying.id] ?? []),
        `${id}${saying.shared ? ' shares' : saying.first ? ' first' : ''}`,
      ];
  return told;
}

function orders<One>(list: readonly One[]): One[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, at) => orders(list.filter((_, i) => i !== at)).map((rest) => [one, ...rest]));
}

onBothStores('statements of several articles', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const given of [WIRE, VOICE, OTHER, LATER, BRIEF, STAR]) await add(ledger, given);
  });
  afterAll(() => place.close());

  test('that restate one another are one saying, named after the earliest however late it came in', async () => {
    expect(await sayings(ledger)).toEqual({
      'star.s1': ['star.s1 first', 'wire.s1', 'voice.s1', 'brief.s1'],
    });
    expect((await ledger.statement('wire.s1'))?.saying).toEqual({
      id: 'star.s1',
      articles: 4,
      outlets: 3,
      first: false,
    });
  });

  test('are shown together, the earliest first, with the reason and both sentences', async () => {
    const view = await ledger.statement('voice.s1');
    expect(view?.reports.map(({ id }) => id)).toEqual(['star.s1', 'wire.s1', 'brief.s1']);
    expect(view?.reports[0]).toMatchObject({ outlet: 'Northern Star', source: [{ name: 'Talin Varo' }] });
    expect(view?.reason).toMatchObject({ rule: 'shared-quotation', version: '1' });
    expect(view?.reason?.cites.map(({ article }) => article)).toContain('voice');
    expect(view?.reason?.cites[0]?.quote).toContain('We hold the bridge at Ossel');
    expect(await ledger.statement('other.s1')).toMatchObject({ id: 'other.s1', reports: [] });
    expect((await ledger.statement('other.s1'))?.saying).toBeUndefined();
  });

  test.each([
    [{ saying: 'star.s1' }, ['star.s1', 'wire.s1', 'voice.s1', 'brief.s1']],
    [{ saying: 'brief.s1' }, ['star.s1', 'wire.s1', 'voice.s1', 'brief.s1']],
    [{ saying: 'other.s1' }, ['other.s1']],
    [{ saying: 'nobody.s1' }, []],
    [{ saying: 'wire.s1', outlet: 'Valley Voice' }, ['voice.s1', 'brief.s1']],
    [
      { saying: 'wire.s1', from: '2024-12-12', actor: 'act-speaker', act: 'assert', stance: 'neutral' },
      ['voice.s1', 'brief.s1'],
    ],
    [{ stance: 'neutral', to: '2024-12-10' }, ['star.s1']],
    [{ stance: 'distancing' }, []],
  ])('can be listed by %o', async (filter, ids) => {
    const { rows, total } = await ledger.statements(filter);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  test('are the same in a ledger made from the lines, and found by what comes in later', async () => {
    const lines = await collect(ledger.lines());
    const told = lines.flatMap((line) => (line.kind === 'statement' ? [line] : []));
    expect(told.map(({ id, restates }) => [id, restates])).toEqual([
      ['wire.s1', 'star.s1'],
      ['voice.s1', 'star.s1'],
      ['other.s1', undefined],
      ['later.s1', undefined],
      ['brief.s1', 'star.s1'],
      ['star.s1', undefined],
    ]);
    expect(told[1]?.joins).toMatchObject([{ to: 'wire.s1', reason: { rule: 'shared-quotation' } }]);
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(JSON.stringify(await collect(copy.lines()))).toBe(JSON.stringify(lines));
    expect(await sayings(copy)).toEqual(await sayings(ledger));
    expect(await copy.statement('voice.s1')).toEqual(await ledger.statement('voice.s1'));
    await add(copy, { n: 9, id: 'last', outlet: 'Harbour Wire', published: '2024-12-14' });
    expect((await copy.statement('last.s1'))?.saying).toMatchObject({ id: 'star.s1', articles: 5, outlets: 3 });
  });

  test.each<[string, (lines: Line[]) => void, RegExp]>([
    [
      'another first report',
      (lines) => Object.assign(at(lines, 'voice.s1'), { restates: 'wire.s1' }),
      /does not restate wire\.s1/,
    ],
    [
      'no first report',
      (lines) => void delete (at(lines, 'voice.s1') as { restates?: string }).restates,
      /1 statements? .*do not say so/,
    ],
    [
      'a first report that restates itself',
      (lines) => Object.assign(at(lines, 'star.s1'), { restates: 'star.s1' }),
      /does not restate star\.s1/,
    ],
    [
      'no joins',
      (lines) => void delete (at(lines, 'voice.s1') as unknown as { joins?: unknown }).joins,
      /does not restate/,
    ],
    [
      'a join with nothing',
      (lines) =>
        Object.assign(at(lines, 'voice.s1'), {
          joins: [{ to: 'none.s1', reason: { rule: 'x', version: '1', cites: [] } }],
        }),
      /joined to none\.s1/,
    ],
    [
      'a join without a reason',
      (lines) => Object.assign(at(lines, 'voice.s1'), { joins: [{ to: 'wire.s1' }] }),
      /joins that cannot be read/,
    ],
    [
      'a reason that cites another sentence',
      (lines) => {
        const [join] = (at(lines, 'voice.s1') as unknown as { joins: { reason: { cites: { quote: string }[] } }[] })
          .joins;
        Object.assign(join?.reason.cites[0] ?? {}, { quote: 'We never said so.' });
      },
      /cites other sentences/,
    ],
    [
      'a join with itself',
      (lines) =>
        Object.assign(at(lines, 'voice.s1'), {
          joins: [{ to: 'voice.s1', reason: { rule: 'x', version: '1', cites: [] } }],
        }),
      /joins that cannot be read/,
    ],
  ])('are refused from lines with %s', async (_what, change, message) => {
    const lines = structuredClone(await collect(ledger.lines()));
    change(lines);
    const copy = await place.empty();
    await expect(copy.restore(stream(lines))).rejects.toThrow(message);
    expect((await copy.summary()).articles).toBe(0);
  });
});

const at = (lines: readonly Line[], id: string): Line => lines.find((line) => 'id' in line && line.id === id) as Line;

onBothStores('the order of articles', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
  });
  afterAll(() => place.close());

  /** The article in a world of its own: other people and another text in each, so that one ledger holds all orders. */
  const within = (world: string, given: Given, actor = 'speaker'): Given => ({
    ...given,
    n: Number(`${world.length}${world.charCodeAt(world.length - 1)}${given.n}`),
    id: `${given.id}${world}`,
    actors: [`${actor}${world}`, `front${world}`],
    ...(given.joins
      ? { joins: given.joins.map(({ from, into }) => ({ from: from + world, into: into + world })) }
      : {}),
  });
  const saidIn = async (world: string): Promise<unknown> => {
    const { rows } = await ledger.statements({ saying: `wire${world}.s1` });
    return rows.map(({ id, saying }) => [id.replace(world, ''), saying?.id.replace(world, ''), saying?.first]);
  };

  test('does not matter to what is one saying, nor to which report is first', { timeout: 60_000 }, async () => {
    for (const [n, order] of orders([WIRE, STAR, OTHER, BRIEF]).entries()) {
      const world = `-${String.fromCharCode(97 + n)}`;
      for (const given of [...order.slice(0, 2), LATER, ...order.slice(2)]) await add(ledger, within(world, given));
      expect(await saidIn(world)).toEqual([
        ['star.s1', 'star.s1', true],
        ['wire.s1', 'star.s1', false],
        ['brief.s1', 'star.s1', false],
      ]);
      expect((await ledger.statement(`later${world}.s1`))?.saying).toBeUndefined();
    }
  });

  test('does not matter where two actors turn out to be one', { timeout: 60_000 }, async () => {
    const proof: Given = { ...OTHER, joins: [{ from: 'varo', into: 'speaker' }] };
    for (const [n, order] of orders([WIRE, VOICE, STAR]).entries()) {
      const world = `--${String.fromCharCode(97 + n)}`;
      for (const given of order) await add(ledger, within(world, given, given === WIRE ? 'speaker' : 'varo'));
      expect((await ledger.statement(`star${world}.s1`))?.saying).toMatchObject({ articles: 2 });
      expect((await ledger.statement(`wire${world}.s1`))?.saying).toBeUndefined();
      await add(ledger, within(world, proof));
      await add(ledger, within(world, BRIEF));
      expect(await saidIn(world)).toEqual([
        ['star.s1', 'star.s1', true],
        ['wire.s1', 'star.s1', false],
        ['voice.s1', 'star.s1', false],
        ['brief.s1', 'star.s1', false],
      ]);
      expect((await ledger.statement(`star${world}.s1`))?.saying).toMatchObject({ articles: 4, outlets: 3 });
    }
    const lines = await collect(ledger.lines());
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(await collect(copy.lines())).toEqual(lines);
  });
});

onBothStores('the first report', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
  });
  afterAll(() => place.close());

  test('is shared by reports of one day, and by one of which only the month is known', async () => {
    await add(ledger, WIRE);
    await add(ledger, { ...VOICE, published: '2024-12-11' });
    await add(ledger, { ...STAR, published: '2024-12' });
    await add(ledger, BRIEF);
    expect(await sayings(ledger)).toEqual({
      'voice.s1': ['star.s1 shares', 'voice.s1 shares', 'wire.s1 shares', 'brief.s1'],
    });
  });

  test('is never one without a date, and where none has a date there is none', async () => {
    const words = GRAIN;
    await add(ledger, { n: 11, id: 'a', words, published: undefined });
    await add(ledger, { n: 12, id: 'b', words, published: undefined, outlet: 'Valley Voice' });
    expect((await sayings(ledger))['a.s1']).toEqual(['a.s1', 'b.s1']);
    await add(ledger, { n: 13, id: 'c', words, published: '2024-12-20' });
    expect((await sayings(ledger))['c.s1']).toEqual(['c.s1 first', 'a.s1', 'b.s1']);
  });

  test('is told by its words alone where a speaker is not named', async () => {
    const words = 'They came at dusk, took the two generators and left a receipt on the table';
    await add(ledger, { n: 21, id: 'named', words, published: '2024-11-02' });
    await add(ledger, { n: 22, id: 'unnamed', words, published: '2024-11-01', unnamed: true });
    await add(ledger, { n: 23, id: 'short', words: 'They came at dusk', published: '2024-11-01', unnamed: true });
    await add(ledger, {
      n: 24,
      id: 'elsewhere',
      words,
      published: '2024-11-01',
      actors: ['act-else', 'act-front'],
      speaker: 'Ona Brel',
    });
    expect((await ledger.statement('named.s1'))?.reports.map(({ id }) => id)).toContain('unnamed.s1');
    expect((await ledger.statement('short.s1'))?.reports).toEqual([]);
  });

  test('stays the first of a saying that forty articles copy', { timeout: 60_000 }, async () => {
    const words = 'The ferries will run again before the first frost';
    for (let n = 0; n < 40; n++)
      await add(ledger, { n: 100 + n, id: `copy${n}`, words, outlet: `Outlet ${n % 4}`, published: '2024-10-02' });
    await add(ledger, { n: 99, id: 'before', words, published: '2024-10-01' });
    expect((await ledger.statement('copy39.s1'))?.saying).toEqual({
      ...{ id: 'before.s1', articles: 41, outlets: 5, first: false },
    });
  });
});

import { afterAll, expect, test, vi } from 'vitest';
import { heldLines, word } from '../../test/identity-fixture.ts';
import { collect, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { MovedAccounts } from '../core/incident.ts';
import { capture } from '../intake/capture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { addArticles } from './add.ts';
import { weighDenials } from './denial.ts';
import { narrowPledges, weighPledges } from './pledge.ts';
import { loadResources } from './resources.ts';
import { judgeAll } from './retract.ts';

const resources = await loadResources();
// Every test reads articles into a store of its own.
vi.setConfig({ testTimeout: 90_000 });

type Given = readonly [id: string, published: string, text: string];

async function add(ledger: Ledger, ...articles: readonly Given[]): Promise<void> {
  async function* documents() {
    for (const [id, published, text] of articles) {
      const given = { id, published, outlet: `The ${id}` };
      const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
      yield capture(new TextEncoder().encode(text), arrival);
    }
  }
  expect((await addArticles(ledger, documents(), resources)).refused).toEqual([]);
}

/** A deed told of one town, by days that do not quite fit: too little to be one without a common doer. */
const deed = (doer: string, did: string, where: string, day: string): string =>
  `The ${doer} ${did} in ${where} on ${day}, the miller said. The ${doer} holds the valley.`;

const LEAGUE: Given = ['league', '2031-02-05', deed('Kadesh League', 'shelled a granary', 'Tern', 'Monday')];
const BRIGADE: Given = ['brigade', '2031-02-06', deed('Torre Brigade', 'attacked a storehouse', 'Tern', 'Tuesday')];
const GUARD: Given = ['guard', '2031-02-05', deed('Orland Guard', 'shelled a barn', 'Kolm', 'Monday')];
const LEGION: Given = ['legion', '2031-02-06', deed('Velian Legion', 'attacked a shed', 'Kolm', 'Tuesday')];

/** The articles of each incident that more than one tells. */
async function joined(ledger: Ledger): Promise<string[]> {
  const { rows } = await ledger.incidents({ articles: 2 });
  const views = await Promise.all(rows.map(({ id }) => ledger.incident(id)));
  return views.map((view) => view?.accountRows.map(({ article }) => article).join(' ') ?? '');
}

/** Which event each account tells, and why. */
const accountLines = async (ledger: Ledger) => (await collect(ledger.lines())).filter(({ kind }) => kind === 'account');

/** The id of an actor by its name. */
async function idOf(ledger: Ledger, name: string): Promise<string> {
  const found = (await ledger.actors({ limit: 100 })).rows.find((row) => row.name === name);
  expect(found, name).toBeDefined();
  return found?.id ?? '';
}

/** A person says that two are one actor; what takes it back. */
async function merge(ledger: Ledger, a: string, b: string): Promise<() => Promise<void>> {
  const said = word('same', await idOf(ledger, a), await idOf(ledger, b));
  await judgeAll(ledger, [said]);
  return () => judgeAll(ledger, [word('withdrawn', ...said.about)], said.id);
}

onBothStores('when a person says who is who', (place) => {
  afterAll(() => place.close());

  test('accounts of one event that different doers kept apart are one, until it is taken back', async () => {
    const ledger = await place.fresh();
    await add(ledger, LEAGUE, BRIGADE, GUARD, LEGION);
    expect(await joined(ledger)).toEqual([]);
    const before = await heldLines(ledger);
    const takeBack = await merge(ledger, 'Kadesh League', 'Torre Brigade');
    // The two of Kolm compare as before: they are left alone.
    expect(await joined(ledger)).toEqual(['league brigade']);
    const view = await ledger.incident((await ledger.incidents({ articles: 2 })).rows[0]?.id ?? '');
    const [first, second] = view?.accountRows ?? [];
    expect(first?.joins).toEqual([]);
    expect(second?.joins[0]).toMatchObject({ to: first?.id, reason: { rule: 'same-event' } });
    expect(second?.joins[0]?.reason.parts?.map(({ part, how }) => `${part} ${how}`)).toContain('doer same actor');
    await takeBack();
    expect(await joined(ledger)).toEqual([]);
    expect(await heldLines(ledger)).toEqual(before);
  });

  test('accounts that one doer held together are parted with him, and come together again', async () => {
    const ledger = await place.fresh();
    const [id, published, text] = BRIGADE;
    await add(ledger, LEAGUE, [id, published, text.replaceAll('Torre Brigade', 'Kadesh League')]);
    expect(await joined(ledger)).toEqual(['league brigade']);
    const before = await accountLines(ledger);
    const cells = (await collect(ledger.lines())).flatMap((line) =>
      line.kind === 'actor' && line.name === 'Kadesh League' ? line.members : [],
    );
    const said = word('different', ...cells);
    await judgeAll(ledger, [said]);
    expect(await joined(ledger)).toEqual([]);
    await judgeAll(ledger, [word('withdrawn', ...cells)], said.id);
    expect(await joined(ledger)).toEqual(['league brigade']);
    expect(await accountLines(ledger)).toEqual(before);
  });

  test('what came in while two were one is compared anew as well when that is taken back', async () => {
    const ledger = await place.fresh();
    await add(ledger, LEAGUE, [
      'pact',
      '2031-02-01',
      'The Torre Brigade opened an office in Hame. The Torre Brigade is new.',
    ]);
    const takeBack = await merge(ledger, 'Kadesh League', 'Torre Brigade');
    await add(ledger, BRIGADE);
    expect(await joined(ledger)).toEqual(['league brigade']);
    await takeBack();
    expect(await joined(ledger)).toEqual([]);
  });

  test('a word on two accounts outranks what the machine finds then', async () => {
    const ledger = await place.fresh();
    await add(ledger, LEAGUE, BRIGADE);
    const accounts = (await ledger.incidents()).rows.map(({ id }) => id);
    expect(accounts).toHaveLength(2);
    await judgeAll(ledger, [word('different', ...accounts)]);
    await merge(ledger, 'Kadesh League', 'Torre Brigade');
    expect(await joined(ledger)).toEqual([]);
  });

  test('an export keeps such joins, and a ledger made from it takes them back', async () => {
    const ledger = await place.fresh();
    await add(ledger, LEAGUE, BRIGADE);
    await merge(ledger, 'Kadesh League', 'Torre Brigade');
    const lines = await collect(ledger.lines());
    const copy = await place.fresh();
    await copy.restore(stream(lines));
    expect(await collect(copy.lines())).toEqual(lines);
    expect(await joined(copy)).toEqual(['league brigade']);
    const said = (await copy.judgements())[0];
    await judgeAll(copy, [word('withdrawn', ...(said?.about ?? []))], said?.id);
    expect(await joined(copy)).toEqual([]);
  });

  test('the accounts of the one who takes part in fewer are compared, with those of the other near their days alone', async () => {
    const ledger = await place.fresh();
    const far: Given = ['far', '2029-02-05', deed('Kadesh League', 'shelled a granary', 'Olm', 'Monday')];
    await add(ledger, far, LEAGUE, BRIGADE, GUARD, LEGION);
    const asked: MovedAccounts[] = [];
    const said = word('same', await idOf(ledger, 'Kadesh League'), await idOf(ledger, 'Torre Brigade'));
    await ledger.judge([said], undefined, undefined, async (moved) => {
      asked.push(moved);
      return { gone: [], renewed: [], made: [], outlines: [] };
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.accounts.map((id) => id.split('.')[0])).toEqual(['brigade']);
    expect(asked[0]?.incidents.flat().map((id) => id.split('.')[0])).toEqual(['league', 'brigade']);
  });

  test('a word on who is who that moves nobody compares nothing', async () => {
    const ledger = await place.fresh();
    await add(ledger, LEAGUE, BRIGADE);
    const said = word('unsure', await idOf(ledger, 'Kadesh League'), await idOf(ledger, 'Torre Brigade'));
    await ledger.judge([said], undefined, undefined, async () => {
      throw new Error('nothing is to be compared');
    });
    expect(await joined(ledger)).toEqual([]);
  });

  test('what one does stands beside what the other promised as long as they are one', async () => {
    const ledger = await place.fresh();
    await add(
      ledger,
      ['vow', '2031-02-03', 'The Kadesh League promised on Monday to spare the fishermen of Hame.'],
      ['act', '2031-02-20', 'The Torre Brigade shot two fishermen of Hame on Thursday, a priest said.'],
    );
    const sides = async () =>
      narrowPledges(await weighPledges(ledger, {}), {}, '2031-03-01').rows.map(({ stage, thread }) => [
        stage,
        ...thread.map(({ side, article }) => `${side} ${article}`),
      ]);
    const before = await sides();
    expect(before).toEqual([['no later report']]);
    const takeBack = await merge(ledger, 'Kadesh League', 'Torre Brigade');
    expect(await sides()).toEqual([['reported contrary', 'against act']]);
    await takeBack();
    expect(await sides()).toEqual(before);
  });

  test('nobody answers with a denial what he claims himself, under whatever name, as long as it is his', async () => {
    const ledger = await place.fresh();
    const deal = 'Sanna Reik, the mayor of Tern, called for calm.';
    const what = 'rockets had destroyed the granary of Tern';
    await add(
      ledger,
      ['claim', '2031-02-03', `The Torre Brigade said on Monday that ${what}. ${deal}`],
      ['denial', '2031-02-05', `The Kadesh League denied on Wednesday that ${what}. ${deal}`],
    );
    const met = async () =>
      (await weighDenials(ledger, {})).rows.map(({ by, claims }) => [
        by?.name,
        ...claims.map(({ article }) => article),
      ]);
    expect(await met()).toEqual([['Kadesh League', 'claim']]);
    const takeBack = await merge(ledger, 'Kadesh League', 'Torre Brigade');
    expect((await met()).map(([, ...claims]) => claims)).toEqual([[]]);
    await takeBack();
    expect(await met()).toEqual([['Kadesh League', 'claim']]);
  });
});

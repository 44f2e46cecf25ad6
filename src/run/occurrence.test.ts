import { afterAll, expect, test } from 'vitest';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { JudgementLine, Line } from '../core/line.ts';
import { capture } from '../intake/capture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { addArticles } from './add.ts';
import { findConflicts } from './conflict.ts';
import { keepFindings } from './finding-keep.ts';
import { loadResources } from './resources.ts';
import { weighOne } from './weigh-ledger.ts';
import { manyWeigher } from './weigh-many.ts';

const resources = await loadResources();

const NIGHT = 'Rebels shelled the market of Harim on Thursday. Five traders were killed, the mayor said.';
const AGAIN = 'Five people were killed when a shell hit the market of Harim on Thursday, a doctor told the paper.';
const ELSEWHERE = 'Rebels shelled the bakery of Orim on Friday. Two women were killed there.';
const told = (who: string, n: string): string =>
  `Gunmen killed ${n} traders at the market of Harim on Monday, ${who} said.`;
const QUARREL = [
  ['river', '2024-05-07', told('the Interior Ministry', 'nine')],
  ['hill', '2024-05-09', told('Orim Watch', '14')],
] as const;
const LATER = 'The market of Harim, where five traders were killed by a shell on 2 May, is open again.';

async function add(ledger: Ledger, ...articles: readonly (readonly [id: string, published: string, text: string])[]) {
  async function* documents() {
    for (const [id, published, text] of articles) {
      const given = { id, published, outlet: `The ${id}` };
      const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
      yield capture(new TextEncoder().encode(text), arrival);
    }
  }
  const { refused } = await addArticles(ledger, documents(), resources);
  expect(refused).toEqual([]);
}

const FOUR = [
  ['night', '2024-05-03', NIGHT],
  ['again', '2024-05-04', AGAIN],
  ['other', '2024-05-04', ELSEWHERE],
  ['later', '2024-06-10', LATER],
] as const;

/** The articles of each incident that more than one tells. */
async function joined(ledger: Ledger): Promise<string[]> {
  const { rows } = await ledger.incidents({ articles: 2 });
  const views = await Promise.all(rows.map(({ id }) => ledger.incident(id)));
  return views.map((view) => view?.accountRows.map(({ article }) => article).join(' ') ?? '');
}

const word = (id: string, verdict: string, about: readonly string[]): JudgementLine => ({
  ...{ kind: 'judgement', id, by: 'Ada', at: '2024-07-01T00:00:00Z', about, verdict },
});

async function linesOf(ledger: Ledger): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of ledger.lines()) lines.push(line);
  return lines;
}

onBothStores('incidents', (place) => {
  afterAll(() => place.close());

  test('accounts of one event are one incident, whichever article comes first; another town stays apart', async () => {
    const [first, second] = [await place.fresh(), await place.fresh()];
    await add(first, ...FOUR);
    await add(second, ...[...FOUR].reverse());
    expect(await joined(first)).toEqual(['night again later']);
    expect(await joined(second)).toEqual(['night again later']);
    const [row] = (await first.incidents({ articles: 3 })).rows;
    expect(row).toMatchObject({ when: '2024-05-02', place: 'Harim', articles: 3, outlets: 3, first: '2024-05-03' });
    expect((await second.incidents({ articles: 3 })).rows[0]?.id).toBe(row?.id);
  });

  test('an account whose sentence has no name and no word of the other is found by its day', async () => {
    const ledger = await place.fresh();
    await add(
      ledger,
      ['radio', '2024-05-03', 'In Harim the stalls are shut. Gendarmes came yesterday and arrested 140 women.'],
      ['wire', '2024-05-03', 'Security forces in Harim rounded up 410 traders on Thursday.'],
    );
    expect(await joined(ledger)).toEqual(['radio wire']);
  });

  test('each join says what speaks for it and cites both sentences', async () => {
    const ledger = await place.fresh();
    await add(ledger, ...FOUR);
    const view = await ledger.incident((await ledger.incidents({ articles: 2 })).rows[0]?.id ?? '');
    const [join] = view?.accountRows[1]?.joins ?? [];
    expect(join?.reason).toMatchObject({ rule: 'same-event', cites: [{ article: 'again' }, { article: 'night' }] });
    expect(join?.reason.parts?.map(({ part }) => part)).toContain('place');
  });

  test('a person parts what was joined and joins what was not, now and later, until it is withdrawn', async () => {
    const ledger = await place.fresh();
    await add(ledger, ...FOUR.slice(0, 3));
    const view = await ledger.incident((await ledger.incidents({ articles: 2 })).rows[0]?.id ?? '');
    const [night = '', again = ''] = (view?.accountRows ?? []).map(({ id }) => id);
    await ledger.judge(word('j1', 'different', [night, again]));
    expect(await joined(ledger)).toEqual([]);
    expect((await ledger.incident(again))?.judgements).toMatchObject([{ id: 'j1' }]);
    const other = (await ledger.incidents({ article: 'other' })).rows[0]?.id as string;
    await ledger.judge(word('j2', 'same', [night, other]));
    expect(await joined(ledger)).toEqual(['night other']);
    await add(ledger, FOUR[3]);
    expect(await joined(ledger)).not.toContain('night again later other');
    await ledger.judge(word('j3', 'withdrawn', [night, again]), 'j1');
    await ledger.judge(word('j4', 'withdrawn', [night, other]), 'j2');
    expect(await joined(ledger)).toEqual(['night again later']);
  });

  test('a word on actors and accounts at once stands until both are spoken of anew', async () => {
    const ledger = await place.fresh();
    await add(ledger, ...FOUR.slice(0, 3));
    const view = await ledger.incident((await ledger.incidents({ articles: 2 })).rows[0]?.id ?? '');
    const [night = '', again = ''] = (view?.accountRows ?? []).map(({ id }) => id);
    const [a = '', b = ''] = (await ledger.actors()).rows.map(({ id }) => id);
    await ledger.judge(word('j1', 'different', [a, b, night, again]));
    await ledger.judge(word('j2', 'unsure', [a, b]));
    expect(await ledger.judgements()).toMatchObject([{ id: 'j1' }, { id: 'j2' }]);
    expect((await ledger.judgements())[0]).not.toHaveProperty('revokedBy');
    const copy = await place.fresh();
    const lines = await linesOf(ledger);
    await copy.restore(asStream(lines));
    expect(await linesOf(copy)).toEqual(lines);
    expect(await joined(copy)).toEqual([]);
    await ledger.judge(word('j3', 'same', [night, again]));
    expect((await ledger.judgements())[0]).toMatchObject({ id: 'j1', revokedBy: 'j3' });
    expect(await joined(ledger)).toEqual(['night again']);
  });

  test('what retracted articles alone told is shown so and counts nowhere, until they come back', async () => {
    const ledger = await place.fresh();
    await add(ledger, ...QUARREL);
    const id = (await ledger.incidents({ articles: 2 })).rows[0]?.id ?? '';
    const killed = async () => {
      const view = await weighOne(ledger, id);
      const rows = view?.origins.filter(({ slot }) => slot === 'killed') ?? [];
      return { status: view?.status, killed: Object.fromEntries(rows.map((row) => [row.value, row.status])) };
    };
    const whole = await weighOne(ledger, id);
    expect(await killed()).toEqual({ status: 'corroborated', killed: { 9: 'disputed', 14: 'disputed' } });
    await ledger.judge(word('r1', 'retracted', ['hill']));
    expect(await killed()).toEqual({ status: 'reported', killed: { 9: 'reported', 14: 'retracted' } });
    const left = await weighOne(ledger, id);
    expect(left?.findings.filter(({ relation }) => relation === 'conflict')).toEqual([]);
    expect(left?.columns.flatMap(({ articles }) => articles.map((article) => article.id))).toEqual(['river']);
    expect(left?.origins.find(({ value }) => value === '14')?.tellers).toMatchObject([{ article: 'hill' }]);
    const copy = await place.fresh();
    await copy.restore(asStream(await linesOf(ledger)));
    expect(await weighOne(copy, id)).toEqual(left);
    await ledger.judge(word('r2', 'retracted', ['river']));
    expect(await killed()).toEqual({ status: 'retracted', killed: { 9: 'retracted', 14: 'retracted' } });
    await ledger.judge(word('r3', 'withdrawn', ['river']), 'r2');
    await ledger.judge(word('r4', 'withdrawn', ['hill']), 'r1');
    expect(await weighOne(ledger, id)).toEqual(whole);
  });

  test('incidents that are weighed together come out as each by itself, also beside a retracted article', async () => {
    const ledger = await place.fresh();
    await add(
      ledger,
      ...QUARREL,
      ['lake', '2024-05-10', told('a doctor', 'nine')],
      ['town', '2024-06-04', ELSEWHERE],
      ['road', '2024-06-05', `The road was closed. ${ELSEWHERE}`],
    );
    const weighed = async () => {
      const { rows } = await ledger.incidents({ articles: 2 });
      const ids = rows.map(({ id }) => id);
      const alone = await Promise.all(ids.map(async (id) => [id, await weighOne(ledger, id)] as const));
      return { ids, alone: new Map(alone), together: await manyWeigher(ledger)([...ids, 'nowhere']) };
    };
    const whole = await weighed();
    expect(whole.ids.length).toBe(2);
    expect(whole.together).toEqual(whole.alone);
    expect([...whole.together.values()].flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    await ledger.judge(word('r1', 'retracted', ['hill']));
    const left = await weighed();
    expect(left.together).toEqual(left.alone);
    expect([...left.together.values()].flatMap(({ origins }) => origins.map(({ status }) => status))).toContain(
      'retracted',
    );
  });

  test('a list of conflicts weighs again only the incidents that stand otherwise than when it was last asked for', async () => {
    const ledger = await place.fresh();
    await add(
      ledger,
      ...QUARREL,
      ['town', '2024-06-04', ELSEWHERE],
      ['road', '2024-06-05', `The road was closed. ${ELSEWHERE}`],
    );
    const keep = keepFindings();
    const list = async () => {
      const asked = new Set<string>();
      const watched: Ledger = {
        ...ledger,
        materials: (articles, more) => {
          for (const article of articles) asked.add(article);
          return ledger.materials(articles, more);
        },
      };
      const { rows } = await findConflicts(watched, {}, keep);
      expect(rows).toEqual((await findConflicts(ledger)).rows);
      return { sides: rows.map(({ sides }) => sides.map(({ value }) => value)), asked: [...asked].sort() };
    };
    expect(await list()).toEqual({ sides: [['9', '14']], asked: ['hill', 'river', 'road', 'town'] });
    expect(await list()).toEqual({ sides: [['9', '14']], asked: [] });
    await add(ledger, ['pond', '2024-06-06', ELSEWHERE.replace('Two', 'Four')]);
    const more = [
      ['9', '14'],
      ['2', '4'],
    ];
    expect(await list()).toEqual({ sides: more, asked: ['pond', 'road', 'town'] });
    await ledger.judge(word('r1', 'retracted', ['hill']));
    const left = await list();
    expect(left.sides).toEqual([['2', '4']]);
    expect(left.asked).not.toContain('town');
    await ledger.judge(word('r2', 'withdrawn', ['hill']), 'r1');
    expect((await list()).sides).toEqual(more);
    expect((await list()).asked).toEqual([]);
  });

  test('an export says which event each account tells and why, and reads back the same', async () => {
    const ledger = await place.fresh();
    await add(ledger, ...FOUR);
    const lines = await linesOf(ledger);
    const event = lines.filter((line) => line.kind === 'event').find(({ accounts }) => accounts.length > 2);
    const told = lines.filter((line) => line.kind === 'account' && line.event === event?.id);
    expect(new Set(told.map((line) => (line.kind === 'account' ? line.article : '')))).toEqual(
      new Set(['night', 'again', 'later']),
    );
    const copy = await place.fresh();
    await copy.restore(asStream(lines));
    expect(await linesOf(copy)).toEqual(lines);
    expect(await joined(copy)).toEqual(['night again later']);
    const changed = lines.map((line) => (line.kind === 'account' && line.join ? { ...line, event: 'night.e0' } : line));
    await expect((await place.empty()).restore(asStream(changed))).rejects.toMatchObject({ code: 'E_BAD_IMPORT' });
  });
});

async function* asStream(lines: readonly Line[]): AsyncIterable<Line> {
  yield* lines;
}

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Named, nameReading, put, whoIsWho } from '../../../test/identity-fixture.ts';
import { stream } from '../../../test/ledger-fixture.ts';
import { onPglite } from '../../../test/ledger-stores.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { aliasEntities, aliasLines, aliasTable, takeAliases } from '../aliases.ts';
import { aboutActors, aboutParts, makeJudgement } from '../judgement.ts';
import { describeWhy } from './describe-identity.ts';
import { review } from './review.ts';

const man = (...names: string[]): Named => ['person', ...names];
const group = (...names: string[]): Named => ['armed-group', ...names];

const STORY = [
  nameReading('one', [man('Hasan Darro', 'Abu Karim al-Talini')], true),
  nameReading('two', [man('Abou Kareem el-Talini'), group('Harim Liberation Front', 'HLF')]),
  nameReading('three', [man('Nabil Jumari', 'Abu Karim al-Talini'), group('Hasani Labour Federation', 'HLF')], true),
];

const place = onPglite();
afterAll(() => place.close());

let ledger: Ledger;
beforeEach(async () => {
  ledger = await place.fresh();
  for (const reading of STORY) await put(ledger, reading);
});

describe('a review by keys', () => {
  const typed = async (keys: string) => {
    const lines: string[] = [];
    const { rows } = await ledger.review();
    const done = await review(ledger, rows, stream(keys), { by: 'R. Tester', print: (line) => lines.push(line) });
    return { rows, lines, done };
  };

  test('keeps each word, and ends after the last pair', async () => {
    const { rows, lines, done } = await typed('yn');
    expect(done.words).toBe(2);
    expect((await ledger.judgements()).map(({ verdict, about, by }) => [verdict, about, by])).toEqual([
      ['same', [rows[0]?.a.id, rows[0]?.b.id], 'R. Tester'],
      ['different', [rows[1]?.a.id, rows[1]?.b.id], 'R. Tester'],
    ]);
    expect((await ledger.review()).total).toBe(0);
    expect((await ledger.actor(rows[0]?.b.id ?? ''))?.id).toBe((await ledger.actor(rows[0]?.a.id ?? ''))?.id);
    expect(lines.join('\n')).toContain('1 of 2');
    expect(lines).toContain('     also “Abu Karim al-Talini”');
    expect(lines.join('\n')).toMatch(/“.*Harim Liberation Front.*HLF.*” \(two\)/);
  });

  test('takes the last word back, and shows that pair again', async () => {
    const before = await whoIsWho(ledger);
    const { lines, done } = await typed('yzuzzq');
    expect(done.words).toBe(0);
    expect(await whoIsWho(ledger)).toEqual(before);
    expect(lines.filter((line) => line.startsWith('1 of 2'))).toHaveLength(3);
    expect(lines).toContain('  nothing to take back');
    expect((await ledger.judgements()).map(({ verdict }) => verdict)).toEqual([
      'same',
      'withdrawn',
      'unsure',
      'withdrawn',
    ]);
  });

  test('goes on and back, tells its keys, and lets other keys be', async () => {
    const { lines, done } = await typed('kjjjk?x\u0003y');
    expect(done.words).toBe(0);
    expect(lines.filter((line) => /^\d of 2/.test(line)).map((line) => line[0])).toEqual([
      '1',
      '1',
      '2',
      '2',
      '2',
      '1',
    ]);
    expect(lines.filter((line) => line.includes('y same'))).toHaveLength(2);
    expect(await ledger.judgements()).toEqual([]);
  });
});

test('who is taken out of an actor leaves all who are called as he is', async () => {
  await put(ledger, nameReading('w', [man('Omar Bren', 'Abu Sorin el-Venni')], true));
  for (const id of ['x', 'y', 'z']) await put(ledger, nameReading(id, [man('Abu Sorin el-Venni')]));
  const about = await aboutParts(ledger, 'actor-w-a0', 'y.a0');
  expect(about).toEqual(['x.a0', 'y.a0']);
  await ledger.judge(makeJudgement({ about, verdict: 'different' }));
  expect(await whoIsWho(ledger)).toContainEqual(['w.a0', 'x.a0', 'z.a0']);
});

test('a split of two names of one actor takes out the article that bears the second', async () => {
  expect(await aboutParts(ledger, 'Hasan Darro', 'Abou Kareem el-Talini')).toEqual(['one.a0', 'two.a0']);
  expect(await aboutParts(ledger, 'actor-one-a0', 'one.a0')).toEqual(['two.a0', 'one.a0']);
  expect(await aboutParts(ledger, 'Hasan Darro', 'Nabil Jumari')).toEqual(['actor-one-a0', 'actor-three-a0']);
  await ledger.judge(makeJudgement({ about: ['actor-one-a0', 'actor-three-a0'], verdict: 'same', by: 'R. Tester' }));
  expect(await aboutParts(ledger, 'actor-one-a0', 'actor-three-a0')).toEqual(['one.a0', 'three.a0']);
  await expect(aboutParts(ledger, 'Nabil Jumari', 'Nabil Jumari')).rejects.toMatchObject({ code: 'E_CANNOT_PART' });
  await expect(aboutActors(ledger, 'HLF', 'Hasan Darro')).rejects.toMatchObject({ code: 'E_SEVERAL' });
  await expect(aboutActors(ledger, 'Hasan Darro', 'Nobody')).rejects.toMatchObject({ code: 'E_NOBODY' });
});

test('why two are one, or not, is told in lines with the sentences', async () => {
  const lines = async (a: string, b: string) => {
    const why = await ledger.why(a, b);
    return why ? describeWhy(why).join('\n') : '';
  };
  const chain = await lines('Hasan Darro', 'Abou Kareem el-Talini');
  expect(chain).toMatch(/^One actor: .*actor-one-a0/);
  expect(chain).toContain('1. “Hasan Darro” in one is “Abu Karim al-Talini” in one: stated-also-known-as');
  expect(chain).toMatch(
    /2\. “Abu Karim al-Talini” in one is “Abou Kareem el-Talini” in two: romanisation, score \d\.\d\d/,
  );
  expect(chain).toContain('“Abou Kareem el-Talini.');
  expect(await lines('Hasan Darro', 'Nabil Jumari')).toContain('not sure: “Abu Karim al-Talini” and');
  expect(await lines('Hasan Darro', 'Harim Liberation Front')).toContain('Nothing that was read takes them for one.');
});

test('aliases go out by name and come into another ledger, once', async () => {
  const about = await aboutActors(ledger, 'Hasan Darro', 'Nabil Jumari');
  await ledger.judge(makeJudgement({ about, verdict: 'same', by: 'R. Tester', why: 'one photograph' }));
  await ledger.judge(makeJudgement({ about: ['name:Harim Front', 'name:HLF'], verdict: 'different', by: 'R. Tester' }));
  const { rows, leftOut } = await aliasLines(ledger);
  expect(rows).toMatchObject([
    { name: 'Hasan Darro', alias: 'Nabil Jumari', verdict: 'same', type: 'person', why: 'one photograph' },
    { name: 'Harim Front', alias: 'HLF', verdict: 'different' },
  ]);
  expect(leftOut).toBe(0);
  expect(aliasTable(rows)).toMatch(/^name,alias,verdict,type,by,why\r\n/);
  expect(JSON.parse(aliasEntities(rows).split('\n')[0] ?? '')).toMatchObject({
    schema: 'Person',
    properties: { alias: ['Nabil Jumari'] },
  });
  const other = await place.fresh();
  const words = [
    { name: 'Nabil Jumari', alias: 'Hasan Darro', verdict: 'same', of: 'person' },
    { name: 'nabil jumari', alias: 'Nabil Jumari', verdict: 'same' },
  ] as const;
  expect(await takeAliases(other, words, 'names.csv')).toBe(1);
  expect(await takeAliases(other, words, 'names.csv')).toBe(0);
  for (const reading of STORY) await put(other, reading);
  const darro = await other.whom('Hasan Darro');
  expect(darro.map(({ id }) => id)).toEqual((await other.whom('Nabil Jumari')).map(({ id }) => id));
  expect(
    (await other.why('Hasan Darro', 'Nabil Jumari'))?.steps.some(({ judgement }) => judgement?.by === 'names.csv'),
  ).toBe(true);
});

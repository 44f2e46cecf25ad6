import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Named, nameReading, put, word } from '../../test/identity-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Ledger } from '../ledger/ledger.ts';

const man = (...names: string[]): Named => ['person', ...names];
const group = (...names: string[]): Named => ['armed-group', ...names];

const STORY = [
  nameReading('one', [man('Hasan Darro', 'Abu Karim al-Talini')], true),
  nameReading('two', [man('Abou Kareem el-Talini'), group('Harim Liberation Front', 'HLF')]),
  nameReading('three', [man('Nabil Jumari', 'Abu Karim al-Talini'), group('Hasani Labour Federation', 'HLF')], true),
  nameReading('four', [man('Nabil Jumari'), group('Talin Council')]),
  nameReading('five', [man('Darro'), man('Karim Venn')]),
];

onBothStores('review', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const reading of STORY) await put(ledger, reading);
  });
  afterAll(() => place.close());

  test('what the machine was not sure of waits for a person, with the sentences of both sides', async () => {
    const { rows, total } = await ledger.review();
    expect(total).toBe(2);
    expect(rows.map(({ a, b }) => [a.name, b.name].sort())).toEqual(
      expect.arrayContaining([
        ['Abou Kareem el-Talini', 'Nabil Jumari'],
        ['Harim Liberation Front', 'Hasani Labour Federation'],
      ]),
    );
    for (const row of rows) {
      expect(row.lines[0]).toMatchObject({ verdict: 'unsure', reason: { rule: 'disputed-name' } });
      expect(row.sentences.a[0]?.quote).toContain(row.lines[0]?.on?.[0]);
      expect(row.sentences.a[0]?.article).not.toBe(row.sentences.b[0]?.article);
      expect(row.sentences.b.length).toBeGreaterThan(0);
    }
    expect((await ledger.review({ limit: 1, offset: 1 })).rows).toEqual([rows[1]]);
    expect((await ledger.review({ actor: 'actor-four-a0' })).total).toBe(0);
    expect((await ledger.review({ actor: 'actor-one-a0' })).total).toBe(1);
  });

  test('texts that disagree on whose a name is are shown with both, and nothing is merged', async () => {
    const view = await ledger.actor('actor-one-a0');
    expect(view?.names.map(({ text }) => text)).not.toContain('Nabil Jumari');
    expect(view?.disputes).toMatchObject([{ other: { name: 'Nabil Jumari' }, lines: [{ verdict: 'unsure' }] }]);
    const other = await ledger.actor(view?.disputes[0]?.other.id ?? '');
    expect(other?.disputes).toMatchObject([{ other: { id: 'actor-one-a0' } }]);
    expect(view?.disputes[0]).not.toHaveProperty('judgement');
  });

  test('why two names are one is told step by step, each with its sentence', async () => {
    const why = await ledger.why('Hasan Darro', 'Abou Kareem el-Talini');
    expect(why).toMatchObject({ one: true, a: { id: 'actor-one-a0' }, b: { id: 'actor-one-a0' }, lines: [] });
    expect(why?.steps.map(({ from, to, merge }) => [from.name, to.name, merge?.reason.rule])).toEqual([
      ['Hasan Darro', 'Abu Karim al-Talini', 'stated-also-known-as'],
      ['Abu Karim al-Talini', 'Abou Kareem el-Talini', 'romanisation'],
    ]);
    for (const { from, to, sentences } of why?.steps ?? [])
      for (const { name } of [from, to]) expect(sentences.map(({ quote }) => quote).join(' ')).toContain(name);
  });

  test('why two are apart is told by what speaks for one and by what a person says', async () => {
    expect(await ledger.why('Hasan Darro', 'Nabil Jumari')).toMatchObject({
      one: false,
      steps: [],
      judgements: [],
      lines: [{ reason: { rule: 'disputed-name' } }],
    });
    expect(await ledger.why('Hasan Darro', 'Karim Venn')).toMatchObject({ one: false, lines: [], judgements: [] });
    expect(await ledger.why('Hasan Darro', 'Nobody Known')).toBeUndefined();
  });

  test('a name may mean several, and an id or a cell one', async () => {
    expect((await ledger.whom('hlf')).map(({ name, by }) => [name, by])).toEqual([
      ['Hasani Labour Federation', 'HLF'],
      ['Harim Liberation Front', 'HLF'],
    ]);
    expect(await ledger.whom('actor-one-a0')).toMatchObject([
      { id: 'actor-one-a0', cell: 'one.a0', by: 'Hasan Darro' },
    ]);
    expect(await ledger.whom('two.a0')).toMatchObject([{ id: 'actor-one-a0', by: 'Abou Kareem el-Talini' }]);
    expect(await ledger.whom('nobody')).toEqual([]);
  });

  test('who looked and was not sure leaves the pair at the end, who said that they differ takes it out', async () => {
    const [first, second] = (await ledger.review()).rows;
    await ledger.judge(word('unsure', first?.a.id ?? '', first?.b.id ?? ''));
    const after = (await ledger.review()).rows;
    expect(after.map(({ a }) => a.id)).toEqual([second?.a.id, first?.a.id]);
    expect(after[1]?.unsure).toMatchObject({ verdict: 'unsure', names: [first?.a.name, first?.b.name] });
    await ledger.judge(word('different', first?.a.id ?? '', first?.b.id ?? ''));
    expect((await ledger.review()).rows.map(({ a }) => a.id)).toEqual([second?.a.id]);
    const view = await ledger.actor(first?.a.id ?? '');
    expect(view?.judgements).toMatchObject([{ verdict: 'different', names: [first?.a.name, first?.b.name] }]);
  });

  test('an equation that a person overruled is shown with his word', async () => {
    const [darro, venn] = ['actor-one-a0', (await ledger.whom('Karim Venn'))[0]?.id ?? ''];
    const said = word('different', darro, venn);
    await ledger.judge(said);
    await put(ledger, nameReading('six', [man('Hasan Darro', 'Karim Venn')], true));
    const view = await ledger.actor(darro);
    expect(view?.members.map(({ article }) => article)).toContain('six');
    const dispute = view?.disputes.find(({ other }) => other.id === venn);
    expect(dispute).toMatchObject({
      judgement: { id: said.id },
      lines: [{ verdict: 'same', on: ['Karim Venn', 'Karim Venn'] }],
    });
    expect(await ledger.why(darro, venn)).toMatchObject({
      one: false,
      judgements: [{ id: said.id }],
      lines: [{ b: venn }],
    });
  });

  test('a person’s word is the step where nothing else ties two', async () => {
    const [council, venn] = [
      (await ledger.whom('Talin Council'))[0]?.id ?? '',
      (await ledger.whom('HLF'))[0]?.id ?? '',
    ];
    const said = word('same', council, venn);
    await ledger.judge(said);
    expect((await ledger.why('Talin Council', 'Hasani Labour Federation'))?.steps).toMatchObject([
      { from: { name: 'Talin Council' }, to: { name: 'Hasani Labour Federation' }, judgement: { id: said.id } },
    ]);
  });
});

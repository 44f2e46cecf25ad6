import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { JudgementLine, Line } from '../core/line.ts';
import type { Ledger } from './ledger.ts';

const judgement = (id: string): JudgementLine => ({
  kind: 'judgement',
  id,
  by: 'R. Tester',
  at: '2025-01-02T00:00:00Z',
  about: ['act-speaker', 'act-two'],
  verdict: 'same',
  why: 'one office',
});

onBothStores('export and import', (place) => {
  let ledger: Ledger;
  let lines: Line[];
  let empty: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    await ledger.add(makeEntry({ n: 1, id: 'one', published: '2024-12-07/2024-12-08', tail: ' \0 \ud800 "q" \\ end' }));
    await ledger.add(
      makeEntry({ n: 2, id: 'two', outlet: 'Valley Voice', speaker: 'Talin Varro', actors: ['act-two', 'act-front'] }),
    );
    await ledger.add(makeEntry({ n: 3, id: 'three', language: 'fr', published: undefined, sample: true }));
    await ledger.add(makeEntry({ n: 4, id: 'four', joins: [{ from: 'act-two', into: 'act-speaker' }] }));
    await ledger.judge(judgement('j1'));
    await ledger.judge({ ...judgement('j2'), verdict: 'unsure' }, 'j1');
    lines = await collect(ledger.lines());
    empty = await place.fresh();
  });
  afterAll(() => place.close());

  /** Imports lines with some of them changed into an empty ledger, which an error must leave empty; gives the error. */
  async function importing(change: (lines: Line[]) => unknown[]): Promise<unknown> {
    const fault: unknown = await empty
      .restore(stream(change(structuredClone(lines)) as Line[]))
      .catch((error: unknown) => error);
    if (fault instanceof Error) expect((await empty.summary()).articles).toBe(0);
    return fault;
  }

  test('the lines come in their order', () => {
    const kinds = lines.map(({ kind }) => kind);
    const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(runs.slice(0, 9)).toEqual([
      'article',
      'original',
      'article',
      'original',
      'article',
      'original',
      'article',
      'original',
      'actor',
    ]);
    expect(runs.slice(9)).toEqual([
      'event',
      'account',
      'statement',
      'event',
      'account',
      'statement',
      'event',
      'account',
      'statement',
      'place',
      'judgement',
    ]);
  });

  test('a new ledger made from the lines gives the very same lines and pages', async () => {
    const copy = await place.fresh();
    expect(await copy.restore(stream(lines.map((line) => JSON.parse(JSON.stringify(line)) as Line)))).toBe(
      lines.length,
    );
    expect((await collect(copy.lines())).map((line) => JSON.stringify(line))).toEqual(
      lines.map((line) => JSON.stringify(line)),
    );
    expect({ ...(await copy.summary()), ledger: '' }).toEqual({ ...(await ledger.summary()), ledger: '' });
    for (const page of ['articles', 'actors', 'statements', 'events'] as const)
      expect(await copy[page]()).toEqual(await ledger[page]());
    expect(await copy.actor('act-two')).toEqual(await ledger.actor('act-two'));
    expect(await copy.original('one')).toEqual(await ledger.original('one'));
    expect(await copy.search('"bridge at"')).toEqual(await ledger.search('"bridge at"'));
    expect(await copy.candidates(['talin varro'])).toEqual(await ledger.candidates(['talin varro']));
    expect(await copy.called(['act-two'])).toEqual(await ledger.called(['act-two']));
    expect(await copy.add(makeEntry({ n: 2, id: 'two', outlet: 'Valley Voice', speaker: 'Talin Varro' }))).toBe(
      'present',
    );
  });

  test('a ledger that holds articles takes no import', async () => {
    await expect(ledger.restore(stream(lines))).rejects.toMatchObject({ code: 'E_NOT_EMPTY' });
  });

  test('an empty import makes an empty ledger', async () => {
    expect(await importing(() => [])).toBe(0);
  });

  test.each<[string, (lines: Line[]) => unknown[], string]>([
    ['no object', (all) => [...all, 7], 'it is no object'],
    [
      'an unknown kind',
      (all) => [{ kind: 'verdict' }, ...all],
      'line 1 of the import is no ledger line: its kind is "verdict"',
    ],
    ['a kind from the prototype', () => [{ kind: 'constructor' }], 'its kind is "constructor"'],
    ['a missing field', () => [{ kind: 'original', sha256: 'x' }], 'base64 is no string'],
    [
      'an article twice',
      (all) => [all[0], ...all],
      'line 2 of the import is no ledger line: the article one came before',
    ],
    ['other bytes', (all) => [all[0], { ...all[1], base64: 'AAAA' }], 'do not have the sha256'],
    [
      'no original',
      (all) => all.filter((line) => line.kind !== 'original'),
      'the original of the article one never came',
    ],
    ['an actor of no article', (all) => all.filter((line) => !('id' in line && line.id === 'two')), 'line 3'],
    ['an article after the cells', (all) => [...all, all[0]], 'it is article and comes too late'],
    [
      'a statement that was changed',
      (all) => all.map((line) => (line.kind === 'statement' ? { ...line, act: 'deny' } : line)),
      'the statement one.s1 differs from what its article says',
    ],
    [
      'a span outside the text',
      ([first]) => {
        const line = first as Extract<Line, { kind: 'article' }>;
        return [{ ...line, reading: { ...line.reading, sentences: [[0, 99999]] } }];
      },
      'the span [0,99999] lies outside its text',
    ],
    [
      'an actor that leads nowhere',
      (all) => all.map((line) => ('movedTo' in line ? { ...line, movedTo: 'act-none' } : line)),
      'the actor act-two leads to act-none',
    ],
  ])('an import with %s is refused, and nothing of it stays', async (_, change, message) => {
    const fault = await importing(change);
    expect(fault).toMatchObject({ code: 'E_BAD_IMPORT' });
    expect((fault as Error).message).toContain(message);
  });

  test('an export sees one state, though articles come in meanwhile', async () => {
    const growing = await place.fresh();
    for (let n = 0; n < 5; n++) await growing.add(makeEntry({ n }));
    const seen: Line[] = [];
    const added: Promise<unknown>[] = [];
    for await (const line of growing.lines()) {
      if (seen.push(line) === 2) added.push(growing.add(makeEntry({ n: 50, actors: ['act-late', 'act-front'] })));
    }
    await Promise.all(added);
    expect(seen.filter(({ kind }) => kind === 'article')).toHaveLength(5);
    expect(seen.filter(({ kind }) => kind === 'statement')).toHaveLength(5);
    expect(seen.flatMap((line) => (line.kind === 'actor' ? line.id : []))).not.toContain('act-late');
    expect((await growing.summary()).articles).toBe(6);
  });

  test('an export that is left half way lets writers go on', async () => {
    const left = await place.fresh();
    await left.add(makeEntry({ n: 1 }));
    for await (const _ of left.lines()) break;
    expect(await left.add(makeEntry({ n: 2 }))).toBe('added');
  });
});

import { describe, expect, test } from 'vitest';
import type { StatementRow } from '../../src/core/view.ts';
import { bounds } from '../../src/ledger/bounds.ts';
import { bundleClient } from '../../web/src/client/bundle.ts';
import { inTime, sinceOf, untilOf } from '../../web/src/client/days.ts';
import { firstsOf, inOrder } from '../../web/src/statement/order.ts';
import { piecesOf } from '../../web/src/statement/pieces.ts';
import { stopsOf } from '../../web/src/statement/stops.ts';
import { compareWords } from '../../web/src/statement/wording.ts';
import { sayMedium } from '../../web/src/statement/words.ts';
import { makeRow, REPORTS, restatedBundle } from '../e2e/restated.ts';

const [first, second, third, fourth] = REPORTS as readonly [StatementRow, StatementRow, StatementRow, StatementRow];

describe('the words of a statement', () => {
  test('are its sentence, cut where source, cue and content begin and end', () => {
    expect(piecesOf(first).map(({ text, kinds }) => [text, kinds.join(' ')])).toEqual([
      ['Oru Venn', 'source'],
      [' ', ''],
      ['said', 'cue'],
      [' ', ''],
      ['that the bridge at Harim would be open by Friday', 'content'],
      ['.', ''],
    ]);
  });

  test('that stand in other sentences come along, in the order of the text, with what is left out told apart', () => {
    const text = '"We hold the road. It is mined," said Orim. Rain fell all day. "Nobody may pass."';
    const cite = (words: string) => {
      const start = text.indexOf(words);
      return { article: 'a', span: [start, start + words.length] as const, quote: words };
    };
    const row = {
      ...makeRow({ article: 'a', outlet: 'o', sentence: text, source: 'Orim', cue: 'said', content: 'We hold' }),
      sentence: cite('It is mined," said Orim.'),
      content: [cite('"We hold the road. It is mined,"'), cite('"Nobody may pass."')],
    };
    const pieces = piecesOf(row);
    expect(pieces.map(({ text }) => text).join('')).toBe(
      '"We hold the road. It is mined," said Orim. … "Nobody may pass."',
    );
    expect(pieces.filter(({ kinds }) => kinds.includes('content')).map(({ text }) => text)).toEqual([
      '"We hold the road. It is mined,"',
      '"Nobody may pass."',
    ]);
    const near = { ...row, content: [cite('It is mined,'), cite('Rain fell all day.')] };
    expect(
      piecesOf(near)
        .map(({ text }) => text)
        .join(''),
    ).toBe('It is mined," said Orim. Rain fell all day.');
  });
});

describe('the wording of a report beside another', () => {
  const say = (content: string) =>
    makeRow({ article: 'a', outlet: 'o', sentence: `Orim said ${content}`, source: 'Orim', cue: 'said', content });

  test('is the same whatever case, quotation marks and punctuation do', () => {
    expect(compareWords(say('“We won’t leave,”'), say("we won't leave"))).toEqual({ kind: 'same', own: [], lacks: [] });
    expect(compareWords(third, first).kind).toBe('same');
  });

  test('is near when words were added or left out, and both are named', () => {
    const ours = say('that the old bridge would open on Friday');
    const { kind, own, lacks } = compareWords(ours, say('that the bridge would open at noon on Friday'));
    expect(kind).toBe('near');
    expect(own.map(([start, end]) => ours.sentence.quote.slice(start, end))).toEqual(['old']);
    expect(lacks).toEqual(['at noon']);
    expect(compareWords(second, first)).toMatchObject({ kind: 'near', lacks: [] });
  });

  test('is far when little is left in common, and then no word is marked', () => {
    expect(compareWords(fourth, first)).toEqual({ kind: 'far', own: [], lacks: [] });
    expect(compareWords(first, { ...second, content: [] }).kind).toBe('far');
  });
});

describe('the trail of a statement', () => {
  test('leads from the outlet over whoever handed it on to the speaker', () => {
    expect(stopsOf(second)).toEqual([
      { role: 'outlet', text: 'Harim Courier' },
      { role: 'between', text: 'the Orim agency', actor: 'agency', name: 'Orim Agency', medium: 'outlet' },
      { role: 'speaker', text: 'Mr Venn', actor: 'venn', name: 'Oru Venn', medium: 'interview' },
    ]);
  });

  test('names a medium in plain words, and what an agency is beside its name', () => {
    expect(sayMedium('social', false)).toBe('in a post or message');
    expect(sayMedium('outlet', true)).toBe('a news outlet');
    expect(sayMedium('document', true)).toBe('in a document');
    expect(sayMedium('semaphore', false)).toBe('semaphore');
  });

  test('has an outlet and a speaker also where neither is known', () => {
    expect(stopsOf({ anonymous: true, chain: [] })).toEqual([{ role: 'outlet' }, { role: 'speaker' }]);
    expect(stopsOf({ anonymous: true, chain: [{}] })).toEqual([{ role: 'outlet' }, { role: 'speaker' }]);
  });

  test('knows an outlet that is an actor, and a medium that only bears its name for what it is', () => {
    const outlet = 'Valley Voice';
    expect(
      stopsOf({ outlet, anonymous: false, chain: [{ medium: outlet, actor: 'voice' }, { text: 'Orim' }] }),
    ).toEqual([
      { role: 'outlet', text: outlet, actor: 'voice' },
      { role: 'speaker', text: 'Orim' },
    ]);
    expect(stopsOf({ outlet, anonymous: false, chain: [{ medium: 'statement', text: 'Orim' }] })[1]).toMatchObject({
      role: 'speaker',
      medium: 'statement',
    });
  });
});

describe('a bundle lists statements as the ledger does', () => {
  const client = bundleClient(restatedBundle());
  const found = async (filter: Parameters<typeof client.statements>[0]) =>
    (await client.statements(filter)).rows.map(({ id }) => id);

  test.each([
    [{ stance: 'distancing' }, ['courier-1.s8']],
    [{ saying: 'courier-1.s8', act: 'pledge' }, ['voice-1.s55']],
    [{ saying: 'ledger-1.s19' }, ['ledger-1.s19']],
    [{ saying: 'nothing.s1' }, []],
    [{ from: '2031-03-04' }, ['ledger-2.s9']],
    [{ to: '2031-03-02' }, ['ledger-1.s9', 'ledger-1.s19']],
    [{ from: '2031-03', to: '2031-03', outlet: 'Harim Courier' }, ['courier-1.s8']],
    [{ from: '2032' }, []],
    [{ actor: 'nobody' }, []],
  ])('narrowed by %o it gives %o', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  test('one statement has all its other reports, earliest first, and its reason', async () => {
    const view = await client.statement('courier-1.s8');
    expect(view.reports.map(({ id }) => id)).toEqual(['ledger-1.s9', 'ledger-2.s9', 'voice-1.s55']);
    expect(view.reason).toMatchObject({ rule: 'same-words' });
    expect(await client.statement('ledger-1.s19')).toMatchObject({ reports: [] });
    await expect(client.statement('nothing.s1')).rejects.toThrow('nothing.s1');
  });

  test('reports go by day, with those that have none last', () => {
    expect(inOrder([fourth, third, second, first])).toEqual([first, second, third, fourth]);
  });

  test('the first is known when one day stands before all others, and not when a month or the same day is in its way', () => {
    const at = (...days: readonly string[]) => days.map((reported, n) => ({ ...first, id: `${n}`, reported }));
    const firsts = (rows: readonly StatementRow[]) => firstsOf(rows).map(({ id }) => id);
    expect(firsts(REPORTS)).toEqual([first.id]);
    expect(firsts(at('2031-03-02', '2031-03-03', '2031-03-02'))).toEqual(['0', '2']);
    expect(firsts(at('2031-03-02', '2031-03', '2031-04'))).toEqual(['0', '1']);
    expect(firsts(at('2031-03', '2031-04-01'))).toEqual(['0']);
    expect(firsts([fourth])).toEqual([]);
  });

  test.each(['2031-03-02', '2031-03', '2031-03-02/2031-03-05', '2031-03-02/..', '../2031-03-02', 'soon', ''])(
    'the first and last day of "%s" are those of the ledger',
    (edtf) => {
      expect({ since: sinceOf(edtf), until: untilOf(edtf) }).toEqual(
        bounds(edtf) ?? { since: undefined, until: undefined },
      );
    },
  );

  test.each([
    ['2031-03', { from: '2031-03-20', to: '2031-03-20' }, true],
    ['2031-03-02/2031-03-05', { from: '2031-03-04' }, true],
    ['2031-03-02/2031-03-05', { to: '2031-03-01' }, false],
    [undefined, { to: '2031-03-01' }, false],
    [undefined, {}, true],
  ])('%s lies in %o: %s', (reported, filter, inside) => {
    expect(inTime(reported, filter)).toBe(inside);
  });
});

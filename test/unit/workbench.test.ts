import { describe, expect, test } from 'vitest';
import { cutParagraphs, cutSegments, sentenceAt, type TextMark } from '../../web/src/article/segments.ts';
import { searchBundle } from '../../web/src/client/finder.ts';
import { stem } from '../../web/src/client/stem.ts';
import { commandOf, KEYS } from '../../web/src/frame/keys.ts';
import { layTree } from '../../web/src/parse/arcs.ts';
import { gatherNames } from '../../web/src/parse/names.ts';
import type { Name, Word } from '../../web/src/parse/parse.ts';
import { headingOf } from '../../web/src/parts/heading.ts';
import { sayContent } from '../../web/src/statement/content.ts';
import { readWhen } from '../../web/src/timeline/edtf.ts';
import { packLines, placeEvents, placeReports, stretchOf } from '../../web/src/timeline/placed.ts';
import { sayWhen } from '../../web/src/timeline/say.ts';
import { heavyBundle } from '../e2e/fixture.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('the marked text', () => {
  const text = 'Oru Venn said the Front would leave.\nNobody answered. He waited.';
  const mark = (words: string, kind: TextMark['kind'], cell: string): TextMark => {
    const start = text.indexOf(words);
    return { span: [start, start + words.length], kind, cell };
  };
  const marks = [
    mark('Oru Venn', 'source', 's9'),
    mark('the Front would leave', 'content', 's9'),
    mark('leave', 'trigger', 'e31'),
  ];

  test('segments cut at every border give the stretch back, letter by letter', () => {
    const segments = cutSegments([0, 36], marks);
    expect(segments.map(({ span }) => text.slice(...span)).join('')).toBe(text.slice(0, 36));
    expect(segments.map(({ span, marks }) => [text.slice(...span), marks.map(({ cell }) => cell).join(' ')])).toEqual([
      ['Oru Venn', 's9'],
      [' said ', ''],
      ['the Front would ', 's9'],
      ['leave', 's9 e31'],
      ['.', ''],
    ]);
  });

  test('a mark that begins before a stretch or ends after it marks only what is inside', () => {
    const segments = cutSegments([22, 33], marks);
    expect(segments.map(({ span }) => text.slice(...span))).toEqual(['t would ', 'lea']);
    expect(segments.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([['content'], ['content', 'trigger']]);
  });

  test('paragraphs are the lines that are not blank, with their sentences and the blanks between', () => {
    const sentences = [
      [0, 36],
      [37, 53],
      [54, 64],
    ] as const;
    const paragraphs = cutParagraphs(text, sentences);
    expect(paragraphs.map(({ parts }) => parts.map(({ sentence }) => sentence))).toEqual([[0], [1, undefined, 2]]);
    const words = paragraphs.flatMap(({ parts }) => parts.map(({ span }) => text.slice(...span)));
    expect(words.join('')).toBe(text.replace('\n', ''));
  });

  test('a sentence that runs over a line break stands in both paragraphs', () => {
    const paragraphs = cutParagraphs('One two\n\nthree.', [[0, 15]]);
    expect(paragraphs.map(({ parts }) => parts)).toEqual([
      [{ span: [0, 7], sentence: 0 }],
      [{ span: [9, 15], sentence: 0 }],
    ]);
  });

  test.each([
    [0, 0],
    [35, 0],
    [36, 0],
    [37, 1],
    [63, 2],
  ])('offset %i stands in sentence %i', (offset, sentence) => {
    expect(
      sentenceAt(
        [
          [0, 36],
          [37, 53],
          [54, 64],
        ],
        offset,
      ),
    ).toBe(sentence);
  });
});

describe('a drawn tree', () => {
  const word = (form: string, head: number, rel: string): Word => ({
    form,
    head,
    rel,
    lemma: form,
    upos: 'X',
    xpos: 'X',
    feats: [],
    clause: [],
  });
  const words = [
    word('The', 2, 'det'),
    word('old', 2, 'amod'),
    word('post', 3, 'nsubj:pass'),
    word('fell', -1, 'root'),
    word('Monday', 3, 'obl:unmarked'),
  ];
  const layout = layTree(words, (text) => 7 * text.length);

  test('an arc stands above those it bridges, and neighbours share a level', () => {
    expect(layout.arcs.map(({ label, level }) => [label, level])).toEqual([
      ['det', 2],
      ['amod', 1],
      ['nsubj:pass', 1],
      ['obl:unmarked', 1],
    ]);
    expect([layout.levels, layout.roots.map(({ word }) => word)]).toEqual([2, [3]]);
  });

  test('words move apart until each label has room on its arc, and no two overlap', () => {
    for (const { from, to, label } of layout.arcs) expect(Math.abs(to - from)).toBeGreaterThanOrEqual(7 * label.length);
    const { columns } = layout;
    columns.slice(1).forEach(({ x, width }, n) => {
      const before = columns[n] as (typeof columns)[number];
      expect(x - width / 2).toBeGreaterThan(before.x + before.width / 2);
    });
    expect(layout.width).toBeGreaterThan((columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0) / 2);
  });

  test('at a word the longer arc ends further in, so that arcs do not cross', () => {
    const into = (n: number): number => (layout.arcs[n] as (typeof layout.arcs)[number]).from;
    expect(into(0)).toBeGreaterThan(into(1));
  });

  test('a bracket reaches from the first to the last word of its name, and words move apart until the kind fits', () => {
    const names = [
      { first: 1, last: 2, span: [4, 12], text: 'old post', kind: 'armed-group', margin: 1 },
      { first: 4, last: 4, span: [18, 24], text: 'Monday', kind: 'organization', margin: 0 },
    ] as const;
    const { brackets, columns } = layTree(words, (text, kind) => (kind === 'form' ? 1 : 9) * text.length, names);
    expect(brackets.map(({ label }) => label)).toEqual(['armed group', 'organisation']);
    for (const { name, label, from, to } of brackets) {
      expect(to - from).toBeGreaterThanOrEqual(9 * label.length);
      const inside = columns.map(({ x, width }) => from <= x - width / 2 && x + width / 2 <= to);
      expect(inside).toEqual(columns.map((_, place) => name.first <= place && place <= name.last));
    }
    expect(layout.brackets).toEqual([]);
  });

  test('a sentence of one word has a root and no arc; no sentence has no width to speak of', () => {
    expect(layTree([word('Yes', -1, 'root')], () => 10)).toMatchObject({ levels: 0, arcs: [], roots: [{ word: 0 }] });
    expect(layTree([], () => 10)).toMatchObject({ levels: 0, arcs: [], columns: [], roots: [] });
  });
});

describe('names of a parsed text', () => {
  const sentence = (...found: readonly [text: string, kind: Name['kind'], margin: number][]) => ({
    text: '',
    words: [],
    names: found.map(([text, kind, margin]): Name => ({ text, kind, margin, first: 0, last: 0, span: [0, 0] })),
  });

  test('they are counted by kind and spelling, the most frequent first, with the surest margin', () => {
    const sentences = [
      sentence(['Oru\nVenn', 'person', 0.5], ['Talin', 'place', 0]),
      sentence(['Harim', 'place', 3], ['Oru Venn', 'person', 2], ['Harim', 'place', 4], ['Harim', 'state', 1]),
    ];
    expect(gatherNames(sentences)).toEqual([
      {
        kind: 'place',
        times: 3,
        spellings: [
          { text: 'Harim', times: 2, margin: 4 },
          { text: 'Talin', times: 1, margin: 0 },
        ],
      },
      { kind: 'person', times: 2, spellings: [{ text: 'Oru Venn', times: 2, margin: 2 }] },
      { kind: 'state', times: 1, spellings: [{ text: 'Harim', times: 1, margin: 1 }] },
    ]);
    expect(gatherNames([sentence()])).toEqual([]);
  });
});

describe('dates on the timeline', () => {
  test.each([
    ['2031-05-06', '2031-05-06', '2031-05-07', true],
    ['2031-05', '2031-05-01', '2031-06-01', false],
    ['2031-12', '2031-12-01', '2032-01-01', false],
    ['2031', '2031-01-01', '2032-01-01', false],
    ['203X', '2030-01-01', '2040-01-01', false],
    ['2031-05-XX', '2031-05-01', '2031-06-01', false],
    ['2031-24', '2031-12-01', '2032-03-01', false],
    ['2031-05-06~', '2031-05-06', '2031-05-07', false],
    ['2031-05-03/2031-05-06', '2031-05-03', '2031-05-07', false],
    ['[2031-05-03,2031-05-06]', '2031-05-03', '2031-05-07', false],
    ['2031-05-06T14:30', '2031-05-06', '2031-05-07', true],
  ])('%s lies from %s to before %s, stated to the day: %s', (edtf, from, to, exact) => {
    expect(readWhen(edtf)).toMatchObject({ from: day(from), to: day(to), exact });
  });

  test('an interval without a beginning or an end says so', () => {
    expect(readWhen('../2031-05-06')).toMatchObject({ openStart: true, openEnd: false, to: day('2031-05-07') });
    expect(readWhen('2031-05-06/')).toMatchObject({ openStart: false, openEnd: true, from: day('2031-05-06') });
  });

  test.each(['', 'yesterday', '2031-13', '2031-02-30', '2031-W20', '2031-05-06/2031-05-01', '../..', '2031/2032/2033'])(
    '"%s" is not placed',
    (value) => {
      expect(readWhen(value)).toBeUndefined();
      expect(sayWhen(value)).toBe(value);
    },
  );

  test.each([
    ['2031-05-06', '6 May 2031'],
    ['2031-05-06T14:30', '6 May 2031, 14:30'],
    ['2031-05', 'May 2031'],
    ['203X', 'the 2030s'],
    ['2031-22', 'summer 2031'],
    ['2031-05-06~', 'about 6 May 2031'],
    ['2031?', '2031 (uncertain)'],
    ['2031-05-03/2031-05-06', '3 to 6 May 2031'],
    ['2031-04-30/2031-05-06', '30 April to 6 May 2031'],
    ['2030-12-30/2031-01-02', '30 December 2030 to 2 January 2031'],
    ['2031-05-06/..', 'since 6 May 2031'],
    ['../2031-05', 'until May 2031'],
    ['[2031-05-03,2031-05-06]', '3 May 2031 or 6 May 2031'],
  ])('%s is said as "%s"', (edtf, words) => {
    expect(sayWhen(edtf)).toBe(words);
  });

  test('boxes share a line when they do not touch, and one without room is told apart', () => {
    const boxes = [
      { left: 0, right: 10 },
      { left: 5, right: 20 },
      { left: 11, right: 30 },
      { left: 12, right: 30 },
    ];
    expect(packLines(boxes, 2)).toEqual([0, 1, 0, -1]);
  });

  test('an old event does not stretch the drawing until the whole span is asked for, or there is no other', () => {
    const { events } = heavyBundle(3);
    const rows = events.map((row, n) => (n === 0 && row.when ? { ...row, when: { ...row.when, edtf: '1994' } } : row));
    const { placed, unplaced } = placeEvents(rows);
    const reports = placeReports(rows);
    expect([placed.length, unplaced, reports.length, reports[0]?.events]).toEqual([3, 0, 1, 3]);
    expect(stretchOf(placed, reports, false)?.[0]).toBeGreaterThan(day('2031-04-01'));
    expect(stretchOf(placed, reports, true)?.[0]).toBeLessThan(day('1994-01-01'));
    expect(stretchOf(placed.slice(0, 1), reports, false)?.[0]).toBeLessThan(day('1994-01-01'));
  });
});

describe('words and keys', () => {
  test('quoted pieces get marks of one kind, the outlet’s own words none', () => {
    expect(sayContent('direct', ['"We stay,"', '«we stay»'])).toBe('“We stay,” … “we stay”');
    expect(sayContent('indirect', ['that they stay'])).toBe('that they stay');
  });

  test('an article without a title is called by its first words, with dots once', () => {
    expect(headingOf({ opening: 'Oru Venn said…' })).toBe('Oru Venn said …');
    expect(headingOf({ title: 'Venn speaks', opening: 'Oru Venn said' })).toBe('Venn speaks');
  });

  test('a key gives its command, a pair needs both, and letters rest when single keys are off', () => {
    expect(commandOf('j', '', true)).toEqual({ kind: 'step', by: 1 });
    expect(commandOf('g', '', true)).toBe('wait');
    expect(commandOf('e', 'g', true)).toMatchObject({ kind: 'go', to: '/events' });
    expect(commandOf('e', '', true)).toBeUndefined();
    expect(commandOf('Escape', '', false)).toEqual({ kind: 'leave' });
    const letters = KEYS.filter(({ press }) => !['Enter', 'Esc'].includes(press));
    expect(letters.length).toBeGreaterThan(8);
    expect(letters.filter(({ press }) => commandOf(press.split(' ')[0] as string, '', false) !== undefined)).toEqual(
      [],
    );
  });

  test.each([
    ['soldiers', 'soldier'],
    ['attacked', 'attack'],
    ['was', 'was'],
    ['red', 'red'],
  ])('%s shares %s with its other forms', (word, shared) => {
    expect(stem(word)).toBe(shared);
  });

  test('a bundle is searched for every word, whatever its case and accents', () => {
    const bundle = heavyBundle(3);
    const hits = searchBundle(bundle, 'TALÍN post 2');
    expect(hits.map(({ kind }) => kind)).toEqual(['sentence']);
    expect(hits[0]?.text).toContain('post 2 near Talin');
    expect(searchBundle(bundle, 'harim').map(({ kind }) => kind)).toEqual([
      'actor',
      'sentence',
      'sentence',
      'sentence',
    ]);
    expect(searchBundle(bundle, ' – ')).toEqual([]);
  });
});

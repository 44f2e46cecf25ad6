import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { formatConllu, parseConllu, readConllu, wordsOf, writeConllu } from './conllu.ts';
import { readModel } from './model.ts';

const model = readModel(gunzipSync(readFileSync('data/fast.bin')));
const row = (id: string, form: string, misc = '_') => [id, form, ...'_'.repeat(7), misc].join('\t');
const SAMPLE = [
  '# newdoc id = talin',
  '# text = They don’t hide.',
  row('1', 'They'),
  row('2-3', 'don’t'),
  row('2', 'do', 'SpaceAfter=No'),
  row('3', 'n’t'),
  row('3.1', 'gap'),
  row('4', 'hide', 'SpaceAfter=No'),
  row('5', '.'),
  '',
  row('1', 'Gone'),
  '',
  '',
].join('\n');

describe('parseConllu', () => {
  const parsed = parseConllu(SAMPLE, model);
  const [first, second] = readConllu(parsed);

  test('keeps comments, words, ranges and MISC; leaves out empty nodes', () => {
    expect(first?.comments).toEqual([`# model = ${model.id}`, '# newdoc id = talin', '# text = They don’t hide.']);
    expect(first?.rows.map((cells) => `${cells[0]} ${cells[1]}`)).toEqual([
      '1 They',
      '2-3 don’t',
      '2 do',
      '3 n’t',
      '4 hide',
      '5 .',
    ]);
    expect(first?.rows[2]?.[9]).toBe('SpaceAfter=No');
  });
  test('fills tags, lemmas and trees', () => {
    expect(wordsOf(first ?? { comments: [], rows: [] }).map((cells) => cells[3])).toEqual([
      'PRON',
      'AUX',
      'PART',
      'VERB',
      'PUNCT',
    ]);
    expect(first?.rows.map((cells) => cells[6])).toEqual(['4', '_', '4', '4', '0', '4']);
    expect(first?.rows[3]?.[2]).toBe('not');
  });
  test('reads a sentence of one word and files with Windows line ends', () => {
    expect(second?.rows[0]?.slice(6, 8)).toEqual(['0', 'root']);
    expect(parseConllu(SAMPLE.replaceAll('\n', '\r\n'), model)).toBe(parsed);
  });
  test('its output read and parsed again is the same', () => expect(parseConllu(parsed, model)).toBe(parsed));
  test('an empty file gives an empty file', () => expect(parseConllu('', model)).toBe(''));
});

test.each([
  ['a row without ten cells', '1\tThey', 'line 2 of talin.conllu cannot be used: it has 2 cells instead of ten'],
  ['an ID that leaves one out', `${row('1', 'They')}\n${row('3', 'left')}`, 'line 3 .* its ID is 3 where 2 should be'],
  ['an ID that is none', row('one', 'They'), 'line 2 .* "one" is no ID'],
  ['an empty form', row('1', ' '), 'line 2 .* its FORM is empty'],
  ['a range of other words', `${row('2-3', 'don’t')}`, 'line 2 .* its range 2-3 fits no words'],
  [
    'a range without its words',
    `${row('1-2', 'don’t')}\n${row('1', 'do')}\n`,
    'line 4 .* ends before word 2 of a range',
  ],
  [
    'an empty node in the wrong place',
    `${row('1', 'They')}\n${row('2.1', 'gap')}`,
    'line 3 .* its ID is 2.1 after word 1',
  ],
])('%s is refused by its line', (_what, rows, says) => {
  expect(() => readConllu(`# a\n${rows}\n`, { file: 'talin.conllu', line: 0 })).toThrow(new RegExp(says));
});

test('writing what was read gives the same text', () => expect(formatConllu(readConllu(SAMPLE))).toBe(SAMPLE));

test('writeConllu gives paragraphs, sentence texts, glued tokens and their places', () => {
  const text = 'They left.  Then\nnobody 😀 came.';
  const written = writeConllu(
    annotate(
      text,
      [
        [0, 16],
        [17, text.length],
      ],
      model,
    ),
  );
  const sentences = readConllu(written);
  expect(sentences.map(({ comments }) => comments)).toEqual([
    ['# newdoc', `# model = ${model.id}`, '# newpar', '# sent_id = 1', '# text = They left.'],
    ['# sent_id = 2', '# text = Then'],
    ['# newpar', '# sent_id = 3', '# text = nobody 😀 came.'],
  ]);
  expect(sentences[0]?.rows.map((cells) => cells[9])).toEqual([
    'TokenRange=0:4',
    'SpaceAfter=No|TokenRange=5:9',
    'TokenRange=9:10',
  ]);
  // Characters as Unicode counts them: the sign of two units is one.
  expect(sentences[2]?.rows.map((cells) => cells[9]?.replace(/^.*=/, ''))).toEqual([
    '17:23',
    '24:25',
    '26:30',
    '30:31',
  ]);
});

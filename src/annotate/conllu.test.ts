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
    expect(first?.comments).toEqual(['# newdoc id = talin', '# text = They don’t hide.']);
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
  test('a row without ten cells is named', () => {
    expect(() => readConllu('# a\n1\tThey\n')).toThrow('line 2 has 2 cells');
  });
});

test('writing what was read gives the same text', () => expect(formatConllu(readConllu(SAMPLE))).toBe(SAMPLE));

test('writeConllu gives paragraphs, sentence texts and glued tokens', () => {
  const text = 'They left.  Then\nnobody came.';
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
    ['# newpar', '# sent_id = 1', '# text = They left.'],
    ['# sent_id = 2', '# text = Then'],
    ['# newpar', '# sent_id = 3', '# text = nobody came.'],
  ]);
  expect(sentences[0]?.rows.map((cells) => cells[9])).toEqual(['_', 'SpaceAfter=No', '_']);
});

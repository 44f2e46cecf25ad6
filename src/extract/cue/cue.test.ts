import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate/annotate.ts';
import { tokenAt } from '../../annotate/doc.ts';
import { readModel } from '../../annotate/model.ts';
import { findStatements } from '../statement/statement.ts';
import { type CueRow, readCues } from './cue.ts';
import { formsOf } from './cue-form.ts';

const data = (name: string): URL => new URL(`../../../data/${name}`, import.meta.url);
const model = readModel(gunzipSync(readFileSync(data('fast.bin'))));
const cues = readCues(readFileSync(data('cues.tsv'), 'utf8'));

/** The acts of the statements in a sentence whose cue covers a word of this row. */
function actsWith(row: CueRow, sentence: string): string[] {
  const doc = annotate(sentence, [[0, sentence.length]], model);
  const forms = formsOf(row.words[0] as string, row.kind);
  return findStatements(doc, cues, [])
    .filter(({ cue }) =>
      cue.some(([start, end]) => {
        for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++) {
          if (forms.includes(sentence.slice(doc.tokStart[i], doc.tokEnd[i]).toLowerCase())) return true;
        }
        return false;
      }),
    )
    .map(({ act }) => act);
}

const nameOf = (row: CueRow): string => `${row.words.join(' ')} (${row.kind}, ${row.act})`;
const twice = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);

describe('the table of cues', () => {
  test('has hundreds of verbs, nouns, adjectives and phrases', () => {
    expect(cues.rows.length).toBeGreaterThanOrEqual(700);
  });
  test('names no cue of one kind and one act twice, and no frame twice in a row', () => {
    expect(twice(cues.rows.map(nameOf))).toEqual([]);
    expect(cues.rows.filter((row) => twice(row.frames).length > 0).map(nameOf)).toEqual([]);
  });
  test('goes by kind and cue, so that a row is found and two rows of one cue stand together', () => {
    const kinds = ['verb', 'noun', 'adjective', 'phrase', 'adposition'];
    const keys = cues.rows.map((row) => `${kinds.indexOf(row.kind)} ${row.words.join(' ')}`);
    expect(keys.filter((key, i) => i > 0 && (keys[i - 1] as string) > key)).toEqual([]);
  });
  test('has a reason in every row, and two whole sentences of its own', () => {
    const sentence = /^["'“]?[\p{Lu}].*[.?!]["'”]?$/u;
    expect(cues.rows.filter((row) => row.why.length < 4).map(nameOf)).toEqual([]);
    expect(cues.rows.filter((row) => !sentence.test(row.fires) || !sentence.test(row.notIn)).map(nameOf)).toEqual([]);
    expect(twice(cues.rows.map((row) => row.fires))).toEqual([]);
    expect(cues.rows.filter((row) => row.fires === row.notIn).map(nameOf)).toEqual([]);
  });
  test('is written plainly: small letters, one space between words and frames', () => {
    for (const row of cues.rows) {
      expect(row.words.join(' ')).toMatch(/^[\p{Ll}\d'-]+( [\p{Ll}\d'-]+)*$/u);
      expect(row.frames.join(' ')).toMatch(/^\S+( \S+)*$/);
    }
  });
});

describe('every row of data/cues.tsv', () => {
  test.each(cues.rows.map((row) => [row.words.join(' '), row.kind, row.act, row] as const))(
    '%s (%s) is a cue for %s in its sentence',
    (_cue, _kind, act, row) => {
      expect(actsWith(row, row.fires), row.fires).toContain(act);
    },
  );
  test.each(cues.rows.map((row) => [row.words.join(' '), row.kind, row] as const))(
    '%s (%s) is none in the other',
    (_cue, _kind, row) => {
      expect(actsWith(row, row.notIn), row.notIn).toEqual([]);
    },
  );
});

test('an unknown frame is refused by name', () => {
  const tsv = 'cue\tkind\tframes\tact\tstance\twhy\tfires\tnotIn\nsay\tverb\tthta\tassert\tneutral\ta\tb\tc';
  expect(() => readCues(tsv)).toThrow('cue "say" has an unknown "thta"');
});

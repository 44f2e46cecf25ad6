import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../annotate/annotate.ts';
import { tokenAt } from '../annotate/doc.ts';
import { readModel } from '../annotate/model.ts';
import { type CueRow, readCues } from './cue.ts';
import { formsOf } from './cue-form.ts';
import { findStatements } from './statement.ts';

const data = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);
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

describe('every row of data/cues.tsv', () => {
  test('has a reason and two sentences', () => {
    for (const row of cues.rows)
      expect([row.words, row.why, row.fires, row.notIn].every((cell) => cell.length > 0)).toBe(true);
    expect(cues.rows.length).toBeGreaterThanOrEqual(250);
  });
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

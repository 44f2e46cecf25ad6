import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import { findFigures } from '../../src/extract/figure/figure.ts';
import { figureLines, readFigureRows } from './figure-row.ts';
import { loadTables } from './gold.ts';

const rows = readFigureRows();
const { model, figures } = await loadTables();

test('the gold holds sentences of every kind', () => {
  expect(rows.length).toBeGreaterThan(80);
  const all = rows.flatMap((row) => row.figures).join('\n');
  for (const word of [
    'killed',
    'injured',
    'detained',
    'displaced',
    'captured',
    'strength',
    'strikes',
    'money',
    'percent',
  ])
    expect(all).toContain(` / ${word}`);
  for (const scope of ['part 1', 'part ?', 'more', 'total', 'total since']) expect(all).toContain(` / ${scope}`);
});

describe('figures of our own sentences', () => {
  test.each(rows.map((row) => [row.group, row.sentence, row.figures] as const))(
    '%s: %s',
    (_group, sentence, wanted) => {
      const found = findFigures(annotate(sentence, paragraphsOf(sentence), model), figures);
      expect(figureLines(sentence, found)).toEqual(wanted);
    },
  );
});

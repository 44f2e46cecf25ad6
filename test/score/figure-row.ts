import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/core/reading.ts';
import { readTableLines } from '../../src/core/table.ts';

/** A sentence of our own gold and the figures that are to be read in it, each as one line. */
export interface FigureRow {
  readonly line: number;
  readonly group: string;
  readonly sentence: string;
  readonly figures: readonly string[];
}

const FILE = new URL('gold/figures/sentences.tsv', import.meta.url);

/** The rows of `gold/figures/sentences.tsv`. */
export function readFigureRows(): FigureRow[] {
  return readTableLines<'group' | 'sentence' | 'figures'>(readFileSync(FILE, 'utf8')).map(([line, row]) => ({
    line,
    group: row.group,
    sentence: row.sentence,
    figures: row.figures === '' ? [] : row.figures.split(';;').map(tidy),
  }));
}

/** The figures of a reading in the notation of the file. */
export function figureLines(text: string, figures: readonly Figure[]): string[] {
  return figures.map((figure) => {
    const { span, least, most, approximate, measure, unit, of, who, scope } = figure;
    const interval = `${least === most ? least : `${least}..${most ?? ''}`}${approximate ? '~' : ''}`;
    return tidy(
      [text.slice(...span), interval, measure, unit, of ?? '-', who ?? '-', scopeWords(text, figures, scope)].join(
        ' / ',
      ),
    );
  });
}

function scopeWords(text: string, figures: readonly Figure[], scope: Figure['scope']): string {
  switch (scope?.kind) {
    case undefined:
      return '-';
    case 'part':
      return `part ${scope.of === null ? '?' : figures.findIndex(({ id }) => id === scope.of) + 1}`;
    case 'more':
      return 'more';
    case 'total':
      return scope.since ? `total ${text.slice(...scope.since)}` : 'total';
    default:
      return scope satisfies never;
  }
}

/** Without blanks at the ends and without dashes for what is absent there. */
const tidy = (line: string): string => line.trim().replace(/(?: \/ -)+$/, '');

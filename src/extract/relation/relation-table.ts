import type { RelationKind } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { nounForms, verbForms } from '../event/event-inflect.ts';
import {
  BEFORE,
  type BearRow,
  type BeforeSays,
  type DateRole,
  type PartyKind,
  type RelationRow,
  type RelationTable,
} from './relation-row.ts';

const KINDS: readonly RelationKind[] = [
  ...(['leader-of', 'founder-of', 'member-of', 'spokesman-of', 'part-of', 'split-from', 'renamed-to'] as const),
  ...(['backed-by', 'designated-by', 'allied-with', 'opposed-to', 'negotiating-with', 'fighting-with'] as const),
];
const DATES: readonly DateRole[] = ['start', 'end', 'holds'];
const PARTIES: readonly PartyKind[] = ['person', 'body', 'state', 'people'];

type Column = 'frame' | 'as' | 'kind' | 'one' | 'sides' | 'date' | 'turn' | 'why' | 'fires' | 'gives' | 'notIn';
type Cells = Readonly<Record<Column, string>>;

/** Reads `data/relations.tsv`. Throws a `TableError` for a row that cannot be used. */
export function readRelationTable(tsv: string): RelationTable {
  const verbs = new Map<string, RelationRow[]>();
  const nouns = new Map<string, RelationRow[]>();
  const joined = new Map<string, RelationRow[]>();
  const bears = new Map<string, BearRow[]>();
  const before = new Map<string, BeforeSays>();
  const over = new Set<string>();
  for (const [line, cells] of readTableLines<Column>(tsv)) {
    const { words, asked } = frameOf(cells.frame, line);
    switch (cells.as) {
      case 'verb':
        addRow(verbs, words, verbForms, (word) => readRow(word, cells, asked, line));
        break;
      case 'noun':
        addRow(nouns, words, nounForms, (word) => readRow(word, cells, asked, line));
        break;
      case 'joined':
        addRow(
          joined,
          words,
          (word) => [word],
          (word) => readRow(word, cells, asked, line),
        );
        break;
      case 'bear':
        addRow(bears, words, verbForms, () => readBear(cells, asked, line));
        break;
      case 'before':
        for (const word of words) before.set(word, oneOf(BEFORE, cells.kind, line));
        break;
      case 'over':
        for (const form of words.flatMap(verbForms)) over.add(form);
        break;
      default:
        throw new TableError(line, `"${cells.as}" is none of verb, noun, joined, bear, before, over`);
    }
  }
  return { verbs, nouns, joined, bears, before, over };
}

/** What a frame asks for beside its words. */
type Asked = ReadonlyMap<string, readonly string[]>;

/** "hold|open o:talks p:with" as its words and what stands with them. */
function frameOf(frame: string, line: number): { readonly words: readonly string[]; readonly asked: Asked } {
  const [first = '', ...rest] = frame.split(' ');
  if (first === '') throw new TableError(line, 'the frame is empty');
  const asked = new Map<string, readonly string[]>();
  for (const part of rest) {
    const found = /^(?:(\+)(\S+)|([powcna]):(\S+)|(2|said))$/.exec(part);
    if (!found) throw new TableError(line, `"${part}" is nothing that a frame asks for`);
    asked.set(found[1] ?? found[3] ?? (found[5] as string), (found[2] ?? found[4] ?? '').split('|'));
  }
  return { words: first.split('|'), asked };
}

function readRow(word: string, cells: Cells, asked: Asked, line: number): RelationRow {
  const [doer = '', other = ''] = cells.sides.split('>');
  return {
    rule: [word, ...cells.frame.split(' ').slice(1)].join(' '),
    kind: oneOf(KINDS, cells.kind, line),
    one: cells.one === '' ? undefined : oneOf(KINDS, cells.one, line),
    sides: { doer: sideOf(doer, line), other: sideOf(other, line) },
    date: oneOf(DATES, cells.date, line),
    turned: turnOf(cells.turn, line),
    particle: asked.get('+')?.[0],
    prepositions: setOf(asked, 'p'),
    objects: setOf(asked, 'o'),
    words: setOf(asked, 'w'),
    marks: setOf(asked, 'c'),
    without: setOf(asked, 'n'),
    lead: setOf(asked, 'a'),
    mutual: asked.has('2'),
    said: asked.has('said'),
  };
}

const readBear = (cells: Cells, asked: Asked, line: number): BearRow => ({
  date: oneOf(DATES, cells.date, line),
  turned: turnOf(cells.turn, line),
  particle: asked.get('+')?.[0],
});

const sideOf = (cell: string, line: number): ReadonlySet<PartyKind> =>
  new Set(cell.split(',').map((kind) => oneOf(PARTIES, kind, line)));

const setOf = (asked: Asked, what: string): ReadonlySet<string> | undefined => {
  const words = asked.get(what);
  return words && new Set(words);
};

function turnOf(cell: string, line: number): boolean {
  if (cell !== '' && cell !== 'yes') throw new TableError(line, `"${cell}" is neither yes nor empty`);
  return cell === 'yes';
}

function oneOf<T extends string>(all: readonly T[], cell: string, line: number): T {
  const found = all.find((one) => one === cell);
  if (found === undefined) throw new TableError(line, `"${cell}" is none of ${all.join(', ')}`);
  return found;
}

/** Enters the row of each word under all its forms. */
function addRow<T>(
  map: Map<string, T[]>,
  words: readonly string[],
  formsOf: (word: string) => string[],
  rowOf: (word: string) => T,
): void {
  for (const word of words) {
    const row = rowOf(word);
    for (const form of formsOf(word)) map.set(form, [...(map.get(form) ?? []), row]);
  }
}

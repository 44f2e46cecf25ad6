import { describe, expect, it } from 'vitest';
import type { HashTable } from '../hash-table.ts';
import { makeColumns } from './columns.ts';
import { NAME_KINDS, type NameKind } from './kind.ts';
import { settleNames } from './pass.ts';

const empty: HashTable = { keys: new Uint32Array(), values: new Uint16Array() };
const lexicon = { senses: empty, flags: empty, terms: empty };

/** Columns of sentences of blank-separated tokens, all of them tagged as proper nouns. */
const columnsOf = (...sentences: readonly string[]) => {
  const cut = sentences.map((sentence) => sentence.split(' '));
  const forms = cut.flat();
  const sentStart = [0];
  for (const words of cut) sentStart.push((sentStart.at(-1) as number) + words.length);
  return makeColumns(
    forms.length,
    (i) => forms[i] as string,
    () => 'NNP',
    sentStart,
    lexicon,
  );
};

/** A name that is `by` points surer of `kind` than of any other. */
const rated = (first: number, last: number, kind: NameKind, by: number) => ({
  ...{ first, last, margin: by },
  points: Float64Array.from(NAME_KINDS, (one) => (one === kind ? 0 : -by)),
});

describe('the pass over the document', () => {
  it('gives equal names one kind, by the sum of their votes', () => {
    const columns = columnsOf('Talin spoke', 'Talin left', 'Talin fell');
    const settled = settleNames(columns, [rated(0, 0, 'person', 3), rated(2, 2, 'place', 1), rated(4, 4, 'place', 1)]);
    expect(settled.map(({ kind }) => kind)).toEqual(['person', 'person', 'person']);
  });

  it('gives a family name the kind of the full name', () => {
    const columns = columnsOf('Talin Haro spoke', 'Haro left');
    const settled = settleNames(columns, [rated(0, 1, 'person', 4), rated(3, 3, 'place', 1)]);
    expect(settled.map(({ kind }) => kind)).toEqual(['person', 'person']);
  });

  it('gives initials the kind of what they stand for', () => {
    const columns = columnsOf('Harim Liberation Front fired', 'HLF denied');
    const settled = settleNames(columns, [rated(0, 2, 'armed-group', 4), rated(4, 4, 'organization', 1)]);
    expect(settled.map(({ kind }) => kind)).toEqual(['armed-group', 'armed-group']);
  });

  it('adds repeats that were missed, without any margin', () => {
    const columns = columnsOf('they met Talin Haro', 'and Talin Haro spoke');
    expect(settleNames(columns, [rated(2, 3, 'person', 2)])).toEqual([
      { first: 2, last: 3, kind: 'person', margin: 2 },
      { first: 5, last: 6, kind: 'person', margin: 0 },
    ]);
  });
});

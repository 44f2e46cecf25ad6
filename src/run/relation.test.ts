import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';
import { readTable } from '../core/table.ts';
import { verbForms } from '../extract/event/event-inflect.ts';
import { loadResources } from './resources.ts';

type Column = 'frame' | 'as' | 'kind' | 'one' | 'fires' | 'gives' | 'notIn' | 'why';
const rows = readTable<Column>(readFileSync('data/relations.tsv', 'utf8'));

/** Every sentence of a row, with each of its words in it. */
function filled(sentence: string, frame: string, as: string): string[] {
  if (!/\{(X|s|ed|ing)\}/.test(sentence)) return [sentence];
  const words = (frame.split(' ')[0] as string).split('|');
  return words.map((word) => {
    const [base, s, ing, past] = as === 'verb' || as === 'bear' ? verbForms(word) : [word];
    const participle =
      as === 'bear' || /\b(was|is|been|be) \{ed\}/.test(sentence) ? (verbForms(word)[4] ?? past) : past;
    return sentence
      .replaceAll('{X}', base as string)
      .replaceAll('{s}', s ?? '')
      .replaceAll('{ing}', ing ?? '')
      .replaceAll('{ed}', participle ?? (base as string));
  });
}

/** Enough English for its language to be told. */
const MORE = '\n\nThe road to the town was open again on Sunday morning, and the shops were full.';

async function relationsIn(text: string) {
  const { relations = [], actors } = await readText(`${text}${MORE}`);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return relations.map((one) => ({ ...one, pair: `${name(one.from)} > ${name(one.to)}` }));
}

const KIND: Readonly<Record<string, string>> = {
  ended: 'leader-of',
  one: 'member-of',
  plain: 'leader-of',
  unsure: 'leader-of',
};
const kindOf = (row: Record<Column, string>): string =>
  row.as === 'bear'
    ? 'leader-of'
    : row.as === 'before'
      ? (KIND[row.kind] as string)
      : row.as === 'over'
        ? 'backed-by'
        : row.kind;

test.each(rows.map((row) => [`${row.as} ${row.frame}`, row] as const))('%s: fires', async (_name, row) => {
  const silent: string[] = [];
  for (const sentence of filled(row.fires, row.frame, row.as)) {
    const found = (await relationsIn(sentence)).find(({ kind, pair }) => kind === kindOf(row) && pair === row.gives);
    const right = found !== undefined && (row.kind !== 'ended' || found.ended === true);
    if (right !== (row.gives !== '')) silent.push(sentence);
  }
  expect(silent).toEqual([]);
});

test.each(rows.map((row) => [`${row.as} ${row.frame}`, row] as const))('%s: stays silent', async (_name, row) => {
  const speaking: string[] = [];
  for (const sentence of filled(row.notIn, row.frame, row.as)) {
    const found = (await relationsIn(sentence)).filter(({ kind, negated }) => kind === kindOf(row) && !negated);
    const wrong =
      row.kind === 'ended'
        ? found.some(({ ended }) => ended)
        : found.length > 0 !== (row.kind === 'unsure' || row.as === 'over');
    if (wrong) speaking.push(sentence);
  }
  expect(speaking).toEqual([]);
});

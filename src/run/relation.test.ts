import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';
import { readTable } from '../core/table.ts';
import { verbForms } from '../extract/event/event-inflect.ts';

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

test.each([
  ['Talin Haro, leader of the Harim Front since 2017, spoke.', { since: '2017' }],
  ['Talin Haro led the Harim Front from 2014 to 2016.', { since: '2014', until: '2016', ended: true }],
  ['Talin Haro led the Harim Front until March 2016.', { until: '2016-03', ended: true }],
  ['Talin Haro will be leader of the Harim Front until 2031.', undefined],
  ['Talin Haro, leader of the Harim Front until 2031, spoke.', { until: '2031' }],
  ['Talin Haro founded the Harim Front on 3 May 2012.', { since: '2012-05-03' }],
  ['In 2012, Talin Haro founded the Harim Front.', { since: '2012' }],
  ['Talin Haro was elected leader of the Harim Front last year.', { since: '2024' }],
  ['Talin Haro stepped down as leader of the Harim Front in 2016.', { until: '2016', ended: true }],
  ['In 2014 the Talin Brigade was backed by Norway.', { asOf: '2014' }],
  ['The Talin Brigade is no longer backed by Norway.', { ended: true }],
  ['Norway stopped backing the Talin Brigade in 2020.', { until: '2020', ended: true }],
  ['Norwegian ex-president Talin Haro spoke.', { ended: true }],
  ['Talin Haro has never been a member of the Harim Front.', { negated: true }],
  ['Talin Haro denied being a member of the Harim Front.', { negated: true }],
  ['Talin Haro, the leader of the Harim Front, denied meeting Lena Darro.', {}],
])('%s', async (text, expected) => {
  const [first] = await relationsIn(text);
  const { since, until, asOf, ended, negated } = first ?? {};
  expect(first && { since, until, asOf, ended, negated }).toEqual(expected);
});

test('who tells a relation is the statement it stands in', async () => {
  const text = `Lena Darro said the Talin Brigade was backed by Norway.${MORE}`;
  const { relations = [], statements } = await readText(text);
  expect(relations.map(({ kind, within }) => [kind, within])).toEqual([['backed-by', statements[0]?.id]]);
});

test('a state that only an adjective names becomes an actor, with the adjective as its mention', async () => {
  const text = `The Norwegian-backed Harim Front took the town.${MORE}`;
  const { actors, mentions, relations = [] } = await readText(text);
  const norway = actors.find(({ name }) => name === 'Norway');
  expect(norway?.kind).toBe('state');
  expect(mentions.filter(({ actor }) => actor === norway?.id).map(({ span }) => text.slice(...span))).toEqual([
    'Norwegian',
  ]);
  expect(relations[0]?.to).toBe(norway?.id);
});

test.each([
  ['The Harim Front, formerly known as the Talin Brigade, took the town.', 'Talin Brigade > Harim Front', undefined],
  ['The Talin Brigade renamed itself the Harim Front in 2017.', 'Talin Brigade > Harim Front', '2017'],
  ['The Talin Brigade, now known as the Harim Front, took the town.', 'Talin Brigade > Harim Front', undefined],
])('%s: the name before became the name after', async (text, pair, since) => {
  const found = await relationsIn(text);
  expect(found.map((one) => [one.kind, one.pair, one.since])).toEqual([['renamed-to', pair, since]]);
});

test('the span holds both parties and the words that date it', async () => {
  const text = `On Monday the Harim Front, led by Talin Haro since 2017, took the town.${MORE}`;
  const { relations = [] } = await readText(text);
  expect(relations.map(({ span }) => text.slice(...span))).toEqual(['Harim Front, led by Talin Haro since 2017']);
});

test.each([
  'Talin Haro met the leader of the Harim Front.',
  'Talin Haro said it would join the Harim Front.',
  'The Harim Front called on Norway to back the Talin Brigade.',
  'If Norway backed the Harim Front, the war would end.',
  'Talin Haro is said to be the suspected leader of the Harim Front.',
  'Talin Haro joined the Harim Front in condemning the raid.',
])('tells no relation: %s', async (text) => {
  expect(await relationsIn(text)).toEqual([]);
});

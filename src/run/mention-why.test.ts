import { expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';

/** Enough English for its language to be told. */
const MORE = '\n\nThe road to the town was open again on Sunday morning, and the shops were full.';

test.each([
  ['Talin Haro left the town. Haro spoke later.', 'Haro', 'surname', 'Talin Haro'],
  ['Talin Haro left the town. President Haro spoke later.', 'Haro', 'title-surname', 'Talin Haro'],
  ['Talin Haro left the town. Talin Haro spoke later.', 'Talin Haro', 'same-name', 'Talin Haro'],
  [
    'Abu Karim al-Joumari left. Abou Kareem al-Gumari spoke.',
    'Abou Kareem al-Gumari',
    'same-name',
    'Abou Kareem al-Gumari',
  ],
  [
    'Abu Karim al-Joumari left. Abou Kareem al-Gumari spoke.',
    'Abu Karim al-Joumari',
    'spelling',
    'Abou Kareem al-Gumari',
  ],
  ['The Harim Liberation Front (HLF) left the town.', 'HLF', 'acronym', 'Harim Liberation Front'],
  ['Hasan Darro, better known as Abu Karim, spoke.', 'Abu Karim', 'stated', 'Hasan Darro'],
  ['The US left the talks. America spoke later.', 'US', 'country-table', 'United States'],
  ['Oslo said the talks were over. Norway left the table.', 'Oslo', 'metonymy', 'Norway'],
  ['The Norwegian-backed Harim Front left the town.', 'Norwegian', 'adjective', 'Norway'],
  ['The Harim Front left the town. The group spoke later.', 'The group', 'taken-up', 'Harim Front'],
  ['The federal prosecutor said the case was closed.', 'The federal prosecutor', 'description', 'federal prosecutor'],
  ['Talin Haro left the town. He spoke later.', 'He', 'pronoun', 'Talin Haro'],
])('%s “%s”: %s', async (text, words, why, name) => {
  const { mentions, actors } = await readText(`${text}${MORE}`);
  const own = mentions.filter(({ span }) => text.slice(...span) === words).at(-1);
  expect([own?.why, actors.find(({ id }) => id === own?.actor)?.name]).toEqual([why, name]);
});

test('a mention without an actor has no reason', async () => {
  const { mentions } = await readText(`Talin Haro met a farmer in Oslo.${MORE}`);
  expect(mentions.filter(({ actor }) => actor === null).map(({ why }) => why)).toEqual([undefined, undefined]);
});

test('a capital that acts and its state are one actor; where it is only a place it is nobody', async () => {
  const { mentions, actors } = await readText(
    `Oslo said the talks were over. Norway left the table. They met in Oslo.${MORE}`,
  );
  expect(actors.map(({ name, names }) => [name, names])).toEqual([['Norway', ['Norway', 'Oslo']]]);
  expect(mentions.filter(({ kind }) => kind === 'place').map(({ actor }) => actor)).toEqual([null]);
});

test('the regime and the forces of a man are bodies, not the man', async () => {
  const text = `Talin Haro left. The Haro regime fell. Haro forces fled. The regime had ruled for years.${MORE}`;
  const { mentions, actors } = await readText(text);
  const nameOf = (words: string) =>
    actors.find(({ id }) => id === mentions.find(({ span }) => text.slice(...span) === words)?.actor)?.name;
  expect(['The Haro regime', 'Haro forces', 'The regime', 'Talin Haro'].map(nameOf)).toEqual([
    'Haro regime',
    'Haro forces',
    'Haro regime',
    'Talin Haro',
  ]);
});

test('a man’s regime is shown by the neutral word where the article has one', async () => {
  const { actors } = await readText(
    `Talin Haro left. The Haro regime fell. The Haro government had ruled for years.${MORE}`,
  );
  expect(actors.map(({ name }) => name)).toEqual(['Talin Haro', 'Haro government']);
});

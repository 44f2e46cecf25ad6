import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';
import { readTable } from '../core/table.ts';

type Column = 'term' | 'as' | 'tone' | 'neutral' | 'why' | 'fires' | 'notIn';
const rows = readTable<Column>(readFileSync('data/labels.tsv', 'utf8'));
/** Enough English for its language to be told. */
const MORE = '\n\nThe road to the town was open again on Sunday morning, and the shops were full.';

const labelsIn = async (text: string) => (await readText(`${text}${MORE}`)).labels ?? [];

test('the table has rows enough, each with a reason and two sentences', () => {
  expect(rows.length).toBeGreaterThan(150);
  for (const row of rows)
    expect([row.term, row.why !== '', row.fires !== '', row.notIn !== '']).toEqual([row.term, true, true, true]);
});

test.each(rows.map((row) => [`${row.as} ${row.term}`, row] as const))('%s: fires', async (_name, { fires, tone }) => {
  const tones = (await labelsIn(fires)).map((one) => one.tone);
  if (tone === 'neutral') expect([fires, tones.some((one) => one !== 'neutral')]).toEqual([fires, true]);
  else expect([fires, tones]).toEqual([fires, expect.arrayContaining([tone])]);
});

test.each(rows.map((row) => [`${row.as} ${row.term}`, row] as const))(
  '%s: stays silent',
  async (_name, { notIn, tone }) => {
    const tones = (await labelsIn(notIn)).map((one) => one.tone);
    expect([notIn, tones.filter((one) => (tone === 'neutral' ? one !== 'neutral' : one === tone))]).toEqual([
      notIn,
      [],
    ]);
  },
);

test.each([
  ['The Harim Front, a jihadist group, left.', 'jihadist group', 'own'],
  ['Talin Haro said the Harim Front was a terrorist group.', 'terrorist group', 'attributed'],
  ['The Harim Front, which Norway considers a terrorist group, left.', 'terrorist group', 'attributed'],
  ['Talin Haro called the Harim Front a band of terrorists.', 'terrorist', 'attributed'],
  ['Talin Haro called the Harim Front "a band of terrorists".', 'terrorist', 'attributed'],
  ['Talin Haro called the Harim Front “a band of terrorists” on Monday.', 'terrorist', 'attributed'],
  ['Police branded the Harim Front "bandits".', 'bandit', 'attributed'],
  ['Police described the Harim Front as "a pack of bandits".', 'bandit', 'attributed'],
  ['Police denounced the Harim Front as “traitors and thugs”.', 'thug', 'attributed'],
  ['Police called the members of the Harim Front “criminals”.', 'criminal', 'attributed'],
  ['The Harim Front was called “a gang of thieves” by the police.', 'gang', 'attributed'],
  ['Police described the Harim Front as a “terrorist” group.', 'terrorist group', 'attributed'],
  ['The “terrorist” Harim Front left the town.', 'terrorist', 'scare-quoted'],
  ['The so-called Harim Council met in the town.', 'so-called', 'scare-quoted'],
  ['The Harim Front left the town. The terrorists took the road to the hills.', 'terrorist', 'own'],
  ['The Harim Front is the former al-Qaeda affiliate.', 'former al-Qaeda affiliate', 'own'],
  ['The US-designated terrorist group Harim Front left.', 'us-designated terrorist group', 'own'],
])('%s: %s is %s', async (text, label, voice) => {
  expect((await labelsIn(text)).map((one) => [one.label.toLowerCase(), one.voice])).toContainEqual([
    label.toLowerCase(),
    voice,
  ]);
});

test.each([
  'The Harim Front is not a terrorist group.',
  'Talin Haro denied being a terrorist.',
  'Police never called the Harim Front “terrorists”.',
  'Talin Haro called the raid on the Harim Front “the work of terrorists”.',
  'Talin Haro called the Harim Front “ready to hunt terrorists”.',
  'The Front for Democratic Renewal met in the town.',
])('gives no loaded label: %s', async (text) => {
  expect((await labelsIn(text)).filter(({ loaded }) => loaded)).toEqual([]);
});

test('a label has its statement, its span without the article, and the own name left out', async () => {
  const text = `Talin Haro said the Harim Front fighters were brave.${MORE}`;
  const { labels = [], statements } = await readText(text);
  const found = labels.map(({ label, within, span }) => [label, within, text.slice(...span)]);
  expect(found).toContainEqual(['fighter', statements[0]?.id, 'Harim Front fighters']);
});

test('an actor is shown by a name that takes no side where the article has one', async () => {
  const { actors } = await readText(`Daesh (Islamic State) left the town.${MORE}`);
  expect(actors.map(({ name }) => name)).toContain('Islamic State');
});

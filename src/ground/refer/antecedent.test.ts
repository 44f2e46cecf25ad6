import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { cut } from '../../core/span.ts';
import { loadResources } from '../../run/resources.ts';

/** Whom the pronouns with these words stand for in a text. */
async function whoIs(words: string, text: string): Promise<(string | null)[]> {
  const { mentions, actors } = await readText(text);
  const own = mentions.filter(({ form, span }) => form === 'pronoun' && cut(text, span) === words);
  return own.map(({ actor }) => actors.find(({ id }) => id === actor)?.name ?? null);
}

test.each([
  [
    'who speaks goes on speaking',
    'Mayor Lena Haro met Anna Venn on Monday. She said the road was open.',
    'She',
    ['Lena Haro'],
  ],
  [
    'the one spoken about is not the one who adds something',
    'General Talin Haro said that Karim Venn had left the town. He added that the road was open.',
    'He',
    ['Talin Haro'],
  ],
  ['two persons of one verb are two', 'Talin Haro met Karim Venn. Venn later thanked him.', 'him', ['Talin Haro']],
  [
    'whoever is asked is not the one asked about',
    'Deputy Marek Haro spoke first. Asked when Talin Venn would return, he laughed.',
    'he',
    ['Marek Haro'],
  ],
  [
    'of two who fit alike far from both it is nobody',
    'Hasan Haro met Karim Venn in Talin.\n\nTalks went on.\n\nHe left.',
    'He',
    [null],
  ],
])('%s: %s', async (_, text, word, expected) => {
  expect(await whoIs(word, text)).toEqual(expected);
});

test('every weight is that of a sign for some pronoun, and "nobody" has one for all', async () => {
  const { he, it, they } = (await loadResources()).mentions.antecedents;
  for (const weights of [he, it, they]) {
    expect(weights.size).toBeGreaterThan(100);
    expect(weights.has('back 0')).toBe(true);
  }
});

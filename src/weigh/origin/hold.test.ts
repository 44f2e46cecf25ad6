import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { voicesOf } from './attribution.ts';
import { viewOf } from './view.ts';

const resources = await loadResources();

/** Who gives some words of a text, by name or kind. */
async function givers(text: string, words: string): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'Upper Post', published: '2024-05-03' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const view = viewOf({ reading, actors: new Map(), revision: 1, capturedAt: '' }, { outlets: [] });
  const span = [text.indexOf(words), text.indexOf(words) + words.length] as const;
  expect(span[0]).toBeGreaterThanOrEqual(0);
  const voices = voicesOf(view, { places: [span], about: [span] });
  return voices.map((voice) => ('words' in voice ? voice.words.replace(/^the /i, '') : voice.kind));
}

const MARCH =
  "The levy brought women into the streets of Orim - 4,500 of them according to the police, 20,000 according to the Mothers' League.";
const TURNOUT = 'Women marched through Orim on Sunday. Police put the turnout at 4,500.';
const HELD = 'Of those taken, 31 are still in custody, says the Bar Association; two, says the Interior Ministry.';
const AT_ODDS =
  'That is at odds with the General Staff, which maintains that 30 fighters were killed and no civilian was harmed.';
const BLAMED =
  'The governor of Sardun put the toll at 11 and laid the blame on the Front, which has held Ossel since May.';

test.each([
  ['a number alone is credited', MARCH, '4,500', ['police']],
  ['so is the next one', MARCH, '20,000', ["Mothers' League"]],
  ['and what was counted is not', MARCH, 'brought women', ['unattributed']],
  ['before a semicolon speaks who stands before it', HELD, '31', ['Bar Association']],
  ['and behind it who stands behind it', HELD, 'two', ['Interior Ministry']],
  ['whoever counts a crowd does not tell that there was one', TURNOUT, 'marched', ['unattributed']],
  ['but gives its number', TURNOUT, '4,500', ['Police']],
  ['what is said goes on', AT_ODDS, 'no civilian', ['General Staff']],
  ['what is told aside is no part of it', BLAMED, 'held Ossel', ['unattributed']],
  ['and what is not aside is', BLAMED, '11', ['governor of Sardun']],
])('%s', async (_why, text, words, expected) => {
  expect(await givers(text, words)).toEqual(expected);
});

test.each([
  [
    'Some 900 marched, according to the organisers, a loose network that calls itself Kitchen Tables.',
    'Kitchen Tables',
  ],
  ['Some 900 marched, said the organisers, who call themselves the Mothers for Bread.', 'Mothers for Bread'],
  ['Some 900 marched, said the organisers, who call themselves lucky.', 'anonymous'],
  ['By the count of the lawyers of Justice Now, 900 are held.', 'Justice Now'],
  ["Up to 900 marched, according to the ministry's information.", 'ministry'],
])('%s', async (text, expected) => {
  expect(await givers(text, '900')).toEqual([expected]);
});

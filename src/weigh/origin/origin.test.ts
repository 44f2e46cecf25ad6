import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { loadResources } from '../../run/resources.ts';
import { voicesOf } from './attribution.ts';
import { circleOf, originsOf } from './origin.ts';
import { viewOf } from './view.ts';

const resources = await loadResources();

/** The firm sources of "nine" in articles of these outlets. */
async function firm(...articles: readonly (readonly [outlet: string, text: string])[]): Promise<readonly string[]> {
  const heard = [];
  for (const [n, [outlet, text]] of articles.entries()) {
    const reading = { ...(await readText(text, '2031-05-10', resources)), id: `a${n}`, outlet };
    const view = viewOf({ reading, actors: new Map(), revision: n, capturedAt: '' }, { outlets: [] });
    const places = [...text.matchAll(/nine/gi)].map(({ index }) => [index, index + 4] as const);
    const sayings = { places, about: places };
    heard.push({ view, sayings, voices: voicesOf(view, sayings) });
  }
  const named = heard.flatMap(({ view, voices }) =>
    voices.flatMap((voice) => (voice.kind === 'named' ? [{ view, voice }] : [])),
  );
  return originsOf(
    heard,
    [],
    circleOf(
      named,
      [],
      heard.map(({ view }) => view),
    ),
  ).count.firm;
}

test.each([
  ['an observer mission', 'Lake Observer Mission', 'Our observers counted nine bodies.', 'the Observer Mission'],
  ['the paper of a union', "Dockers' Union News", 'Our reporter counted nine bodies.', "the Dockers' Union"],
])('%s that saw it is one with the body whose name it bears', async (_what, outlet, seen, who) => {
  expect(await firm([outlet, seen], ['Dawn', `Nine people were killed, ${who} said.`])).toHaveLength(1);
});

test.each([
  ['the council of its town', 'Lomm Chronicle', 'the Lomm council'],
  ['a land of like name', 'Kell Valley Herald', 'Kell Valley'],
])('an outlet that saw it is another than %s', async (_what, outlet, who) => {
  const seen = [outlet, 'Our reporter counted nine bodies.'] as const;
  expect(await firm(seen, ['Dawn', `Nine people were killed, ${who} said in a note.`])).toHaveLength(2);
});

test.each([
  ["The Millers' Union met on Friday. Nine people were killed, the union said.", "the Millers' Union", 1],
  ['The Tarsk city council met on Friday. Nine people were killed, so the council.', 'the council of Orm', 2],
  ["The Silver Front's health committee met. Nine people were killed, the committee said.", 'the Silver Front', 1],
])('a short name is the body that its article named before: %s and %s', async (text, who, count) => {
  expect(await firm(['Post', text], ['Dawn', `Nine people were killed, ${who} said.`])).toHaveLength(count);
});

test('a prefect with a rank is no man of the body that spoke before him', async () => {
  const union = "Nine houses were burnt, the Farmers' League of Lomm said.";
  const prefect = 'The prefect of Lomm district, Major Tor Hase, said nine houses were burnt by lightning.';
  expect(await firm(['Post', `${union} ${prefect}`])).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { findingsOf } from './finding.ts';
import { weighIncident } from './incident.ts';

const resources = await loadResources();

const OUTLETS = ['Upper Post', 'Lower Post'];

/** The slots in which two articles of one day on one deed, of which all accounts tell, exclude each other. */
async function conflictsOf(texts: readonly string[], slot: string): Promise<string[]> {
  const told = await Promise.all(
    texts.map(async (text, n) => {
      const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
      const given = { id: `a${n}`, outlet: OUTLETS[n] ?? '', published: '2025-06-12' };
      const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
      const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
      const accounts = tellingsOf(material);
      return { view: viewOf(material, { outlets: OUTLETS }), accounts, of: new Set(accounts.map(({ id }) => id)) };
    }),
  );
  const texted = ({
    given,
  }: {
    given: readonly { article: string; places: readonly (readonly [number, number])[] }[];
  }) =>
    given
      .slice(0, 1)
      .map(({ article, places: [place] }) => texts[Number(article.slice(1))]?.slice(...(place ?? [0, 0])));
  return findingsOf(weighIncident(told, []), () => '2025-06-12')
    .filter((finding) => finding.slot === slot && finding.relation === 'conflict')
    .map(({ between: [a, b] }) => `${texted(a)} / ${texted(b)}`);
}

test.each<[string, string, string, string, string[]]>([
  [
    'a part of the passengers is all of the dead',
    'Gunmen opened fire on a bus at Garsk on Monday. Six of the 22 passengers were killed, the driver said.',
    'Gunmen fired at a bus at Garsk on Monday. Eleven people were killed, the governor said.',
    'killed',
    ['Six / Eleven'],
  ],
  [
    'a part of the policemen is not',
    'Gunmen attacked a post at Sirne on Monday. Three of the five policemen on duty were killed.',
    'Gunmen attacked a post at Sirne on Monday and killed eight people.',
    'killed',
    [],
  ],
  [
    'one more counted by an ordinal is the whole toll',
    'A grenade exploded in a bar of Minsel on Monday. A fourth man died on Wednesday.',
    'A grenade exploded in a bar of Minsel on Monday and killed three people.',
    'killed',
    [],
  ],
  [
    'a number that an article puts away is not its own',
    'Police fired on marchers in Casten on Monday. Two people died, not twenty, the governor said.',
    'Police fired on marchers in Casten on Monday. Twenty people were killed, the union said.',
    'killed',
    ['Two / Twenty'],
  ],
  [
    'a first count may go on',
    'At least 20 miners were killed when gunmen attacked the pit of Ghurel on Monday.',
    'Gunmen attacked the pit of Ghurel on Monday. So far six miners are known to be dead, the police said.',
    'killed',
    [],
  ],
  [
    'two kinds of people, each counted apart, are all the dead together',
    'An air strike killed 18 people in Gosh on Monday, medics said.',
    'An air strike killed 12 militants in Gosh on Monday; six civilians died too, the army said.',
    'killed',
    [],
  ],
  [
    'the first strikes of a row are a part',
    'The air force carried out 14 strikes on Bellan on Monday, killing three people.',
    'Jets bombed Bellan on Monday. Three people were killed by the first two strikes.',
    'strikes',
    [],
  ],
  [
    'of no civilian it is not told that he was hit',
    'Jets bombed Veshti on Monday and killed nine soldiers at an army post.',
    'Jets bombed Veshti on Monday. No civilian was killed.',
    'target',
    [],
  ],
])('%s', async (_what, first, second, slot, found) => {
  expect(await conflictsOf([first, second], slot)).toEqual(found);
});

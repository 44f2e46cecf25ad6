import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { slotsOf } from '../slot/slots.ts';
import { findingsOf } from './finding.ts';
import { weighIncident } from './incident.ts';

const resources = await loadResources();

const OUTLETS = ['Upper Post', 'Lower Post'];

/** The slots in which two articles of one day on one deed, of which all accounts tell, exclude each other. */
async function conflictsOf(texts: readonly string[], slot: string, outlets = OUTLETS): Promise<string[]> {
  const told = await Promise.all(
    texts.map(async (text, n) => {
      const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
      const given = { id: `a${n}`, outlet: outlets[n] ?? '', published: '2025-06-12' };
      const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
      const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
      const accounts = tellingsOf(material);
      const view = viewOf(material, { outlets: OUTLETS });
      return { view, accounts, given: slotsOf(view, accounts), of: new Set(accounts.map(({ id }) => id)) };
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
    'the army is no band of rebels',
    'The army shelled the market of Pellin on Monday, traders said. Fourteen people were killed.',
    'Rebels shelled the market of Pellin on Monday and killed 14 people, the ministry said.',
    'doer',
    ['The army / Rebels'],
  ],
  [
    'an evening does not go on into the next day',
    'A mosque in Jurra was burned down on Saturday evening, the imam said.',
    'Attackers burned down the mosque in Jurra on Sunday at noon, the police said.',
    'when',
    ['Saturday evening / Sunday'],
  ],
  [
    'a number told roughly in the title is the one of the text',
    'Thousands flee Ammel\n\nSome 2,000 people fled the town of Ammel on Monday when the army shelled it, the governor said.',
    'About 9,000 people fled the town of Ammel on Monday when the army shelled it, the council said.',
    'displaced',
    ['Some 2,000 / About 9,000'],
  ],
  [
    'fighters whom an army counts may be villagers',
    'Air force jets bombed a camp at Hask on Monday and killed 30 fighters, the ministry said.',
    'Air force jets bombed Hask on Monday and killed 34 villagers, the elders said.',
    'killed',
    ['30 / 34'],
  ],
  [
    'soldiers are no bandits',
    'Soldiers attacked the village of Osk on Monday and killed nine people, elders said.',
    'Bandits attacked the village of Osk on Monday and killed nine people, the ministry said.',
    'doer',
    ['Soldiers / Bandits'],
  ],
  [
    'soldiers by whom men were shot dead are no bandits',
    'Seven herders were shot dead by soldiers near the wells of Tamo on Monday, their chief said.',
    'Bandits killed seven herders near the wells of Tamo on Monday, the army said.',
    'doer',
    ['soldiers / Bandits'],
  ],
  [
    'soldiers who killed others may have done another deed',
    'Soldiers attacked the village of Osk on Monday and killed nine people, elders said.',
    'Bandits attacked the village of Osk on Monday and killed four people, the ministry said.',
    'doer',
    [],
  ],
  [
    'soldiers may be the police that another saw',
    'Soldiers shot dead four students in Tamm on Monday, doctors said.',
    'Police shot dead four students in Tamm on Monday, the union said.',
    'doer',
    [],
  ],
  [
    'in a fight each side does something',
    'Rebels attacked the Tchel dam on Monday and killed two engineers, the union said.',
    'Soldiers killed two rebels at the Tchel dam on Monday, the army said.',
    'doer',
    [],
  ],
  [
    'eleven of those who were attacked are all the dead',
    'Gunmen attacked miners in Kolb on Monday and killed 11 of them, the ministry said.',
    'Gunmen attacked miners in Kolb on Monday. Fourteen miners were killed, the union said.',
    'killed',
    ['11 / Fourteen'],
  ],
  [
    'eleven of those who were beaten back are dead of the other side',
    'Rebels attacked the Tchel dam on Monday. Soldiers beat them back and killed 15 of them, the army said.',
    'Rebels attacked the Tchel dam on Monday and killed two engineers, the union said.',
    'killed',
    [],
  ],
  [
    'the second deed of an article is not held against the first of another',
    'Gunmen killed five drivers near Tarsil on Monday. On Wednesday gunmen killed 12 people in Oben, the police said.',
    'Gunmen killed seven drivers near Tarsil on Monday, the union said.',
    'killed',
    ['five / seven'],
  ],
  [
    'a late night goes on into the next day',
    'A shell struck the church of Abn late on Sunday night and injured five people.',
    'A shell struck the church of Abn in the early hours of Monday and injured five people, the priest said.',
    'when',
    [],
  ],
  [
    'the night of a day is its own',
    'A shell struck the church of Abn on Sunday night and injured five people.',
    'A shell struck the church of Abn on Monday evening and injured five people, the priest said.',
    'when',
    ['Sunday night / Monday evening'],
  ],
  [
    'the day on which they were let go is not that of the arrest',
    'Police arrested 40 marchers in Brem on Monday.',
    'Eha Lind was one of the 40 marchers who were arrested in Brem and was set free on Tuesday.',
    'when',
    [],
  ],
  [
    'who tells of the arrests was not arrested in them',
    'Police arrested 40 marchers in Brem on Monday.',
    'On Monday, according to three former inmates, marchers were taken from Brem to punishment cells.',
    'detained',
    [],
  ],
  [
    'the capital of a land is some town of it',
    'Police fired at a march in the capital of Merova on Monday and killed two people.',
    'Police fired at a march in the town of Orim on Monday and killed two people.',
    'place',
    [],
  ],
  [
    'those who later succumbed are counted up, not against',
    'Guards shot dead five inmates in the prison of Casp on Monday.',
    'The prison service puts the number of deaths in the shooting at Casp on Monday at seven. Two more, it says, succumbed to their injuries.',
    'killed',
    [],
  ],
  [
    'a paragraph without a deed counts the dead of the only one told before it',
    'Shells hit a ferry at Teyn on Monday. Nine people were killed, the ministry said.',
    'Shells hit a ferry at Teyn on Monday, the ministry said.\n\nThe doctor said that eleven bodies had been brought in.\n\nOn Tuesday a bomb went off in the port of Halm and two dockers were killed.',
    'killed',
    ['Nine / eleven'],
  ],
  [
    'policemen are none of the demonstrators',
    'Police broke up a rally in Brem on Monday. Six policemen were injured in clashes, the ministry said.',
    'Police fired at a rally in Brem on Monday. Thirty demonstrators were injured, the bar association said.',
    'injured',
    [],
  ],
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
    'the police count fewer who marched than those who called them out',
    'Women marched through Orim on Sunday. Some 20,000 took part, the union said.',
    'Women marched through Orim on Sunday. Police put the turnout at 4,500.',
    'strength',
    ['20,000 / 4,500'],
  ],
  [
    'about five thousand are no other crowd than 4,500',
    'Women marched through Orim on Sunday. About 5,000 took part, the ministry said.',
    'Women marched through Orim on Sunday. Police put the turnout at 4,500.',
    'strength',
    [],
  ],
  [
    'who was called up is not counted with those who marched',
    'Women marched through Orim on Sunday against the call-up of 12,000 reservists.',
    'Women marched through Orim on Sunday. Some 20,000 took part, the union said.',
    'strength',
    [],
  ],
  [
    'two voices without a name give two numbers in one article',
    'Guards shot dead five inmates of Orim prison on Saturday. A doctor said he had closed the eyes of nine.',
    'Guards shot at inmates of Orim prison on Saturday. Two nurses counted nine dead.',
    'killed',
    ['five / nine'],
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

test.each([
  ['a correction takes the place of what it corrects', 'Correction\n\n', []],
  ['our report contained an error', 'Our report on the ferry contained an error. ', []],
  ['a second number of one day without a word is another', '', ['Twelve / Eight']],
])('%s', async (_what, words, found) => {
  const texts = [
    'Gunmen fired on a ferry at Corr on Monday. Twelve people were killed.',
    `${words}Gunmen fired on a ferry at Corr on Monday. Eight people were killed.`,
  ];
  expect(await conflictsOf(texts, 'killed', ['Lantern', 'Lantern'])).toEqual(found);
});

test('of those who agree each is named beside another', async () => {
  const texts = [
    'Talvenna and the rebels agreed on a truce at Kuldmets on Monday.',
    'The Conference of Lake States and the rebels agreed on a truce at Kuldmets on Monday.',
  ];
  expect(await conflictsOf(texts, 'doer')).toEqual([]);
});

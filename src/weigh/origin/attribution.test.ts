import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { voicesOf } from './attribution.ts';
import { viewOf } from './view.ts';

const resources = await loadResources();

/** The voices of the words, as kinds and the words that name them. */
async function heard(
  text: string,
  words: string,
  about = words,
  outlet = 'Upper Post',
  again?: string,
): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet, published: '2024-05-03' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const view = viewOf({ reading, actors: new Map(), revision: 1, capturedAt: '' }, { outlets: ['River Wire'] });
  const span = (piece: string) => [text.indexOf(piece), text.indexOf(piece) + piece.length] as const;
  const places = [span(words), ...(again === undefined ? [] : [span(again)])];
  return voicesOf(view, { places, about: [span(about)] }).map((voice) =>
    'words' in voice ? `${voice.kind}: ${voice.words}` : voice.kind,
  );
}

test.each([
  [
    'who says it',
    'Gunmen killed nine traders in Harim, the Interior Ministry said.',
    'nine',
    ['named: the Interior Ministry'],
  ],
  ['nobody by name', 'Gunmen killed nine traders in Harim, villagers said.', 'nine', ['anonymous']],
  [
    'two beside each other',
    'Gunmen killed nine traders in Harim, relatives of the dead and Orim Watch said.',
    'nine',
    ['named: Orim Watch', 'anonymous'],
  ],
  ['the outlet itself', 'Gunmen killed nine traders in Harim.', 'nine', ['unattributed']],
  ['its own reporter', 'Gunmen killed nine traders in Harim. Our reporter counted nine coffins.', 'nine', ['own']],
  [
    'the speaker of the paragraph',
    'The Interior Ministry said gunmen attacked the market. Nine traders were killed.',
    'Nine',
    ['named: The Interior Ministry'],
  ],
  ['another outlet', 'Gunmen killed nine traders in Harim, according to River Wire.', 'nine', ['outlet: River Wire']],
  ['who counts', 'Fighting went on in Harim. Orim Watch now puts the dead at nine.', 'nine', ['named: Orim Watch']],
  [
    'learned from',
    'Gunmen killed nine traders in Harim, the Upper Post has learned from the fire brigade.',
    'nine',
    ['named: fire brigade'],
  ],
])('%s', async (_why, text, words, expected) => {
  expect(await heard(text, words)).toEqual(expected);
});

test.each(['Upper Post', 'The Upper Post'])(
  'the own outlet as a speaker is no source, also called %s',
  async (outlet) => {
    const text = 'Gunmen killed nine traders in Harim, the Upper Post reported.';
    expect(await heard(text, 'nine', 'nine', outlet)).toEqual(['unattributed']);
  },
);

test.each([
  [
    'goes on speaking, as his next words show',
    'The harbour guild met on Monday, its clerk, Ida Moor, said.\n\nNine boats were burnt in Lomm. The guild lost two men, she said.',
    'Nine',
    ['named: she'],
  ],
  [
    'confirms in the next paragraph what stands before',
    'All nine of the pupils walked home from the reeds.\n\nElder Baba Tomo confirmed this to us on Thursday.',
    'nine',
    ['named: Elder Baba Tomo'],
  ],
  [
    'is named in brackets behind the number',
    'Lomm: nine killed (Harim Council), two hurt.',
    'nine',
    ['named: Harim Council'],
  ],
  [
    'has the number by a count that was named before',
    'Sources differ: forty dead by the word of the harbour guild, nine by that of the navy.',
    'nine',
    ['named: the navy'],
  ],
  [
    'tells a deed of his own',
    'The federal army states that it freed them.',
    'federal army',
    ['named: The federal army'],
  ],
  [
    'speaks by a paper that is his own',
    'The Salt Guild has looked into it. Its inquiry finds that soldiers left the bag.',
    'soldiers',
    ['named: Salt Guild'],
  ],
  [
    'wrote the answer that is quoted',
    'No farmer was near, the Interior Ministry wrote to this paper.\n\n"Two armed men were neutralised," the answer says.',
    'Two',
    ['named: the Interior Ministry'],
  ],
  [
    'ends what was said in his own words',
    'The police chief of Orm, Jens Abel, confirmed that those shot on Sunday had been buried, "seven of them".',
    'seven',
    ['named: The police chief of Orm, Jens Abel'],
  ],
  [
    'stands beside one without a name',
    'Gunmen seized nine traders, police and a survivor said.',
    'nine',
    ['named: police and a survivor', 'anonymous'],
  ],
  [
    'is behind a portal that only hands it on',
    'Nine carts were burnt, the portal "Orm 24" writes with reference to the district administration.',
    'Nine',
    ['named: the district administration'],
  ],
  [
    'is behind "according to him"',
    'Forty people drowned off Lomm, denounced this Saturday the imam of the place. According to him, a boat of the navy rammed them.',
    'a boat of the navy',
    ['named: the imam of the place'],
  ],
  [
    'claims the raid by a passive',
    'The Lomm raid was claimed by the Delta Resistance within an hour.',
    'Delta Resistance',
    ['named: Delta Resistance'],
  ],
  [
    'makes known all of a communique',
    'Communique No. 41\n\nThe Council of the Delta Front makes known the following. It was quiet.\n\nNine children were taken by bandits.',
    'Nine',
    ['named: Council of the Delta Front'],
  ],
  [
    'has an entry of his own on a live page',
    'Live from Lomm\n\n10.22 Harim Council: two boats are lost. 10.05 Nine men missing - residents',
    'Nine',
    ['anonymous'],
  ],
  [
    'spoke last before it and speaks again behind it',
    'Soldiers burnt the mill, the Harim Council said.\n\nNine barns were lost too. The mill is gone, the council added.',
    'Nine',
    ['named: the council'],
  ],
  [
    'is quoted right behind it',
    'Nine pupils were taken in Lomm. "They took the small ones," Sister Benedicta Orr said.',
    'Nine',
    ['named: Sister Benedicta Orr'],
  ],
  [
    'is of a body that is named, in whatever rank',
    'Nine bridges were left, a Third Brigade officer said.',
    'Nine',
    ['named: Third Brigade'],
  ],
  [
    'tells it otherwise',
    'Nobody was hurt, police said.\n\nThe vicar of Orm, Paul Oates, tells it otherwise. Nine fell at the gate.',
    'Nine',
    ['named: Paul Oates'],
  ],
  ['is shown beside the words', '"They beat nine of us." Ina Sorr shows her arm.', 'nine', ['named: Ina Sorr']],
  [
    'confirms it in the same sentence',
    'Nine men died, said the General Staff, and the Harim Front confirmed it.',
    'Nine',
    ['named: the General Staff', 'named: the Harim Front'],
  ],
  [
    'has the same number',
    'Nine men died, the Lomm council says. The Harim Front gives the same number.',
    'Nine',
    ['named: the Lomm council', 'named: Harim Front'],
  ],
  [
    'keeps the papers',
    'The Lomm council met on Monday. Its minutes record nine deaths.',
    'nine',
    ['named: The Lomm council'],
  ],
  [
    'gives it in one of several sentences',
    'Nine people died, the Interior Ministry says.\n\nOrim Watch also counted nine people.',
    'Nine',
    ['named: the Interior Ministry'],
  ],
  [
    'speaks in the midst of what he tells',
    'Soldiers came at dawn. The soldiers, the Harim Council goes on, took away nine men.',
    'nine',
    ['named: Harim Council'],
  ],
  [
    'stands between commas beside his office',
    'The mayor of Lomm, Olga Trent, read out nine names. The General Staff insists that it hit a barracks.',
    'nine',
    ['named: Olga Trent'],
  ],
  [
    'is called by one word that ends as a number does',
    'Nine barns were burnt, Amnesty said.',
    'Nine',
    ['named: Amnesty'],
  ],
  [
    'issued the bulletin',
    "Nine barns were burnt, according to the Interior Ministry's bulletin.",
    'Nine',
    ['named: Interior Ministry'],
  ],
  [
    'is quoted in the next sentence about the same',
    'The Harim Council says two died. Guards shot nine miners. "They fired from the roof," says Ina Sorr.',
    'nine',
    ['named: Ina Sorr'],
  ],
  [
    'stands beside another body',
    'The Interior Ministry and the Border Guard said nine people were hurt.',
    'nine',
    ['named: Interior Ministry', 'named: Border Guard'],
  ],
  [
    'is a body beside people without a name',
    'The town council and residents said nine barns were burnt.',
    'nine',
    ['named: The town council', 'anonymous'],
  ],
  [
    'is one body of two trades',
    'The Guild of Bakers and Millers said nine bakers were beaten.',
    'nine',
    ['named: The Guild of Bakers and Millers'],
  ],
  [
    'has a role and a name that stands nowhere else',
    'Nine men were killed in the mill, the priest Jon Ebbe recalls.',
    'Nine',
    ['named: Jon Ebbe'],
  ],
  [
    'keeps to the number',
    'The council has ten dead, the Lake Trust still defends its count of nine.',
    'nine',
    ['named: Lake Trust'],
  ],
  ['is the hospital of the register', "Lomm hospital's register shows nine dead.", 'nine', ['named: Lomm hospital']],
  [
    'shows the place',
    'Nine men were shot at the mill. The potter, Sanna Orr, shows us the holes in the wall.',
    'Nine',
    ['named: Sanna Orr'],
  ],
])('a value is given by whoever %s', async (_why, text, words, expected) => {
  expect(await heard(text, words)).toEqual(expected);
});

test.each([
  ['by our count', 'By our count nine boats were lost.', 'Lake Institute'],
  ['what we could verify', 'The guild gave us the names of 21 dead; we could verify nine.', 'Lake Institute'],
  [
    'its own reporter, by a short name of the paper',
    "The Chronicle's own reporter found nine shells.",
    'Lomm Chronicle',
  ],
  [
    'the Mission, where a doctor confirmed it',
    'The Mission visited Lomm, where a doctor confirmed nine deaths.',
    'Lake Observer Mission',
  ],
  ['papers that it looked at', 'Registers that we consulted list nine dead.', 'Lake Institute'],
  ['its own photographer', 'A Lomm Chronicle photographer counted nine bodies.', 'Lomm Chronicle'],
])('the outlet itself gives it: %s', async (_why, text, outlet) => {
  expect(await heard(text, 'nine', 'nine', outlet)).toEqual(['own']);
});

test.each([
  [
    'two of its sentences',
    'Nine miners were killed, the rescue service said.\n\nOrim Watch, too, said nine miners were killed.',
    ['named: the rescue service', 'named: Orim Watch'],
  ],
  [
    'its first sentence alone, where the second only speaks of those who were counted',
    'Nine miners were killed, the rescue service said.\n\nThe nine miners were honest men, the priest, Jon Ebbe, said.',
    ['named: the rescue service'],
  ],
])('a number that stands twice is given by those of %s', async (_why, text, expected) => {
  expect(await heard(text, 'Nine', 'Nine', 'Upper Post', 'nine')).toEqual(expected);
});

test.each([
  'The army withdrew nine men from the pass.',
  'The Silver Front defended nine villages.',
  'The Ninth Brigade found nine men in the mill and shot them.',
  'Colonel Dar Vess came to three farms and took nine men.',
  'The murder of Sanna Orr of the Lake Trust put nine men in jail.',
  'Soldiers shot nine men at the mill. Mayor Ana Bly shows us the new playground.',
  'Nine men were killed, and in the harbour the fighting goes on.',
  'Gunmen killed nine people in the first minutes of the march.',
])('whoever does something is no giver of it: %s', async (text) => {
  expect(await heard(text, text.includes('nine') ? 'nine' : 'Nine')).toEqual(['unattributed']);
});

test.each([
  ['Police took nine editors from their desks. One was released at noon,'],
  ['A mine killed nine roadmen. The oldest was about to retire,'],
  ['Raiders drove off nine women. Their children were left at the well,'],
  ['Soldiers killed nine miners. Half had fled there from Orm,'],
])('whoever tells of them in the next sentence gives it: %s', async (text) => {
  expect(await heard(`${text} the Lake Trust said.`, 'nine')).toEqual(['named: the Lake Trust']);
});

test.each([
  'Police took nine editors from their desks. One thing is certain,',
  'A mine killed nine roadmen. The oldest road in the land is closed,',
  'Raiders drove off nine women. Their leader is wanted in three countries,',
  'Soldiers killed nine miners. All schools are closed,',
  'Soldiers killed nine miners. The harvest will be late,',
])('whoever tells of something else in the next sentence does not: %s', async (text) => {
  expect(await heard(`${text} the Lake Trust said.`, 'nine')).toEqual(['unattributed']);
});

test('a quotation behind a deed that is no telling of it leaves it to whoever spoke before', async () => {
  const text =
    'Orim Watch said shots were fired. Nine millers fell. "They have died for nothing," said the poet Anna Wirth.';
  expect(await heard(text, 'Nine')).toEqual(['named: Orim Watch']);
});

test.each([
  'Nine men died. The General Staff has not confirmed the figure.',
  'Nine men died. The General Staff praised the courage of the rest.',
  'Nine men died. The bishop of Lomm voiced his sorrow.',
  'Nine men died in the street named after General Oss.',
  'Nine men died. Their families asked the General Staff for the bodies.',
])('who only speaks about it gives nothing: %s', async (text) => {
  expect(await heard(text, 'Nine', 'died')).toEqual(['unattributed']);
});

test('pictures say nothing', async () => {
  expect(await heard('Satellite images show nine burnt houses in Lomm.', 'nine')).toEqual(['unattributed']);
});

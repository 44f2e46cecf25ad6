import { describe, expect, test } from 'vitest';
import type { Material } from '../core/material.ts';
import { cut } from '../core/span.ts';
import { capture } from '../intake/capture.ts';
import { pledgesOf } from '../weigh/pledge/pledge.ts';
import { readArticle } from './pipeline.ts';
import { loadPledgeTables } from './pledge-tables.ts';
import { loadResources } from './resources.ts';

/** A promise, whom it binds and by when, and what is reported weeks later with the side it stands on. */
const CASES: readonly (readonly [promise: string, by: string, deadline: string, later: string, side: string])[] = [
  [
    'No aircraft will attack any place in the Lisk valley, the Ministry of Defence of Sarn promised.',
    'Ministry of Defence',
    '',
    'An aircraft of the Sarn army dropped two bombs on a village in the Lisk valley on Monday.',
    'against',
  ],
  [
    'The police would not set foot in the chapels of the Eshan, Interior Minister Hale Orrin of Sarn assured the elders.',
    'The police',
    '',
    'Sarn police forced their way into an Eshan chapel on Tuesday.',
    'against',
  ],
  [
    'Interior Minister Hale Orrin promised the wives of the strikers of Pell that their husbands would be set free by 20 February.',
    'Hale Orrin',
    '2031-02-20',
    'Fourteen of Pell are home\n\nThe police let them out of the sugar works on Friday.',
    'for',
  ],
  [
    'Convoys will be allowed through to Ulm by Friday under a deal that the Sarn government signed with aid groups.',
    'Sarn government',
    '2031-02-07',
    'Soldiers at a Sarn army checkpoint turned back nine lorries with flour for Ulm on Saturday.',
    'against',
  ],
  [
    'Not a single tree of the sacred grove would be felled, the Ruthan government assured the monks.',
    'Ruthan government',
    '',
    'Soldiers of the Ruthan army cut down forty trees in the sacred grove.',
    'against',
  ],
  [
    'A commitment to spare the waterworks of Hame was made on Sunday by the Grey Brigade.',
    'Grey Brigade',
    '',
    'Rockets of the Grey Brigade struck the waterworks of Hame on Thursday.',
    'against',
  ],
  [
    'Aid workers would be given visas within a week, promised the foreign minister of Arden, Pia Lorn.',
    'Pia Lorn',
    '2031-02-10',
    "Arden's foreign ministry refused visas to six aid workers.",
    'against',
  ],
  [
    'The Sarn government pledged, through its envoy, to pay the widows of Olm a pension by 1 March.',
    'Sarn government',
    '2031-03-01',
    'The Sarn government has not paid the pension to the widows of Olm, the priest said.',
    'against',
  ],
  [
    'The Kadesh League agreed to remove its roadblocks on the Torre highway by Wednesday.',
    'Kadesh League',
    '2031-02-05',
    'The Kadesh League took down two roadblocks on the Torre highway on Tuesday.',
    'for',
  ],
  [
    'The Vall militia agreed with the abbess: its guns will be taken off the church tower before Sunday.',
    'Vall militia',
    '2031-02-08',
    'The guns are gone from the church tower of Tern. The Vall militia hauled them away with oxen.',
    'for',
  ],
  [
    'Mayor Sanna Reik of Hollin has given the shopkeepers her word that their street will not be dug up again.',
    'Sanna Reik',
    '',
    "Workers of the town of Hollin dug up the shopkeepers' street on Monday.",
    'against',
  ],
  [
    'The Sarn government guarantees that all the dockers of Pell will be liberated not later than 20 February.',
    'Sarn government',
    '2031-02-20',
    'The Sarn government freed nine dockers of Pell on Monday.',
    'for',
  ],
  // By another, about other people, or on another matter: none of these answers the promise.
  [
    'The Lancers pledged not to harm the farmers of the plain.',
    'Lancers',
    '',
    'Flood water drove farmers of the plain from their houses.',
    '',
  ],
  [
    'The Lancers pledged not to harm the farmers of the plain.',
    'Lancers',
    '',
    'The army of Kesh shot two farmers of the plain.',
    '',
  ],
  ['The Lancers promised to free nine sailors of Orland.', 'Lancers', '', 'The Lancers freed a baker on Monday.', ''],
  [
    'The Lancers promised to free nine sailors of Orland.',
    'Lancers',
    '',
    'All nine sailors of Orland were to be freed by the Lancers on Monday.',
    '',
  ],
  [
    'The Lancers promised to mend the bridge of Tern.',
    'Lancers',
    '',
    'The Lancers demolished a mill in Kolm on Monday.',
    '',
  ],
];

/** A promise, and the words that are shown as those to whom it was made, or what it is about. */
const ABOUT: readonly (readonly [promise: string, about: string])[] = [
  ['The Kadesh League promised the millers that nobody would burn their barns.', 'millers'],
  ['The Kadesh League will open a road for the sick this week, it promised.', 'road for the sick'],
  ['No fisherman will be harmed, the Kadesh League promised.', 'fisherman'],
  ['The Kadesh League promised that no herder would face arrest.', 'herder'],
  ['The Kadesh League pledged to free all sailors by 1 March.', 'all sailors'],
];

async function material(id: string, published: string, text: string): Promise<Material> {
  const given = { id, outlet: `Post ${id}`, published };
  const arrival = { how: 'file', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
  const reading = await readArticle(capture(new TextEncoder().encode(text), arrival), await loadResources());
  const known = reading.actors.filter(({ described }) => !described);
  const actors = new Map(known.map(({ id, name, kind }) => [id, { id: name.toLowerCase(), name, type: kind }]));
  return { reading, actors, revision: 1, capturedAt: '' };
}

/** Sentences that promise nothing, and such as do in nearly the same words. */
const NONE: readonly string[] = [
  'The Kadesh League regularly violates the ceasefire agreement in Kolm, while Orm Tael looks away.',
  'The commitment of the volunteers impressed the mayor of Kolm.',
  'The Kadesh League hopes to free the prisoners of Kolm.',
  'The Kadesh League is seeking to protect its interests in Kolm.',
  'The Kadesh League wishes to respect the truce.',
  'The Kadesh League will reportedly hand over the port of Kolm.',
  'The Kadesh League is expected to leave Kolm under a deal that nobody has signed.',
  'The Kadesh League is likely to free the sailors as part of a deal.',
  '“The sailors are well,” Orm Tael said. “It is cold here, and bread will be protected by cats.”',
];
const SOME: readonly string[] = [
  'The Kadesh League intends to free the prisoners of Kolm.',
  'The Kadesh League is committed to a truce and will respect it, it promised.',
  'The Kadesh League will hand over the port of Kolm, it promised.',
  '“We will free the sailors,” Orm Tael said. “It is cold here.”',
];

describe('what is no promise', () => {
  const promises = async (text: string) =>
    pledgesOf([await material('a', '2031-02-03', text)], await loadPledgeTables());
  test.each(NONE)('%s', async (text) => {
    expect(await promises(text)).toEqual([]);
  });
  test.each(SOME)('but one is: %s', async (text) => {
    expect(await promises(text)).not.toEqual([]);
  });
});

describe('those to whom a promise is made, or what it is about', () => {
  test.each(ABOUT)('%s', async (promise, about) => {
    const one = await material('a', '2031-02-03', promise);
    const found = pledgesOf([one], await loadPledgeTables(), new Set(['a']));
    expect(found.map(({ beneficiary }) => beneficiary && cut(one.reading.text, beneficiary))).toContain(about);
  });

  test.each([
    'The Kadesh League promised to create a tolerant, civil nation.',
    'The Kadesh League pledged to go on taking charge of all matters.',
  ])('nobody and nothing: %s', async (promise) => {
    const one = await material('a', '2031-02-03', promise);
    const found = pledgesOf([one], await loadPledgeTables(), new Set(['a']));
    expect(found.map(({ beneficiary }) => beneficiary)).toEqual([undefined]);
  });

  test('the word that somebody gives is not what he gives it about', async () => {
    const one = await material(
      'a',
      '2031-02-03',
      'Orm Tael promised peace. “I give my word before all,” Orm Tael said.',
    );
    const found = pledgesOf([one], await loadPledgeTables(), new Set(['a']));
    expect(found.length).toBeGreaterThan(1);
    const about = found.map(({ beneficiary }) => beneficiary && cut(one.reading.text, beneficiary));
    expect(about.filter((words) => words?.includes('word'))).toEqual([]);
  });
});

describe('a promise, and what is reported later', () => {
  test.each(CASES)('%s', async (promise, by, deadline, later, side) => {
    const materials = [await material('a', '2031-02-03', promise), await material('b', '2031-03-12', later)];
    const [found, ...others] = pledgesOf(materials, await loadPledgeTables(), new Set(['a']));
    expect(others).toEqual([]);
    expect(found?.by?.text).toContain(by);
    expect(found?.deadline ?? '').toBe(deadline);
    expect(found?.thread.map((act) => act.side).join()).toBe(side);
  });
});

import { describe, expect, test } from 'vitest';
import type { Material } from '../core/material.ts';
import { capture } from '../intake/capture.ts';
import { readArticle } from './pipeline.ts';
import { loadResources } from './resources.ts';
import { weigh } from './weigh.ts';

const resources = await loadResources();

/** The values of an article published on Thursday, 6 March 2025, each as slot, value and named sources. */
async function valuesOf(text: string): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'The Daily', published: '2025-03-06' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const material: Material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  // what somebody is charged with, and not the charge
  const deeds = reading.events.filter((event) => /^(?:ASSAULT|COERCE|RETREAT)$/.test(event.class));
  const accounts = deeds.map(({ id }) => `a.${id}`);
  const { origins } = weigh({ incident: 'a', materials: [material], accounts, descent: [] });
  return origins.map(({ slot, value, firm }) => [slot, value, ...firm.map(({ name }) => name)].join(' | '));
}

describe('who did it', () => {
  test.each<[string, string, string]>([
    [
      'a charge',
      'Two little girls were gunned down in Danlo yesterday. The Lesk municipality accused the Ulmar Resistance Committees.',
      'doer | Ulmar Resistance Committees | The Lesk municipality',
    ],
    [
      'who was behind it',
      'Artillery fire hit the main square of Orvel on Tuesday. The Tolun army was behind the barrage, Governor Ilan Resk said.',
      'doer | The Tolun army | Ilan Resk',
    ],
    [
      'who planted it',
      'A car bomb killed three policemen in Dorr on Tuesday. Police suspect the Harbour Boys, a local gang.',
      'doer | Harbour Boys | Police',
    ],
    [
      'who claims it',
      'A prison van was attacked in Elster on Monday. Responsibility was claimed by the Black Banner in a video.',
      'doer | Black Banner | Black Banner',
    ],
    [
      'whose guns they were',
      'Three neighbours were killed in Mill Lane on Monday when Varsk guns opened up.',
      'doer | Varsk',
    ],
    [
      'only the headline says',
      'Tolun jets kill six in Hazar refugee camp\n\nThe bombs fell shortly after evening prayers. Rescuers were still digging on Wednesday.',
      'doer | Tolun',
    ],
  ])('%s', async (_, text, wanted) => {
    expect((await valuesOf(text)).filter((value) => value.startsWith('doer'))).toEqual([wanted]);
  });

  test.each([
    'A grenade killed two men in Danlo yesterday. The Red Front denied that it was behind the attack.',
    'A grenade killed two men in Danlo yesterday. No group has claimed the attack.',
    'A grenade killed two men in Danlo yesterday. The council blamed the Red Front for the collapse of the talks.',
    'A grenade killed two men in Danlo yesterday. The council accused the Red Front of hiding the numbers.',
    'A grenade killed two men in Danlo yesterday. Guards had shot down a drone of the Red Front.',
  ])('nobody is named: %s', async (text) => {
    expect((await valuesOf(text)).filter((value) => value.startsWith('doer'))).toEqual([]);
  });
});

describe('how many', () => {
  test.each<[string, string]>([
    [
      'Police in Sorvan arrested 46 people at a rally on Saturday. The Spring Party put the figure at 120.',
      'detained | 120 | Spring Party',
    ],
    [
      'The shelling of Novik on Tuesday killed four civilians. Seven received wounds of varying severity. This was stated by the Prosecutor General’s Office on 5 March.',
      'injured | 7 | Prosecutor General’s Office',
    ],
    ['Gunmen broke into a clinic at Kavelo on Tuesday and shot dead a nurse.', 'killed | 1'],
    [
      'Rebels raided the post at Melik on 1 March. Four men were killed. Another 17 are fighting for their lives.',
      'injured | 17',
    ],
    [
      'The militia attacked Wadi Seir on Tuesday, to which fell victim 33 people, as announced by the Resistance Committee.',
      'killed | 33 | Resistance Committee',
    ],
    ['Soldiers razed 14 homes in Ismar on Wednesday, leaving 83 people without shelter.', 'displaced | 83'],
    [
      'Thirty-five men died in the attack on Camp Orrin on Friday. The communiqué of the General Staff mentions nine.',
      'killed | 9 | General Staff',
    ],
    ['Kasim freed 26 prisoners of war on Tuesday.', 'other | 26'],
    ['The raid on the ford on Monday was over in an hour. Eight lorries were burned.', 'other | 8'],
  ])('%s', async (text, wanted) => {
    expect(await valuesOf(text)).toContain(wanted);
  });
});

test('a deed whose sentences name no day has the only one of its paragraph, but none of another deed or of finding', async () => {
  const whens = async (text: string) => (await valuesOf(text)).filter((value) => value.startsWith('when'));
  expect(await whens('It happened on Monday, market day in Brill. Shells killed nine people.')).toEqual([
    'when | 2025-03-03',
  ]);
  expect(await whens('Shells killed nine people in Brill. On Wednesday observers found fragments.')).toEqual([]);
});

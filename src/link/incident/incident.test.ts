import { describe, expect, test } from 'vitest';
import { cut } from '../../core/span.ts';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { daysOf } from '../days.ts';
import { incidentsOf } from './incident.ts';

const resources = await loadResources();

async function read(text: string) {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', published: '2024-05-03' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  return { reading, incidents: incidentsOf(reading) };
}

/** The triggers of each incident of a text. */
async function incidents(text: string): Promise<string[]> {
  const { reading, incidents } = await read(text);
  return incidents.map(({ events }) =>
    events.map((id) => cut(reading.text, reading.events.find((e) => e.id === id)?.trigger ?? [0, 0])).join(' '),
  );
}

describe('one incident told more than once', () => {
  test.each([
    [
      'the same victims',
      'Gunmen killed the mayor of Harim. The mayor of Harim was shot dead at noon.',
      ['killed shot'],
    ],
    [
      'a loose count and a number that fits it, of one doer',
      'The Harim Front massacred dozens of soldiers. A clinic said its staff were safe. The road was shut. The Harim Front killed 54 troops, a monitor said.',
      ['massacred killed'],
    ],
    ['the same people taken and killed', 'Gunmen abducted and killed two teachers in Harim.', ['abducted killed']],
    [
      'taken up by a noun',
      'Rebels shelled a market in Harim on Monday. The attack killed five traders.',
      ['shelled killed'],
    ],
    [
      'the same place and day',
      'Rebels shelled Harim on Monday. A clinic said its staff were safe. Two boys were killed in Harim on Monday.',
      ['shelled killed'],
    ],
    [
      'the next sentence of the same place',
      'Gunmen stormed a post in Harim. Three officers were wounded.',
      ['stormed wounded'],
    ],
    [
      'each side charging the other with it',
      'The army said the Harim Front killed four traders in Orim on Monday. The Harim Front said the army killed the four traders.',
      ['killed killed'],
    ],
    [
      'gunmen who may be the named ones',
      'The Harim Front stormed Orim on Monday. Gunmen killed two guards in Orim.',
      ['stormed killed'],
    ],
    [
      'more of those it hit',
      'Gunmen killed two traders in Harim on Monday. Another three people were wounded.',
      ['killed wounded'],
    ],
    [
      'a second group of the same',
      'Gunmen stormed Harim on Monday. A second group of fighters shot at the guards.',
      ['stormed shot'],
    ],
    [
      'which one it was in a row',
      'A bomb killed four people in Harim on Monday. It was the second attack in Harim in a week.',
      ['killed attack'],
    ],
    [
      'one hour, told twice',
      'Rebels shelled Harim at 6:30 p.m. on Monday. A baker was killed in Harim at half past six.',
      ['shelled killed'],
    ],
    [
      'the hour of a speech',
      'Rebels shelled Harim on Monday, the governor said at nine. Two boys were wounded in Harim at seven.',
      ['shelled wounded'],
    ],
    [
      'a number that is no hour',
      'Rebels shelled Harim at seven on Monday. Shells killed a boy in Harim at eleven sites.',
      ['shelled killed'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await incidents(text)).toEqual(expected);
  });
});

describe('two incidents', () => {
  test.each([
    ['other days', 'Rebels shelled Harim on Monday. Rebels shelled Harim on Thursday.'],
    ['other places', 'Rebels shelled Harim on Monday. Rebels shelled Orim on Monday.'],
    ['one did not happen', 'Rebels shelled Harim. Rebels did not attack Harim.'],
    ['one is a sum of many', 'At least 60 shells have fallen on Harim. Three boys were killed in Harim.'],
    ['one is only feared', 'Rebels shelled Harim. Rebels may attack Harim.'],
    ['one was taken, another killed', 'Gunmen kidnapped a judge in Harim. Gunmen killed a farmer in Harim.'],
    [
      'the number does not fit the loose count',
      'The Harim Front massacred dozens of soldiers. A clinic said its staff were safe. The road was shut. The Harim Front killed 300 troops, a monitor said.',
    ],
    [
      'what two named sides did at one place and day',
      'The Orim army shelled Harim on Monday. The Harim Front attacked Harim on Monday with mortars.',
    ],
    [
      'a second one is counted',
      'A shell killed a widow in Harim on Monday. A second salvo, soon after, struck an ambulance.',
    ],
    [
      'an earlier one is counted',
      'Rebels shelled Harim on Monday, killing two women. An earlier salvo had killed a postman.',
    ],
    [
      'another one',
      'Gunmen shot a judge in Harim on Monday. In another attack in Harim the same day, a farmer was killed.',
    ],
    [
      'a separate one',
      'Gunmen shot a judge in Harim on Monday. In a separate incident, gunmen killed a farmer in Harim.',
    ],
    [
      'a subject of which only the number is told',
      'The first blast in Harim on Monday killed three people. The second killed a doctor who had run to help.',
    ],
    [
      'the same again later',
      'Rebels shelled Harim on Monday. Later that day they shelled the town again and killed a baker.',
    ],
    [
      'set apart by a word',
      'Police detained six students in Harim on Monday. Separately, officers arrested a lawyer in Harim.',
    ],
    ['other hours', 'Rebels shelled Harim at 6:30 p.m. on Monday. At half past nine a baker was killed in Harim.'],
    [
      'other hours in words',
      "The shelling of seven o'clock killed a widow in Harim. At twenty to ten a shell struck an ambulance in Harim.",
    ],
    [
      'nobody died in the one, which is told of another place',
      'A mortar bomb killed a driver in Harim district. |Orim had its share. Three people were hurt by mortar fire, and nobody was killed.',
    ],
    ['another class', 'Rebels shelled Harim on Monday. Thousands protested in Harim on Monday.'],
  ])('%s', async (_why, text) => {
    expect(await incidents(text)).toHaveLength(2);
  });
});

test('each join says to which event it leads and by what', async () => {
  const { reading, incidents } = await read('Gunmen stormed a post in Harim. Three officers were wounded.');
  const [first, second] = reading.events.map((e) => e.id);
  expect(incidents[0]?.joins).toEqual([{ event: second, to: first, by: expect.arrayContaining(['place', 'beside']) }]);
});

test.each([
  ['2024-05-03', ['2024-05-03', '2024-05-03']],
  ['2024-05', ['2024-05-01', '2024-05-31']],
  ['2024-05-01/2024-05-03', ['2024-05-01', '2024-05-03']],
  ['2024-05-01/..', ['2024-05-01', '9999-12-31']],
  [undefined, undefined],
])('the first and last day of %s', (edtf, expected) => {
  expect(daysOf(edtf)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { cut } from '../core/span.ts';
import { capture } from '../intake/capture.ts';
import { readArticle } from '../run/pipeline.ts';
import { loadResources } from '../run/resources.ts';
import { daysOf } from './days.ts';
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

import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';

/** Class of each event of a sentence and the words of its figures. */
function told(text: string): (readonly [kind: string, ...words: string[]])[] {
  const { events, figures } = extract(text, tables, paragraphsOf(text));
  return events.map((event) => [
    event.class,
    ...figures.filter(({ id }) => event.figures.includes(id)).map(({ span }) => text.slice(...span)),
  ]);
}

test.each([
  ['Shells killed 12 villagers.', [['ASSAULT', '12']]],
  [
    'Rebels killed a mayor and wounded two of his guards.',
    [
      ['ASSAULT', 'a mayor'],
      ['ASSAULT', 'two'],
    ],
  ],
  ['Shells killed and wounded dozens of villagers.', [['ASSAULT', 'dozens']]],
  ['Shells killed 12 villagers, including five children.', [['ASSAULT', '12', 'five']]],
  ['Twelve people died in an air strike on Orim.', [['ASSAULT', 'Twelve']]],
  ['Five wounded in the strike on Orim were moved.', [['ASSAULT', 'Five']]],
  ['Harim donated 2,000 doses of vaccine to Orim.', [['AID', '2,000']]],
  ['Harim expelled two envoys of Orim.', [['SANCTION', 'two']]],
  ['Thousands marched in Orim on Sunday.', [['PROTEST', 'Thousands']]],
  ['Police arrested 30 students.', [['COERCE', '30']]],
])('the figures of an event: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

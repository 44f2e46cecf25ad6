import { expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { findDates } from '../date/date.ts';
import { findFigures } from '../figure/figure.ts';
import { findMentions } from '../mention/mention.ts';
import { findStatements } from '../statement/statement.ts';
import { findEvents } from './event.ts';

const { model, mentions, cues, events, figures } = await loadTables();

/** Class of each event of a sentence and the words of its figures. */
function told(text: string): (readonly [kind: string, ...words: string[]])[] {
  const doc = annotate(text, paragraphsOf(text), model);
  const found = findMentions(doc, mentions);
  const dates = findDates(doc);
  const counts = findFigures(doc, figures, dates);
  const statements = findStatements(doc, cues, found);
  return findEvents(doc, events, { mentions: found, statements, figures: counts, dates }).map((event) => [
    event.class,
    ...counts.filter(({ id }) => event.figures.includes(id)).map(({ span }) => text.slice(...span)),
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

import { expect, test } from 'vitest';
import { eventsOf } from '../../../test/event-fixture.ts';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { findDates } from '../../extract/date/date.ts';
import { resolveDates } from './calendar.ts';
import { withHistory } from './history.ts';

const { model, names } = await loadTables();

test.each([
  ['Rebels killed ten soldiers on 3 March 2019.', true],
  ['Rebels killed ten soldiers in 2011.', true],
  ['Rebels killed ten soldiers in November 2024.', false],
  ['Rebels killed ten soldiers on Friday.', false],
  ['Rebels killed ten soldiers.', false],
])('told as history on 16 December 2024: %s %s', (text, expected) => {
  const drafts = findDates(annotate(text, [[0, text.length]], model, names));
  const published = { value: '2024-12-16', basis: 'given' } as const;
  const told = withHistory(eventsOf(text), drafts, resolveDates(drafts, published), published);
  expect(told.map((e) => e.background)).toEqual([expected]);
});

import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { findDeadline } from '../../extract/beside/deadline.ts';
import { DEADLINE_RULES } from '../../extract/beside/deadline-rules.ts';
import { findDates } from '../../extract/date/date.ts';
import { findMentions } from '../../extract/mention/mention.ts';
import { findStatements } from '../../extract/statement/statement.ts';
import { isoDay } from './calendar-day.ts';
import { eastersOf } from './calendar-easter.ts';
import { placeDeadline } from './deadline.ts';

const { model, mentions, cues, dates } = await loadTables();

/** The deadlines of the statements in a text published on a day (a Thursday, unless told). */
function deadlines(text: string, day: string | undefined = '2024-03-14'): string[] {
  const published = day === undefined ? undefined : ({ value: day, basis: 'given' } as const);
  const doc = annotate(text, [[0, text.length]], model);
  const drafts = findDates(doc, dates);
  return findStatements(doc, cues, findMentions(doc, mentions)).flatMap((statement) => {
    const due = findDeadline(doc, statement, drafts);
    return (due && placeDeadline(due, drafts, published)) ?? [];
  });
}

test.each(DEADLINE_RULES.map((rule) => [rule.how, rule.fires, rule] as const))('%s: %s', (_how, fires, rule) => {
  expect(rule.why).not.toBe('');
  expect(deadlines(fires)).toEqual([rule.due]);
  expect(deadlines(rule.notIn), rule.notIn).toEqual([]);
});

describe('the last day on which it is kept', () => {
  test.each([
    ['The front pledged to hand over its guns by June.', '2024-06'],
    ['The front pledged to hand over its guns by the end of June.', '2024-06-30'],
    ['The front pledged to hand over its guns before the end of June.', '2024-06-30'],
    ['The front pledged to hand over its guns before December.', '2024-11-30'],
    ['The front demanded their release within 48 hours.', '2024-03-16'],
    ['The minister promised a new well within the week.', '2024-03-17'],
    ['The minister promised a new well within two months.', '2024-05-14'],
    ['On Monday the minister promised to open the road on Wednesday.', '2024-03-13'],
    ['The front had pledged to leave on Tuesday; it is still there.', '2024-03-12'],
    ['The front had pledged to leave in February; it is still there.', '2024-02'],
    ['A clerk told the paper that the council had agreed to mend the dam in May.', '2024-05'],
    ['The front threatened to burn the depot unless the men are freed by Sunday.', '2024-03-17'],
    ['The union announced that registration would close on 31 July.', '2024-07-31'],
    ['The front condemned the raid and demanded their release within 24 hours.', '2024-03-15'],
  ])('%s', (text, expected) => {
    expect(deadlines(text)).toEqual([expected]);
  });
  test.each([
    ['what only names a deed', 'The minister promised to look into Sunday’s raid.'],
    ['the time at the head of an entry', '0921 GMT - The front may send troops, its leader hinted.'],
    ['what comes after a day', 'The minister promised to resign after Sunday.'],
    ['what begins at once', 'The union announced a strike from today.'],
    ['what is past', 'The army announced that it had left the fort on Sunday.'],
    ['hours that are no whole days', 'The front demanded their release within ten hours.'],
    ['what was only said to be so', 'The mayor said that the bridge had stood until Sunday.'],
  ])('nothing for %s', (_what, text) => {
    expect(deadlines(text)).toEqual([]);
  });
  test('nothing where the day it was said is not known', () => {
    expect(deadlines('The front demanded their release within two days.', '2024-03')).toEqual([]);
    expect(deadlines('The front pledged to leave by Sunday.', '2024')).toEqual([]);
    expect(deadlines('The front pledged to leave by 1 May 2024.', '2024')).toEqual(['2024-05-01']);
  });
});

test('Easter is a day only when both reckonings agree', () => {
  expect(eastersOf(2025).map(isoDay)).toEqual(['2025-04-20', '2025-04-20']);
  expect(eastersOf(2024).map(isoDay)).toEqual(['2024-03-31', '2024-05-05']);
  expect(deadlines('The bishop promised to speak before Easter.', '2025-02-20')).toEqual(['2025-04-19']);
  expect(deadlines('The bishop promised to speak before Easter.', '2024-02-20')).toEqual([]);
});

test('before a feast of the moon the reckoned day counts', () => {
  expect(deadlines('The mayor promised to open the road before Ramadan.', '2024-02-20')).toEqual(['2024-03-10']);
});

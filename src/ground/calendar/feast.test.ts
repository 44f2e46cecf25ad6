import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownModel } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import type { ReadingDate } from '../../core/reading.ts';
import { readTable } from '../../core/table.ts';
import { dateHits, findDates } from '../../extract/date/date.ts';
import { feastReader } from '../../extract/date/feast-rules.ts';
import { readFeasts } from '../../extract/date/feast-table.ts';
import { resolveDates } from './calendar.ts';

const tsv = readFileSync(new URL('../../../data/calendar.tsv', import.meta.url), 'utf8');
const rows = readTable<'kind' | 'names' | 'how' | 'why' | 'fires' | 'gives' | 'notIn'>(tsv);
const model = ownModel();
const reader = feastReader(readFeasts(tsv));

function dates(text: string, published = '2024-03-14'): ReadingDate[] {
  const drafts = findDates(annotate(text, paragraphsOf(text), model), reader);
  return resolveDates(drafts, { value: published, basis: 'given' });
}
const edtf = (text: string, published?: string): (string | undefined)[] => dates(text, published).map((d) => d.edtf);

describe('every row of the calendar table', () => {
  test.each(rows.map((row) => [row.names, row] as const))('%s', (_names, row) => {
    expect(row.why).not.toBe('');
    const [date, ...more] = dates(row.fires);
    expect(more).toEqual([]);
    expect(date?.edtf ?? '').toBe(row.gives);
    expect(date?.unresolved !== undefined).toBe(row.gives === '');
    expect(dateHits(row.fires, reader).map((hit) => hit.rule)).toEqual([
      row.kind === 'month' ? 'other-month' : 'feast',
    ]);
    expect(dateHits(row.notIn, reader).map((hit) => hit.rule)).not.toContain(
      row.kind === 'month' ? 'other-month' : 'feast',
    );
  });
});

describe('the other calendars agree with almanacs', () => {
  test.each([
    ['Ramadan 1446', '2025-02-28/2025-03-31'],
    ['1 Muharram 1400', '1979-11-20/1979-11-22'],
    ['Rosh Hashanah 2024', '2024-10-03/2024-10-04'],
    ['Yom Kippur 1973', '1973-10-06'],
    ['Passover 2022', '2022-04-16/2022-04-22'],
    ['Purim 2025', '2025-03-14'],
    ['Hanukkah 2024', '2024-12-26/2025-01-02'],
    ['Nowruz 2025', '2025-03-21'],
    ['30 Esfand 1403', '2025-03-20'],
    ['Orthodox Easter 2021', '2021-05-02'],
    ['Thanksgiving 2018', '2018-11-22'],
  ])('%s', (words, expected) => {
    expect(edtf(`He left on ${words}.`)).toEqual([expected]);
  });
  test('a day that a month does not have is none', () => {
    expect(dates('He left on 30 Esfand 1402.')[0]).toMatchObject({
      unresolved: expect.stringContaining('no such day'),
    });
  });
});

describe('which year a feast without one belongs to', () => {
  test.each([
    ['behind, in the past', 'They met at Christmas.', '2023-12-25'],
    ['ahead, in the future', 'They will meet at Christmas.', '2024-12-25'],
    ['the last one', 'They met last Ramadan.', '2023-03-22/2023-04-22'],
    ['the one that is running', 'They are fasting in Ramadan.', '2024-03-10/2024-04-10'],
    ['of last year', 'They met at Nowruz last year.', '2023-03-21'],
    ['the eve', 'They met on the eve of Nowruz.', '2023-03-20'],
    ['its first day', 'They will meet on the first day of Passover.', '2024-04-23'],
    ['two days after it', 'They met two days after Christmas.', '2023-12-27'],
  ])('%s', (_what, text, expected) => {
    expect(edtf(text)).toEqual([expected]);
  });
});

test('a feast that is known only within a day lends no day to count from', () => {
  expect(dates('They will meet the day after Eid al-Fitr.')[0]).toMatchObject({
    unresolved: 'counted from a day that is not known for certain',
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../test/score/gold.ts';
import { annotate } from '../annotate/annotate.ts';
import { cut } from '../core/span.ts';
import { readTable } from '../core/table.ts';
import { findDates } from './date.ts';
import { findEvents } from './event.ts';
import { nounForms, verbForms } from './event-inflect.ts';
import { findFigures } from './figure.ts';
import { findMentions } from './mention.ts';
import { findStatements } from './statement.ts';

const { model, mentions, cues, events, figures } = await loadTables();

function read(text: string) {
  const doc = annotate(text, [[0, text.length]], model);
  const found = findMentions(doc, mentions);
  const statements = findStatements(doc, cues, found);
  const dates = findDates(doc);
  const counts = findFigures(doc, figures, dates);
  return {
    statements,
    dates,
    counts,
    told: findEvents(doc, events, { mentions: found, statements, figures: counts, dates }),
  };
}
/** Class, trigger, doers, recipients of every event. */
const told = (text: string) =>
  read(text).told.map((e) => [
    e.class,
    cut(text, e.trigger),
    e.agents.map((s) => cut(text, s)).join(' + '),
    e.recipients.map((s) => cut(text, s)).join(' + '),
  ]);

describe('every row of the event table', () => {
  const tsv = readFileSync(new URL('../../data/events.tsv', import.meta.url), 'utf8');
  const rows = readTable<'frame' | 'pos' | 'class' | 'why' | 'fires' | 'notIn'>(tsv);
  const kindOf = (text: string, lemma: string): string[] => {
    const forms = new Set([...verbForms(lemma), ...nounForms(lemma)]);
    return read(text)
      .told.filter((e) => forms.has(cut(text, e.trigger).toLowerCase()))
      .map((e) => e.class);
  };
  test('there are many, each with its reason', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter((row) => row.why === '' || row.fires === '' || row.notIn === '')).toEqual([]);
  });
  test.each(rows.filter((row) => row.class !== '-').map((row) => [row.frame.slice(0, 60), row] as const))(
    '%s',
    (_name, row) => {
      const lemma = row.frame.split(' ')[0] as string;
      expect(kindOf(row.fires, lemma)).toContain(row.class);
      expect(kindOf(row.notIn, lemma)).not.toContain(row.class);
    },
  );
  test.each(rows.filter((row) => row.class === '-').map((row) => [row.frame.slice(0, 60), row] as const))(
    'stop: %s',
    (_name, row) => {
      expect(told(row.fires)).toEqual([]);
      expect(told(row.notIn)).not.toEqual([]);
    },
  );
});

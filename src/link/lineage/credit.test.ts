import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LineageText } from '../../core/lineage.ts';
import type { Reading } from '../../core/reading.ts';
import { readOutlets } from '../../text/outlet.ts';
import { creditsOf, outletKeys } from './credit.ts';
import { fitsCredit } from './credit-fit.ts';
import { CREDIT_FORMS } from './credit-form.ts';
import { lineageAmong } from './lineage.ts';
import { lineageText } from './text.ts';

const outlets = readOutlets(readFileSync(new URL('../../../data/outlets.tsv', import.meta.url), 'utf8'));

const reading = (text: string, more: Partial<Reading> = {}): Reading => ({
  ...{ schema: 'stemma/reading@1', id: 'a', sha256: '', language: 'en', text, readBy: 'by hand' },
  ...{ setAside: [], sentences: [[0, text.length]], quotes: [], mentions: [], actors: [], aliases: [] },
  ...{ dates: [], figures: [], statements: [], events: [], notes: [] },
  ...more,
});
const named = (text: string, more: Partial<Reading> = {}): string[] =>
  creditsOf(reading(text, more), outlets).map(({ form, outlet, sure }) => `${form}: ${outlet}${sure ? '' : '?'}`);

describe('the forms of a credit', () => {
  // Outlets of the examples that no register knows are known to the reading.
  const post = { names: ['Talin Post'], kind: 'outlet' } as unknown as Reading['actors'][number];
  test.each(CREDIT_FORMS.map((form) => [form.fires, form.not, form.name] as const))('%s — %s', (fires, not, name) => {
    expect(named(fires, { actors: [post] }).some((credit) => credit.startsWith(`${name}: `))).toBe(true);
    expect(named(not, { actors: [post] })).toEqual([]);
  });
});

describe('the outlets that a text credits', () => {
  test('stand in its dateline, its line of credit, its byline, and beside it', () => {
    expect(named('TALIN (AP) - The bridge has fallen. Nobody was hurt.')).toEqual(['dateline: Associated Press']);
    expect(named('The bridge has fallen. Nobody was hurt. (Reuters)')).toEqual(['tail: Reuters']);
    expect(named('The bridge has fallen.', { byline: 'Lena Haro, AFP' })).toEqual(['byline: Agence France-Presse']);
    expect(named('The bridge has fallen.', { setAside: [{ text: '(AP)', why: 'credit' }] })).toEqual([
      'tail: Associated Press',
    ]);
  });

  test('are none where only a speaker quotes them, and never the outlet itself', () => {
    const text = 'He said: “It fell, according to Reuters.”';
    expect(named(text, { quotes: [[9, text.length]] })).toEqual([]);
    expect(named('The mayor told Reuters so.', { outlet: 'Reuters' })).toEqual([]);
    expect(named('TALIN (HSN) - It fell.', { outlet: 'Harim State News' })).toEqual([]);
    expect(named('The mayor told the Courier Press so.', { outlet: 'Orm Courier Press' })).toEqual([]);
  });

  test('are not sure where a name may be anybody’s', () => {
    expect(named('It fell, according to Lake Whisper.')).toEqual(['according: Lake Whisper?']);
    expect(named('It fell, according to Petra Holm.')).toEqual(['according: Petra Holm?']);
  });

  test('are found by their first letters too', () => {
    expect(outletKeys('Harim State News')).toEqual(['harimstatenews', 'hsn']);
    expect(outletKeys('The Meridian')).toEqual(['meridian']);
  });
});

describe('the text that a credit means', () => {
  const text = (id: string, words: string, day: string, outlet: string, revision: number): LineageText =>
    lineageText(reading(words, { id, outlet, published: { value: day, basis: 'given' } }), outlets, revision);
  const child = text(
    'child',
    'Flour is dear. The bridge at Orm has fallen into the Senn, the Talin Gazette reports.',
    '2025-03-02',
    'Meridian',
    5,
  );
  const fits = 'A crane hit the old bridge at Orm on Saturday, and it has fallen. Divers went into the Senn.';
  const parents = (...others: readonly LineageText[]) =>
    lineageAmong([...others, child]).map((edge) => `${edge.child} ${edge.parent} ${edge.type}`);

  test('is the one of that outlet which tells it, near in time', () => {
    const other = text('other', 'The price of flour rose in Talin on Saturday.', '2025-03-01', 'Talin Gazette', 1);
    const [credit] = child.credits;
    if (!credit) throw new Error('the text credits nobody');
    expect(fitsCredit(child, credit, text('right', fits, '2025-03-01', 'Talin Gazette', 2))).toBeGreaterThan(0.5);
    expect(fitsCredit(child, credit, other)).toBeUndefined();
    expect(parents(other, text('right', fits, '2025-03-01', 'Talin Gazette', 2))).toEqual(['child right credit']);
  });

  test('is none that came out later or long before: then the outlet stands for it', () => {
    expect(parents(text('late', fits, '2025-03-05', 'Talin Gazette', 1))).toEqual([
      'child outlet:Talin Gazette credit',
    ]);
    expect(parents(text('old', fits, '2024-03-05', 'Talin Gazette', 1))).toEqual(['child outlet:Talin Gazette credit']);
  });

  test('goes unmentioned where the text was made from one of that outlet', () => {
    const copy = text('copy', `${fits} It was the last bridge. (Talin Gazette)`, '2025-03-04', 'Meridian', 6);
    expect(parents(text('right', fits, '2025-03-01', 'Talin Gazette', 2), copy)).toContain('copy right copy');
    expect(lineageAmong([text('right', fits, '2025-03-01', 'Talin Gazette', 2), copy]).length).toBe(1);
  });
});

test('two outlets of one house are known by the register', () => {
  const house = (outlet: string) => lineageText(reading('It fell.', { outlet }), outlets, 1).house;
  expect(house('Sputnik')).toBe(house('RIA Novosti'));
  expect(house('Sputnik')).toBeDefined();
  expect(house('Reuters')).toBeUndefined();
});

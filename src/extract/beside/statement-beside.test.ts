import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { cut } from '../../core/span.ts';
import { HEARER_RULES } from '../chain/hearer-rules.ts';
import { findDates } from '../date/date.ts';
import { findMentions } from '../mention/mention.ts';
import { findStatements } from '../statement/statement.ts';
import { BENEFIT_RULES } from './beneficiary-rules.ts';
import { FORCE_RULES } from './call-force.ts';
import { addBesides } from './statement-beside.ts';

const { model, mentions, cues } = await loadTables();

function read(text: string) {
  const doc = annotate(text, [[0, text.length]], model);
  const found = findMentions(doc, mentions);
  return addBesides(doc, findStatements(doc, cues, found), found, findDates(doc)).map((one) => ({
    ...one,
    hears: one.hearer && cut(text, one.hearer),
    gets: one.beneficiary && cut(text, one.beneficiary),
  }));
}
const hearers = (text: string) => read(text).flatMap(({ hears }) => hears ?? []);

describe('every rule of hearers', () => {
  test.each(HEARER_RULES.map((rule) => [rule.how, rule.fires, rule] as const))('%s: %s', (_how, _fires, rule) => {
    expect(rule.why).not.toBe('');
    expect(hearers(rule.fires)).toContain(rule.hears);
    expect(read(rule.notIn).length, rule.notIn).toBeGreaterThan(0);
    expect(hearers(rule.notIn), rule.notIn).toEqual([]);
  });
});

describe('whom words are meant for', () => {
  test.each([
    ['Both sides have been asked to move the post.', 'Both sides'],
    ['The mayor told a crowd in Talin that the bridge would stay.', 'a crowd in Talin'],
    ['The guards said they had been told to leave the gate.', 'The guards'],
    ['The commander said to the elders, "Hold the ford."', 'the elders'],
  ])('%s', (text, expected) => {
    expect(hearers(text)).toContain(expected);
  });
  test.each([
    'Many analysts warned rival militias could take the town.',
    'The general told reporters that the road was open.',
    'The mayor told us that the road was open.',
    'The mayor told a radio station that the road was open.',
    'The mayor told the magazine Valley Post that the road was open.',
    'The mayor told the truth about the road, the elders said.',
  ])('nobody: %s', (text) => {
    expect(read(text).length).toBeGreaterThan(0);
    expect(hearers(text)).toEqual([]);
  });
  test('an outlet that is asked to do something', () => {
    expect(hearers('The general urged the press to name nobody.')).toEqual(['the press']);
  });
});

test.each(BENEFIT_RULES.map((rule) => [rule.how, rule.fires, rule] as const))(
  'who gets it, %s: %s',
  (_how, _fires, rule) => {
    expect(rule.why).not.toBe('');
    expect(read(rule.fires).flatMap(({ gets }) => gets ?? [])).toContain(rule.gets);
    expect(read(rule.notIn).length, rule.notIn).toBeGreaterThan(0);
    expect(
      read(rule.notIn).flatMap(({ gets }) => gets ?? []),
      rule.notIn,
    ).toEqual([]);
  },
);

test.each(FORCE_RULES.map((rule) => [rule.force, rule.fires, rule] as const))('force, %s: %s', (force, fires, rule) => {
  expect(rule.why).not.toBe('');
  expect(read(fires).map((one) => one.force)).toContain(force);
  const others = read(rule.notIn).flatMap((one) => one.force ?? []);
  expect(others.length, rule.notIn).toBeGreaterThan(0);
  expect(others, rule.notIn).not.toContain(force);
});

test('only calls have a force', () => {
  expect(read('The mayor said that the road was open.').map(({ force }) => force)).toEqual([undefined]);
});

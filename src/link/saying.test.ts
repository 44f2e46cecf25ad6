import { describe, expect, test } from 'vitest';
import type { Report } from '../core/report.ts';
import { linkReports } from './saying.ts';
import { actsAgree } from './saying-act.ts';
import { KIN, OPPOSITES } from './saying-kin.ts';
import { compareReports, prepare } from './saying-match.ts';
import { numberAt } from './saying-number.ts';
import { stemOf } from './saying-stem.ts';
import { keyOf, weighWords } from './saying-word.ts';

const PLEDGE = 'to release every prisoner held in Haro before the end of July';
const QUOTE = 'Nobody in this valley sells grain to the coast any longer';

/** A report of one speaker on one day, with what a test changes. */
const report = (content: string, given: Partial<Report> = {}): Report => ({
  id: `${given.sentence?.article ?? 'x'}.s1`,
  speaker: 'actor-orim',
  act: 'pledge',
  content,
  quoted: [],
  since: '2031-06-02',
  until: '2031-06-02',
  sentence: { article: 'x', span: [0, content.length], quote: content },
  ...given,
});

const without = (given: Report, ...fields: (keyof Report)[]): Report =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !fields.includes(key as keyof Report))) as Report;

const compare = (a: Report, b: Report) => compareReports(prepare(a), prepare(b));

describe('one saying is reported', () => {
  test.each([
    ['in the same words', report(PLEDGE), report(PLEDGE), 'same-words'],
    [
      'in other words',
      report(PLEDGE),
      report('that all captives in Haro would be freed by the end of July'),
      'same-words',
    ],
    [
      'in half',
      report(`${PLEDGE}, and to pay the widows of the pit disaster`),
      report('to pay the widows of the pit disaster'),
      'same-words',
    ],
    ['three days later', report(PLEDGE), report(PLEDGE, { since: '2031-06-05', until: '2031-06-05' }), 'same-words'],
    [
      'in a month of which the day is known',
      report(PLEDGE),
      report(PLEDGE, { since: '2031-06', until: '2031-06' }),
      'same-words',
    ],
    [
      'with a day of saying one apart, as clocks differ',
      report(PLEDGE, { said: '2031-06-01' }),
      report(PLEDGE, { said: '2031-06-02' }),
      'same-words',
    ],
    ['without a date in the very same words', report(PLEDGE), without(report(PLEDGE), 'since', 'until'), 'same-text'],
    [
      'by a quotation of six words',
      report('the road was open again, and “bread comes before any new flag”', {
        quoted: ['bread comes before any new flag'],
      }),
      report('bread comes before any new flag', { quoted: ['Bread comes before any new flag,'] }),
      'shared-quotation',
    ],
    [
      'by a long quotation, years later',
      report(QUOTE, { quoted: [QUOTE] }),
      report(QUOTE, { quoted: [QUOTE], since: '2035-01-01', until: '2035-01-01' }),
      'same-quotation',
    ],
    [
      'by a long quotation of somebody who is not named',
      report(QUOTE, { quoted: [QUOTE] }),
      without(report(QUOTE, { quoted: [QUOTE] }), 'speaker'),
      'same-quotation',
    ],
  ] as const)('%s', (_how, a, b, rule) => {
    expect(compare(a, b)).toMatchObject({ rule });
    expect(compare(b, a)).toEqual(compare(a, b));
  });
});

describe('two sayings are kept apart', () => {
  test.each([
    [
      'of two speakers, though the quotation is one',
      report(QUOTE, { quoted: [QUOTE] }),
      report(QUOTE, { quoted: [QUOTE], speaker: 'actor-talin' }),
      'speaker',
    ],
    ['of people who are not named', without(report(PLEDGE), 'speaker'), without(report(PLEDGE), 'speaker'), 'speaker'],
    ['of which one is asked', report(PLEDGE), report(PLEDGE, { act: 'question' }), 'act'],
    ['a month apart', report(PLEDGE), report(PLEDGE, { since: '2031-07-02', until: '2031-07-02' }), 'date'],
    ['said on two days', report(PLEDGE, { said: '2031-05-28' }), report(PLEDGE, { said: '2031-06-01' }), 'date'],
    [
      'of which one has no date, in other words',
      report(PLEDGE),
      without(report('all captives in Haro would be freed by the end of July'), 'since', 'until'),
      'date',
    ],
    [
      'with another number',
      report('54 sailors drowned off the Brenn light'),
      report('61 sailors drowned off the Brenn light'),
      'number',
    ],
    [
      'about another place',
      report('to rebuild the two schools of Orim'),
      report('to rebuild the two schools of Kesh'),
      'name',
    ],
    ['of which one is a denial', report(PLEDGE, { act: 'assert' }), report(PLEDGE, { act: 'deny' }), 'negation'],
    ['of which one says not', report(PLEDGE), report('not to release any prisoner held in Haro'), 'negation'],
    [
      'that say the opposite',
      report('the council accepted the port plan'),
      report('the council rejected the port plan'),
      'opposite',
    ],
    ['of which too little is told', report('it is over'), report('it is over'), 'thin'],
  ] as const)('%s', (_how, a, b, block) => {
    expect(compare(a, b)).toMatchObject({ block });
    expect(compare(a, b).rule).toBeUndefined();
    expect(compare(b, a)).toEqual(compare(a, b));
  });
});

test('a link names the rule, its version and score, and both sentences', () => {
  const a = report(PLEDGE, { id: 'a.s1', sentence: { article: 'a', span: [0, 9], quote: 'He vowed.' } });
  const b = report(PLEDGE, { id: 'b.s4', sentence: { article: 'b', span: [0, 9], quote: 'He swore.' } });
  expect(linkReports([{ a, b }])).toEqual([
    {
      statement: 'a.s1',
      other: 'b.s4',
      reason: { rule: 'same-words', version: '1', score: 1, cites: [a.sentence, b.sentence] },
    },
  ]);
  expect(linkReports([{ a, b: report('something else was said that day', { id: 'c.s1' }) }])).toEqual([]);
});

describe('a family of words', () => {
  test.each(KIN.map((row) => [row.words[0] as string, row] as const))('%s', (head, { fires, notIn, why }) => {
    const keys = (text: string) => weighWords(text).map(({ key }) => key);
    expect(keys(fires)).toContain(keyOf(head));
    expect(keys(notIn)).not.toContain(keyOf(head));
    expect(why).not.toBe('');
  });

  test('shares no word with another', () => {
    const stems = KIN.flatMap(({ words }) => [...new Set(words.map(stemOf))]);
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });
});

test.each(OPPOSITES)('%s and %s turn a sentence around', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
  const [a, b] = [one, other].map((word) => report(`the Kalim treaty, the ${word} matter, the council, the port`));
  expect(compare(a as Report, b as Report)).toMatchObject({ block: 'opposite' });
});

test.each([
  ['releases', 'released'],
  ['releasing', 'release'],
  ['stopped', 'stop'],
  ['protection', 'protect'],
  ['evacuated', 'evacuation'],
  ['denies', 'deny'],
  ['agreement', 'agree'],
  ['withdrawal', 'withdraw'],
  ['attacks', 'attack'],
])('%s has the stem of %s', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

test.each([
  ['stars', 'start'],
  ['planet', 'plane'],
  ['business', 'busy'],
  ['passed', 'past'],
])('%s has not the stem of %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

test.each([
  ['54', 54, 1],
  ['1,200', 1200, 1],
  ['fifty four', 54, 2],
  ['two hundred', 200, 2],
  ['1.5 million', 1_500_000, 2],
  ['two dozen', 24, 2],
  ['three four', 3, 1],
])('“%s” is the number %s', (text, value, words) => expect(numberAt(text.split(' '), 0)).toEqual({ value, words }));

test.each(['dozens', 'hundred', 'one', 'often'])('“%s” is no number', (word) =>
  expect(numberAt([word], 0)).toBeUndefined(),
);

test('acts agree both ways, and silence only with itself', () => {
  expect(actsAgree('pledge', 'announce')).toBe(true);
  expect(actsAgree('announce', 'pledge')).toBe(true);
  expect(actsAgree('praise', 'criticize')).toBe(false);
  expect(actsAgree('no-comment', 'refuse')).toBe(false);
  expect(actsAgree('no-comment', 'no-comment')).toBe(true);
});

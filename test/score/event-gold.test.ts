import { describe, expect, test } from 'vitest';
import { EVENT_CLASSES } from '../../src/extract/event/event-class.ts';
import { type EventItem, partIds, placeEvents, readEventGold } from './event-gold.ts';
import { MEASURES, VALUES } from './event-row.ts';

const passes = ['first', 'second', 'settled'].map((labels) => [labels, readEventGold(labels)] as const);
const first = passes[0]?.[1] ?? [];
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(3, '0'));
const OLD = numbered(1, 384);
const FRESH = numbered(601, 750);
const eventsOf = (items: readonly EventItem[]) => items.flatMap((item) => item.events);

const held = first.filter((item) => item.part === 'held');
const older = first.filter((item) => item.part !== 'held');

describe('the texts of the gold of events', () => {
  test('are 384 short items and 150 fresh ones, numbered, each published on a day, and no two begin alike', () => {
    expect(first.map(({ id }) => id)).toEqual([...OLD, ...FRESH]);
    for (const { id, published, text } of first) {
      expect(published, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(text.length, id).toBeLessThan(300);
    }
    const openings = (items: readonly EventItem[], words: number): Set<string> =>
      new Set(items.map(({ text }) => text.split(' ').slice(0, words).join(' ')));
    for (const items of [older, held]) expect(openings(items, 4).size).toBe(items.length);
    expect(openings(first, 5).size).toBe(first.length);
  });
  test('have eight kinds of outlet in equal number, and a third of them has several sentences', () => {
    const kinds = ['wire', 'tabloid', 'state agency', 'blog', 'translated', 'ngo report', 'live ticker', 'think-tank'];
    for (const items of [older, held])
      for (const kind of kinds) {
        const off = items.filter((item) => item.kind === kind).length - items.length / 8;
        expect(Math.abs(off), kind).toBeLessThan(1);
      }
    const several = first.filter(({ text }) => /[.!?]["”]? +["“]?[A-Z0-9]/.test(text));
    expect(several.length / first.length).toBeGreaterThan(1 / 3);
  });
  test('are held back from tuning where they are fresh, and have every class five times there', () => {
    expect(partIds().held).toEqual(FRESH);
    expect(held.map(({ id }) => id)).toEqual(FRESH);
    for (const name of EVENT_CLASSES)
      expect(eventsOf(held).filter((event) => event.class === name).length, name).toBeGreaterThanOrEqual(5);
    expect(held.filter((item) => item.events.length === 0).length).toBeGreaterThanOrEqual(20);
  });
  test('are released where 3 divides an older number: a third of each kind and about a third of each class', () => {
    expect(partIds().released).toEqual(OLD.filter((id) => Number(id) % 3 === 0));
    const released = first.filter((item) => item.part === 'released');
    for (const kind of new Set(first.map((item) => item.kind)))
      expect(released.filter((item) => item.kind === kind).length, kind).toBe(released.length / 8);
    for (const name of EVENT_CLASSES) {
      const [part = 0, all = 0] = [released, older].map((its) => eventsOf(its).filter((e) => e.class === name).length);
      expect(part / all, name).toBeGreaterThan(0.25);
      expect(part / all, name).toBeLessThan(0.42);
    }
  });
});

describe.each(passes.filter(([, items]) => items.length === first.length))('the labels of the %s pass', (_, items) => {
  const events = eventsOf(items);
  test('have every class a dozen times, and 60 items without an event', () => {
    for (const name of EVENT_CLASSES)
      expect(events.filter((event) => event.class === name).length, name).toBeGreaterThanOrEqual(12);
    expect(items.filter((item) => item.events.length === 0).length).toBeGreaterThanOrEqual(60);
  });
  test('have every value of polarity, modality, certainty and measure, and history', () => {
    for (const field of ['polarity', 'modality', 'certainty'] as const)
      expect(new Set(events.map((event) => event[field])), field).toEqual(new Set(VALUES[field]));
    const measures = events.flatMap((event) => event.figures.map((figure) => figure.measure));
    expect(new Set(measures)).toEqual(new Set(MEASURES));
    expect(events.filter((event) => event.background).length).toBeGreaterThanOrEqual(20);
  });
  test('have spans without blanks at their ends', () => {
    for (const { id, text, events } of items)
      for (const { trigger, agents, recipients, figures } of events)
        for (const [start, end] of [trigger, ...agents.flat(), ...recipients.flat(), ...figures.map((f) => f.span)])
          expect(text.slice(start, end), id).toBe(text.slice(start, end).trim());
  });
});

test('a pass that is not there gives nothing', () => expect(readEventGold('nowhere')).toEqual([]));

const TEXT = 'The army shelled Orm and the army said 12 people died.';
const good = { trigger: 'shelled', class: 'ASSAULT', agents: ['army@1'], recipients: ['Orm'] };
const line = (event: object): string => JSON.stringify({ id: '7', events: [event] });

test('a label resolves to spans and to the common values of what it leaves out', () => {
  const [event] = placeEvents(TEXT, line(good), '7', 'x:1');
  expect(event).toMatchObject({ trigger: [9, 16], agents: [[[4, 8]]], recipients: [[[17, 20]]], polarity: 'affirmed' });
  expect(event).toMatchObject({ modality: 'happened', certainty: 'fact', background: false, matter: false });
});
test.each([
  ['words that are not in the text', { agents: ['navy'] }, 'not in the text: navy'],
  ['words that stand twice', { agents: ['army'] }, '2 places and no @n: army'],
  ['a place too far', { agents: ['army@3'] }, 'only 2 times in the text: army@3'],
  ['an unknown class', { class: 'WAR' }, 'no such class: WAR'],
  ['a mode of another class', { mode: 'phone' }, 'no such mode of ASSAULT: phone'],
  ['an unknown field', { victim: ['Orm'] }, 'no such field: victim'],
  ['an unknown modality', { modality: 'maybe' }, 'no such modality: maybe'],
  ['a trigger of two words', { trigger: 'shelled Orm' }, 'a trigger is one word'],
  ['certainty of what is ahead', { modality: 'planned', certainty: 'possible' }, 'certainty of what is planned'],
  ['an allegation that is a fact', { modality: 'alleged' }, 'alleged, yet a fact'],
  ['matter that happened', { matter: true }, 'matter of another event, yet happened'],
  ['a day that no calendar has', { when: '2025-02-30' }, 'no EDTF'],
  ['an interval that runs back', { when: '2025-03/2025-01' }, 'no EDTF'],
  ['one word for two events', { also: ['shelled'] }, 'one word tells two events'],
  [
    'a figure that runs back',
    { figures: [{ words: '12', least: 12, most: 3, approximate: false, measure: 'killed' }] },
    'no interval: 12',
  ],
])('%s is refused with file and line', (_, change, message) => {
  expect(() => placeEvents(TEXT, line({ ...good, ...change }), '7', 'first/01.jsonl:3')).toThrow(
    `first/01.jsonl:3: ${message}`,
  );
});
test('labels under the wrong number are refused', () => {
  expect(() => placeEvents(TEXT, line(good), '8', 'x:1')).toThrow('labels of 7 where 8 should stand');
});

import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { adjectiveForms, nounForms, verbForms } from './event-inflect.ts';

const told = (text: string): string[] =>
  extract(text, tables).events.map((e) => `${e.class} ${text.slice(e.trigger[0], e.trigger[1])}`);

test.each([
  ['Guns silent for the first hour since Tuesday.', 'RETREAT silent'],
  ['Bridge open again for buses and ambulances.', 'RETREAT open'],
  ['Curfew off in Orim', 'CONCEDE off'],
])('a line without a verb says it of the noun that heads it: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  ['Front snubs peace bid', 'REJECT snubs', 'Front'],
  ['Junta caves in to striking nurses', 'CONCEDE caves', 'Junta'],
  ['Interior minister steps down.', 'RETREAT steps', 'minister'],
])('a verb that was taken for the noun of a headline has its subject before it: %s', (text, event, doer) => {
  expect(told(text)).toEqual([event]);
  const [{ agents } = { agents: [] }] = extract(text).events;
  expect(agents.map(([from, to]) => text.slice(from, to))).toEqual([doer]);
});

test.each(['Village boats in the harbour', 'Talin arms dealer in court again', 'Summer sales start on Monday'])(
  'nouns in a line stay nouns: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test.each([
  ['Migrants were turned back on Friday.', ['COERCE turned']],
  ['An investigation has been opened on suspicion of treason.', ['ACCUSE opened']],
  ['Summit cancelled in Orim', ['REJECT cancelled']],
  ['Boy, 6, pulled alive from the rubble by neighbours.', ['AID pulled']],
  ['Teacher shot on way to school', ['ASSAULT shot']],
  ['The road was blocked on Friday.', []],
])('what the frame names is told though nobody is named: %s', (text, events) => {
  expect(told(text)).toEqual(events);
});

test.each([
  ['Some of the rebels captured the town.', 'ASSAULT captured'],
  ['He was condemned to seven years in prison.', 'SANCTION condemned'],
  ['The widow took the ministry to court over the dam.', 'ACCUSE took'],
  ['The hostages walked out of the gates of the prison.', 'RETREAT walked'],
  ['Merova does not accept the plan of the mediators.', 'REJECT accept'],
  ['Merova has warned that it will close the strait.', 'THREATEN warned'],
])('shares, pronouns, ways out and refusals: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('irregular, doubled and -o forms of verbs and nouns', () => {
  expect(verbForms('sling')).toContain('slung');
  expect(verbForms('oversee')).toContain('oversaw');
  expect(verbForms('squat')).toContain('squatted');
  expect(verbForms('veto')).toEqual(expect.arrayContaining(['vetoes', 'vetoed']));
  expect(nounForms('foot')).toContain('feet');
  expect(nounForms('embargo')).toEqual(expect.arrayContaining(['embargos', 'embargoes']));
  expect(adjectiveForms('silent')).toEqual(['silent']);
});

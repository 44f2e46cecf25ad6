import { expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import type { ActorKind, Reading, Statement } from './reading.ts';
import { kindOfWords, SPEAKER_RULES, speakerKind } from './speaker-kind.ts';

test.each(SPEAKER_RULES.map(({ kind, fires, notIn }) => [kind, fires, notIn] as const))(
  '%s: “%s” is one, “%s” is none',
  (kind, fires, notIn) => {
    expect(kindOfWords(fires)).toBe(kind);
    expect(kindOfWords(notIn)).not.toBe(kind);
  },
);

test('no word stands in two rows, nor as the plural of another row', () => {
  const all = SPEAKER_RULES.flatMap(({ words }) => [...new Set(words.flatMap((word) => [word, `${word}s`]))]);
  expect(all.filter((word, n) => all.indexOf(word) !== n)).toEqual([]);
});

test.each([
  ['two officials', 'state'],
  ['Police captain Orsa Lind', 'state'],
  ['a spokesman for the army', 'armed'],
  ['the military governor, General Oto Lindh', 'state'],
  ['Talin Varo', undefined],
  ['', undefined],
])('“%s” says: %s', (words, kind) => expect(kindOfWords(words)).toBe(kind));

const { reading } = makeEntry({ relation: {} }) as { reading: Reading };
const [statement] = reading.statements as [Statement];
const speaking = (kind: ActorKind, name: string, roles: string[] = [], relations = false): string =>
  speakerKind(
    {
      ...reading,
      actors: reading.actors.map((actor) =>
        actor.id === 'a1'
          ? { ...actor, kind, name, names: [name], roles: roles.map((text) => ({ text, span: [0, 0] as const })) }
          : actor,
      ),
      relations: relations ? (reading.relations ?? []) : [],
    },
    statement,
  );

test('a person is what the article calls him, else what he leads or speaks for, else just a person', () => {
  expect(speaking('person', 'Talin Varo', ['deputy mayor of Ossel'])).toBe('state');
  expect(speaking('person', 'Talin Varo', [], true)).toBe('armed');
  expect(speaking('person', 'Talin Varo')).toBe('person');
});

test('what a person was and is no more says nothing', () => {
  expect(speaking('person', 'Talin Varo', ['former mayor of Ossel'])).toBe('person');
});

test('a body is what its kind says; an organization that governs is the state', () => {
  expect(speaking('organization', 'Ministry of Water')).toBe('state');
  expect(speaking('organization', 'Ossel Watch')).toBe('body');
  expect(speaking('organization', 'student council')).toBe('body');
  expect(speaking('outlet', 'Ossel Observer')).toBe('outlet');
  expect(speaking('population', 'Osselites')).toBe('people');
});

test('nobody is known of whom nothing is told', () => {
  expect(speakerKind(reading, { ...statement, source: [], sourceActor: null })).toBe('unknown');
});

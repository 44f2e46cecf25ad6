import { describe, expect, test } from 'vitest';
import { nameReading } from '../../test/identity-fixture.ts';
import type { Reading } from '../core/reading.ts';
import { inQuestion, likenActors, linkActors } from './identity.ts';
import type { Called } from './identity-block.ts';

/** An article about one man, whom a pronoun and a role tell of. */
function about(name: string, told: { pronoun?: string; role?: string; published?: string }): Reading {
  const reading = nameReading('new', [['person', name]]);
  const text = `${reading.text}${told.pronoun ?? ''}`;
  const span = [reading.text.length, text.length] as const;
  const pronoun = { id: 'm999', span, head: span, form: 'pronoun', kind: 'person', actor: 'a0' } as const;
  const roles = told.role === undefined ? [] : [{ text: told.role, span: [0, 0] as const }];
  return {
    ...reading,
    text,
    mentions: told.pronoun === undefined ? reading.mentions : [...reading.mentions, pronoun],
    actors: reading.actors.map((actor) => ({ ...actor, roles })),
    ...(told.published === undefined ? {} : { published: { value: told.published, basis: 'given' } }),
  };
}

/** What becomes of an article's actor beside one of the ledger, of whom texts tell so much. */
const decided = (reading: Reading, name: string, called: Partial<Called>) => {
  const likened = likenActors(reading, [{ actor: 'k', type: 'person', names: [name] }]);
  expect(inQuestion(likened)).toEqual(['k']);
  const [actor] = linkActors(reading, likened, new Map([['k', { genders: [], roles: [], ...called }]])).actors;
  const line = actor?.merges.find(({ b }) => b === 'k');
  return [actor?.actor === 'k', line?.verdict, line?.reason.rule];
};

test('asks of none whose name is another, and of no body', () => {
  const about = (kind: 'person' | 'organization', name: string, other: string) => {
    const reading = nameReading('new', [[kind, name]]);
    return inQuestion(likenActors(reading, [{ actor: 'k', type: kind, names: [other] }]));
  };
  expect(about('person', 'Sera Moun', 'Hasan Darro')).toEqual([]);
  expect(about('organization', 'Harim Front', 'Harim Front')).toEqual([]);
});

describe('gender', () => {
  test.each([
    [
      'a short form of a woman, told of with "he"',
      'Darro',
      'he',
      'Sera Darro',
      ['female'],
      [false, 'unsure', 'other-gender'],
    ],
    [
      'another spelling of a man, told of with "she"',
      'Khaled el-Djoumari',
      'she',
      'Khalid al-Jumari',
      ['male'],
      [false, 'unsure', 'other-gender'],
    ],
    ['a short form of a man, told of with "he"', 'Darro', 'he', 'Hasan Darro', ['male'], [true, 'same', 'short-form']],
    [
      'the very same full name, whatever a pronoun says',
      'Hasan Darro',
      'she',
      'Hasan Darro',
      ['male'],
      [true, 'same', 'same-name'],
    ],
    [
      'a short form of somebody whose pronouns disagree',
      'Darro',
      'he',
      'Sera Darro',
      ['female', 'male'],
      [true, 'same', 'short-form'],
    ],
    ['a short form of somebody without pronouns', 'Darro', 'he', 'Sera Darro', [], [true, 'same', 'short-form']],
  ] as const)('%s', (_, name, pronoun, other, genders, expected) => {
    expect(decided(about(name, { pronoun }), other, { genders })).toEqual(expected);
  });
});

describe('an office', () => {
  const governor = { text: 'governor of Orim', since: '2024-12-01', until: '2024-12-01' };
  test.each([
    [
      'in another place at the same time',
      'governor of Talin',
      '2024-11-20',
      [governor],
      [false, 'unsure', 'other-office'],
    ],
    ['in another place years later', 'governor of Talin', '2031-11-20', [governor], [true, 'same', 'same-name']],
    [
      'in another place, on a day nobody tells',
      'governor of Talin',
      undefined,
      [governor],
      [true, 'same', 'same-name'],
    ],
    ['in the same place', 'the governor of Orim', '2024-11-20', [governor], [true, 'same', 'same-name']],
    ['of another kind', 'bishop of Talin', '2024-11-20', [governor], [true, 'same', 'same-name']],
  ] as const)('%s', (_, role, published, roles, expected) => {
    const reading = about('Hasan Darro', { role, ...(published === undefined ? {} : { published }) });
    expect(decided(reading, 'Hasan Darro', { roles })).toEqual(expected);
  });
});

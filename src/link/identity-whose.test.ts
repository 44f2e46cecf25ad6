import { describe, expect, test } from 'vitest';
import { type Named, nameReading } from '../../test/identity-fixture.ts';
import type { Reading, ReadingPlace } from '../core/reading.ts';
import { type KnownActor, likenActors, linkActors, linkKeys } from './identity.ts';

const body = (...names: string[]): Named => ['organization', ...names];
const man = (name: string): Named => ['person', name];
/** A place: its name, and the country it lies in where a gazetteer knows it. */
type At = readonly [name: string, country?: string];

const article = (id: string, places: readonly At[], ...actors: Named[]): Reading => ({
  ...nameReading(id, actors),
  places: places.map(
    ([name, country]): ReadingPlace => ({
      ...{ span: [0, 0], name, precision: 'settlement' },
      ...(country === undefined ? {} : { country }),
    }),
  ),
});

/** Adds articles one after another as a ledger does; gives the names and articles of each actor. */
function addAll(readings: readonly Reading[]): string[] {
  const held = new Map<string, { type: string; names: Set<string>; keys: Set<string>; cells: string[] }>();
  for (const one of readings) {
    const wanted = new Set(linkKeys(one));
    const known = [...held]
      .filter(([, { keys }]) => [...keys].some((key) => wanted.has(key)))
      .map(
        ([actor, { type, names, keys }]): KnownActor => ({
          ...{ actor, type, names: [...names], articles: [] },
          keys: [...keys].filter((key) => key.startsWith('@') && wanted.has(key)),
        }),
      );
    const { actors, joins } = linkActors(one, likenActors(one, known), new Map());
    for (const { from, into } of joins) {
      const [gone, kept] = [held.get(from), held.get(into)];
      for (const name of gone?.names ?? []) kept?.names.add(name);
      for (const key of gone?.keys ?? []) kept?.keys.add(key);
      kept?.cells.push(...(gone?.cells ?? []));
      held.delete(from);
    }
    for (const { local, actor, keys } of actors) {
      const own = one.actors.find(({ id }) => id === local);
      const into = held.get(actor) ?? { type: own?.kind ?? '', names: new Set(), keys: new Set(), cells: [] };
      for (const name of own?.names ?? []) into.names.add(name);
      for (const key of keys) into.keys.add(key);
      into.cells.push(one.id);
      held.set(actor, into);
    }
  }
  return [...held.values()]
    .filter(({ type }) => type !== 'person' && type !== 'state')
    .map(({ names, cells }) => `${[...names].sort().join(', ')}: ${cells.sort().join(' ')}`)
    .sort();
}

const turned = (readings: readonly Reading[]): Reading[] => [...readings].reverse();

describe('a body with a name of common words', () => {
  test.each<readonly [string, readonly Reading[], readonly string[]]>([
    [
      'is one in articles that name one place',
      [article('a', [['Orim']], body('Interior Ministry')), article('b', [['Orim']], body('Ministry of the Interior'))],
      ['Interior Ministry, Ministry of the Interior: a b'],
    ],
    [
      'is one in articles that name one man',
      [article('a', [], man('Talin Haro'), body('Front')), article('b', [], man('Talin Haro'), body('Front'))],
      ['Front: a b'],
    ],
    [
      'is two in articles that have nothing in common',
      [article('a', [['Orim']], body('Interior Ministry')), article('b', [['Ossel']], body('Interior Ministry'))],
      ['Interior Ministry: a', 'Interior Ministry: b'],
    ],
    [
      'is two in articles that name nothing',
      [article('a', [], body('Supreme Court')), article('b', [], body('Supreme Court'))],
      ['Supreme Court: a', 'Supreme Court: b'],
    ],
    [
      'is two in two countries, whatever man they have in common',
      [
        article(
          'a',
          [
            ['Agadez', 'Niger'],
            ['Zinder', 'Niger'],
          ],
          man('Talin Haro'),
          body('Defence Ministry'),
        ),
        article(
          'b',
          [
            ['Moundou', 'Chad'],
            ['Abeche', 'Chad'],
          ],
          man('Talin Haro'),
          body('Defence Ministry'),
        ),
      ],
      ['Defence Ministry: a', 'Defence Ministry: b'],
    ],
    [
      'is one in two towns of a country, a town council is not',
      [
        article(
          'a',
          [
            ['Agadez', 'Niger'],
            ['Arlit', 'Niger'],
          ],
          body('Defence Ministry'),
          body('City Council'),
        ),
        article(
          'b',
          [
            ['Zinder', 'Niger'],
            ['Dosso', 'Niger'],
          ],
          body('Defence Ministry'),
          body('City Council'),
        ),
      ],
      ['City Council: a', 'City Council: b', 'Defence Ministry: a b'],
    ],
    [
      'joins the one that says whose it is',
      [
        article('a', [['Orim'], ['Ossel']], body('Talinese Interior Ministry')),
        article('b', [['Orim'], ['Ossel']], body('Interior Ministry')),
        article('c', [['Talin']], body('Interior Ministry')),
      ],
      ['Interior Ministry, Talinese Interior Ministry: a b c'],
    ],
    [
      'is that of the state of which the article has another office',
      [
        article('a', [['Moor Bridge']], body('Talinese Defence Ministry')),
        article('b', [['Moor Bridge']], body('Harimian Defence Ministry')),
        article('c', [['Moor Bridge']], body('Defence Ministry'), body('Foreign Ministry of Harimia')),
      ],
      [
        'Defence Ministry, Harimian Defence Ministry: b c',
        'Foreign Ministry of Harimia: c',
        'Talinese Defence Ministry: a',
      ],
    ],
    [
      'is neither of two for which as much speaks',
      [
        article('a', [['Moor Bridge'], ['Ossel']], body('Talinese Defence Ministry')),
        article('b', [['Moor Bridge'], ['Ossel']], body('Harimian Defence Ministry')),
        article('c', [['Moor Bridge'], ['Ossel']], body('Defence Ministry')),
      ],
      ['Defence Ministry: c', 'Harimian Defence Ministry: b', 'Talinese Defence Ministry: a'],
    ],
    [
      'is one with the country behind or before it',
      [article('a', [], body('Home Guard of Talin')), article('b', [], body('Talinese Home Guard'))],
      ['Home Guard of Talin, Talinese Home Guard: a b'],
    ],
  ])('%s', (_why, readings, expected) => {
    expect(addAll(readings)).toEqual(expected);
    if (!_why.startsWith('is neither')) expect(addAll(turned(readings))).toEqual(expected);
  });
});

test('the reason is the office, and nothing waits for a person where nothing speaks for it', () => {
  const seen = article('b', [['Orim']], body('Interior Ministry'));
  const known = { actor: 'k', type: 'organization', names: ['Talinese Interior Ministry'], articles: ['a'] };
  const merges = (keys: readonly string[]) =>
    linkActors(seen, likenActors(seen, [{ ...known, keys }]), new Map()).actors[0]?.merges;
  expect(merges(['@interior ministry@orim|!'])).toMatchObject([{ verdict: 'same', reason: { rule: 'same-office' } }]);
  expect(merges([])).toEqual([]);
});

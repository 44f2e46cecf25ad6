import { describe, expect, test } from 'vitest';
import { type Named, nameReading as reading } from '../../test/identity-fixture.ts';
import { ledgerActorId } from '../core/id.ts';
import type { Actor, ActorKind, Reading } from '../core/reading.ts';
import { type KnownActor, likenActors, linkActors, linkKeys } from './identity.ts';

/** What a ledger does: looks candidates up by key, writes, joins. Gives the names of every actor. */
function addAll(readings: readonly Reading[]): string[][] {
  const held = new Map<string, { type: string; names: Set<string>; keys: Set<string> }>();
  for (const one of readings) {
    const wanted = new Set(linkKeys(one));
    const candidates: KnownActor[] = [...held]
      .filter(([, { keys }]) => [...keys].some((key) => wanted.has(key)))
      .map(([actor, { type, names }]) => ({ actor, type, names: [...names], articles: [] }));
    const { actors, joins } = linkActors(one, likenActors(one, candidates), new Map());
    for (const { from, into } of joins) {
      const [gone, kept] = [held.get(from), held.get(into)];
      for (const name of gone?.names ?? []) kept?.names.add(name);
      for (const key of gone?.keys ?? []) kept?.keys.add(key);
      held.delete(from);
    }
    for (const { local, actor, keys } of actors) {
      const own = one.actors.find(({ id }) => id === local) as Actor;
      const into = held.get(actor) ?? { type: own.kind, names: new Set(), keys: new Set() };
      for (const name of own.names) into.names.add(name);
      for (const key of keys) into.keys.add(key);
      held.set(actor, into);
    }
  }
  return [...held.values()].map(({ names }) => [...names].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const link = (one: Reading, ...known: (readonly [string, ActorKind, ...string[]])[]) =>
  linkActors(
    one,
    likenActors(
      one,
      known.map(([actor, type, ...names]) => ({ actor, type, names })),
    ),
    new Map(),
  );

const man = (...names: string[]): Named => ['person', ...names];
const group = (...names: string[]): Named => ['armed-group', ...names];

describe('an actor joins', () => {
  test.each([
    ['the same name', man('Hasan Darro'), ['k', 'person', 'Hasan Darro'], 'same-name'],
    ['another spelling', man('Khaled el-Djoumari'), ['k', 'person', 'Khalid al-Jumari'], 'romanisation'],
    [
      'an alias merged before',
      man('Abu Karim al-Harimi'),
      ['k', 'person', 'Hasan Darro', 'Abu Karim al-Harimi'],
      'same-name',
    ],
    ['the one man with that kunya', man('Abu Karim'), ['k', 'person', 'Hasan Darro', 'Abu Karim'], 'short-form'],
    ['the one man with that family name', man('al-Gumari'), ['k', 'person', 'Khalid al-Jumari'], 'short-form'],
    ['a man known so far by his family name', man('Khalid al-Jumari'), ['k', 'person', 'Gumari'], 'short-form'],
    ['a bare acronym', group('HLF'), ['k', 'armed-group', 'Harim Liberation Front', 'HLF'], 'same-acronym'],
    ['a body of another kind', ['organization', 'Harim Front'], ['k', 'armed-group', 'Harim Front'], 'same-name'],
  ] as const)('%s', (_why, actor, known, rule) => {
    const { actors } = link(reading('new', [actor as Named]), known as never);
    expect(actors[0]).toMatchObject({ actor: 'k' });
    expect(actors[0]?.merges.at(-1)).toMatchObject({ a: 'new.a0', b: 'k', verdict: 'same', reason: { rule } });
    expect(actors[0]?.merges.at(-1)?.reason.cites[0]?.quote).toBe(actor[1]);
  });
});

describe('an actor stays apart from', () => {
  test.each([
    ['a man with another given name', man('Nabil al-Jumari'), ['k', 'person', 'Khalid al-Jumari']],
    ['a body of the same name', man('Hasan Darro'), ['k', 'armed-group', 'Hasan Darro']],
    ['a body that adds a place', group('Harim Front'), ['k', 'armed-group', 'Harim Front of Talin']],
    ['a body that differs in one word', group('Army of Talin'), ['k', 'armed-group', 'Army of Harim']],
    ['a kunya beside a bare name', man('Abu Karim'), ['k', 'person', 'Karim Darro']],
    ['a state', ['person', 'Talinia'], ['k', 'state', 'Talinia']],
  ] as const)('%s', (_why, actor, known) => {
    const { actors } = link(reading('new', [actor as Named]), known as never);
    expect(actors[0]?.actor).toBe(ledgerActorId('new', 'a0'));
    expect(actors[0]?.merges.filter(({ verdict }) => verdict === 'same')).toEqual([]);
  });

  test('both men whom its bare family name fits, and says so', () => {
    const { actors } = link(
      reading('new', [man('Darro')]),
      ['k1', 'person', 'Hasan Darro'],
      ['k2', 'person', 'Karim Darro'],
    );
    expect(actors[0]?.actor).toBe(ledgerActorId('new', 'a0'));
    expect(actors[0]?.merges.map(({ b, verdict }) => [b, verdict])).toEqual([
      ['k1', 'unsure'],
      ['k2', 'unsure'],
    ]);
  });

  test('an acronym that stands for another body, and says so', () => {
    const { actors } = link(reading('new', [group('Harim Liberation Front', 'HLF')]), [
      'k',
      'armed-group',
      'Hasani Labour Federation',
      'HLF',
    ]);
    expect(actors[0]?.actor).toBe(ledgerActorId('new', 'a0'));
    expect(actors[0]?.merges.at(-1)).toMatchObject({ b: 'k', verdict: 'unsure' });
  });
});

test('an article that states two known actors to be one joins them', () => {
  const { actors, joins } = link(
    reading('new', [man('Hasan Darro', 'Abu Karim al-Jumari')], true),
    ['k2', 'person', 'Hasan Darro'],
    ['k1', 'person', 'Abou Kareem al-Gumari'],
  );
  expect(joins).toEqual([{ from: 'k2', into: 'k1' }]);
  expect(actors[0]?.actor).toBe('k1');
  const [inside, ...across] = actors[0]?.merges ?? [];
  expect(inside).toMatchObject({
    a: 'Hasan Darro',
    b: 'Abu Karim al-Jumari',
    reason: { rule: 'stated-also-known-as' },
  });
  expect(inside?.reason.cites[0]?.quote).toBe('Hasan Darro. Abu Karim al-Jumari');
  expect(across.map(({ b }) => b)).toEqual(['k1', 'k2']);
});

describe('the order in which articles come in', () => {
  const story = [
    reading('one', [man('Abu Karim al-Joumari', 'al-Joumari'), group('Harim Liberation Front', 'HLF')]),
    reading('two', [man('Abou Kareem el-Djoumari'), group('HLF')]),
    reading('three', [man('Hasan Darro', 'Abu Karim al-Gumari'), group('Talin Brigade')], true),
    reading('four', [man('Gumari'), man('Nabil Harim')]),
    reading('five', [man('Hasan Darro'), group('Harim Liberation Front')]),
  ];
  const orders = (rest: readonly Reading[]): Reading[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one, i) => orders(rest.filter((_, j) => j !== i)).map((more) => [one, ...more]));

  test('changes nothing about who is who', () => {
    const expected = addAll(story);
    expect(expected.map((names) => names[0])).toEqual([
      'Abou Kareem el-Djoumari',
      'HLF',
      'Nabil Harim',
      'Talin Brigade',
    ]);
    const all = orders(story);
    expect(all.length).toBe(120);
    for (const order of all) expect(addAll(order)).toEqual(expected);
  });
});

test('the same reading gives the same lines', () => {
  const one = reading('new', [man('Hasan Darro', 'Abu Karim al-Jumari')], true);
  expect(link(one, ['k', 'person', 'Hasan Darro'])).toEqual(link(one, ['k', 'person', 'Hasan Darro']));
});

import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../src/core/view.ts';
import { sayTold, toldWords } from '../../web/src/event/told.ts';
import { labelOf, laneKind, lanesOf } from '../../web/src/timeline/lanes.ts';
import { placeEvents } from '../../web/src/timeline/placed.ts';

const cite = { article: 'a', span: [0, 3] as const, quote: 'hit' };
const party = (name: string) => ({ text: `the ${name}`, actor: name.toLowerCase(), name, cite });

const row = (id: string, given: Partial<EventRow> = {}): EventRow => ({
  ...{ id, article: 'a', sentence: cite, class: 'ASSAULT', trigger: cite, agents: [], recipients: [], figures: [] },
  ...{ polarity: 'affirmed', modality: 'happened', certainty: 'fact', background: false, within: null },
  when: { edtf: '2031-05-06', value: '2031-05-06', cite },
  ...given,
});

const many = Array.from({ length: 9 }, (_, n) => `Group ${n}`);
const events = [
  row('e1', { agents: [party('Front')], recipients: [party('Army')] }),
  row('e2', { class: 'AGREE', agents: [party('Front')], recipients: [{ text: 'the town', cite }] }),
  row('e3', { agents: [{ text: 'gunmen', cite }] }),
  ...many.flatMap((name, n) =>
    Array.from({ length: n === 0 ? 1 : 2 }, (_, k) => row(`g${n}${k}`, { agents: [party(name)] })),
  ),
];
const { placed } = placeEvents(events);

describe('lanes of the timeline', () => {
  test('by class they follow the ontology, cooperation before conflict, and lose nothing', () => {
    const lanes = lanesOf(placed, 'class');
    expect(lanes.map(({ title, events: inside }) => [title, inside.length])).toEqual([
      ['agreement', 1],
      ['assault', events.length - 1],
    ]);
    expect(lanes[1]?.narrow).toEqual({ class: 'ASSAULT' });
  });

  test('by actor the most frequent have one each, the others one together, and events of nobody one', () => {
    const lanes = lanesOf(placed, 'actor');
    expect(lanes).toHaveLength(10);
    expect(lanes[0]).toMatchObject({ title: 'Front', narrow: { actor: 'front' } });
    expect(lanes.slice(-2).map(({ title, events: inside }) => [title, inside.length])).toEqual([
      ['Other actors', 3],
      ['No actor of the ledger named', 1],
    ]);
    const inside = new Set(lanes.flatMap((lane) => lane.events.map((event) => event.row.id)));
    expect(inside.size).toBe(events.length);
  });

  test('all in one there is one, or none when nothing can be placed', () => {
    expect(lanesOf(placed, 'none').map((lane) => lane.events.length)).toEqual([events.length]);
    expect(lanesOf([], 'none')).toEqual([]);
  });

  test.each([
    [undefined, 'class'],
    ['actor', 'actor'],
    ['none', 'none'],
    ['toString', 'class'],
  ])('the address %s asks for lanes by %s', (asked, by) => {
    expect(laneKind(asked)).toBe(by);
  });

  test('a bar says what its lane does not', () => {
    const [first, second] = events as [EventRow, EventRow];
    const [agreement, assault] = lanesOf(placed, 'class');
    const [front] = lanesOf(placed, 'actor');
    const army = { key: 'army', title: 'Army', narrow: { actor: 'army' }, events: placed };
    if (!(agreement && assault && front)) throw new Error('the lanes are missing');
    expect(labelOf(first, 'class', assault)).toBe('Front → Army');
    expect(labelOf(second, 'class', agreement)).toBe('Front → the town');
    expect(labelOf(row('e4'), 'class', assault)).toBe('“hit”');
    expect(labelOf(first, 'actor', front)).toBe('assault → Army');
    expect(labelOf(first, 'actor', army)).toBe('assault, by Front');
    expect(labelOf(first, 'none', assault)).toBe('assault: Front');
  });
});

describe('how an event is told, in words', () => {
  const teller = party('Ministry');
  test.each<[Partial<EventRow>, string]>([
    [{}, 'reported as having happened'],
    [{ teller }, 'reported as having happened; told by Ministry'],
    [{ certainty: 'alleged-by-authority', teller }, 'reported as having happened; alleged by Ministry'],
    [{ certainty: 'alleged-by-authority' }, 'reported as having happened; alleged by an authority'],
    [{ certainty: 'suspected', teller }, 'reported as having happened; suspected, told by Ministry'],
    [{ certainty: 'claimed-by-doer', teller }, 'reported as having happened; told by the doer, Ministry'],
    [{ modality: 'planned' }, 'planned'],
    [{ modality: 'called-for', polarity: 'negated' }, 'said not to have happened; called for'],
    [
      { polarity: 'negated', thwarted: 'foiled', background: true },
      'said to have been foiled; told as earlier history',
    ],
  ])('%o', (given, words) => {
    expect(sayTold(row('e', given))).toBe(words);
  });

  test('what is not told as done is said strongly', () => {
    expect(toldWords(row('e', { modality: 'planned', certainty: 'possible' }))).toEqual([
      { text: 'planned', strong: true },
      { text: 'told as possible', strong: false },
    ]);
    expect(toldWords(row('e'))).toEqual([]);
  });
});

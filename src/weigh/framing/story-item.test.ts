import { describe, expect, test } from 'vitest';
import type { AccountRow, IncidentView } from '../../core/incident-view.ts';
import type { Measure } from '../../core/reading.ts';
import type { EventRow, StatementRow } from '../../core/view.ts';
import { eventItems, figureItems, statementItems } from './story-item.ts';

const event = (article: string, more: Partial<EventRow> = {}, killed = false): EventRow => {
  const cite = { article, span: [0, 5] as const, quote: article };
  const figure = {
    id: 'f1',
    span: [0, 2] as const,
    least: 4,
    most: 4,
    approximate: false,
    unit: 'person',
    of: null,
    cite,
  };
  return {
    ...{ id: `${article}.e1`, article, sentence: cite, class: 'ASSAULT', trigger: cite, agents: [], recipients: [] },
    ...{ polarity: 'affirmed', modality: 'happened', certainty: 'fact', background: false, within: null },
    figures: killed ? [{ ...figure, measure: 'killed' satisfies Measure }] : [],
    ...more,
  };
};

const account = (article: string, events: readonly EventRow[], reported?: string): AccountRow => ({
  ...{ id: `${article}.e1`, article, events, joins: [] },
  ...(reported === undefined ? {} : { reported }),
});

const incident = (...accountRows: readonly AccountRow[]): IncidentView => ({
  ...{ id: 'incident-1', class: 'ASSAULT', accounts: accountRows.length, articles: accountRows.length, outlets: 0 },
  sentence: { article: 'a', span: [0, 5], quote: 'a' },
  trigger: { article: 'a', span: [0, 5], quote: 'a' },
  ...{ accountRows, judgements: [] },
});

const STORY = new Set(['a', 'b', 'c']);

describe('an event as something that a story tells', () => {
  test('is told by the articles of the story that tell it as done, the earliest first, undated last', () => {
    const found = eventItems(
      [
        incident(
          account('c', [event('c')]),
          account('b', [event('b')], '2024-03-03'),
          account('a', [event('a')], '2024-03-02'),
          account('elsewhere', [event('elsewhere')], '2024-03-01'),
        ),
      ],
      STORY,
    );
    expect(found.map(({ id, told }) => [id, told.map(({ article }) => article)])).toEqual([
      ['incident-1', ['a', 'b', 'c']],
    ]);
  });

  test('is not told by whoever only plans, asks for or denies it', () => {
    const [found] = eventItems(
      [
        incident(
          account('a', [event('a')]),
          account('b', [event('b', { polarity: 'negated' })]),
          account('c', [event('c', { modality: 'planned' })]),
        ),
      ],
      STORY,
    );
    expect(found?.told.map(({ article }) => article)).toEqual(['a']);
  });

  test('is nothing to leave out where all tell it as earlier history', () => {
    const old = { background: true };
    expect(eventItems([incident(account('a', [event('a', old)]), account('b', [event('b', old)]))], STORY)).toEqual([]);
  });
});

test('a figure is an item of its own, told by the articles that give one for the measure', () => {
  const found = figureItems(
    [incident(account('a', [event('a', {}, true)]), account('b', [event('b')]), account('c', [event('c', {}, true)]))],
    STORY,
  );
  expect(found.map(({ kind, measure, told }) => [kind, measure, told.map(({ article }) => article)])).toEqual([
    ['figure', 'killed', ['a', 'c']],
  ]);
});

test('what somebody said is told by every article with a report of it, and by each once', () => {
  const saying = { id: 'a.s1', articles: 2, outlets: 2, first: true };
  const row = (article: string, more: Partial<StatementRow> = {}): StatementRow =>
    ({ article, sentence: { article, span: [0, 5], quote: article }, ...more }) as StatementRow;
  const found = statementItems([row('a', { saying }), row('b', { saying }), row('b', { saying }), row('c')]);
  expect(found.map(({ id, told }) => [id, told.map(({ article }) => article)])).toEqual([['a.s1', ['a', 'b']]]);
});

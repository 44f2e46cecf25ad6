import { expect, test } from 'vitest';
import type { StoryItem } from '../../core/framing-view.ts';
import { omissionsOf, type StoryArticle } from './omission.ts';

const article = (
  id: string,
  outlet: string,
  day: string | undefined,
  origins: readonly string[] = [id],
): StoryArticle => ({
  ...{ article: id, outlet, origins },
  ...(day === undefined ? {} : { published: [day, day] as const }),
});

const item = (...tellers: readonly string[]): StoryItem => ({
  ...{ kind: 'event', id: 'incident-1' },
  told: tellers.map((id) => ({ article: id, cite: { article: id, span: [0, 3], quote: 'hit' } })),
});

const never = (): boolean => false;

const STORY = [
  article('a', 'Wire', '2024-03-02'),
  article('b', 'Voice', '2024-03-03'),
  article('c', 'Herald', '2024-03-04'),
  article('d', 'Star', '2024-03-01'),
  // A reprint of the first.
  article('e', 'Bulletin', '2024-03-05', ['a']),
];

test('an outlet does not mention what two origins tell; the origins that could tell it are the denominator', () => {
  const [found, ...more] = omissionsOf(STORY, [item('a', 'b')], never);
  expect(more).toEqual([]);
  // Star came out before anybody reported it; Bulletin is a copy of a text that tells it, so its origin counts once.
  expect(found).toMatchObject({ first: '2024-03-02', origins: 2, of: 3 });
  expect(found?.silent.map(({ outlet, articles }) => [outlet, articles])).toEqual([
    ['Bulletin', ['e']],
    ['Herald', ['c']],
  ]);
});

test('two articles of one origin are no two tellers', () => {
  expect(omissionsOf(STORY, [item('a', 'e')], never)).toEqual([]);
});

test('an article of an earlier day cannot leave it out, and one without a day is not asked', () => {
  const story = [...STORY.slice(0, 2), article('x', 'Star', '2024-03-01'), article('y', 'Times', undefined)];
  expect(omissionsOf(story, [item('a', 'b')], never)).toEqual([]);
});

test('an article of the very day of the first report may have been printed before, and it is said', () => {
  const story = [...STORY.slice(0, 2), article('x', 'Star', '2024-03-02'), article('y', 'Times', '2024-03-03')];
  const [found] = omissionsOf(story, [item('a', 'b')], never);
  expect(found?.silent.map(({ outlet, sameDay }) => [outlet, sameDay])).toEqual([
    ['Star', true],
    ['Times', false],
  ]);
});

test('an outlet that tells it in one of its articles does not leave it out in the other', () => {
  const story = [...STORY.slice(0, 2), article('x', 'Wire', '2024-03-05')];
  expect(omissionsOf(story, [item('a', 'b')], never)).toEqual([]);
});

test('what only articles without a day report has no first report', () => {
  const story = [article('a', 'Wire', undefined), article('b', 'Voice', undefined), article('c', 'Star', '2024-03-09')];
  expect(omissionsOf(story, [item('a', 'b')], never)).toEqual([]);
});

test('an article of a known month came out on any of its days, so it is asked only where all of them will do', () => {
  const month = (id: string, outlet: string): StoryArticle => ({
    ...{ article: id, outlet, origins: [id], published: ['2024-03-01', '2024-03-31'] },
  });
  expect(omissionsOf([...STORY.slice(0, 2), month('m', 'Monthly')], [item('a', 'b')], never)).toEqual([]);
});

test('an outlet whose article may mention it is unsure, not silent; where all others are, nothing is left out', () => {
  const may = (id: string): boolean => id === 'c';
  const [found] = omissionsOf(STORY, [item('a', 'b')], may);
  expect(found).toMatchObject({ unsure: ['Herald'], silent: [{ outlet: 'Bulletin' }] });
  expect(omissionsOf(STORY, [item('a', 'b')], () => true)).toEqual([]);
});

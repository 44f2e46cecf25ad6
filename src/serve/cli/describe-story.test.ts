import { expect, test } from 'vitest';
import type { StoryArticle } from '../../core/story.ts';
import { storyDays, storyReasonWords } from '../story-words.ts';
import { describeStory } from './describe-story.ts';

const row: Pick<
  StoryArticle,
  'language' | 'words' | 'actors' | 'statements' | 'events' | 'setAside' | 'opening' | 'side' | 'capturedAt'
> = {
  ...{
    language: 'en',
    words: 9,
    actors: 0,
    statements: 0,
    events: 0,
    setAside: 0,
    opening: 'Two miners',
    side: 'main',
  },
  capturedAt: '2025-03-06T00:00:00Z',
};

test('a story is told with its articles in their order, each with its reason', () => {
  const lines = describeStory({
    ...{ id: 'story-m1', title: 'Two miners shot', articles: 2, outlets: 1, first: '2025-03-03', last: '2025-03-04' },
    ...{ actors: [{ id: 'a', name: 'Vigo Brandt', articles: 2 }], places: [], merged: [], judgements: [] },
    articleRows: [
      {
        ...row,
        id: 'm1',
        outlet: 'Harim Herald',
        title: 'Two miners shot',
        reason: { rule: 'story-first', version: '1' },
      },
      {
        ...{ ...row, id: 'm2', outlet: 'Harim Herald', published: { value: '2025-03-04', basis: 'given' } },
        reason: { rule: 'story', version: '1', score: 0.3, beside: 'm1', words: ['Dolm', 'miners'] },
      },
    ],
  });
  expect(lines).toEqual([
    'story        story-m1',
    'title        Two miners shot',
    'articles     2 articles of 1 outlet, 2025-03-03 to 2025-03-04',
    'actors       Vigo Brandt (2)',
    'article      m1: date not known, Harim Herald: Two miners shot',
    '             its first article',
    'article      m2: 2025-03-04, Harim Herald: Two miners',
    '             most like m1 (0.3), sharing Dolm, miners',
  ]);
});

test('every reason has its words', () => {
  expect(storyReasonWords({ rule: 'story-judged', version: '1', by: 'R. Tester' })).toBe('R. Tester says so');
  expect(storyReasonWords({ rule: 'story-merge', version: '1', beside: 'x' })).toBe('the article x ties the two');
  expect(storyReasonWords({ rule: 'story-passages', version: '1', passages: [[0, 4]] })).toBe(
    '1 of its passages are about it',
  );
});

test('days are one where they are the same, and said to be unknown where they are', () => {
  expect(storyDays({ first: '2025-03-03', last: '2025-03-03' })).toBe('2025-03-03');
  expect(storyDays({})).toBe('days not known');
});

import { describe, expect, test } from 'vitest';
import { takeVote } from './vote.ts';

const story = [
  'The army left the town of Talin on Sunday after three days of fighting.',
  'Residents said that the market had opened again by noon.',
];

describe('the vote of two readers', () => {
  test('drops a paragraph that the second reader does not know', () => {
    const first = [...story, 'Our best stories every Friday in your letter box for free.'];
    expect(takeVote(first, story).keep).toEqual([true, true, false]);
  });

  test('keeps a paragraph of which the second has at least half', () => {
    const short = 'Residents said that the market had opened again';
    expect(takeVote(story, [story[0] ?? '', short]).keep).toEqual([true, true]);
  });

  test('keeps three words only where the second has them word for word', () => {
    const first = [...story, 'What comes next', 'Read this too'];
    expect(takeVote(first, [...story, 'What comes next']).keep).toEqual([true, true, true, false]);
  });

  test('is distrusted when it would leave less than a third', () => {
    const vote = takeVote(story, ['Something else altogether was read here by the second reader.']);
    expect(vote).toEqual({ keep: [true, true], distrusted: true });
  });

  test('counts the signs of scripts without spaces', () => {
    const lines = ['军队星期天离开了塔林市。', '请订阅我们的新闻邮件。'];
    expect(takeVote(lines, ['军队星期天离开了塔林市。']).keep).toEqual([true, false]);
  });
});

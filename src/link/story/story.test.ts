import { expect, test } from 'vitest';
import type { StoryChange, StoryField, StoryRuling } from '../../core/story.ts';
import { nearness } from './likeness.ts';
import { placeText } from './place.ts';
import { termsOf } from './term.ts';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly day?: string;
}

/** Takes texts in one by one, all of them near one another; gives the stories and what the last one changed. */
function take(given: readonly Given[], rulings: readonly StoryRuling[] = []) {
  const stories = new Map<string, string>();
  const counts = new Map<string, number>();
  const held: StoryField['texts'][number][] = [];
  let change: StoryChange | undefined;
  for (const [n, { id, text, day }] of given.entries()) {
    const own = { id, terms: termsOf(text), ...(day === undefined ? {} : { days: [day, day] as const }) };
    const texts = held.map((one) => ({ ...one, story: stories.get(one.id) as string }));
    const ids = [...new Set(texts.map(({ story }) => story))];
    const field: StoryField = {
      texts,
      stories: ids.map((story) => ({
        id: story,
        articles: texts.filter((one) => one.story === story).length,
        whole: true,
      })),
      taken: [],
      rulings,
      common: { texts: n, of: new Map(counts) },
    };
    change = placeText(own, text, field);
    for (const { article, story, side } of change.placements) if (side === 'main') stories.set(article, story);
    held.push({ ...own, story: '' });
    for (const { key } of own.terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { stories: Object.fromEntries(stories), change: change as StoryChange };
}

const MINE = [
  { id: 'm1', text: 'Two miners were shot dead when police cleared the Dolm pit near Harim on Monday.' },
  { id: 'm2', text: 'Police who cleared the Dolm pit shot two miners dead, the Harim miners union said.' },
  { id: 'm3', text: 'The union of the Dolm pit mourns two miners whom police shot dead near Harim.' },
];
const DAM = [
  { id: 'd1', text: 'Five engineers were abducted from the Gorrin dam by gunmen in two white vans.' },
  { id: 'd2', text: 'Gunmen in white vans abducted five engineers at the Gorrin dam, the ministry said.' },
];

test('terms are stems, names and figures, each once and without empty words', () => {
  expect(termsOf('The shells fell on Dolm. Shells and 54 soldiers; the 54 of Dolm.')).toEqual([
    { key: 'shell', kind: 'word', word: 'shells' },
    { key: 'fall', kind: 'word', word: 'fell' },
    { key: 'dolm', kind: 'name', word: 'Dolm' },
    { key: '54', kind: 'number', word: '54' },
    { key: 'soldier', kind: 'word', word: 'soldiers' },
  ]);
});

test('texts about one thing make one story, called after its first article', () => {
  const { stories } = take([...MINE, ...DAM]);
  expect(stories).toEqual({ m1: 'story-m1', m2: 'story-m1', m3: 'story-m1', d1: 'story-d1', d2: 'story-d1' });
});

test('the order in which they come in changes the name of a story, not who is in it', () => {
  const { stories } = take([DAM[1], MINE[2], MINE[0], DAM[0], MINE[1]].flatMap((one) => one ?? []));
  expect(stories).toEqual({ d2: 'story-d2', d1: 'story-d2', m3: 'story-m3', m1: 'story-m3', m2: 'story-m3' });
});

test('each article says why it is there: the one most like it, and the words they share', () => {
  const { change } = take([...DAM, ...MINE]);
  expect(change.placements).toHaveLength(1);
  expect(change.placements[0]).toMatchObject({ article: 'm3', story: 'story-m1', side: 'main' });
  expect(change.placements[0]?.reason.beside).toMatch(/^m[12]$/);
  expect(change.placements[0]?.reason.words).toContain('Dolm');
});

test('two look-alikes with other names, places and figures stay two', () => {
  const { stories } = take([
    { id: 'a1', text: 'Shells killed nine people at the market of Upper Toval, Ostrel Watch said.' },
    { id: 'a2', text: 'Nine people were killed by shells at the market of Upper Toval.' },
    { id: 'b1', text: 'Shells killed four people at the mill of Brenna, Rika Sand of the clinic said.' },
    { id: 'b2', text: 'Four people were killed by shells at the mill of Brenna.' },
  ]);
  expect(stories).toMatchObject({ a1: 'story-a1', a2: 'story-a1', b1: 'story-b1', b2: 'story-b1' });
});

test('an article that ties two stories makes them one; the id of the later one leads to the earlier', () => {
  const { stories, change } = take([
    { id: 'one', text: 'Fire destroyed the grain store of Kessar.' },
    { id: 'two', text: 'Captain Brook blamed a fallen lamp.' },
    {
      id: 'tie',
      text: 'Fire destroyed the grain store of Kessar; Captain Brook blamed a fallen lamp.',
    },
  ]);
  expect(new Set(Object.values(stories))).toEqual(new Set(['story-one']));
  expect(change.redirects).toEqual([
    { from: 'story-two', into: 'story-one', reason: { rule: 'story-merge', version: '1', beside: 'tie' } },
  ]);
});

test('what a person put together or apart stays so', () => {
  const apart = take(MINE, [{ a: 'm1', b: 'm2', verdict: 'different' }]).stories;
  expect(apart.m1).not.toBe(apart.m2);
  const together = take([...MINE, ...DAM], [{ a: 'd1', b: 'm1', verdict: 'same' }]).stories;
  expect(together.d1).toBe('story-m1');
});

test('texts that came out at one time are nearer than those a month apart; without days only words count', () => {
  const on = (day: string) => [day, day] as const;
  expect(nearness(on('2025-03-01'), on('2025-03-03'))).toBe(1.5);
  expect(nearness(on('2025-03-01'), undefined)).toBe(1);
  expect(nearness(on('2025-03-01'), on('2025-03-25'))).toBe(0.75);
  expect(nearness(on('2025-03-01'), on('2026-03-01'))).toBe(0.3);
});

const ROUND = `The week in Harim was a bad one.

Police shot two miners dead when they cleared the Dolm pit on Monday, the miners union said.

The union of the Dolm pit mourns the two miners whom police shot.

Gunmen in two white vans abducted five engineers from the Gorrin dam.

Nobody has heard of the five engineers of the Gorrin dam since the gunmen drove the vans away.`;

test('an article with passages of its own about each of two stories belongs to both', () => {
  const { change } = take([...MINE, ...DAM, { id: 'round', text: ROUND }]);
  const sides = change.placements.filter(({ article }) => article === 'round');
  expect(sides.map(({ story, side }) => [story, side]).sort()).toEqual([
    ['story-d1', 'also'],
    ['story-m1', 'main'],
  ]);
  const [first] = sides.find(({ side }) => side === 'also')?.reason.passages ?? [];
  expect(first && ROUND.slice(...first)).toContain('Gunmen in two white vans');
});

test('one sentence about another story is not enough', () => {
  const text = `${ROUND.split('\n\n').slice(0, 3).join('\n\n')}\n\nFive engineers were abducted from the Gorrin dam.`;
  const { change } = take([...MINE, ...DAM, { id: 'aside', text }]);
  expect(change.placements.filter(({ article }) => article === 'aside').map(({ side }) => side)).toEqual(['main']);
});

import { readFileSync } from 'node:fs';

/** An article of a story: its day, its title and its text. */
export interface StoryArticle {
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

interface PledgeStory {
  readonly name: string;
  readonly articles: readonly StoryArticle[];
}

/**
 * Made-up stories: a promise, told in the first article, and what was reported later, written down before anything was run.
 * `[+word]` tells an act for the promise, `[-word]` one against it; an article without such a word belongs to no thread.
 */
export const PLEDGE_STORIES: readonly PledgeStory[] = readFileSync(new URL('./pledges.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as PledgeStory);

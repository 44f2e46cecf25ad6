import { expect, test } from 'vitest';
import { readStory } from '../golden/story.ts';
import { truth } from '../golden/truth.ts';
import { belowFloor, readFloors } from './score.ts';
import { scoreStory } from './story-figures.ts';

test('the readings of the sample story stay above their floors', async () => {
  const floors = readFloors('story');
  expect(Object.keys(floors.sample ?? {}).length).toBeGreaterThan(5);
  expect(belowFloor('sample', scoreStory(await readStory(), truth).figures, floors)).toEqual([]);
});

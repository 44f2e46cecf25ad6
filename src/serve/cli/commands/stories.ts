import { describeStory } from '../describe-story.ts';
import { keepWord, type WordCommand } from './word.ts';

/** `stemma stories move|part|merge`: a person's word on which articles tell one story. */
export const judgeStoryCommand = (
  verdict: 'same' | 'different',
  about: readonly [string, string],
  options: WordCommand,
): Promise<number> =>
  keepWord('stories', options, async (desk) => ({
    about,
    verdict,
    async tell() {
      const [, id = ''] = /^story:([\s\S]+)$/.exec(about[1]) ?? [];
      const story = await desk.story(id);
      return story ? describeStory(story) : [];
    },
  }));

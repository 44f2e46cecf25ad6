import type { Command } from 'commander';
import { all, type Done, example, spoken, withdrawing } from './program-parts.ts';

/** The word of people on which articles tell one story. */
export function telling(program: Command, done: Done): void {
  const stories = program
    .command('stories')
    .description('say which articles tell one story: move, part, merge')
    .addHelpText('after', example('stemma stories move 3f2a90c1d2e4b5f6 story-77b0aa51c2d94e01'));
  const load = () => import('./commands/stories.ts');
  spoken(stories.command('move <article> <story>'))
    .description('an article belongs to this story')
    .addHelpText('after', example('stemma stories move 3f2a90c1d2e4b5f6 story-77b0aa51c2d94e01'))
    .action(async (article, story, _options, command) =>
      done(await (await load()).judgeStoryCommand('same', [`article:${article}`, `story:${story}`], all(command))),
    );
  spoken(stories.command('part <article> <story>'))
    .description('an article does not belong to this story, and never will')
    .addHelpText('after', example('stemma stories part 3f2a90c1d2e4b5f6 story-77b0aa51c2d94e01'))
    .action(async (article, story, _options, command) =>
      done(await (await load()).judgeStoryCommand('different', [`article:${article}`, `story:${story}`], all(command))),
    );
  spoken(stories.command('merge <a> <b>'))
    .description('two stories are one; the earlier id stays')
    .addHelpText('after', example('stemma stories merge story-77b0aa51c2d94e01 story-3f2a90c1d2e4b5f6'))
    .action(async (a, b, _options, command) =>
      done(await (await load()).judgeStoryCommand('same', [`story:${a}`, `story:${b}`], all(command))),
    );
  withdrawing(stories, done);
}

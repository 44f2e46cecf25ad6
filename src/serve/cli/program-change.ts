import type { Command } from 'commander';
import { all, type Done, example } from './program-parts.ts';

/** What is new since some time. */
export function changing(program: Command, done: Done): void {
  program
    .command('diff')
    .description('what is new in the ledger: articles, actors joined or parted, denials, deadlines passed')
    .option('--since <when>', 'a revision such as 140, or a day; all that there is when left out')
    .option('--reported', 'take the day for that of publication, not for that on which things came into the ledger')
    .option(
      '--as-of <date>',
      'the day, month or year up to whose end deadlines are looked at; the day of the latest report when left out',
    )
    .addHelpText('after', example('stemma diff --since 2026-11-20', 'stemma diff --since 140 --json'))
    .action(async (_options, command) => {
      done(await (await import('./commands/diff.ts')).diffCommand(all(command)));
    });
  program
    .command('retract <article>')
    .description('take an article out of all lists and counts; its text and its bytes stay, and it can be brought back')
    .option('--why <text>', 'why')
    .option('--by <name>', 'who says so; a pseudonym will do')
    .option('--dry-run', 'only say what hangs on it')
    .option('--withdraw', 'bring it back')
    .addHelpText(
      'after',
      example(
        'stemma retract 3f2a90c1d2e4b5f6 --dry-run',
        'stemma retract 3f2a90c1d2e4b5f6 --why "withdrawn by the outlet"',
      ),
    )
    .action(async (article, _options, command) => {
      done(await (await import('./commands/retract.ts')).retractCommand(article, all(command)));
    });
}

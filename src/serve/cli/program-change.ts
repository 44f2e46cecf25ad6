import type { Command } from 'commander';
import { all, type Done, example } from './program-parts.ts';

/** What is new since some time. */
export function changing(program: Command, done: Done): void {
  program
    .command('diff')
    .description('what is new in the ledger: articles, actors joined or parted, denials, deadlines passed')
    .option('--since <when>', 'a revision such as 140, or a day; all that there is when left out')
    .option('--reported', 'take the day for that of publication, not for that on which things came into the ledger')
    .option('--as-of <date>', 'the day up to which deadlines are looked at; that of the latest report when left out')
    .addHelpText('after', example('stemma diff --since 2026-11-20', 'stemma diff --since 140 --json'))
    .action(async (_options, command) => {
      done(await (await import('./commands/diff.ts')).diffCommand(all(command)));
    });
}

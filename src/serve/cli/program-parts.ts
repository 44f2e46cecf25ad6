import type { Command } from 'commander';
import type { Globals } from './store.ts';

/** What the action of a command gives: its exit code. */
export type Done = (code: number) => void;

/** The options of a command, those for every command among them. */
export const all = <T>(command: Command): T & Globals => command.optsWithGlobals() as T & Globals;

/** Lines that stand under the help of a command. */
export const example = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  ${line}`).join('\n')}`;

/** A command by which a person says something. */
export const spoken = (command: Command): Command =>
  command.option('--by <name>', 'who says so; a pseudonym will do').option('--why <text>', 'why');

/** `withdraw ID` beside the commands by which people say something. */
export function withdrawing(command: Command, done: Done): void {
  spoken(command.command('withdraw <id>'))
    .description('take a word back')
    .addHelpText('after', example(`stemma ${command.name()} withdraw judgement-…`))
    .action(async (id, _options, self) =>
      done(await (await import('./commands/word.ts')).withdrawCommand(id, all(self))),
    );
}

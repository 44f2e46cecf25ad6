import type { Command } from 'commander';
import type { Globals } from './store.ts';

/** What the action of a command gives: its exit code. */
export type Done = (code: number) => void;

/** The options of a command, those for every command among them. */
export const all = <T>(command: Command): T & Globals => command.optsWithGlobals() as T & Globals;

/** Lines that stand under the help of a command. */
export const example = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  ${line}`).join('\n')}`;

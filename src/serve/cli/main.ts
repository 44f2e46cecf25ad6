import { CommanderError } from 'commander';
import { StemmaError } from '../../core/errors.ts';
import { tuneEngine } from './engine.ts';
import { say } from './output.ts';
import { makeProgram } from './program.ts';

/** Runs one command and gives its exit code; never throws and never ends the process itself. */
export async function main(argv: readonly string[]): Promise<number> {
  tuneEngine();
  // The reader at the other end may go away (`stemma list | head`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : exitOf(error));
  });
  let code = 0;
  const program = makeProgram((result) => {
    code = result;
  });
  for (const command of withChildren(program))
    command.configureOutput({ writeErr: (text) => say(`stemma: ${text.replace(/^error: /, '').trimEnd()}`) });
  if (argv.length === 0) {
    program.outputHelp();
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitOf(error);
  }
}

type Program = ReturnType<typeof makeProgram>;

const withChildren = (command: Program): Program[] => [
  command,
  ...command.commands.flatMap((child) => withChildren(child as Program)),
];

/** Says what went wrong, in one sentence, and gives the exit code that belongs to it. */
function exitOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const ours = error instanceof StemmaError ? error : fromMachine(error);
  say(`stemma: ${ours.message} [${ours.code}]`);
  if (process.env.STEMMA_DEBUG && error instanceof Error) say(error.stack ?? '');
  else if (ours.exit === 5) say('stemma: set STEMMA_DEBUG=1 and run it again to see where');
  return ours.exit;
}

/** What the machine threw, as an error of ours: full disk and permissions are named, all else is our fault. */
function fromMachine(error: unknown): StemmaError {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StemmaError('E_DISK_FULL', path ?? 'standard output');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StemmaError('E_NO_PERMISSION', path ?? 'standard output');
  return new StemmaError('E_BROKEN_PROMISE', message ?? String(error));
}

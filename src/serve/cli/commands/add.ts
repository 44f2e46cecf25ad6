import { basename } from 'node:path';
import { StemmaError } from '../../../core/errors.ts';
import type { AddReport } from '../../../run/add.ts';
import { inputsOf, type Stated } from '../../../run/inputs.ts';
import type { ModelName } from '../../../run/model-name.ts';
import { count } from '../../export/denominator.ts';
import type { Desk } from '../../source.ts';
import { onInterrupt } from '../interrupt.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { startProgress } from '../progress.ts';
import { type Globals, type Opened, openStore } from '../store.ts';

export interface AddCommand extends Stated {
  readonly jsonl?: boolean;
  readonly model?: ModelName;
  /** A file with rows of one's own for figures. */
  readonly figures?: string;
  /** A file with frames of one's own for events. */
  readonly codebook?: string;
  /** A file of names known to be one, or not. */
  readonly aliases?: string;
  /** A file with terms of one's own for labels. */
  readonly labels?: string;
}

/** `stemma add`: reads the inputs into the ledger. Gives 1 when an input was refused, 130 when interrupted. */
export async function addCommand(files: readonly string[], options: AddCommand & Globals): Promise<number> {
  const inputs = inputsOf(files, options, { jsonl: options.jsonl ?? false });
  const aliases = options.aliases === undefined ? [] : await readAliases(options.aliases);
  const opened = await openStore(options, { create: true });
  if (opened.kind === 'remote' && options.model === 'accurate') {
    await opened.ledger.close();
    throw new StemmaError(
      'E_BAD_OPTION',
      'model',
      options.model,
      'fast while a server holds the ledger and reads for you',
    );
  }
  for (const name of ['figures', 'codebook', 'labels'] as const) {
    const file = options[name];
    if (opened.kind !== 'remote' || file === undefined) continue;
    await opened.ledger.close();
    throw new StemmaError('E_BAD_OPTION', name, file, 'no file while a server holds the ledger and reads for you');
  }
  const stop = stopOnInterrupt();
  const progress = startProgress();
  const tell = (done: number, id: string): void => progress.tell(`${count(done, 'article')} so far, last ${id}`);
  try {
    const how = { progress: tell, signal: stop.signal };
    if (options.aliases !== undefined) {
      const { takeAliases } = await import('../../aliases.ts');
      const taken = await takeAliases(deskOf(opened), aliases, basename(options.aliases));
      say(`stemma: ${count(taken, 'word')} taken from ${options.aliases}`);
    }
    const report =
      opened.kind === 'remote'
        ? await (await import('../../../run/send.ts')).sendArticles(opened.ledger.add, inputs, how)
        : await (await import('../../../run/add.ts')).addArticles(
            opened.ledger,
            inputs,
            await (await import('../../../run/own-table.ts')).ownResources(options),
            how,
          );
    progress.end();
    await tellReport(report, options.json ?? false);
    return report.stopped ? 130 : report.refused.length > 0 ? 1 : 0;
  } finally {
    progress.end();
    stop.end();
    await opened.ledger.close();
  }
}

const readAliases = async (file: string) => (await import('../../../run/alias-file.ts')).readAliasFile(file);

const deskOf = ({ ledger }: Opened): Desk => ledger;

/** The first Ctrl-C lets the article in hand be finished; a second one leaves at once. */
export function stopOnInterrupt(): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  const end = onInterrupt(() => {
    say('stemma: stopping after the article in hand');
    stop.abort();
  });
  return { signal: stop.signal, end };
}

/** Says what was added and, one line each on standard error, what was refused. */
export async function tellReport(report: AddReport, json: boolean): Promise<void> {
  for (const { id, error } of report.refused) say(`stemma: ${error.message} [${error.code}] (${id})`);
  if (json) return writeJson(report);
  await writeLine(
    `added ${report.added.length}, already there ${report.present.length}, refused ${report.refused.length}` +
      (report.stopped ? '; interrupted, the ledger holds what was added' : ''),
  );
}

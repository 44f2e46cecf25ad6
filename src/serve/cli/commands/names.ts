import { StemmaError } from '../../../core/errors.ts';
import { compareFile, compareTwo, pairFile } from '../../../run/names.ts';
import { count as counted } from '../../export/denominator.ts';
import { say, writeJson } from '../output.ts';

export interface CompareCommand {
  /** A file of lines `{id, a, b}`. */
  readonly jsonl?: string;
  readonly explain?: boolean;
}

/** `stemma names compare`: one line of JSON for each pair. Gives 1 when a line was refused. */
export async function compareCommand(names: readonly string[], { jsonl, explain }: CompareCommand): Promise<number> {
  if (jsonl !== undefined) return writeAll(compareFile(jsonl), explain ?? false);
  const [a, b] = names;
  if (a === undefined || b === undefined || names.length > 2)
    throw new StemmaError('E_BAD_OPTION', 'jsonl', '', 'a file, unless exactly two names are given');
  await writeJson(compareTwo(a, b));
  return 0;
}

/** `stemma names pairs`: one line of JSON for each two names of a list that may be one. Gives 1 when a line was refused. */
export const pairsCommand = ({ jsonl }: { readonly jsonl: string }): Promise<number> => writeAll(pairFile(jsonl), true);

type Line = { readonly error: unknown } | { readonly verdict: string; readonly reason: string };

async function writeAll(lines: AsyncIterable<Line>, explain: boolean): Promise<number> {
  let refused = 0;
  for await (const line of lines) {
    if ('error' in line) {
      refused++;
      await writeJson(line);
    } else if (explain) await writeJson(line);
    else {
      const { verdict: _verdict, reason: _reason, ...rest } = line;
      await writeJson(rest);
    }
  }
  if (refused > 0) say(`stemma: ${counted(refused, 'line')} could not be read; the output says why`);
  return refused > 0 ? 1 : 0;
}

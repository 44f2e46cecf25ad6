import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { StemmaError } from '../../../core/errors.ts';
import type { Line } from '../../../core/line.ts';
import { hearUnheard } from '../../../run/denial.ts';
import { keyUnkeyed } from '../../../run/key.ts';
import { linkUnlinked } from '../../../run/lineage.ts';
import { loadOutlets } from '../../../run/resources.ts';
import { catchUpStories } from '../../../run/story.ts';
import { writeJson, writeLine } from '../output.ts';
import { startProgress } from '../progress.ts';
import { type Globals, withOwnLedger } from '../store.ts';

/** `stemma import`: reads a JSON export back into an empty ledger. */
export async function importCommand(file: string, options: Globals): Promise<number> {
  if (file !== '-' && !existsSync(file)) throw new StemmaError('E_NO_FILE', file);
  const progress = startProgress();
  const count = await withOwnLedger(options, { create: true }, async (ledger) => {
    const lines = await ledger.restore(linesOf(file, (n) => progress.tell(`${n} lines read`)));
    await keyUnkeyed(ledger);
    await linkUnlinked(ledger, await loadOutlets());
    await hearUnheard(ledger);
    await catchUpStories(ledger);
    return lines;
  });
  progress.end();
  await (options.json ? writeJson({ lines: count }) : writeLine(`imported ${count} lines into ${options.ledger}`));
  return 0;
}

/** The lines of an export file. Throws E_BAD_IMPORT naming the line that is no JSON object with a `kind`. */
async function* linesOf(file: string, tell: (n: number) => void): AsyncIterable<Line> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    yield readLine(file, number, text);
    tell(number);
  }
}

function readLine(file: string, number: number, text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StemmaError('E_BAD_IMPORT', file, number, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('kind' in value))
    throw new StemmaError('E_BAD_IMPORT', file, number, 'it has no kind');
  return value as Line;
}

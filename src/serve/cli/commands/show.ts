import { StemmaError } from '../../../core/errors.ts';
import { findCell } from '../../cell.ts';
import { describeCell } from '../describe.ts';
import { writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';

/** `stemma show`: whatever has this id, with its sentence. Rejects with E_NO_SUCH_CELL. */
export async function showCommand(id: string, options: Globals): Promise<number> {
  const cell = await withSource(options, (source) => findCell(source, id));
  if (!cell) throw new StemmaError('E_NO_SUCH_CELL', id);
  if (options.json) await writeJson(cell);
  else for (const line of describeCell(cell)) await writeLine(line);
  return 0;
}

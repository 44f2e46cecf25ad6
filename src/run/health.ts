import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { StemmaError } from '../core/errors.ts';
import { dataPath, loadModel, loadResources } from './resources.ts';

/** How one file or set of files of `data/` stands. */
export interface DataState {
  readonly file: string;
  readonly state: string;
  readonly sound: boolean;
}

/** Looks at the model and the rule tables: checksum, and whether they can be read. */
export async function examineData(): Promise<readonly DataState[]> {
  return [
    await examine('model', async () => {
      const { id } = await loadModel();
      const bytes = await readFile(dataPath('fast.bin'));
      return `${id}, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
    }),
    await examine('tables', async () => `checksum ${(await loadResources()).tables}`),
  ];
}

async function examine(file: string, look: () => Promise<string>): Promise<DataState> {
  try {
    return { file, state: await look(), sound: true };
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    return { file, state: `${error.message} [${error.code}]`, sound: false };
  }
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { StemmaError } from '../core/errors.ts';
import { TableError } from '../core/table.ts';
import { readFigureTable } from '../extract/figure/figure-table.ts';
import type { ModelName } from './model-name.ts';
import { dataPath, loadResources, type Resources } from './resources.ts';

/** The model and the tables, with rows of one's own where a file of them is named. Rejects as both parts do. */
export async function ownResources(options: {
  readonly model?: ModelName;
  readonly figures?: string;
}): Promise<Resources> {
  const resources = await loadResources(options);
  return options.figures === undefined ? resources : withOwnFigures(resources, options.figures);
}

/**
 * The resources with rows of one's own for figures, in the form of `data/figures.tsv`. Rejects with E_NO_FILE,
 * E_NOT_READABLE, or E_BAD_TABLE naming the line.
 */
export async function withOwnFigures(resources: Resources, file: string): Promise<Resources> {
  const own = await textOf(file);
  const shipped = await readFile(dataPath('figures.tsv'), 'utf8');
  const tables = createHash('sha256').update(resources.tables).update(own).digest('hex').slice(0, 8);
  try {
    return { ...resources, figures: readFigureTable(shipped, own), tables };
  } catch (error) {
    if (error instanceof TableError) throw new StemmaError('E_BAD_TABLE', file, error.line, error.why);
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' ? new StemmaError('E_NO_FILE', file) : new StemmaError('E_NOT_READABLE', file, code ?? '');
  }
}

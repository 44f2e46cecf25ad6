import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StemmaError } from '../core/errors.ts';
import { TableError } from '../core/table.ts';
import { readEventTable } from '../extract/event/event-table.ts';
import { readFigureTable } from '../extract/figure/figure-table.ts';
import { readLabelTable } from '../extract/label/label-table.ts';
import type { ModelName } from './model-name.ts';
import { dataPath, loadResources, type Resources } from './resources.ts';

/** The model and the tables, with rows of one's own where a file of them is named. Rejects as both parts do. */
export async function ownResources(options: {
  readonly model?: ModelName;
  readonly figures?: string;
  readonly codebook?: string;
  readonly labels?: string;
}): Promise<Resources> {
  const shipped = await loadResources(options);
  const counted = options.figures === undefined ? shipped : await withOwnFigures(shipped, options.figures);
  const labelled = options.labels === undefined ? counted : await withOwnLabels(counted, options.labels);
  return options.codebook === undefined ? labelled : withCodebook(labelled, options.codebook);
}

/**
 * The resources with rows of one's own for figures, in the form of `data/figures.tsv`. Rejects with E_NO_FILE,
 * E_NOT_READABLE, or E_BAD_TABLE naming the line.
 */
export async function withOwnFigures(resources: Resources, file: string): Promise<Resources> {
  const own = await textOf(file);
  const shipped = await readFile(dataPath('figures.tsv'), 'utf8');
  const tables = createHash('sha256').update(resources.tables).update(own).digest('hex').slice(0, 8);
  return { ...resources, figures: refusing(file, () => readFigureTable(shipped, own)), tables };
}

/**
 * The resources with terms of one's own for labels, in the form of `data/labels.tsv`. Rejects with E_NO_FILE,
 * E_NOT_READABLE, or E_BAD_TABLE naming the line.
 */
export async function withOwnLabels(resources: Resources, file: string): Promise<Resources> {
  const own = await textOf(file);
  const shipped = await readFile(dataPath('labels.tsv'), 'utf8');
  const tables = createHash('sha256').update(resources.tables).update(own).digest('hex').slice(0, 8);
  return { ...resources, labels: refusing(file, () => readLabelTable(shipped, own)), tables };
}

/**
 * The resources with a code book: frames of one's own in the form of `data/events.tsv`, before ours. Readings name it
 * in `readBy`. Rejects with E_NO_FILE, E_NOT_READABLE, or E_BAD_TABLE naming the line.
 */
export async function withCodebook(resources: Resources, file: string): Promise<Resources> {
  const book = await textOf(file);
  const [frames = '', kinds = '', standing = '', contexts = ''] = await Promise.all(
    ['events.tsv', 'noun-kinds.tsv', 'standing.tsv', 'contexts.tsv'].map((name) => readFile(dataPath(name), 'utf8')),
  );
  const hash = createHash('sha256').update(resources.tables).update(book).digest('hex').slice(0, 8);
  return {
    ...resources,
    events: refusing(file, () => readEventTable({ frames, kinds, standing, contexts, book })),
    tables: `${hash}, code book ${basename(file)}`,
  };
}

/** What a table of one's own becomes; a row that cannot be used is told with its file. */
function refusing<T>(file: string, read: () => T): T {
  try {
    return read();
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

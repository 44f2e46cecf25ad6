import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { StemmaError } from '../core/errors.ts';
import { Atlas } from '../extract/gazetteer/atlas.ts';

/** What a table that a person added was made from. */
export interface Manifest {
  readonly table: string;
  /** Name of the dump, without its folder. */
  readonly source: string;
  readonly sha256: string;
  readonly lines: number;
  readonly places: number;
  readonly credit: string;
}

/**
 * Where tables lie that a person added: `STEMMA_GAZETTEER`, else `stemma/gazetteer` in the folder for data of the user
 * (`XDG_DATA_HOME`, else `~/.local/share`).
 */
export function gazetteerFolder(): string {
  const { STEMMA_GAZETTEER: own, XDG_DATA_HOME: data } = process.env;
  return own ?? join(data || join(homedir(), '.local', 'share'), 'stemma', 'gazetteer');
}

/** The manifests of the tables in the folder, by name. */
export function listTables(folder = gazetteerFolder()): Manifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest);
}

/** The tables themselves. Throws E_BAD_GAZETTEER for one that is damaged. */
export function readTables(folder = gazetteerFolder()): { readonly manifest: Manifest; readonly atlas: Atlas }[] {
  return listTables(folder).map((manifest) => {
    const file = join(folder, manifest.table);
    try {
      return { manifest, atlas: new Atlas(readFileSync(file)) };
    } catch (error) {
      throw new StemmaError('E_BAD_GAZETTEER', file, (error as Error).message);
    }
  });
}

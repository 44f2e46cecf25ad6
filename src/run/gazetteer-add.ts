import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { StemmaError } from '../core/errors.ts';
import { TablePacker } from '../extract/gazetteer/pack.ts';
import { gazetteerFolder, type Manifest } from './gazetteer-folder.ts';
import { readDumpLine } from './gazetteer-row.ts';

const CREDIT = 'GeoNames (geonames.org), CC BY 4.0';

/**
 * Reads a GeoNames dump line by line and writes its places as a table beside a manifest; a table of the same name is
 * replaced. Rejects with E_NO_FILE, E_NOT_READABLE, E_EMPTY_FILE, or with E_BAD_LINE naming the first line that is none.
 */
export async function addGazetteer(file: string, folder = gazetteerFolder()): Promise<Manifest> {
  if (!existsSync(file)) throw new StemmaError('E_NO_FILE', file);
  const packer = new TablePacker();
  const digest = createHash('sha256');
  let lines = 0;
  try {
    for await (const line of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      lines++;
      digest.update(line).update('\n');
      if (line === '') continue;
      const row = readDumpLine(line);
      if (typeof row === 'string') throw new StemmaError('E_BAD_LINE', file, lines, row);
      if (row) packer.add(row);
    }
  } catch (error) {
    if (error instanceof StemmaError) throw error;
    throw new StemmaError('E_NOT_READABLE', file, (error as Error).message);
  }
  if (packer.count === 0) throw new StemmaError('E_EMPTY_FILE', file);
  const name = basename(file).replace(/\.txt$/i, '');
  const source = basename(file);
  const manifest: Manifest = {
    ...{ table: `${name}.bin`, source, sha256: digest.digest('hex'), lines, places: packer.count },
    credit: CREDIT,
  };
  mkdirSync(folder, { recursive: true });
  replace(join(folder, manifest.table), packer.pack({ credit: CREDIT, source }));
  replace(join(folder, `${name}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Writes beside and renames, so that nobody reads half a table. */
function replace(file: string, content: Uint8Array | string): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

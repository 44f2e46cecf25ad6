import { checksumOf } from '../src/annotate/model-file.ts';
import type { NameLexicon } from '../src/annotate/name/lexicon.ts';
import { NAME_MAGIC, type NameHead, type NameTableHead } from '../src/annotate/name/model.ts';
import type { Weights } from '../src/annotate/weights.ts';
import { packHashTable, packWeights } from './pack.ts';

/** A table to pack: weights smaller than `threshold` are dropped; `unit` is what sums are divided by. */
export interface NameTableToPack {
  readonly name: NameTableHead['name'];
  readonly weights: Weights;
  readonly unit: number;
  readonly threshold: number;
}

/** The bytes of data/names.bin before gzip (see src/annotate/name/model.ts for the form). */
export function packNames(
  head: Omit<NameHead, 'tables' | 'lexicon' | 'steps' | 'checksum'>,
  tables: readonly NameTableToPack[],
  steps: Float64Array,
  { senses, flags, terms }: NameLexicon,
): Uint8Array {
  const packed = tables.map(({ name, unit, weights, threshold }) => {
    const { bytes, ...sizes } = packWeights(weights, threshold);
    return { head: { name, unit, ...sizes }, bytes };
  });
  const hashes = [senses, flags, terms].map(packHashTable);
  const body = Buffer.concat([...packed.map((table) => table.bytes), ...hashes.map((table) => table.bytes)]);
  const full: NameHead = {
    ...head,
    tables: packed.map((table) => table.head),
    lexicon: hashes.map((table) => table.head),
    // Thousandths of a vote are finer than any difference that decides.
    steps: Array.from(steps, (step) => Math.round(1000 * step) / 1000),
    checksum: checksumOf(body),
  };
  const json = Buffer.from(JSON.stringify(full));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.from(NAME_MAGIC), length, json, body]);
}

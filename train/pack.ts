import type { HashTable, HashTableHead } from '../src/annotate/hash-table.ts';
import type { Lexicon } from '../src/annotate/lexicon.ts';
import { MAGIC, type ModelHead, type TableHead, type TableName } from '../src/annotate/model.ts';
import { checksumOf, readModelFile } from '../src/annotate/model-file.ts';
import type { Weights } from '../src/annotate/weights.ts';

/** A table to pack; weights smaller than `threshold` are dropped. */
export interface TableToPack {
  readonly name: TableName;
  readonly weights: Weights;
  readonly threshold: number;
}

/** The bytes of data/fast.bin before gzip (see src/annotate/model.ts for the form). */
export function packModel(
  head: Omit<ModelHead, 'tables' | 'lemmaBytes' | 'lexicon' | 'checksum'>,
  tables: readonly TableToPack[],
  lemmas: ReadonlyMap<string, string>,
  { classes, habits }: Lexicon,
): Uint8Array {
  const lemmaText = Buffer.from([...lemmas].map(([key, script]) => `${key}\t${script}\n`).join(''));
  const [ofClasses, ofHabits] = [packHashTable(classes), packHashTable(habits)];
  const lexicon = { classes: ofClasses.head, habits: ofHabits.head };
  const rest = Buffer.concat([lemmaText, ofClasses.bytes, ofHabits.bytes]);
  return joinModel({ ...head, lemmaBytes: lemmaText.length, lexicon }, tables.map(packTable), rest);
}

/** The bytes of a model with some tables in place of its own of the same names; all else stays as it is. */
export function replaceTables(bytes: Uint8Array, tables: readonly TableToPack[]): Uint8Array {
  const { head, body } = readModelFile<ModelHead>(bytes, MAGIC, 'fast model');
  let at = 0;
  const kept = head.tables.map((table) => {
    const from = at;
    at += table.distanceBytes + table.weights;
    return { head: table, bytes: Buffer.from(body.subarray(from, at)) };
  });
  const fresh = tables.map(packTable);
  const names = new Set(fresh.map((table) => table.head.name));
  return joinModel(
    head,
    [...kept.filter((table) => !names.has(table.head.name)), ...fresh],
    Buffer.from(body.subarray(at)),
  );
}

/** A table as it lies in the file. */
interface PackedTable {
  readonly head: TableHead;
  readonly bytes: Buffer;
}

function joinModel(
  head: Omit<ModelHead, 'tables' | 'checksum'>,
  packed: readonly PackedTable[],
  rest: Buffer,
): Uint8Array {
  const body = Buffer.concat([...packed.map((table) => table.bytes), rest]);
  const full: ModelHead = {
    ...head,
    tables: packed.map((table) => table.head),
    checksum: checksumOf(body),
  };
  const json = Buffer.from(JSON.stringify(full));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.from(MAGIC), length, json, body]);
}

function packTable({ name, weights, threshold }: TableToPack): PackedTable {
  const { bytes, ...head } = packWeights(weights, threshold);
  return { head: { name, ...head }, bytes };
}

/** The sizes and bytes of one table: distances, then values. Weights smaller than `threshold` are dropped. */
export function packWeights(
  { w, bits, classes }: Weights,
  threshold: number,
): Omit<TableHead, 'name'> & { readonly bytes: Buffer } {
  let most = 0;
  for (const weight of w) most = Math.max(most, Math.abs(weight));
  const distances: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (let at = 0; at < w.length; at++) {
    const weight = w[at] as number;
    if (weight === 0 || Math.abs(weight) < threshold) continue;
    // The square root gives small weights, which are most of them, finer steps.
    const q = Math.max(1, Math.round(127 * Math.sqrt(Math.abs(weight) / most)));
    let distance = at - last;
    for (; distance > 127; distance >>>= 7) distances.push((distance & 127) | 128);
    distances.push(distance);
    values.push((weight < 0 ? -q : q) & 255);
    last = at;
  }
  return {
    ...{ bits, classes, most, weights: values.length, distanceBytes: distances.length },
    bytes: Buffer.concat([Buffer.from(distances), Buffer.from(values)]),
  };
}

/** The bytes of a hash table, as `readHashTable` reads them, and their sizes. */
export function packHashTable({ keys, values }: HashTable): { readonly head: HashTableHead; readonly bytes: Buffer } {
  const distances: number[] = [];
  let last = 0;
  for (const key of keys) {
    let distance = key - last;
    for (; distance > 127; distance = Math.floor(distance / 128)) distances.push((distance % 128) | 128);
    distances.push(distance);
    last = key;
  }
  const low = Buffer.from(Array.from(values, (value) => value & 255));
  const high = Buffer.from(Array.from(values, (value) => value >> 8));
  return {
    head: { entries: keys.length, distanceBytes: distances.length },
    bytes: Buffer.concat([Buffer.from(distances), low, high]),
  };
}

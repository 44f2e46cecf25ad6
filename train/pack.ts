import { checksumOf, MAGIC, type ModelHead, type TableHead, type TableName } from '../src/annotate/model.ts';
import type { Weights } from '../src/annotate/weights.ts';

/** A table to pack; weights smaller than `threshold` are dropped. */
export interface TableToPack {
  readonly name: TableName;
  readonly weights: Weights;
  readonly threshold: number;
}

/** The bytes of data/fast.bin before gzip (see src/annotate/model.ts for the form). */
export function packModel(
  head: Omit<ModelHead, 'tables' | 'lemmaBytes' | 'checksum'>,
  tables: readonly TableToPack[],
  lemmas: ReadonlyMap<string, string>,
): Uint8Array {
  const packed = tables.map(packTable);
  const lemmaText = Buffer.from([...lemmas].map(([key, script]) => `${key}\t${script}\n`).join(''));
  const body = Buffer.concat([...packed.map((table) => table.bytes), lemmaText]);
  const full: ModelHead = {
    ...head,
    tables: packed.map((table) => table.head),
    lemmaBytes: lemmaText.length,
    checksum: checksumOf(body),
  };
  const json = Buffer.from(JSON.stringify(full));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.from(MAGIC), length, json, body]);
}

function packTable({ name, weights, threshold }: TableToPack): { head: TableHead; bytes: Buffer } {
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

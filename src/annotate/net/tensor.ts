import { decode, readModelFile } from '../model-file.ts';

/** One tensor in the file: `rows` maxima as float32, then its values as signed bytes. */
interface TensorHead {
  readonly name: string;
  readonly shape: readonly number[];
  readonly rows: number;
}

/** The JSON header of the file. */
interface NetHead {
  readonly name: string;
  readonly version: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly rels: readonly string[];
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly width: number; readonly strings: number }[];
  readonly stringBytes: number;
  readonly tensors: readonly TensorHead[];
  /** FNV-1a over the bytes after the header, 8 hex digits. */
  readonly checksum: string;
}

/** The file, read: header, the strings of each feature in order, and the tensors as floats, row by row. */
export interface NetFile {
  readonly head: NetHead;
  readonly strings: readonly (readonly string[])[];
  readonly tensors: ReadonlyMap<string, Float32Array>;
}

const MAGIC = 'STEMMA-NET\n';

/** Reads the (gunzipped) bytes of data/accurate.bin. Throws an `Error` when they are no such net, cut short or damaged. */
export function readNetFile(bytes: Uint8Array): NetFile {
  const { head, body } = readModelFile<NetHead>(bytes, MAGIC, 'net');
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const lines = decode(body.subarray(0, head.stringBytes)).split('\n');
  const strings: string[][] = [];
  let line = 0;
  for (const feature of head.features) {
    strings.push(lines.slice(line, line + feature.strings));
    line += feature.strings;
  }
  const tensors = new Map<string, Float32Array>();
  let at = head.stringBytes;
  for (const tensor of head.tensors) {
    const size = tensor.shape.reduce((product, side) => product * side, 1);
    tensors.set(tensor.name, expand(view, at, tensor.rows, size));
    at += 4 * tensor.rows + size;
  }
  return { head, strings, tensors };
}

/** A byte q stands for sign(q) · max · (q / 127)², max being the largest value of its row. */
function expand(view: DataView, at: number, rows: number, size: number): Float32Array {
  const values = new Float32Array(size);
  const width = size / rows;
  const bytes = at + 4 * rows;
  for (let row = 0; row < rows; row++) {
    const most = view.getFloat32(at + 4 * row, true);
    for (let i = row * width, end = i + width; i < end; i++) {
      const q = view.getInt8(bytes + i) / 127;
      values[i] = Math.sign(q) * q * q * most;
    }
  }
  return values;
}

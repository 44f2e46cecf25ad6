/** Sorted hashes with a number each. No word can be read back from it. */
export interface HashTable {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

/** How much of a model file a table takes: so many bytes for the distances between its keys, then two for each entry. */
export interface HashTableHead {
  readonly entries: number;
  readonly distanceBytes: number;
}

/** A table without entries. */
export const NO_ENTRIES: HashTable = { keys: new Uint32Array(0), values: new Uint16Array(0) };

/** The number under `key`; 0 when there is none. */
export function lookUp({ keys, values }: HashTable, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return values[middle] as number;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The bytes that a table takes. */
export const sizeOf = ({ entries, distanceBytes }: HashTableHead): number => distanceBytes + 2 * entries;

/** Reads a table from the start of `bytes`: keys as distances (varint), then the low and the high bytes of the values. */
export function readHashTable({ entries, distanceBytes }: HashTableHead, bytes: Uint8Array): HashTable {
  const keys = new Uint32Array(entries);
  let read = 0;
  let key = 0;
  for (let i = 0; i < entries; i++) {
    // By multiplication, for a distance may need all 32 bits.
    for (let place = 1; ; place *= 128) {
      const byte = bytes[read++] as number;
      key += (byte & 127) * place;
      if (byte < 128) break;
    }
    keys[i] = key;
  }
  const values = bytes.subarray(distanceBytes);
  return {
    keys,
    values: Uint16Array.from(keys, (_, i) => (values[i] as number) | ((values[entries + i] as number) << 8)),
  };
}

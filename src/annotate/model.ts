/** The trained fast model: taggers, parser, sentence splitter, lemma tables. */
export interface FastModel {
  /** Name, version and checksum: `fast@1 0f3a9c21`. */
  readonly id: string;
}

/** Reads the (gunzipped) bytes of data/fast.bin. Throws an `Error` when they are damaged. */
export function readModel(bytes: Uint8Array): FastModel {
  if (bytes.length === 0) throw new Error('the model is empty');
  return { id: 'fast@0' };
}

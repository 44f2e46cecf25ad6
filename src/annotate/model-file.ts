/** FNV-1a over bytes, as 8 hex digits. */
export function checksumOf(bytes: Uint8Array): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/**
 * The two parts of a model file, gunzipped: `magic`, the length of a JSON header (uint32, little-endian), the header, the
 * body. Throws an `Error` that says `it is no ${what}` when the magic is another, and when the body is cut short or damaged.
 */
export function readModelFile<Head extends { readonly checksum: string }>(
  bytes: Uint8Array,
  magic: string,
  what: string,
): { readonly head: Head; readonly body: Uint8Array } {
  const start = magic.length + 4;
  if (bytes.length < start || decode(bytes.subarray(0, magic.length)) !== magic) throw new Error(`it is no ${what}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset + magic.length, 4).getUint32(0, true);
  const head = JSON.parse(decode(bytes.subarray(start, start + length))) as Head;
  const body = bytes.subarray(start + length);
  if (checksumOf(body) !== head.checksum) throw new Error('its checksum is wrong');
  return { head, body };
}

/** UTF-8 bytes as text. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

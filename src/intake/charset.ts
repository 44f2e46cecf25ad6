import chardet from 'chardet';

/** The encoding a document is read in, and what that rests on. */
export interface Charset {
  /** Label as the WHATWG encoding standard writes it: `utf-8`, `windows-1251` ... */
  readonly name: string;
  readonly basis: 'bom' | 'valid' | 'declared' | 'guessed';
}

/**
 * Decides the encoding: byte order mark, then "is it valid UTF-8", then what an HTML page declares, then a guess.
 * Text that is UTF-8 but for a few broken bytes stays UTF-8: a guess would garble the rest of it.
 */
export function findCharset(bytes: Uint8Array, form: 'text' | 'markdown' | 'html'): Charset {
  const mark = byteOrderMark(bytes) ?? zebra(bytes);
  if (mark) return { name: mark, basis: 'bom' };
  if (isUtf8(bytes)) return { name: 'utf-8', basis: 'valid' };
  const declared = form === 'html' ? declaredCharset(bytes) : undefined;
  if (declared && declared !== 'utf-8') return { name: declared, basis: 'declared' };
  if (mostlyUtf8(bytes)) return { name: 'utf-8', basis: 'guessed' };
  return { name: known(chardet.detect(bytes.subarray(0, 65_536)) ?? '') ?? 'windows-1252', basis: 'guessed' };
}

/** The text of the bytes; `broken` counts the places where the bytes are no text and U+FFFD stands instead. */
export function decodeBytes(bytes: Uint8Array, charset: string): { readonly text: string; readonly broken: number } {
  const text = new TextDecoder(known(charset) ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
  const found = count(text);
  // A U+FFFD that the author wrote is not a broken byte.
  const written = found > 0 && charset === 'utf-8' ? writtenReplacements(bytes) : 0;
  return { text, broken: found - written };
}

const count = (text: string): number => text.split('\uFFFD').length - 1;

function writtenReplacements(bytes: Uint8Array): number {
  let written = 0;
  for (let i = 0; i + 2 < bytes.length; i++)
    if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) written++;
  return written;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return isUtf8(bytes) ? 'utf-8' : undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in Latin text every second byte is zero, and only every second. */
function zebra(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (end < 8 || bytes.length % 2 === 1) return undefined;
  if (even === 0 && odd > end * 0.35) return 'utf-16le';
  if (odd === 0 && even > end * 0.35) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Fewer broken places than sound characters of several bytes, or hardly any broken place at all. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text);
  const sound = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return sound > broken * 2;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return label === undefined ? undefined : known(label);
}

/** The standard's name of an encoding label; nothing when this machine cannot decode it. */
function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

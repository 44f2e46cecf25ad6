import { createHash } from 'node:crypto';
import { StemmaError } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import { findCharset } from './charset.ts';
import type { Given, RawDocument } from './document.ts';

/** Raised by hand whenever the same bytes may give another capture record. */
const TOOL = 'stemma intake 1';

/** The most bytes one article may have. */
export const ARTICLE_LIMIT = 20_000_000;

/** What is known of a document before its bytes are looked at. */
export interface Arrival {
  readonly how: Capture['how'];
  /** Path or path and line, as the person gave it. */
  readonly file: string;
  readonly form: Capture['form'];
  readonly given: Given;
  readonly clean: boolean;
  readonly at: Date;
}

/**
 * The raw document with its capture record. Throws E_EMPTY_FILE, E_TOO_LARGE or E_BINARY_FILE when the bytes
 * cannot be an article.
 */
export function capture(bytes: Uint8Array, arrival: Arrival): RawDocument {
  if (bytes.length === 0) throw new StemmaError('E_EMPTY_FILE', arrival.file);
  if (bytes.length > ARTICLE_LIMIT) throw new StemmaError('E_TOO_LARGE', arrival.file, bytes.length, ARTICLE_LIMIT);
  const { name: charset } = findCharset(bytes, arrival.form);
  if (isBinary(bytes, charset)) throw new StemmaError('E_BINARY_FILE', arrival.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: arrival.given.id ?? sha256.slice(0, 16),
    bytes,
    clean: arrival.clean,
    given: arrival.given,
    capture: {
      sha256,
      bytes: bytes.length,
      capturedAt: arrival.at.toISOString(),
      how: arrival.how,
      file: arrival.file,
      form: arrival.form,
      charset,
      tool: TOOL,
    },
  };
}

/** A NUL byte, a known binary head, or more than one control character in twenty. */
function isBinary(bytes: Uint8Array, charset: string): boolean {
  if (charset.startsWith('utf-16')) return false;
  const head = bytes.subarray(0, 65_536);
  if (new TextDecoder('latin1').decode(head.subarray(0, 5)) === '%PDF-') return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > head.length / 20;
}

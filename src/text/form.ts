import type { Line } from './line.ts';
import { isOpaque } from './opaque.ts';

/** What the form of a line alone says it is. */
export type Form = 'identifier' | 'ticker' | 'ornament' | 'counter' | 'contact';

const TICKER = /^[\s\d.,:;/|+\-–—%()\p{Sc}#*~°▲▼↑↓]+$/u;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|(?<![\w@])@\w{3,}/giu;
const COUNTER = /^(?<label>[^\d:]{2,40}?)\s*:\s*[+(]?\d[\d\s.,()/-]*(?:[kKmM%]|\p{Sc}+)?$/u;

/** The furniture a line is by its form, wherever it stands; nothing when it may be text. */
export function formOfLine(line: Line): Form | undefined {
  if (!/[\p{L}\p{N}]/u.test(line.text)) return 'ornament';
  if (isIdentifier(line.text)) return 'identifier';
  if (isTicker(line.text)) return 'ticker';
  if (isContact(line)) return 'contact';
  const label = COUNTER.exec(line.text)?.groups?.label;
  return label !== undefined && label.trim().split(/\s+/).length <= 3 ? 'counter' : undefined;
}

/** One identifier, alone or after a label of up to three words. */
function isIdentifier(text: string): boolean {
  const tokens = text.split(/\s+/).map((token) => token.replace(/^[("'#[]+|[)"'.,;:\]]+$/g, ''));
  const opaque = tokens.filter(isOpaque).length;
  const label = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).length - opaque;
  return opaque > 0 && label <= 3;
}

/**
 * Numbers and currency signs only. A bare year or time of day may be a heading of a chronicle and is none; a number
 * with a full stop may be the end of a sentence that was broken.
 */
function isTicker(text: string): boolean {
  if (!TICKER.test(text)) return false;
  return !/^(?:(?:19|20)\d{2}|[0-2]?\d[:.][0-5]\d)$|\d\.$/.test(text.trim());
}

/** Short, and a mail address, web address or handle is most of it. */
function isContact(line: Line): boolean {
  const addresses = line.text.match(ADDRESS);
  // A dash, a handle and a day sign a post that the article quotes.
  if (!addresses || (/^[-–—]/.test(line.text) && /\d{4}$/.test(line.text))) return false;
  const share = addresses.join('').length / line.text.replace(/\s/g, '').length;
  return share >= 0.5 || (share >= 0.2 && line.words <= 12 && !line.inner && !(line.ends && line.words > 6));
}

/** The domains of the mail and web addresses in a text, without `www.`, lower case, in order. */
export function domainsIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/(?:@|https?:\/\/|\bwww\.)([\w-]+(?:\.[\w-]+)+)/giu))
    if (match[1] !== undefined) found.push(match[1].toLowerCase().replace(/^www\./, ''));
  return found;
}

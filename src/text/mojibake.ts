/** The characters that Windows-1252 gives the bytes 0x80 to 0x9F; the five it leaves open stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE: ReadonlyMap<string, number> = new Map([...HIGH].map((char, i) => [char, 0x80 + i]));

/** A continuation byte of UTF-8 as it looks when read as Windows-1252. */
const NEXT = `[\\u0080-\\u00BF${HIGH}]`;

/** Runs that may be UTF-8 read as Windows-1252: a lead byte and the continuation bytes it asks for. */
export const MOJIBAKE = `[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}|â€(?!${NEXT})`;

/** What a run of mojibake was before it was garbled; nothing when it is no UTF-8. */
export function ungarble(run: string): string | undefined {
  // The closing quotation mark ends in byte 0x9D, which Windows-1252 leaves open and many tools drop.
  if (run === 'â€') return '”';
  const bytes = Uint8Array.from(run, (char) => BYTE.get(char) ?? char.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * True when the text as a whole is garbled, so that pairs which could also be honest letters are taken for garbled
 * too: a capital with an accent before a closing quotation mark looks the same as half a letter.
 */
export function isGarbled(text: string): boolean {
  if (/â€[™œ\u009d˜“”¦]|[ÐÑØÙ][\u0080-\u00BF][ÐÑØÙ][\u0080-\u00BF]/u.test(text)) return true;
  return [...text.matchAll(/[a-zÃ]Ã[\u00A0-\u00BF][a-z\s]/g)].length > 0;
}

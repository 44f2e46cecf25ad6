import type { Span } from '../core/span.ts';

/** One line of a text (or several that were one line before they were wrapped) with the form features rules ask for. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Words; two signs of a script without spaces count as one. */
  readonly words: number;
  /** Share of the words starting with a cased letter that start with a small one; 1 when no letter has case. */
  readonly lower: number;
  /** An end mark of any script stands at the end, before closing quotation marks and brackets. */
  readonly ends: boolean;
  /** A sentence ends inside the line. */
  readonly inner: boolean;
  /** Letters and digits only, lower case: what two lines share when they say the same. */
  readonly folded: string;
}

const END = /[.!?…。！？؟۔।։።]["'”’»)\]]*\s*$/u;
const INNER = /[\p{L}\p{N})”’"][.!?…。！？؟۔।]["'”’»)\]]*\s+["'“‘«([]*[\p{Lu}\p{Lo}\p{N}]|[。！？]./u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

/** The line at `span` of a text. */
export function lineAt(text: string, span: Span): Line {
  const line = text.slice(span[0], span[1]);
  const unspaced = line.match(UNSPACED)?.length ?? 0;
  const rest = unspaced > 0 ? line.replace(UNSPACED, ' ') : line;
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const cased = words.map((word) => /\p{L}/u.exec(word)?.[0] ?? '').filter((first) => /[\p{Lu}\p{Ll}]/u.test(first));
  const small = cased.filter((first) => /\p{Ll}/u.test(first)).length;
  return {
    span,
    text: line,
    words: words.length + Math.ceil(unspaced / 2),
    lower: cased.length === 0 ? 1 : small / cased.length,
    ends: END.test(line),
    inner: INNER.test(line),
    folded: foldLine(line),
  };
}

/** A line as it is compared with others. */
export const foldLine = (line: string): string =>
  line
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lines of a text that are not blank. */
export function splitLines(text: string): Line[] {
  return joinWrapped(text, lineSpans(text)).map((span) => lineAt(text, span));
}

/** Where the lines of a text stand that are not blank, wrapped or not. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim() !== '') spans.push([start, end]);
    start = end + 1;
  }
  return spans;
}

/** No line of a text that was wrapped for reading is longer than this. */
const WRAP_LIMIT = 100;

/**
 * Lines that were wrapped at a fixed width are one line again. A break was made by wrapping when the first word of
 * the next line would not have fitted; nearly all breaks inside blocks must be of that kind, or nothing is joined.
 */
function joinWrapped(text: string, spans: readonly Span[]): Span[] {
  const width = spans.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  if (width > WRAP_LIMIT || width < 40) return [...spans];
  const forced = spans.map((span, i) => {
    const next = spans[i + 1];
    if (!next || next[0] - span[1] > 1) return undefined;
    const word = /^\S+/.exec(text.slice(next[0], next[1]))?.[0] ?? '';
    return span[1] - span[0] + 1 + word.length > width;
  });
  const breaks = forced.filter((each) => each !== undefined);
  if (breaks.length < 4 || breaks.filter(Boolean).length < breaks.length * 0.8) return [...spans];
  const joined: Span[] = [];
  spans.forEach((span, i) => {
    const last = joined.at(-1);
    if (last && forced[i - 1] === true) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  });
  return joined;
}

/** Reads like sentences: long enough, mostly in small letters, and ended or holding the end of a sentence. */
export function isProse(line: Line): boolean {
  if (line.words >= 5 && line.ends) return true;
  if (line.words >= 12 && line.lower >= 0.45 && (line.ends || line.inner)) return true;
  return line.words >= 30;
}

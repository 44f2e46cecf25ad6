import { ADDRESS, CLITIC, MEASURED, NUMBER, RUN, WHOLES, WORD, YEAR } from './token-pattern.ts';
import { ENDINGS, endsTheWord, gluesAfter, joins, WHOLE_IN_PARTS } from './token-rule.ts';

/** Receives the half-open offsets of one token. */
export type Emit = (start: number, end: number) => void;

const PLAIN = /^[A-Za-z]+$/;
/** Of longer stretches only an address is looked for at the start; then they are cut in pieces of this many units. */
const LONGEST_CHUNK = 200;

/**
 * Cuts one stretch without blanks, `text[start..end)`, into tokens in the manner of the English Web Treebank: clitics,
 * hyphens, slashes and punctuation stand alone, names with an Arabic article (al-Talin, Deir-ez-Zor) stay whole.
 * `final` says that a sentence ends here, so that a full stop is one unless the word cannot be without it.
 */
export function cutChunk(text: string, start: number, end: number, final: boolean, emit: Emit): void {
  if (end - start > LONGEST_CHUNK) {
    cutLong(text, start, end, final, emit);
    return;
  }
  let body = end;
  // The commonest chunks by far: letters only, or letters and one sign.
  const sign = text.charCodeAt(end - 1);
  if (end - start > 1 && (sign === 44 || (sign === 46 && final))) body = end - 1;
  const chunk = text.slice(start, body);
  if (PLAIN.test(chunk)) {
    cutWord(text, start, body, emit);
    if (body < end) emit(body, end);
    return;
  }
  let at = start;
  while (at < end) at = nextToken(text, at, start, end, final, emit);
}

/** A stretch that no text in sentences has: pieces of bounded length keep the time linear, whatever its signs are. */
function cutLong(text: string, start: number, end: number, final: boolean, emit: Emit): void {
  const address = matchAt(ADDRESS, text, start);
  let at = address > start ? whole(start, trimAddress(text, start, Math.min(address, end)), emit) : start;
  while (at < end) {
    let to = Math.min(end, at + LONGEST_CHUNK);
    if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
    const from = at;
    cutChunk(text.slice(from, to), 0, to - from, final && to === end, (a, b) => emit(from + a, from + b));
    at = to;
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

function nextToken(text: string, at: number, start: number, end: number, final: boolean, emit: Emit): number {
  const address = matchAt(ADDRESS, text, at);
  if (address > at) return whole(at, trimAddress(text, at, Math.min(address, end)), emit);
  if (at === start || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) {
    const year = matchAt(YEAR, text, at);
    if (year > at) return whole(at, year, emit);
  }
  for (const pattern of at === start || !/[\p{L}\p{N}]/u.test(text[at - 1] as string) ? WHOLES : []) {
    const to = matchAt(pattern, text, at);
    if (to > at && to <= end) return whole(at, to, emit);
  }
  const clitic = matchAt(CLITIC, text, at);
  if (clitic > at) return whole(at, clitic, emit);
  const run = matchAt(RUN, text, at);
  if (run > at) return whole(at, Math.min(run, end), emit);
  const measured = matchAt(MEASURED, text, at);
  if (measured > at) return whole(at, Math.min(measured, end), emit);
  const number = matchAt(NUMBER, text, at);
  if (number > at && !continues(text, number)) return whole(at, number, emit);
  const word = matchAt(WORD, text, at);
  if (word <= at) return whole(at, Math.min(end, at + (text.codePointAt(at)! > 0xffff ? 2 : 1)), emit);
  const stop = text.charCodeAt(word - 1) === 46 && !endsTheWord(text, at, word, end, final) ? word - 1 : word;
  cutWord(text, at, stop, emit);
  return stop;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A number that letters follow directly (`4x4`, `5th`) is read on as a word. */
const continues = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text[at] ?? ' ');

function whole(start: number, end: number, emit: Emit): number {
  emit(start, end);
  return end;
}

/** Sentence punctuation after a web address is no part of it. */
function trimAddress(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && /[.,;:!?)\]}'’"]/.test(text[to - 1] as string)) to--;
  return to;
}

/** Cuts a word at hyphens, at joined sentences and before clitics. */
function cutWord(text: string, start: number, end: number, emit: Emit): void {
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && gluesAfter(text, from, i)) {
      emit(from, i + 1);
      from = i + 1;
      continue;
    }
    if ((code === 45 || code === 0x2010 || code === 0x2011 || code === 46) && !joins(text, from, i, end)) {
      cutClitic(text, from, i, emit);
      emit(i, i + 1);
      from = i + 1;
    }
  }
  if (from < end) cutClitic(text, from, end, emit);
}

function cutClitic(text: string, start: number, end: number, emit: Emit): void {
  if (start >= end) return;
  const measured = isDigit(text.charCodeAt(start)) ? matchAt(MEASURED, text, start) : -1;
  if (measured > start && measured < end) {
    emit(start, measured);
    emit(measured, end);
    return;
  }
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 116 || last === 97 || (end - start <= 6 && (last === 109 || last === 101 || last === 115))) {
    const parts = WHOLE_IN_PARTS.get(text.slice(start, end).toLowerCase());
    if (parts !== undefined) {
      emit(start, start + parts);
      emit(start + parts, end);
      return;
    }
  }
  ENDINGS.lastIndex = 0;
  const word = text.slice(Math.max(start, end - 4), end);
  const clitic = end - start > 2 ? ENDINGS.exec(word) : null;
  const at = clitic ? end - clitic[0].length : end;
  if (at > start && at < end) {
    emit(start, at);
    emit(at, end);
  } else emit(start, end);
}

import type { Span } from '../../core/span.ts';
import type { Quote, QuoteMark } from '../doc.ts';
import { type Ahead, lookAhead } from './quote-ahead.ts';
import { fits, type Mark, readMark } from './quote-mark.ts';

/** Quotations open at a time; only debris nests deeper, and the outermost one is given up then. */
const DEEPEST = 32;

interface Found {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly mark: QuoteMark;
  readonly closed: boolean;
  /** The paragraph opens with it. */
  readonly first: boolean;
}

/**
 * The quotations of a text, in the order they open; a quotation within another comes after the one that holds it.
 * A mark without a partner gives none, save a double mark that stays open to the end of its paragraph: that one is
 * `closed: false`, and when the next paragraph opens with the mark again, that quotation `continues` it.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let open: number | undefined;
  paragraphs.forEach(([from, to], p) => {
    const paragraph = text.slice(from, to);
    const carried = open === undefined ? undefined : (quotes[open] as Quote);
    const next = paragraphs[p + 1];
    const nextText = next ? text.slice(...next).trimStart() : '';
    const found = pairMarks(paragraph, readMarks(paragraph), carried?.mark, nextText);
    const offset = quotes.length;
    let stillOpen: number | undefined;
    found.forEach((quote, i) => {
      const continues = quote.first && carried?.mark === quote.mark ? open : undefined;
      quotes.push({
        span: [from + quote.start, from + quote.end],
        inner: [from + quote.innerStart, from + quote.innerEnd],
        mark: quote.mark,
        ...(continues === undefined ? {} : { continues }),
        closed: quote.closed,
      });
      if (!quote.closed) stillOpen = offset + i;
    });
    open = stillOpen;
  });
  return quotes;
}

/** Every sign that may be a quotation mark. */
const SIGN = /["“”„‚«‹»›‘’'`]/g;

function readMarks(paragraph: string): Mark[] {
  const marks: Mark[] = [];
  let free = 0;
  for (const { 0: char, index: at } of paragraph.matchAll(SIGN)) {
    const role = at < free ? undefined : readMark(paragraph, at);
    if (!role) continue;
    marks.push({ ...role, at, char });
    free = at + role.width;
  }
  return marks;
}

/** The pairs of one paragraph, sorted by where they open. `carried` is the mark left open by the paragraph before. */
function pairMarks(paragraph: string, marks: readonly Mark[], carried: QuoteMark | undefined, next: string): Found[] {
  const found: Found[] = [];
  const stack: Mark[] = [];
  const start = paragraph.length - paragraph.trimStart().length;
  const end = paragraph.trimEnd().length;
  const ahead = lookAhead(marks);
  marks.forEach((mark, i) => {
    const partner = closable(stack, mark, ahead[i] as Ahead);
    if (partner >= 0) {
      const opening = stack[partner] as Mark;
      stack.length = partner;
      pushPair(found, paragraph, opening, mark, start);
    } else if (mark.opens && mayOpen(mark, stack, ahead[i] as Ahead)) {
      if (stack.length === DEEPEST) stack.shift();
      stack.push(mark);
    } else if (i === 0 && mark.closes && !mark.opens && mark.mark === carried && mark.mark !== 'single') {
      // The mark was not repeated on this paragraph, but here the quotation ends.
      found.push({
        start,
        innerStart: start,
        innerEnd: trimEnd(paragraph, start, mark.at),
        end: mark.at + mark.width,
        mark: mark.mark,
        closed: true,
        first: true,
      });
    }
  });
  const left = stack.find((mark) => mark.mark !== 'single' || repeats(mark, next));
  if (left && end > left.at + left.width)
    found.push({
      start: left.at,
      innerStart: trimStart(paragraph, left.at + left.width),
      innerEnd: end,
      end,
      mark: left.mark,
      closed: false,
      first: left.at === start,
    });
  // What a quotation left open holds stays; one that straddles it cannot be, since pairs nest on the stack.
  return found.filter((quote) => quote.innerEnd > quote.innerStart).sort((a, b) => a.start - b.start || b.end - a.end);
}

function pushPair(found: Found[], paragraph: string, opening: Mark, closing: Mark, start: number): void {
  const innerStart = trimStart(paragraph, opening.at + opening.width);
  found.push({
    start: opening.at,
    innerStart,
    innerEnd: Math.max(innerStart, trimEnd(paragraph, innerStart, closing.at)),
    end: closing.at + closing.width,
    mark: opening.mark,
    closed: true,
    first: opening.at === start,
  });
}

/** Index on the stack of the mark that `mark` closes; -1 when it closes none. */
function closable(stack: readonly Mark[], mark: Mark, ahead: Ahead): number {
  if (!mark.closes && !(mark.char === '“' && stack.some((open) => open.mark === 'low'))) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i] as Mark;
    if (!fits(open, mark)) continue;
    if (mark.doubtful && (open.doubtful || ahead.sure.has(open.mark))) return -1;
    return i;
  }
  return -1;
}

/** A second mark of one kind opens a quotation within only when enough closing marks follow; a single one needs its partner. */
function mayOpen(mark: Mark, stack: Mark[], { closings }: Ahead): boolean {
  if (mark.mark === 'single') {
    // An apostrophe at the start of a name ('Amran) is no partner once a second mark opens.
    if (stack.at(-1)?.mark === 'single') stack.pop();
    return true;
  }
  const same = stack.findIndex((open) => open.mark === mark.mark && open.char === mark.char);
  if (same < 0) return mark.char !== '"' || !mark.doubtful;
  if (mark.char !== '"' && closings > stack.filter((open) => open.mark === mark.mark).length) return true;
  // The earlier one was never closed: nobody can say where it ended.
  stack.length = same;
  return true;
}

const repeats = (mark: Mark, next: string): boolean => next.startsWith(mark.char);

function trimStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

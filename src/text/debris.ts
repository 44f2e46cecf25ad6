import type { Span } from '../core/span.ts';
import { readByline } from './byline.ts';
import { type Credit, creditLine } from './credit.ts';
import { type Dateline, findDateLine } from './dateline.ts';
import { formOfLine } from './form.ts';
import { pickHeadline } from './headline.ts';
import { isProse, type Line, lineAt } from './line.ts';
import { glueAt } from './opaque.ts';
import { readAddress } from './reader.ts';
import { findRepeats } from './repeat.ts';
import { findZones, type Zones } from './zone.ts';

/** Why a line was set aside, as it is shown. */
type Why =
  | 'identifier'
  | 'number-only line'
  | 'ornament'
  | 'counter'
  | 'contact line'
  | 'repeated line'
  | 'address to the reader'
  | 'line before the article'
  | 'line after the article'
  | 'notice of rights'
  | 'credit'
  | 'dateline'
  | 'byline';

/** Reasons that rest on where a line stands or on what stands around it. */
const PLACED: ReadonlySet<Why> = new Set([
  'contact line',
  'repeated line',
  'ornament',
  'counter',
  'line before the article',
  'line after the article',
]);

/** A line with what became of it. */
export interface Labelled {
  readonly line: Line;
  readonly why?: Why;
}

/** The lines of a text in order, what was set aside, and what the lines set aside say about the article. */
export interface Sorting {
  readonly rows: readonly Labelled[];
  /** Index in `rows`; nothing when the text has no headline. */
  readonly headline?: number;
  /** Index in `rows` of the first paragraph that is surely the article's. */
  readonly first?: number;
  readonly last?: number;
  readonly byline?: string;
  readonly credit?: Credit;
  readonly dateline?: Dateline;
}

/**
 * Tells the article's lines from debris by form and place alone; whatever is unsure stays. In a text that was
 * `extracted` from a page, place and repetition say nothing any more: only what speaks for itself is set aside.
 */
export function sortLines(text: string, given: readonly Line[], extracted = false): Sorting {
  const lines = given.flatMap((line) => splitGlue(text, line));
  const why: (Why | undefined)[] = lines.map(plainWhy);
  const repeats = findRepeats(lines.map((line, i) => (why[i] === undefined ? line : lineAt('', [0, 0]))));
  const zones = findZones(
    lines,
    why.map((each) => each !== undefined),
  );
  lines.forEach((_, i) => {
    const inside = zones !== undefined && i > zones.first && i < zones.last;
    const listed = inside && inList(lines, i);
    if (repeats[i] && (zones === undefined ? i < 5 : !listed)) why[i] ??= 'repeated line';
    const paired = inside && (isCounter(lines[i - 1]) || isCounter(lines[i + 1]));
    if (why[i] === 'counter' && (listed || paired)) why[i] = undefined;
  });
  const settle = () => {
    if (extracted) for (const [i, each] of why.entries()) if (each && PLACED.has(each)) why[i] = undefined;
    return lines.map((line, i) => labelled(line, why[i]));
  };
  if (!zones) {
    const top = topOf(lines, why, Math.min(lines.length, 3));
    return { rows: settle(), ...top };
  }
  const head = sortHead(lines, why, zones);
  const credit = sortTail(lines, why, zones);
  return { rows: settle(), first: zones.first, last: zones.last, ...head, ...(credit ? { credit } : {}) };
}

const labelled = (line: Line, why: Why | undefined): Labelled => (why === undefined ? { line } : { line, why });

/** An identifier that runs into a capitalised word becomes a line of its own. */
function splitGlue(text: string, line: Line): Line[] {
  for (const match of line.text.matchAll(/\S{17,}/g)) {
    const at = glueAt(match[0]);
    if (at === undefined) continue;
    const middle = line.span[0] + match.index + at;
    const parts: Span[] = [
      [line.span[0], middle],
      [middle, line.span[1]],
    ];
    return parts.map((span) => lineAt(text, span));
  }
  return [line];
}

function plainWhy(line: Line): Why | undefined {
  const form = formOfLine(line);
  switch (form) {
    case 'ticker':
      return 'number-only line';
    case 'contact':
      return 'contact line';
    case undefined:
    case 'identifier':
    case 'ornament':
    case 'counter':
      return form;
    default:
      return form satisfies never;
  }
}

const isCounter = (line: Line | undefined): boolean => line !== undefined && formOfLine(line) === 'counter';

/** So many lines in a row that are no sentences are a list. */
const LIST = 4;

/** A line is part of a list when the text leads into it with a colon, it has a bullet, or lines like it stand around it. */
function inList(lines: readonly Line[], i: number): boolean {
  if (/^(?:[-*•·–]\s|\d{1,2}[.)]\s)/.test(lines[i]?.text ?? '')) return true;
  let from = i;
  while (from > 0 && !isSentence(lines[from - 1])) from--;
  if (/:\s*$/.test(lines[from]?.text ?? '') || /:\s*$/.test(lines[from - 1]?.text ?? '')) return true;
  let to = i;
  while (to + 1 < lines.length && !isSentence(lines[to + 1])) to++;
  return to - from + 1 >= LIST;
}

const isSentence = (line: Line | undefined): boolean => line !== undefined && (isProse(line) || line.words > 15);

type Top = Pick<Sorting, 'headline' | 'byline' | 'dateline'>;

/** Headline, byline and date line among the first `end` lines; byline and date line are marked in `why`. */
function topOf(lines: readonly Line[], why: (Why | undefined)[], end: number): Top {
  let byline: string | undefined;
  let dateline: Dateline | undefined;
  for (let i = 0; i < end; i++) {
    const text = lines[i]?.text ?? '';
    const printed = why[i] === undefined || why[i] === 'number-only line' ? findDateLine(text) : undefined;
    const names = why[i] === undefined ? readByline(text) : undefined;
    if (printed && !(i === 0 && printed.agency === undefined && lines.length < 3)) {
      dateline ??= printed;
      why[i] = 'dateline';
    } else if (names !== undefined) {
      byline ??= names;
      why[i] = 'byline';
    }
  }
  const open = Array.from({ length: end }, (_, i) => i).filter((i) => why[i] === undefined);
  const picked = pickHeadline(
    open.map((i) => lines[i] as Line),
    lines.slice(end, end + 8),
  );
  const headline = picked === undefined ? undefined : open[picked];
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}

/** The most words of a line that is no sentence and no standfirst. */
const SHORT = 7;

function sortHead(lines: readonly Line[], why: (Why | undefined)[], zones: Zones): Top {
  const top = topOf(lines, why, zones.first);
  const menu = lines.slice(0, zones.first).filter((line) => line.words <= SHORT && !line.ends).length > 8;
  const tail = new Set(lines.slice(zones.last + 1).map((line) => line.folded));
  const doubtful: number[] = [];
  for (let i = 0; i < zones.first; i++) {
    const line = lines[i] as Line;
    if (why[i] !== undefined || i === top.headline) continue;
    const short = line.words <= SHORT && !line.ends;
    const early = top.headline !== undefined && i < top.headline;
    if (short && (early || menu || tail.has(line.folded))) why[i] = 'line before the article';
    else if (menu && early) why[i] = 'line before the article';
    else if (!zones.addressed && why.slice(0, i).some(isFurniture) && speaksToReader(line))
      why[i] = 'address to the reader';
    else doubtful.push(i);
  }
  // A standfirst stands alone; several scraps are the buttons and labels of a page.
  const scraps = doubtful.filter((i) => (lines[i]?.words ?? 0) <= 4 && lines[i]?.ends === false);
  if (scraps.length >= 3) for (const i of scraps) why[i] = 'line before the article';
  // What stands beside furniture is furniture on weaker signs, too.
  for (const i of doubtful) {
    if (why[i] !== undefined || !besideFurniture(why, i, zones.first)) continue;
    const line = lines[i] as Line;
    if (!zones.addressed && isFurniture(why[i - 1]) && speaksBehindFurniture(line)) why[i] = 'address to the reader';
    else if (line.words <= SHORT && !line.ends) why[i] = 'line before the article';
  }
  return top;
}

function sortTail(lines: readonly Line[], why: (Why | undefined)[], zones: Zones): Credit | undefined {
  let credit: Credit | undefined;
  const doubtful: number[] = [];
  const leadIn = /:\s*$/.test(lines[zones.last]?.text ?? '');
  for (let i = zones.last + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (why[i] !== undefined) continue;
    const named = creditLine(line.text);
    if (named) {
      credit ??= named;
      why[i] = 'credit';
    } else if (readByline(line.text) !== undefined) why[i] = 'byline';
    else if (line.text.includes('©') && line.words <= 40) why[i] = 'notice of rights';
    else if (!zones.addressed && speaksToReader(line)) why[i] = 'address to the reader';
    else if (!line.ends && !line.inner && line.words <= 12 && !leadIn && !cutShort(line, i === zones.last + 1))
      why[i] = 'line after the article';
    else doubtful.push(i);
  }
  keepData(lines, why, zones.last + 1);
  for (const i of doubtful) {
    const line = lines[i] as Line;
    if (!besideFurniture(why, i, lines.length)) continue;
    if (!zones.addressed && isFurniture(why[i - 1]) && speaksBehindFurniture(line)) why[i] = 'address to the reader';
    else if (!line.ends && !line.inner && !leadIn && line.words <= 20) why[i] = 'line after the article';
  }
  return credit;
}

/** Four and more short lines in a row behind the article that nearly all hold figures are a list of results or dates. */
function keepData(lines: readonly Line[], why: (Why | undefined)[], start: number): void {
  for (let from = start; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && why[to] === 'line after the article') to++;
    const run = lines.slice(from, to);
    const figures = run.filter((line) => /\d/.test(line.text)).length;
    if (run.length >= LIST && figures >= run.length * 0.7) why.fill(undefined, from, to);
    from = to;
  }
}

/** Short, and several signs of speaking to the reader at once; shortness is a sign itself. */
function speaksToReader(line: Line): boolean {
  const { cues, you, us, commands } = readAddress(line);
  return line.words <= 30 && (you || us || commands) && cues + (line.words <= 14 ? 1 : 0) >= 3;
}

/** One sign is enough right behind a line that is furniture. */
function speaksBehindFurniture(line: Line): boolean {
  const { you, commands } = readAddress(line);
  return line.words <= 14 && (you || commands);
}

const besideFurniture = (why: readonly (Why | undefined)[], i: number, end: number): boolean =>
  (i > 0 && isFurniture(why[i - 1])) || (i + 1 < end && isFurniture(why[i + 1]));

const isFurniture = (why: Why | undefined): boolean =>
  why !== undefined && why !== 'dateline' && why !== 'byline' && why !== 'credit';

/** A last paragraph that broke off in the middle of its sentence. */
const cutShort = (line: Line, next: boolean): boolean => next && line.words >= 6 && line.lower >= 0.7;

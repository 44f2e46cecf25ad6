import type { EventRow } from '../../../src/core/view.ts';
import { readWhen, type When } from './edtf.ts';

const DAY = 86_400_000;

/** An event that can be placed on the calendar. */
export interface Placed {
  readonly row: EventRow;
  readonly when: When;
}

/** One article that reports events shown, on the day it was published. */
export interface Report {
  readonly article: string;
  readonly outlet: string | undefined;
  readonly reported: string;
  readonly when: When;
  readonly events: number;
}

/** Events with a place on the calendar, earliest first, and how many have none. */
export function placeEvents(rows: readonly EventRow[]): {
  readonly placed: readonly Placed[];
  readonly unplaced: number;
} {
  const placed = rows.flatMap((row) => {
    const when = row.when?.edtf === undefined ? undefined : readWhen(row.when.edtf);
    return when ? [{ row, when }] : [];
  });
  placed.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to);
  return { placed, unplaced: rows.length - placed.length };
}

/** The articles behind the rows, by publication date. */
export function placeReports(rows: readonly EventRow[]): readonly Report[] {
  const reports = new Map<string, Report>();
  for (const { article, outlet, reported } of rows) {
    const when = reported === undefined ? undefined : readWhen(reported);
    if (!when || reported === undefined) continue;
    const events = (reports.get(article)?.events ?? 0) + 1;
    reports.set(article, { article, outlet, reported, when, events });
  }
  return [...reports.values()].sort((a, b) => a.when.from - b.when.from);
}

/**
 * The stretch of time to draw. Around the reports: from sixty days before the first of them, so that one
 * sentence about an old war does not press the story into a line. Whole, or where no event lies near: everything.
 */
export function stretchOf(
  placed: readonly Placed[],
  reports: readonly Report[],
  whole: boolean,
): readonly [from: number, to: number] | undefined {
  const all = [...placed.map(({ when }) => when), ...reports.map(({ when }) => when)];
  if (all.length === 0) return undefined;
  const published = reports.map(({ when }) => when);
  let near = all;
  if (!whole && published.length > 0) {
    const first = Math.min(...published.map((when) => when.from)) - 60 * DAY;
    const last = Math.max(...published.map((when) => when.to)) + 60 * DAY;
    const inside = (when: When): boolean => when.from >= first && when.to <= last;
    if (placed.some(({ when }) => inside(when))) near = all.filter(inside);
  }
  const from = Math.min(...near.map((when) => when.from));
  const to = Math.max(...near.map((when) => when.to));
  const air = Math.max((to - from) * 0.03, 2 * DAY);
  return [from - air, to + air];
}

/**
 * Puts boxes on as few lines as they need without touching; gives the line of each, in the given order.
 * `most` lines at the utmost; a box that finds no place gets -1.
 */
export function packLines(boxes: readonly { readonly left: number; readonly right: number }[], most: number): number[] {
  const ends: number[] = [];
  return boxes.map(({ left, right }) => {
    const free = ends.findIndex((end) => end < left);
    const line = free >= 0 ? free : ends.length;
    if (line >= most) return -1;
    ends[line] = right;
    return line;
  });
}

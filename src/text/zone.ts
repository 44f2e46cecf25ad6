import { findDateline } from './dateline.ts';
import { isProse, type Line } from './line.ts';
import { readAddress } from './reader.ts';

/** The lines before the first and after the last paragraph that is surely the article's. */
export interface Zones {
  /** Index of the first sure paragraph, and of the last. */
  readonly first: number;
  readonly last: number;
  /** The article itself speaks to its readers, so that speaking to them marks nothing. */
  readonly addressed: boolean;
}

/** Share of the words that must stand in prose before head and tail are trimmed. */
const MOSTLY_PROSE = 0.6;
/** A text with this many words of sure paragraphs has an article in it, however much surrounds them. */
const CORE_WORDS = 150;

/** Head and tail of the lines that are not `aside`; nothing when the text is no narrative and must not be trimmed. */
export function findZones(lines: readonly Line[], aside: readonly boolean[]): Zones | undefined {
  const open = lines.map((line, i) => ({ line, i })).filter(({ i }) => aside[i] !== true);
  const anchors = mainStretch(open.filter(({ line }, place) => isAnchor(line) && !isTopLine(line, place, open.length)));
  if (anchors.length === 0) return undefined;
  const all = open.reduce((sum, { line }) => sum + line.words, 0);
  const prose = open.reduce((sum, { line }) => sum + (isProse(line) ? line.words : 0), 0);
  const core = anchors.reduce((sum, { line }) => sum + line.words, 0);
  if (prose < all * MOSTLY_PROSE && core < CORE_WORDS) return undefined;
  const addressed = anchors.filter(({ line }) => readAddress(line).you).length > anchors.length * 0.3;
  return { first: anchors[0]?.i ?? 0, last: anchors.at(-1)?.i ?? 0, addressed };
}

/** More lines than this between two paragraphs are a menu or another article's teaser, not a list in the article. */
const FAR = 8;

/** The stretch of paragraphs that lie near one another and hold most words, with stretches of nearly its size. */
function mainStretch<T extends { readonly line: Line; readonly i: number }>(anchors: readonly T[]): readonly T[] {
  const stretches: T[][] = [];
  for (const anchor of anchors) {
    const last = stretches.at(-1);
    if (last && anchor.i - (last.at(-1)?.i ?? 0) <= FAR) last.push(anchor);
    else stretches.push([anchor]);
  }
  const size = (stretch: readonly T[]) => stretch.reduce((sum, { line }) => sum + line.words, 0);
  const most = Math.max(0, ...stretches.map(size));
  return stretches.filter((stretch) => size(stretch) >= most * 0.2).flat();
}

/** A sure paragraph: one with a dateline, or prose of eight words or more, in small letters, that does not speak to the reader. */
function isAnchor(line: Line): boolean {
  if (findDateline(line.text)) return true;
  if (!isProse(line) || line.words < 8 || line.lower < 0.45 || line.text.includes('©')) return false;
  if (!line.ends && !line.inner && line.words < 30) return false;
  const { cues, you } = readAddress(line);
  return line.words >= 25 ? cues < 4 : cues < 2 && !(you && line.words <= 14);
}

/** A long first line without any end of a sentence is a headline and no paragraph. */
const isTopLine = (line: Line, place: number, all: number): boolean =>
  place < 2 && all > 2 && !line.ends && !line.inner && line.words <= 45;

import type { Reading } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { type Days, daysOf } from '../../link/days.ts';
import { stemOf } from '../../link/saying-stem.ts';
import { weighWords } from '../../link/saying-word.ts';

/** The keys of the words of a stretch; names apart from words ("Aske" is not "asked"), days by their date. A word that opens a sentence may be either. */
export const keysIn = (reading: Reading, span: Span): string[] => {
  const text = cut(reading.text, span)
    .replace(STOPPAGE, ' ')
    .replace(/\bmissing\b/giu, 'vanished');
  const words = weighWords(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  return [...words.map(({ key }) => key), ...namesIn(text, false), ...daysIn(reading, span)];
};

/** Work laid down is no blow. */
const STOPPAGE = /\b(?:(?:on|hunger|general|wildcat) strikes?|strik(?:ers?|ing workers))\b/giu;

/** The keys of the names of a stretch, but for words by which bodies of many states are called. `opens`: its first word is none by its capital alone. */
export const namesIn = (text: string, opens = true): string[] =>
  weighWords(text, opens).flatMap(({ key, kind }) => (kind === 'name' && !COMMON.has(key) ? [`name ${key}`] : []));

/** Words of the names of bodies that many states have. */
export const COMMON: ReadonlySet<string> = new Set(
  'general staff defence defense foreign interior ministry army command high armed forces minister president air navy force national council times herald radio wire press news agency'
    .split(' ')
    .map(stemOf),
);

/** The single days that a stretch names, as keys. */
export const daysIn = (reading: Reading, span: Span): string[] =>
  timesIn(reading, span).flatMap(([[first, last]]) => (first === last ? [`day ${first}`] : []));

/** The times that a stretch names, each with whether it is named outright: not by "that evening", a day of which was told before. */
export const timesIn = ({ text, dates }: Reading, span: Span): (readonly [Days, boolean])[] =>
  dates.flatMap(({ span: at, edtf }) => {
    const days = daysOf(edtf);
    return days && covers(span, at) ? [[days, !/^th(?:at|ose)\b/iu.test(cut(text, at))] as const] : [];
  });

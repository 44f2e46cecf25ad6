import type { Reading } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { daysOf } from '../../link/days.ts';
import { stemOf } from '../../link/saying-stem.ts';
import { weighWords } from '../../link/saying-word.ts';

/** The keys of the words of a stretch; names apart from words ("Aske" is not "asked"), days by their date. A word that opens a sentence may be either. */
export const keysIn = (reading: Reading, span: Span): string[] => {
  const text = cut(reading.text, span);
  const words = weighWords(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  return [...words.map(({ key }) => key), ...namesIn(text, false), ...daysIn(reading, span)];
};

/** The keys of the names of a stretch, but for words by which bodies of many states are called. `opens`: its first word is none by its capital alone. */
export const namesIn = (text: string, opens = true): string[] =>
  weighWords(text, opens).flatMap(({ key, kind }) => (kind === 'name' && !COMMON.has(key) ? [`name ${key}`] : []));

const COMMON = new Set(
  'general staff defence defense foreign interior ministry army command high armed forces minister president air navy force national council times herald radio wire press news agency'
    .split(' ')
    .map(stemOf),
);

/** The single days that a stretch names, as keys. */
export const daysIn = ({ dates }: Reading, span: Span): string[] =>
  dates.flatMap(({ span: at, edtf }) => {
    const days = daysOf(edtf);
    return days && covers(span, at) && days[0] === days[1] ? [`day ${days[0]}`] : [];
  });

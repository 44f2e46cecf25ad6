import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, spanAt } from '../../core/span.ts';
import { type Days, daysBetween } from '../days.ts';
import { daysOfEvent } from './when.ts';

/** Whether a stretch is longer than one deed may last: what is counted in it is a sum. */
export const isLong = ([first, last]: Days): boolean => daysBetween(first, last) > 4;

const TIMES = /\b(?:twice|(?:three|four|five|six|seven|eight|nine|ten|several|many|a dozen|dozens of|\d+) times)\b/i;

/** Whether words count a deed: "shelled **three times**". */
export const saysTimes = (text: string): boolean => TIMES.test(text);

/** "was hit three times in 2025": several deeds of a longer time told in one. */
export function isRepeated(reading: Reading, event: ReadingEvent): boolean {
  const days = daysOfEvent(reading, event);
  if (days === undefined || !isLong(days)) return false;
  const sentence = spanAt(reading.sentences, event.trigger[0]);
  return sentence !== undefined && saysTimes(cut(reading.text, sentence));
}

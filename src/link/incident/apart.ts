import { deedOf } from '../../core/deed.ts';
import { hasHappened } from '../../core/done.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { hoursApart } from './hour.ts';
import { isRepeated } from './repeated.ts';
import { daysOfEvent } from './when.ts';

/** Kinds of harm that are never another word for one another: taking somebody away is no killing. */
const TAKING: ReadonlySet<string> = new Set(['abduct']);

/** True when two events cannot be the same one. */
export function isApart(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  return (
    a.class !== b.class ||
    deedOf(a.class, a.mode) !== deedOf(b.class, b.mode) ||
    a.polarity !== b.polarity ||
    hasHappened(a) !== hasHappened(b) ||
    TAKING.has(a.mode ?? '') !== TAKING.has(b.mode ?? '') ||
    isSum(reading, a) !== isSum(reading, b) ||
    daysApart(reading, a, b) ||
    deathsApart(reading, a, b) ||
    hoursApart(reading, a, b) ||
    placesApart(reading, a, b)
  );
}

/** "Abducted and killed two teachers": the same words for whom both deeds are done to. */
export const isSameVictim = (a: ReadingEvent, b: ReadingEvent): boolean =>
  TAKING.has(a.mode ?? '') !== TAKING.has(b.mode ?? '') &&
  a.class === b.class &&
  a.polarity === b.polarity &&
  hasHappened(a) === hasHappened(b) &&
  a.recipients.length > 0 &&
  a.recipients.join() === b.recipients.join();

/** "60 shells have fallen this week": many deeds in one number, none of which it is. */
const isSum = (reading: Reading, event: ReadingEvent): boolean =>
  isRepeated(reading, event) ||
  reading.figures.some(
    ({ id, measure, least, scope }) =>
      measure === 'strikes' && least > 2 && scope?.kind !== 'more' && event.figures.includes(id),
  );

/** "Three hurt in Upper Harim, nobody dead" beside a driver who was killed in the district: of one place it would be a quarrel about one deed. */
export const deathsApart = (reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean =>
  areElsewhere(reading, a, b) &&
  ((isWithoutDead(reading, a) && isDeadly(reading, b)) || (isWithoutDead(reading, b) && isDeadly(reading, a)));

const deaths = ({ figures }: Reading, event: ReadingEvent) =>
  figures.filter(({ id, measure }) => measure === 'killed' && event.figures.includes(id));
const isWithoutDead = (reading: Reading, event: ReadingEvent): boolean =>
  deaths(reading, event).some(({ most }) => most === 0);
const isDeadly = (reading: Reading, event: ReadingEvent): boolean =>
  deaths(reading, event).some(({ least }) => (least ?? 0) > 0) ||
  (event.recipients.length > 0 &&
    /^(?:kill|murder|slay|slain|slew|massacr|slaughter)/i.test(cut(reading.text, event.trigger)));

function daysApart(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  const [x, y] = [a, b].map((event) => daysOfEvent(reading, event));
  return x !== undefined && y !== undefined && (x[1] < y[0] || y[1] < x[0]);
}

/** Both told in their own sentence, and neither place lies inside the other. */
function placesApart(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  if (a.placeFrom === 'paragraph' || b.placeFrom === 'paragraph') return false;
  return areElsewhere(reading, a, b);
}

const areElsewhere = (reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean =>
  a.place !== undefined &&
  b.place !== undefined &&
  !isWithin(reading, a.place, b.place) &&
  !isWithin(reading, b.place, a.place);

/** True when a place is the other one, or lies inside it by the words of the article or by its country. */
export function isWithin(reading: Reading, inner: number, outer: number): boolean {
  const places = reading.places ?? [];
  const name = places[outer]?.name.toLowerCase();
  const wide = places[outer];
  for (let at: number | undefined = inner, steps = 0; at !== undefined && steps < 9; at = places[at]?.in, steps++) {
    if (places[at]?.name.toLowerCase() === name) return true;
    if (wide?.precision === 'country' && places[at]?.country === wide.country) return true;
  }
  return false;
}

import { once } from '../../core/once.ts';
import { type Days, dayAfter, daysBetween, daysMeet } from '../days.ts';
import { clocksApart } from '../incident/hour.ts';
import { type Part, partOf } from './part.ts';
import type { Sketch } from './sketch.ts';
import type { Evidence } from './weight.ts';

const isDay = ([first, last]: Days): boolean => dayAfter(first, 1) >= last;

/** True where the days that two accounts tell exclude each other, or one was out before it happened. */
export function timeApart(a: Sketch, b: Sketch): boolean {
  if (a.when && b.when) return !daysMeet(a.when, b.when, 1);
  if (a.when && b.published && a.when[0] > dayAfter(b.published[1], 1)) return true;
  return Boolean(b.when && a.published && b.when[0] > dayAfter(a.published[1], 1));
}

/** True where both name one day. */
export const sameDay = (a: Sketch, b: Sketch): boolean =>
  a.when !== undefined && b.when !== undefined && isDay(a.when) && isDay(b.when) && daysMeet(a.when, b.when);

/** What the days say: those told for the two, else those that sentences name, else those of the reports. */
export function timePart(a: Sketch, b: Sketch): Part | undefined {
  const [x, y] = [narrow(a.when), narrow(b.when)];
  if (x && y) {
    if (sameDay(a, b)) return partOf('time', byHour(a, b));
    return isDay(x) && isDay(y) ? partOf('time', 'a day off') : partOf('time', 'days within', 'within');
  }
  const named = [
    ...(x ? b.nearbyDays.map((day) => [x, day] as const) : []),
    ...(y ? a.nearbyDays.map((day) => [y, day] as const) : []),
    ...(x || y ? [] : a.nearbyDays.flatMap((day) => b.nearbyDays.map((other) => [day, other] as const))),
  ];
  if (named.some(([day, other]) => isDay(day) && isDay(other) && daysMeet(day, other)))
    return partOf('time', 'day named');
  const [p, q] = [a.published, b.published];
  if (!p || !q || isVague(a) || isVague(b)) return undefined;
  const [from, to] = [x?.[0] ?? p[0], y?.[0] ?? q[0]].sort() as [string, string];
  const days = daysBetween(from, to);
  if (!(days >= 0)) return undefined;
  if (days <= CLOSE) return partOf('time', 'reported close');
  if (days <= FAR) return undefined;
  const later = (x?.[0] ?? p[0]) < (y?.[0] ?? q[0]) ? b : a;
  return partOf('time', later.recalled ? 'recalled later' : 'reported far apart');
}

const byHour = ({ hour: a }: Sketch, { hour: b }: Sketch): Evidence => {
  if (a === undefined || b === undefined) return 'same day';
  return clocksApart(a, b) ? 'another hour' : 'same hour';
};

/** Days between two reports of one piece of news, and between two that hardly are; what is told longer tells no time. */
const [CLOSE, FAR] = [7, 30];

/** "in spring", "since 2018": told, and so wide that the day of the report says nothing. */
const isVague = ({ when }: Sketch): boolean =>
  when !== undefined && when[0] > '0001-01-01' && narrow(when) === undefined;

/** "in June" is a time; "since 2018", "by this morning" are none. */
const narrow = (when: Days | undefined): Days | undefined => when && (width(when) <= FAR ? when : undefined);
const width = once((days: Days) => daysBetween(...days));

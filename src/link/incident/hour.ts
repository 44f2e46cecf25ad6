import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(?<word>${WORDS.join('|')})`;
/** "at eleven", but not "at eleven sites". */
const END = "(?: o['’]clock\\b|(?= ?[ap]\\.?m\\b|[,.;:)]|$| (?:in the|on|that|local|when|and|but|as|this|an?|the)\\b))";

/** An hour of the day: figures with a colon, half of the day or "o'clock", or words behind "at" and the like. */
const CLOCK = new RegExp(
  `\\b(?:(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d)|(?= ?[ap]\\.?m\\b| o['’]clock))|` +
    `(?<=\\b(?:at|around|about|before|after|towards?|of) )(?:half past (?<half>${WORDS.join('|')})|(?:(?:a )?(?<step>five|ten|quarter|twenty|twenty-five)(?: minutes)? (?<to>past|to) )?${HOUR}${END}|(?<noon>noon|midday|midnight)))`,
  'giu',
);
const STEPS: Readonly<Record<string, number>> = { five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25 };

const HALF_A_DAY = 720;
/** Minutes by which two clocks of one deed may differ. */
const NEAR = 30;

/** Each is told with an hour of its own, and the hours differ by more than half an hour. */
export function hoursApart(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  return clocksApart(hourOf(reading, a), hourOf(reading, b));
}

/** The same of two hours in minutes since noon or midnight; one that is not told is apart from none. */
export function clocksApart(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const off = Math.abs(a - b);
  return Math.min(off, HALF_A_DAY - off) > NEAR;
}

/**
 * The minutes since noon or midnight at which an event is told, "seven" being morning or evening; nothing where its sentence
 * tells no hour, or where the hour stands nearer to another event or to a cue ("said at nine").
 */
export function hourOf(reading: Reading, event: ReadingEvent): number | undefined {
  if (!known.has(event)) known.set(event, findHour(reading, event));
  return known.get(event);
}

/** The hours of events, kept as long as these: each pair of events asks for them. */
const known = new WeakMap<ReadingEvent, number | undefined>();

function findHour({ text, sentences, events, statements }: Reading, event: ReadingEvent): number | undefined {
  const sentence = spanAt(sentences, event.trigger[0]);
  if (!sentence) return undefined;
  const words = cut(text, sentence);
  for (const found of words.matchAll(CLOCK)) {
    // "12.50 euros": a point parts hours from minutes at the head of a line and behind "at" alone.
    if (
      found[0].includes('.') &&
      !/(?:^|\b(?:at|around|about|before|after|towards?|from) )$/i.test(words.slice(0, found.index))
    )
      continue;
    const start = sentence[0] + found.index;
    const clock: Span = [start, start + found[0].length];
    const own = gap(clock, event.trigger);
    const rivals = [...events.map(({ trigger }) => trigger), ...statements.flatMap(({ cue }) => cue)];
    if (rivals.every((rival) => gap(clock, rival) >= own)) return minutesOf(found.groups ?? {});
  }
  return undefined;
}

const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

function minutesOf({ hour, minute, half, step, to, word, noon }: Readonly<Record<string, string | undefined>>): number {
  if (noon !== undefined) return 0;
  const of = (name: string): number => 60 * (WORDS.indexOf(name.toLowerCase()) + 1);
  if (half !== undefined) return (of(half) + 30) % HALF_A_DAY;
  if (word === undefined) return (60 * Number(hour) + Number(minute ?? 0)) % HALF_A_DAY;
  const more = step === undefined ? 0 : (STEPS[step.toLowerCase()] ?? 0);
  return (of(word) + (to?.toLowerCase() === 'to' ? -more : more)) % HALF_A_DAY;
}

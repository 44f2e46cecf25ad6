import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { isWithin } from './apart.ts';
import { daysOfEvent } from './when.ts';

/** What ties an event to an incident told before it. */
export type IncidentTie = 'victims' | 'doers' | 'place' | 'day' | 'toll' | 'taken-up' | 'beside';

/** An event with the sentence it stands in. */
export interface Told {
  readonly event: ReadingEvent;
  readonly sentence: number;
}

/** What ties a later event to an earlier one. */
export function tiesOf(reading: Reading, earlier: Told, later: Told): IncidentTie[] {
  const [a, b] = [earlier.event, later.event];
  const ties: IncidentTie[] = [];
  if (sharesActor(a.recipientActors, b.recipientActors) || samePhrase(reading, a, b)) ties.push('victims');
  if (sharesActor(a.agentActors, b.agentActors)) ties.push('doers');
  if (fits(reading, a, b)) ties.push('toll');
  if (a.place !== undefined && b.place !== undefined) {
    if (isWithin(reading, a.place, b.place) || isWithin(reading, b.place, a.place)) ties.push('place');
  }
  if (sameDay(reading, a, b)) ties.push('day');
  if (isTakenUp(reading, b)) ties.push('taken-up');
  if (later.sentence - earlier.sentence <= 1) ties.push('beside');
  return ties;
}

/** "dozens" and 54: figures of one measure, of more than one, that some number fits. */
function fits({ figures }: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  const of = ({ figures: ids }: ReadingEvent) =>
    figures.filter(({ id, least }) => ids.includes(id) && least !== null && least > 1);
  return of(a).some((x) =>
    of(b).some(
      (y) =>
        x.measure === y.measure &&
        (x.least ?? 0) <= (y.most ?? Number.POSITIVE_INFINITY) &&
        (y.least ?? 0) <= (x.most ?? Number.POSITIVE_INFINITY),
    ),
  );
}

const sharesActor = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean =>
  a.some((actor) => actor !== null && b.includes(actor));

/** "three traders", "the traders": the same last word, and not another number. */
function samePhrase(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  return a.recipients.some((x) => b.recipients.some((y) => isAgain(reading, x, y)));
}

function isAgain(reading: Reading, first: Span, again: Span): boolean {
  const [x, y] = [first, again].map((span) => cut(reading.text, span).toLowerCase()) as [string, string];
  if (x === y) return /^the |\d|\s/.test(y);
  const [a, b] = [x, y].map((words) => words.split(/\s+/));
  const number = (words: readonly string[] = []): string | undefined => words.find((word) => /^\d/.test(word));
  return (
    /^(the|these|those|all) /.test(y) &&
    a?.at(-1) === b?.at(-1) &&
    (number(a) === undefined || number(b) === undefined || number(a) === number(b))
  );
}

function sameDay(reading: Reading, a: ReadingEvent, b: ReadingEvent): boolean {
  const [x, y] = [a, b].map((event) => daysOfEvent(reading, event));
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1];
}

/** "the attack", "this killing": a noun that takes up what was told. */
const isTakenUp = (reading: Reading, event: ReadingEvent): boolean =>
  /\b(?:the|this|that|these|those)\s(?:[\p{Ll}-]+\s)?$/u.test(
    reading.text.slice(Math.max(0, event.trigger[0] - 24), event.trigger[0]),
  ) &&
  /(?:ing|ack|ult|ush|sh|t|r|ion|nt|aid|ast|ke)s?$/.test(cut(reading.text, event.trigger)) &&
  event.recipients.length === 0;

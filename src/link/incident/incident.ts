import type { EventClass, Reading, ReadingEvent } from '../../core/reading.ts';
import { spanAt } from '../../core/span.ts';
import { type Mark, markOf, marksOf } from './anew.ts';
import { isApart, isSameVictim } from './apart.ts';
import { areRivals } from './rival.ts';
import { type IncidentTie, type Told, tiesOf } from './tie.ts';

/** What happened once, however often the article tells it: ids of its events in text order, and why each was joined to which. */
export interface Incident {
  readonly class: EventClass;
  readonly events: readonly string[];
  readonly joins: readonly { readonly event: string; readonly to: string; readonly by: readonly IncidentTie[] }[];
}

/** Deeds of which an article may tell one again and again. */
const DEEDS: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'MOBILIZE']);

/** Which ties together are enough. */
const ENOUGH: readonly (readonly IncidentTie[])[] = [
  ['victims'],
  ['taken-up'],
  ['place', 'day'],
  ['place', 'doers'],
  ['place', 'beside'],
  ['day', 'doers'],
  ['day', 'beside'],
  ['doers', 'beside'],
  ['doers', 'toll'],
];

/** Which are where each names who did it and they name others: what two sides did at one place and day are two deeds. */
const RIVALS: typeof ENOUGH = [['victims'], ['taken-up']];

interface Made {
  readonly told: Told[];
  readonly joins: Incident['joins'][number][];
}

/**
 * The incidents of one article. An event joins the incident told last that nothing sets it apart from, when enough
 * ties it there: the same victims, "the attack", two of place, day, doers and nearness, or doers and a toll that fits. What sets two events apart
 * are other days, places that lie in neither, another standing to fact, another kind of
 * harm, named doers who are others, and words that count it anew.
 */
export function incidentsOf(reading: Reading): Incident[] {
  const made: Made[] = [];
  const marks = marksOf(reading);
  const counted = new Map<Mark, Made>();
  for (const event of reading.events) {
    if (!DEEDS.has(event.class)) continue;
    const told = { event, sentence: sentenceAt(reading, event) };
    const mark = markOf(reading, marks, event);
    const home = mark === undefined ? homeOf(reading, made, told) : countedBy(reading, counted.get(mark), event);
    const one: Made = home?.one ?? { told: [], joins: [] };
    if (home) one.joins.push({ event: event.id, to: home.to, by: home.by });
    else made.push(one);
    one.told.push(told);
    if (mark) counted.set(mark, one);
  }
  return made.map(({ told, joins }) => ({
    class: (told[0] as Told).event.class,
    events: told.map(({ event }) => event.id),
    joins,
  }));
}

interface Home {
  readonly one: Made;
  readonly to: string;
  readonly by: readonly IncidentTie[];
}

/** The incident told last to which enough ties an event, or that took whom it killed. */
function homeOf(reading: Reading, made: readonly Made[], told: Told): Home | undefined {
  const { event } = told;
  return (
    made
      .filter((one) => one.told.every((other) => !isApart(reading, other.event, event)))
      .map((one) => ({ one, ...strongest(reading, one.told, told) }))
      .reverse()
      .find(({ one, by }) => {
        const rivals = areRivals(
          reading,
          one.told.map((other) => other.event),
          event,
        );
        return (rivals ? RIVALS : ENOUGH).some((ties) => ties.every((tie) => by.includes(tie)));
      }) ?? takenBefore(made, event)
  );
}

/** The incident that the words which count an event anew have counted already. */
function countedBy(reading: Reading, one: Made | undefined, event: ReadingEvent): Home | undefined {
  const last = one?.told.at(-1)?.event;
  if (!one || !last || one.told.some((other) => isApart(reading, other.event, event))) return undefined;
  return { one, to: last.id, by: ['taken-up'] };
}

/** Whoever was taken and then killed met one fate, unless the killing was told before. */
function takenBefore(made: readonly Made[], event: ReadingEvent): Home | undefined {
  for (const one of made) {
    const taken = one.told.find((other) => isSameVictim(other.event, event));
    if (taken) return { one, to: taken.event.id, by: ['victims'] as const };
  }
  return undefined;
}

/** The event of an incident to which most ties lead, the later one where two have as many. */
function strongest(
  reading: Reading,
  incident: readonly Told[],
  told: Told,
): { readonly to: string; readonly by: readonly IncidentTie[] } {
  let best: { to: string; by: readonly IncidentTie[] } = { to: '', by: [] };
  for (const other of incident) {
    const by = tiesOf(reading, other, told);
    if (by.length >= best.by.length) best = { to: other.event.id, by };
  }
  return best;
}

function sentenceAt(reading: Reading, event: ReadingEvent): number {
  const sentence = spanAt(reading.sentences, event.trigger[0]);
  return sentence ? reading.sentences.indexOf(sentence) : -1;
}

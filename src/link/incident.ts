import type { EventClass, Reading, ReadingEvent } from '../core/reading.ts';
import { spanAt } from '../core/span.ts';
import { isApart, isSameVictim } from './incident-apart.ts';
import { type IncidentTie, type Told, tiesOf } from './incident-tie.ts';

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

/**
 * The incidents of one article. An event joins the incident told last that nothing sets it apart from, when enough
 * ties it there: the same victims, "the attack", two of place, day, doers and nearness, or doers and a toll that fits. What sets two events apart
 * are other days, places that lie in neither, another standing to fact, and another kind of harm.
 */
export function incidentsOf(reading: Reading): Incident[] {
  const made: { told: Told[]; joins: Incident['joins'][number][] }[] = [];
  for (const event of reading.events) {
    if (!DEEDS.has(event.class)) continue;
    const told = { event, sentence: sentenceAt(reading, event) };
    const near = made
      .filter((one) => one.told.every((other) => !isApart(reading, other.event, event)))
      .map((one) => ({ one, ...strongest(reading, one.told, told) }))
      .reverse()
      .find(({ by }) => ENOUGH.some((ties) => ties.every((tie) => by.includes(tie))));
    const home = near ?? takenBefore(made, event);
    if (!home) made.push({ told: [told], joins: [] });
    else {
      home.one.told.push(told);
      home.one.joins.push({ event: event.id, to: home.to, by: home.by });
    }
  }
  return made.map(({ told, joins }) => ({
    class: (told[0] as Told).event.class,
    events: told.map(({ event }) => event.id),
    joins,
  }));
}

/** Whoever was taken and then killed met one fate, unless the killing was told before. */
function takenBefore<One extends { readonly told: readonly Told[] }>(made: readonly One[], event: ReadingEvent) {
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

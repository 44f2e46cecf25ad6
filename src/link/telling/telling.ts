import { citeOf } from '../../core/cite.ts';
import { hasHappened } from '../../core/done.ts';
import { cellId } from '../../core/id.ts';
import type { Cite } from '../../core/line.ts';
import type { Material } from '../../core/material.ts';
import type { Figure, Reading, ReadingEvent, ReadingPlace, Statement } from '../../core/reading.ts';
import { covers, cut, type Span, spanAt } from '../../core/span.ts';
import { byWidth, type Days, dayAfter, daysOf } from '../days.ts';
import { isCounted } from '../incident/anew.ts';
import { hourOf } from '../incident/hour.ts';
import { incidentsOf } from '../incident/incident.ts';
import { daysOfEvent } from '../incident/when.ts';
import { daysIn, type NearbyPlace, nearbyOf, type TellingPlace, widerThan } from './around.ts';
import { isRecalled } from './recalled.ts';
import { withRetold } from './retold.ts';
import { withTitle } from './title.ts';

/** Who takes part, in the words of the text; `actor` is the ledger's, where the words name a known one. */
interface TellingParty {
  readonly span: Span;
  readonly text: string;
  readonly actor?: string;
  /** Its kind. */
  readonly type?: string;
}

/**
 * One account: an event as one article tells it, however many of its sentences do. What is joined across articles and
 * weighed. Spans are UTF-16 offsets, half open, into the text of `article`.
 */
export interface Telling {
  /** Cell id of the first of `events`. */
  readonly id: string;
  readonly article: string;
  readonly outlet?: string;
  /** First and last day of publication. */
  readonly published?: Days;
  /** The events of the reading that tell it, in the order of the text. */
  readonly events: readonly ReadingEvent[];
  readonly doers: readonly TellingParty[];
  readonly targets: readonly TellingParty[];
  /** Every place that is told for it, those of its own clauses first, and what the words for whom it hit name. */
  readonly places: readonly TellingPlace[];
  /** First and last day on which it is said to have happened. */
  readonly when?: Days;
  /** Minutes since noon or midnight at which it is told, "seven" being morning or evening. */
  readonly hour?: number;
  /** Whether words of the text count it beside another deed: "a second salvo". */
  readonly counted: boolean;
  /** Whether it is told as something known. */
  readonly recalled: boolean;
  readonly figures: readonly Figure[];
  /** The statements it is told in, innermost; none where only the outlet's own voice tells it. */
  readonly within: readonly Statement[];
  /** The sentences of its triggers. */
  readonly sentences: readonly Span[];
  /** Those sentences with their words. */
  readonly cites: readonly Cite[];
  /** The words of the triggers. */
  readonly triggers: readonly string[];
  /** Places that its sentences, their paragraphs, the title and the lead name, and that are not told for it. */
  readonly nearby: readonly NearbyPlace[];
  /** Days that the same sentences name, where none is told for it. */
  readonly nearbyDays: readonly Days[];
}

/** The accounts of an article: its incidents, and every event that is told once. */
export const tellingsOf = (material: Material): Telling[] =>
  eventsTold(material.reading).map((events) => tellingOf(material, events));

/** Those of its accounts that have one of these ids. */
export const tellingsAmong = (material: Material, ids: ReadonlySet<string>): Telling[] =>
  eventsTold(material.reading)
    .filter(([first]) => first && ids.has(cellId(material.reading.id, first.id)))
    .map((events) => tellingOf(material, events));

/** The events of each account. */
function eventsTold(reading: Reading): (readonly ReadingEvent[])[] {
  const grouped = new Map(incidentsOf(reading).map(({ events }) => [events[0] as string, events]));
  const inside = new Set([...grouped.values()].flatMap(([, ...others]) => others));
  const groups = reading.events
    .filter(({ id }) => !inside.has(id))
    .map(({ id }) => {
      const ids = new Set(grouped.get(id) ?? [id]);
      return reading.events.filter((event) => ids.has(event.id));
    });
  return withRetold(reading, withTitle(reading, groups));
}

/** The account that some events of an article make together. */
export function tellingOf(material: Material, events: readonly ReadingEvent[]): Telling {
  const { reading } = material;
  const published = daysOf(reading.published?.value);
  const dated = events
    .map((event) => daysOfEvent(reading, event))
    .filter((days) => days !== undefined)
    .sort(byWidth);
  const figures = new Set(events.flatMap((event) => event.figures));
  const within = new Set(events.flatMap((event) => event.within ?? []));
  const [first] = events as readonly [ReadingEvent];
  const sentences = sentencesOf(reading, events);
  const places = placesOf(material, events);
  const hour = events.map((event) => hourOf(reading, event)).find((one) => one !== undefined);
  return {
    id: cellId(reading.id, first.id),
    article: reading.id,
    ...(reading.outlet === undefined ? {} : { outlet: reading.outlet }),
    ...(published === undefined ? {} : { published }),
    events,
    doers: partiesOf(material, events, 'agents', 'agentActors'),
    targets: partiesOf(material, events, 'recipients', 'recipientActors'),
    places,
    ...(hour === undefined ? {} : { hour }),
    counted: isCounted(reading, events),
    recalled: events.every((event) => isRecalled(reading, event)),
    ...(dated[0] === undefined ? {} : { when: heldBack(dated[0], published, events) }),
    figures: reading.figures.filter(({ id }) => figures.has(id)),
    within: reading.statements.filter(({ id }) => within.has(id)),
    sentences,
    cites: sentences.map((span) => citeOf(reading, span)),
    triggers: [...new Set(events.map(({ trigger }) => cut(reading.text, trigger)))],
    nearby: nearbyOf(reading, sentences).filter(({ span }) => !places.some((place) => place.span === span)),
    nearbyDays: dated.length > 0 ? [] : daysIn(reading, sentences),
  };
}

/** A weekday told of what has happened lies before the report, also where it was read as the coming one. */
function heldBack(when: Days, published: Days | undefined, events: readonly ReadingEvent[]): Days {
  const done = events.every(hasHappened);
  if (!done || !published || when[0] !== when[1] || when[0] <= published[1]) return when;
  const back = dayAfter(when[0], -7);
  return back <= published[1] && when[0] <= dayAfter(published[1], 7) ? [back, back] : when;
}

function partiesOf(
  { reading, actors }: Material,
  events: readonly ReadingEvent[],
  spans: 'agents' | 'recipients',
  owners: 'agentActors' | 'recipientActors',
): TellingParty[] {
  const parties = events.flatMap((event) =>
    event[spans].map((span, n): TellingParty => {
      const known = actors.get(event[owners][n] ?? '');
      return {
        span,
        text: cut(reading.text, span),
        ...(known === undefined ? {} : { actor: known.id, type: known.type }),
      };
    }),
  );
  const first = new Map(parties.map((party) => [party.actor ?? party.text.toLowerCase(), party] as const).reverse());
  return parties.filter((party) => first.get(party.actor ?? party.text.toLowerCase()) === party);
}

function placesOf({ reading }: Material, events: readonly ReadingEvent[]): TellingPlace[] {
  const near = (event: ReadingEvent): number =>
    event.placeFrom === 'clause' ? 0 : event.placeFrom === 'sentence' ? 1 : 2;
  const places = reading.places ?? [];
  const told = events.filter(({ place }) => place !== undefined).sort((a, b) => near(a) - near(b));
  const hit = events.flatMap(({ recipients, targets = [] }) => [...recipients, ...targets]);
  const inHit = places.flatMap(({ span }, at) =>
    hit.some((words) => covers(words, span) && !SERVES.test(reading.text.slice(words[0], span[0]))) ? [at] : [],
  );
  // "Guests from Harim were shot in Orim"
  const own = told.map(({ place }) => place as number);
  const ofHit = own.length === 0 ? inHit : inHit.filter((at) => own.some((one) => liesIn(places, at, one)));
  return [...new Set([...own, ...ofHit])].flatMap((at) => {
    const place = places[at];
    const froms = told.filter((event) => event.place === at).map(({ placeFrom }) => placeFrom);
    const isLoose = froms.length > 0 && froms.every((from) => from === 'sentence' || from === 'paragraph');
    return place ? [{ ...place, ...(isLoose ? { loose: true } : {}), inside: widerThan(places, place) }] : [];
  });
}

/** "The governor of Sardun", "sailors of Halvor": whom somebody serves is not where he was hit. */
const SERVES =
  /\b(?:president|minister|governor|ruler|king|queen|head|leader|chief|commander|general|envoy|ambassador|soldiers?|troops|sailors?|seamen|marines|airmen|fighters?|officers?|forces|army|navy|citizens?|nationals?|emir)(?: of)?(?: the)? $/iu;

/** Whether one of two places is the other or lies inside it by the words of the text. */
const liesIn = (places: readonly ReadingPlace[], a: number, b: number): boolean => {
  const [x, y] = [places[a], places[b]];
  if (!x || !y) return false;
  return a === b || widerThan(places, x).includes(y) || widerThan(places, y).includes(x);
};

const sentencesOf = (reading: Reading, events: readonly ReadingEvent[]): Span[] => [
  ...new Set(
    events.flatMap(({ trigger }) => {
      const sentence = spanAt(reading.sentences, trigger[0]);
      return sentence ? [sentence] : [];
    }),
  ),
];

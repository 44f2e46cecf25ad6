import { deedOf } from '../../core/deed.ts';
import { hasHappened } from '../../core/done.ts';
import type { Outline, OutlineParty, Toll } from '../../core/outline.ts';
import type { Figure, Reading } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { isNamed } from '../incident/rival.ts';
import { stemOf } from '../saying-stem.ts';
import { weighWords } from '../saying-word.ts';
import type { Telling } from '../telling/telling.ts';
import { spotOf } from './spot.ts';
import { isAgain, standingOf } from './standing.ts';

/** Raised by hand whenever an outline may come out otherwise: a ledger keeps them. */
const VERSION = '6';

const LEVELS = { sentence: 1, paragraph: 2, setting: 3 } as const;

/** What an account of this article says of itself, whoever its parties are. */
export function outlineOf(reading: Reading, telling: Telling): Outline {
  const { id, published, when, hour, recalled, nearbyDays, places, events, cites, triggers, figures, nearby } = telling;
  return {
    ...{ version: VERSION, id },
    ...(cites[0] === undefined ? {} : { cite: cites[0] }),
    ...(published === undefined ? {} : { published }),
    ...(when === undefined ? {} : { when }),
    ...(hour === undefined ? {} : { hour }),
    nearbyDays,
    recalled,
    deeds: [...new Set(events.flatMap((event) => deedOf(event.class, event.mode) ?? []))],
    standing: standingOf(telling),
    ...(isSole(reading, telling) ? { sole: true as const } : {}),
    again: isAgain(telling),
    spots: places.map(spotOf),
    nearby: nearby.map((place) => ({ ...spotOf(place), level: LEVELS[place.where] })),
    doers: partiesOf(reading, telling, 'agents', 'agentActors'),
    targets: partiesOf(reading, telling, 'recipients', 'recipientActors'),
    tolls: figures.filter(({ measure }) => measure !== 'other' && measure !== 'money').map(tollOf),
    triggers: [...new Set(triggers.map((word) => stemOf(word.toLowerCase())))],
    modes: [...new Set(events.flatMap(({ mode }) => mode ?? []))],
    words: [
      ...new Map(
        cites
          .flatMap(({ quote }) => weighWords(quote))
          .filter(({ kind }) => kind === 'word' || kind === 'name')
          .map(({ key, weight }) => [key, weight]),
      ),
    ],
  };
}

/** Whether an article tells as done no deed of its kind but this one. */
function isSole(reading: Reading, { events }: Telling): boolean {
  const deeds = new Set(events.map((event) => deedOf(event.class, event.mode)));
  const own = new Set(events.map(({ id }) => id));
  return !reading.events.some(
    (event) => !own.has(event.id) && hasHappened(event) && deeds.has(deedOf(event.class, event.mode)),
  );
}

/** Whether an outline that a ledger keeps was made by today's rules. */
export const isFresh = ({ version }: Outline): boolean => version === VERSION;

const partiesOf = (
  reading: Reading,
  { events }: Telling,
  spans: 'agents' | 'recipients',
  owners: 'agentActors' | 'recipientActors',
): OutlineParty[] =>
  events.flatMap((event) =>
    event[spans].map((span, n): OutlineParty => {
      const words = cut(reading.text, span);
      const local = event[owners][n] ?? undefined;
      const named = event.within === null && isNamed(reading, span, local !== undefined);
      return {
        text: words,
        ...(local === undefined ? {} : { local }),
        ...(named ? { named } : {}),
        heads: headsIn(words),
      };
    }),
  );

/** The words of a party that say who or what it is: stems, no numbers, no names. */
const headsIn = (text: string): string[] =>
  weighWords(text, false)
    .filter(({ kind, weight }) => kind === 'word' && weight >= 1)
    .map(({ key }) => key);

const tollOf = ({ least, most, measure, who, scope }: Figure): Toll => ({
  ...{ least, most, measure },
  ...(who === undefined ? {} : { who }),
  ...(scope === undefined ? {} : { scope }),
});

import type { Reading, ReadingEvent, ReadingPlace } from '../../src/core/reading.ts';
import { covers } from '../../src/core/span.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { MucReading } from './muc-read.ts';

/** `PERU: LIMA (CITY)`: the country, then the places from wide to narrow. */
export function placeSlot({ reading, set }: MucReading, told: readonly ReadingEvent[], resources: Resources): string[] {
  const places = reading.places ?? [];
  const found =
    told
      .filter(({ place }) => place !== undefined)
      .sort((a, b) => rank(a) - rank(b))
      .map(({ place }) => chain(places, place as number))
      .sort((a, b) => b.length - a.length)[0] ?? near(reading, told);
  const state = found?.find((place) => place.country !== undefined)?.country ?? mainState(reading, set.city, resources);
  const names = (found ?? []).filter((place) => place.precision !== 'country').map(({ name }) => plainName(name));
  const all = [...(state === undefined ? [] : [state]), ...names.reverse()];
  return all.length === 0 ? [] : [all.map((name) => name.toUpperCase()).join(': ')];
}

const rank = ({ placeFrom }: ReadingEvent): number => (placeFrom === 'clause' ? 0 : placeFrom === 'sentence' ? 1 : 2);

/** The one place that the sentences of an incident name. */
function near({ places = [], sentences }: Reading, told: readonly ReadingEvent[]): ReadingPlace[] | undefined {
  const around = told.flatMap((event) => sentences.filter((s) => covers(s, event.trigger)));
  const found = places.flatMap((place, i) =>
    place.precision !== 'country' && around.some((s) => covers(s, place.span)) ? [i] : [],
  );
  const names = new Set(found.map((i) => places[i]?.name.toLowerCase()));
  return names.size === 1 ? chain(places, found[0] as number) : undefined;
}

/** A place and the wider ones around it, narrow to wide. */
function chain(places: readonly ReadingPlace[], at: number): ReadingPlace[] {
  const place = places[at];
  return place ? [place, ...(place.in === undefined ? [] : chain(places, place.in))] : [];
}

const plainName = (name: string): string =>
  name.replace(/ (?:town|city|village|neighborhood|department|province|region|district|municipality)$/i, '');

/** The states MUC-4 is about. */
const LATIN = new Set(
  'Argentina|Belize|Bolivia|Brazil|Chile|Colombia|Costa Rica|Cuba|Dominican Republic|Ecuador|El Salvador|Guatemala|Guyana|Haiti|Honduras|Jamaica|Mexico|Nicaragua|Panama|Paraguay|Peru|Uruguay|Venezuela'.split(
    '|',
  ),
);

/** The state an article is about: the one named most, by its name, its people or its capital. */
function mainState(reading: Reading, city: string | undefined, { mentions }: Resources): string | undefined {
  const count = new Map<string, number>();
  const add = (state: string | undefined, n: number): void => {
    if (state !== undefined && LATIN.has(state)) count.set(state, (count.get(state) ?? 0) + n);
  };
  for (const [word] of reading.text.matchAll(/\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?/gu))
    for (const part of word.includes(' ') ? [word, ...word.split(' ')] : [word]) {
      const key = part.toLowerCase();
      add(
        mentions.states.get(key) ??
          mentions.adjectives.get(key) ??
          mentions.peoples.get(key) ??
          mentions.seats.get(key),
        1,
      );
    }
  add(mentions.seats.get(city?.toLowerCase() ?? ''), 2);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

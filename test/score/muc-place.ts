import type { Reading, ReadingEvent, ReadingPlace } from '../../src/core/reading.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { MucReading } from './muc-read.ts';

/** `PERU: LIMA (CITY)`: the country, then the places from wide to narrow. */
export function placeSlot({ reading, set }: MucReading, told: readonly ReadingEvent[], resources: Resources): string[] {
  const places = reading.places ?? [];
  const found = told
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ place }) => chain(places, place as number))
    .sort((a, b) => b.length - a.length)[0];
  const state = found?.find((place) => place.country !== undefined)?.country ?? mainState(reading, set.city, resources);
  const names = (found ?? []).filter((place) => place.precision !== 'country').map(({ name }) => plainName(name));
  const all = [...(state === undefined ? [] : [state]), ...names.reverse()];
  return all.length === 0 ? [] : [all.map((name) => name.toUpperCase()).join(': ')];
}

const rank = ({ placeFrom }: ReadingEvent): number => (placeFrom === 'clause' ? 0 : placeFrom === 'sentence' ? 1 : 2);

/** A place and the wider ones around it, narrow to wide. */
function chain(places: readonly ReadingPlace[], at: number): ReadingPlace[] {
  const place = places[at];
  return place ? [place, ...(place.in === undefined ? [] : chain(places, place.in))] : [];
}

const plainName = (name: string): string =>
  name.replace(/ (?:town|city|village|neighborhood|department|province|region|district|municipality)$/i, '');

/** The state an article is about: the one named most, by its name, its people or its capital. */
function mainState(reading: Reading, city: string | undefined, { mentions }: Resources): string | undefined {
  const count = new Map<string, number>();
  const add = (state: string | undefined, n: number): void => {
    if (state !== undefined) count.set(state, (count.get(state) ?? 0) + n);
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

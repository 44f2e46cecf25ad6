import { type Deed, deedOf } from '../../core/deed.ts';
import type { Figure } from '../../core/reading.ts';
import { plainName } from '../../ground/name.ts';
import { stemOf } from '../saying-stem.ts';
import { weighWords } from '../saying-word.ts';
import type { Telling, TellingParty } from '../telling/telling.ts';
import { namedSpot, type Spot, spotOf } from './spot.ts';
import { isAgain, type Standing, standingOf } from './standing.ts';

/** An account in the form in which it is compared with others. */
export interface Sketch {
  readonly telling: Telling;
  readonly deeds: readonly Deed[];
  readonly standing: Standing;
  readonly again: boolean;
  readonly spots: readonly Spot[];
  readonly nearby: readonly Spot[];
  readonly doers: Side;
  readonly targets: Side;
  readonly tolls: readonly Figure[];
  readonly triggers: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  /** What its sentences say, by key, with what each word weighs. */
  readonly words: ReadonlyMap<string, number>;
}

/** One side of an event: ledger actors, names of persons, heads of other words. */
interface Side {
  readonly actors: ReadonlySet<string>;
  readonly persons: readonly { readonly actor?: string; readonly names: readonly string[] }[];
  readonly heads: ReadonlySet<string>;
}

export function sketchOf(telling: Telling): Sketch {
  const { places, targets, doers, events, cites, triggers, figures, nearby } = telling;
  const towns = places.length > 0 ? [] : targets.filter(isTown).map(({ text }) => namedSpot(text));
  return {
    telling,
    deeds: [...new Set(events.flatMap((event) => deedOf(event.class, event.mode) ?? []))],
    standing: standingOf(telling),
    again: isAgain(telling),
    spots: [...places.map(spotOf), ...towns],
    nearby: nearby.map(spotOf),
    doers: sideOf(doers),
    targets: sideOf(targets),
    tolls: figures.filter(({ measure }) => measure !== 'other' && measure !== 'money'),
    triggers: new Set(triggers.map((word) => stemOf(word.toLowerCase()))),
    modes: new Set(events.flatMap(({ mode }) => mode ?? [])),
    words: new Map(
      cites
        .flatMap(({ quote }) => weighWords(quote))
        .filter(({ kind }) => kind === 'word' || kind === 'name')
        .map(({ key, weight }) => [key, weight]),
    ),
  };
}

/** "they struck Deln": a bare name that is nobody's. */
const isTown = ({ text, type }: TellingParty): boolean =>
  (type === 'place' || type === undefined || type === 'other') && /^(?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(text);

function sideOf(parties: readonly TellingParty[]): Side {
  return {
    actors: new Set(parties.flatMap(({ actor }) => actor ?? [])),
    persons: parties
      .filter(({ type }) => type === 'person')
      .map(({ actor, text }) => ({ ...(actor === undefined ? {} : { actor }), names: plainName(text).split(' ') })),
    heads: new Set(parties.flatMap(({ text }) => headsIn(text))),
  };
}

/** The words of a party that say who or what it is: stems, no numbers, no names. */
const headsIn = (text: string): string[] =>
  weighWords(text, false)
    .filter(({ kind, weight }) => kind === 'word' && weight >= 1)
    .map(({ key }) => key);

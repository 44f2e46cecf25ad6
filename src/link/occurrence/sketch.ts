import type { Outline, OutlineParty, PartyActor, Spot } from '../../core/outline.ts';
import { plainName } from '../../ground/name.ts';
import { namedSpot } from './spot.ts';

/** An account in the form in which it is compared with others: its outline, and whom its parties stand for. */
export interface Sketch
  extends Pick<Outline, 'id' | 'cite' | 'published' | 'when' | 'hour' | 'recalled' | 'nearbyDays' | 'sole'> {
  readonly deeds: Outline['deeds'];
  readonly standing: Outline['standing'];
  readonly again: boolean;
  readonly spots: readonly Spot[];
  /** Those with all that its text names around it: 0 told for it, then as `NearbySpot` has it. */
  readonly named: readonly { readonly spot: Spot; readonly level: number }[];
  readonly doers: Side;
  readonly targets: Side;
  readonly tolls: Outline['tolls'];
  readonly triggers: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  /** What its sentences say, by key, with what each word weighs. */
  readonly words: Outline['words'];
}

/** One side of an event: ledger actors, names of persons, heads of other words. */
interface Side {
  readonly actors: ReadonlySet<string>;
  readonly persons: readonly { readonly actor?: string; readonly names: readonly string[] }[];
  readonly heads: ReadonlySet<string>;
  /** The words of its names; none where one of them has no name. */
  readonly names: ReadonlySet<string>;
}

type Party = OutlineParty & { readonly known?: PartyActor };

/** An account as it is compared; `actors` says whom its in-article actors stand for. */
export function sketchOf(outline: Outline, actors: ReadonlyMap<string, PartyActor>): Sketch {
  const { doers, targets, spots, nearby, triggers, modes, ...own } = outline;
  const hit = partiesOf(targets, actors);
  const towns = spots.length > 0 ? [] : hit.filter(isTown).map(({ text }) => namedSpot(text));
  const all = [...spots, ...towns];
  return {
    ...own,
    spots: all,
    named: [
      ...all.map((spot) => ({ spot, level: 0 })),
      ...hit.filter(isName).map(({ text }) => ({ spot: namedSpot(text), level: 1 })),
      ...nearby.map((spot) => ({ spot, level: spot.level })),
    ],
    doers: sideOf(partiesOf(doers, actors)),
    targets: sideOf(hit),
    triggers: new Set(triggers),
    modes: new Set(modes),
  };
}

/** Each party once: by whom it stands for, else by its words. */
function partiesOf(parties: readonly OutlineParty[], actors: ReadonlyMap<string, PartyActor>): Party[] {
  const found = parties.map((party): Party => {
    const known = party.local === undefined ? undefined : actors.get(party.local);
    return known === undefined ? party : { ...party, known };
  });
  const keyOf = ({ known, text }: Party): string => known?.id ?? text.toLowerCase();
  const first = new Map(found.map((party) => [keyOf(party), party] as const).reverse());
  return found.filter((party) => first.get(keyOf(party)) === party);
}

/** "they struck Deln": a bare name that is nobody's. */
const isTown = (party: Party): boolean =>
  (party.known === undefined || party.known.type === 'place' || party.known.type === 'other') && isName(party);

/** A bare name of no person, and no pronoun at the head of a sentence. */
const isName = ({ text, known }: Party): boolean =>
  known?.type !== 'person' &&
  /^(?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(text) &&
  !/^(?:It|He|She|They|We|I|This|That|These|Those)$/.test(text);

const sideOf = (parties: readonly Party[]): Side => ({
  actors: new Set(parties.flatMap(({ known }) => known?.id ?? [])),
  persons: parties.flatMap(({ known, text }) =>
    known?.type === 'person' ? [{ actor: known.id, names: plainName(text).split(' ') }] : [],
  ),
  heads: new Set(parties.flatMap(({ heads }) => heads)),
  names: new Set(parties.every(({ named }) => named) ? parties.flatMap(({ text }) => plainName(text).split(' ')) : []),
});

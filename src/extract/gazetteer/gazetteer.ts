import type { Atlas, Place } from './atlas.ts';
import { placeKey } from './place-key.ts';
import { soundKey } from './place-sound.ts';
import { type Exonym, exactKey, type RegionTable } from './region-table.ts';

const KEPT = 20_000;
/** Where something lies; there are towns called so. */
const COMPASS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest'.split(' ');

/** A place that may be spelled otherwise, with all its names. */
export interface Alike {
  readonly place: Place;
  readonly names: readonly string[];
}

/** Every table of places that is in use: our own of states and regions, the bundled one, and those a person added. */
export class Gazetteer {
  readonly regions: RegionTable;
  readonly #atlases: readonly Atlas[];
  readonly #words: ReadonlySet<string>;
  readonly #found = new Map<string, readonly Place[]>();
  readonly #known = new Map<string, boolean>();
  readonly #meanings = new Map<string, readonly Place[]>();
  readonly #sounds = new Map<string, readonly Alike[]>();

  /** Later tables take the place of earlier ones where both know an id. `words` are adjectives and peoples. */
  constructor(regions: RegionTable, atlases: readonly Atlas[], words: Iterable<string> = []) {
    this.regions = regions;
    this.#atlases = atlases;
    this.#words = new Set([...words, ...COMPASS].map(placeKey));
  }

  /** Whether a name is a word of another kind, though some town bears it: "Arab", "West". */
  isWord = (name: string): boolean => this.#words.has(placeKey(name));

  /** Every place that bears a name, spelling and letter case aside, states and regions first. */
  find(name: string): readonly Place[] {
    let found = this.#found.get(name);
    if (!found) {
      found = distinct([...this.#look(exactKey(name)), ...this.#look(placeKey(name))]);
      if (this.#found.size >= KEPT) this.#found.clear();
      this.#found.set(name, found);
    }
    return found;
  }

  /** Whether any place bears a name: quicker than `find`. Names that are too short to say anything only count as they are written. */
  knows(name: string): boolean {
    let known = this.#known.get(name);
    if (known === undefined) {
      const key = placeKey(name);
      known = this.isShort(name) || this.#isOwn(key) || (key.length > 2 && this.#atlases.some((one) => one.has(key)));
      if (this.#known.size >= KEPT) this.#known.clear();
      this.#known.set(name, known);
    }
    return known;
  }

  /** Whether a name is a short form with a stop that one of our own rows gives: "Fla.", "N.C.". */
  isShort = (name: string): boolean => this.#isOwn(exactKey(name));

  /** The places whose name sounds alike in the consonants; wide, to be compared name by name. */
  soundLike(name: string): readonly Alike[] {
    const key = soundKey(name);
    let found = this.#sounds.get(key);
    if (!found) {
      found = key === '' ? [] : this.#atlases.flatMap((atlas) => atlas.soundLike(key));
      if (this.#sounds.size >= KEPT) this.#sounds.clear();
      this.#sounds.set(key, found);
    }
    return found;
  }

  /** The state with this ISO code. */
  stateOf = (code: string): Place | undefined => this.regions.states.get(code);

  /** Whether one of our own rows bears a name, other than in short form. */
  isOwn = (name: string): boolean => this.#isOwn(placeKey(name));

  #isOwn = (key: string): boolean => this.regions.places.has(key) || this.regions.exonyms.has(key);

  /** Whether a row of our own says that this place is called so. */
  isMeant = (name: string, place: Place): boolean =>
    [exactKey(name), placeKey(name)].some((key) => this.#meant(key).some((one) => one.key === place.key));

  /** The largest town of the name that a row of our own gives for this one. */
  #meant(key: string): readonly Place[] {
    const rows = this.regions.exonyms.get(key);
    if (!rows) return [];
    let meant = this.#meanings.get(key);
    if (!meant) {
      meant = this.#resolve(rows);
      this.#meanings.set(key, meant);
    }
    return meant;
  }

  #resolve(rows: readonly Exonym[]): readonly Place[] {
    return rows.flatMap(({ of, country }) => {
      const all = this.#listed(placeKey(of)).filter((one) => one.country === country && one.code.startsWith('PPL'));
      const most = all.reduce<Place | undefined>((a, b) => (a && a.people >= b.people ? a : b), undefined);
      return most ? [most] : [];
    });
  }

  #look(key: string): readonly Place[] {
    const own = this.regions.places.get(key) ?? [];
    const meant = this.#meant(key);
    // An area that a row of ours stands for comes from there.
    const listed = this.#listed(key).filter(
      (place) => place.code !== 'ADM1' || !own.some((one) => one.areas[0] === place.areas[0]),
    );
    return distinct([...own, ...meant, ...listed.map((place) => this.#ours(place))]);
  }

  #ours(place: Place): Place {
    return (place.code === 'ADM1' && this.regions.areas.get(place.areas[0] as string)) || place;
  }

  #listed(key: string): Place[] {
    return key.length > 2 ? this.#atlases.flatMap((atlas) => atlas.find(key)) : [];
  }
}

/** Places without repeats; of two with one key the later is kept in the seat of the first. */
function distinct(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) found.set(place.key, place);
  return [...found.values()];
}

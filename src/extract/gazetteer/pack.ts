import { NumberList, packNumbers } from './columns.ts';
import { bareKey, keyHash, placeKey } from './place-key.ts';
import { soundKeyIn } from './place-sound.ts';

/** A place on its way into a table. */
export interface PlaceRow {
  /** GeoNames id; 0 where there is none. */
  readonly id: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPL, ADM1, STM. */
  readonly code: string;
  /** ISO code of the country; empty for none. */
  readonly country: string;
  /** Codes of the areas it lies in, widest first: `["US.TX", "US.TX.201"]`; of an area, its own code last. */
  readonly areas: readonly string[];
  readonly people: number;
  readonly others: readonly string[];
}

/** What a table says of itself, kept at its head. */
export interface TableHead {
  readonly credit: string;
  readonly source: string;
}

export const MAGIC = 'stemma-gazetteer-1\n';
/** Thousandths of a degree: some hundred metres. */
export const STEPS = 1000;
/** How a population is kept in a byte: steps of a tenth and less. */
const peopleStep = (people: number): number => Math.min(255, Math.round(8 * Math.log2(people + 1)));

/**
 * Packs rows into one table: columns in order of id, names, and for each name a hash of its key with its place. The same
 * rows in the same order give the same bytes.
 */
export class TablePacker {
  readonly #ids = new NumberList();
  readonly #lats = new NumberList();
  readonly #lons = new NumberList();
  readonly #people = new NumberList();
  readonly #codes = new NumberList();
  readonly #countries = new NumberList();
  readonly #first = new NumberList();
  readonly #second = new NumberList();
  readonly #names = new Names();
  readonly #others = new Names();
  readonly #otherOf = new NumberList();
  readonly #keys = new Keys();
  readonly #sounds = new Keys();
  readonly #codeNumber = new Numbering();
  readonly #countryNumber = new Numbering();
  readonly #areaNumber = new Numbering();

  constructor() {
    this.#countryNumber.of('');
    this.#areaNumber.of('');
  }

  get count(): number {
    return this.#ids.length;
  }

  add(row: PlaceRow): void {
    const place = this.count;
    this.#ids.push(row.id);
    this.#lats.push(Math.round((row.lat + 90) * STEPS));
    this.#lons.push(Math.round((row.lon + 180) * STEPS));
    this.#people.push(peopleStep(row.people));
    this.#codes.push(this.#codeNumber.of(row.code));
    this.#countries.push(this.#countryNumber.of(row.country));
    this.#first.push(this.#areaNumber.of(row.areas[0] ?? ''));
    this.#second.push(this.#areaNumber.of(row.areas[1] ?? ''));
    this.#names.push(row.name);
    const [keys, sounds] = [new Set<string>(), new Set<string>()];
    this.#index(row, row.name, place, keys, sounds);
    for (const other of row.others) {
      const known = keys.size;
      this.#index(row, other, place, keys, sounds);
      if (keys.size === known) continue;
      this.#others.push(other);
      this.#otherOf.push(place);
    }
  }

  #index({ code, country }: PlaceRow, name: string, place: number, known: Set<string>, sounds: Set<string>): void {
    const key = placeKey(name);
    const bare = code.startsWith('ADM') ? bareKey(key) : undefined;
    for (const one of bare === undefined ? [key] : [key, bare]) {
      if (one === '' || known.has(one)) continue;
      known.add(one);
      this.#keys.push(keyHash(one), place);
    }
    const sound = soundKeyIn(name, country);
    if (sound !== '' && !sounds.has(sound)) {
      sounds.add(sound);
      this.#sounds.push(keyHash(sound), place);
    }
  }

  /** The finished table. */
  pack(head: TableHead): Uint8Array {
    const ids = this.#ids.values();
    const order = Uint32Array.from(ids, (_, i) => i).sort((a, b) => (ids[a] as number) - (ids[b] as number) || a - b);
    const seat = new Uint32Array(order.length);
    order.forEach((place, i) => {
      seat[place] = i;
    });
    const others = this.#otherOf.values();
    const otherOrder = Uint32Array.from(others, (_, i) => i).sort(
      (a, b) => (seat[others[a] as number] as number) - (seat[others[b] as number] as number) || a - b,
    );
    const sections: [string, Uint8Array][] = [
      ['id', packNumbers(ids, order, 4)],
      ['lat', packNumbers(this.#lats.values(), order, 3)],
      ['lon', packNumbers(this.#lons.values(), order, 3)],
      ['people', packNumbers(this.#people.values(), order, 1)],
      ['code', packNumbers(this.#codes.values(), order, 1)],
      ['country', packNumbers(this.#countries.values(), order, 1)],
      ['first', packNumbers(this.#first.values(), order, 3)],
      ['second', packNumbers(this.#second.values(), order, 3)],
      ...this.#names.sections('name', order),
      ['otherOf', packNumbers(seated(others, seat), otherOrder, 4)],
      ...this.#others.sections('other', otherOrder),
      ...this.#keys.sections('key', seat),
      ...this.#sounds.sections('sound', seat),
    ];
    if (this.#codeNumber.names.length > 256 || this.#countryNumber.names.length > 256)
      throw new Error('a table of places has room for 256 codes and 256 countries');
    const lists = {
      codes: this.#codeNumber.names,
      countries: this.#countryNumber.names,
      areas: this.#areaNumber.names,
    };
    return join({ ...head, places: order.length, others: otherOrder.length, ...lists }, sections);
  }
}

const seated = (places: Float64Array, seat: Uint32Array): Float64Array => places.map((place) => seat[place] as number);

/** Names one behind the other, with their lengths in bytes. */
class Names {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  readonly #starts = new NumberList();

  push(name: string): void {
    const bytes = this.#encoder.encode(name).subarray(0, 255);
    if (this.#used + bytes.length > this.#bytes.length) {
      const wider = new Uint8Array(this.#bytes.length * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(bytes, this.#used);
    this.#starts.push(this.#used);
    this.#used += bytes.length;
  }

  sections(name: string, order: Uint32Array): [string, Uint8Array][] {
    const starts = this.#starts.values();
    const endOf = (i: number) => (i + 1 < starts.length ? (starts[i + 1] as number) : this.#used);
    const lengths = new Uint8Array(order.length);
    const bytes = new Uint8Array(this.#used);
    let used = 0;
    order.forEach((one, i) => {
      const part = this.#bytes.subarray(starts[one], endOf(one));
      lengths[i] = part.length;
      bytes.set(part, used);
      used += part.length;
    });
    return [
      [`${name}Length`, lengths],
      [`${name}Bytes`, bytes],
    ];
  }
}

/** Hashes of keys with their places, in order of hash. */
class Keys {
  readonly #hashes = new NumberList();
  readonly #places = new NumberList();

  push(hash: number, place: number): void {
    this.#hashes.push(hash);
    this.#places.push(place);
  }

  sections(name: string, seat: Uint32Array): [string, Uint8Array][] {
    const hashes = this.#hashes.values();
    const places = seated(this.#places.values(), seat);
    const order = Uint32Array.from(hashes, (_, i) => i).sort(
      (a, b) => (hashes[a] as number) - (hashes[b] as number) || (places[a] as number) - (places[b] as number) || a - b,
    );
    return [
      [`${name}Hash`, packNumbers(hashes, order, 4)],
      [`${name}Place`, packNumbers(places, order, 4)],
    ];
  }
}

/** Numbers names in the order they come. */
class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(name, number);
      this.names.push(name);
    }
    return number;
  }
}

function join(head: object, sections: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sizes = Object.fromEntries(sections.map(([name, bytes]) => [name, bytes.length]));
  const start = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ ...head, sizes })}\n`);
  const all = new Uint8Array(start.length + sections.reduce((sum, [, bytes]) => sum + bytes.length, 0));
  all.set(start, 0);
  let used = start.length;
  for (const [, bytes] of sections) {
    all.set(bytes, used);
    used += bytes.length;
  }
  return all;
}

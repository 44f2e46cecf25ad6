import { type ByteColumn, numberAt } from './columns.ts';
import { MAGIC, STEPS } from './pack.ts';
import { bareKey, keyHash, placeKey } from './place-key.ts';

/** A place as a gazetteer knows it. */
export interface Place {
  /** Tells it from every other place: its GeoNames id, an area's code, or the name of a row of our own tables. */
  readonly key: string;
  readonly geonameid?: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPL, ADM1, PCLI, STM. */
  readonly code: string;
  /** ISO code; empty for none. */
  readonly country: string;
  /** Codes of the areas around it, widest first; of an area its own code last. */
  readonly areas: readonly string[];
  /** Inhabitants, roughly. */
  readonly people: number;
  /** How narrow it is, where a row of our own says so. */
  readonly precision?: 'site' | 'settlement' | 'district' | 'region' | 'country' | 'unresolved';
}

interface Head {
  readonly places: number;
  readonly others: number;
  readonly credit: string;
  readonly source: string;
  readonly codes: readonly string[];
  readonly countries: readonly string[];
  readonly areas: readonly string[];
  readonly sizes: Readonly<Record<string, number>>;
}

/** One table of places over one buffer: nothing is unpacked, so it can be shared between threads. */
export class Atlas {
  readonly head: Head;
  readonly #bytes: Uint8Array;
  readonly #columns = new Map<string, Uint8Array>();
  readonly #names: Texts;
  readonly #others: Texts;

  /** Takes the bytes of a table. Throws an `Error` when they are none. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
    if (magic !== MAGIC) throw new Error('no table of places');
    const end = bytes.indexOf(10, MAGIC.length);
    this.head = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length, end))) as Head;
    let at = end + 1;
    for (const [name, size] of Object.entries(this.head.sizes)) {
      this.#columns.set(name, bytes.subarray(at, at + size));
      at += size;
    }
    if (at !== bytes.length) throw new Error(`a table of places of ${at} bytes has ${bytes.length}`);
    this.#names = new Texts(this.#section('nameLength'), this.#section('nameBytes'));
    this.#others = new Texts(this.#section('otherLength'), this.#section('otherBytes'));
  }

  get size(): number {
    return this.#bytes.length;
  }

  #section(name: string): Uint8Array {
    const bytes = this.#columns.get(name);
    if (!bytes) throw new Error(`a table of places without its ${name}`);
    return bytes;
  }

  #column(name: string, width: number): ByteColumn {
    const bytes = this.#section(name);
    return { bytes, width, count: bytes.length / width };
  }

  /** The places that bear a name with this key. */
  find(key: string): Place[] {
    return this.#indices('key', keyHash(key))
      .filter((i) => this.#bears(i, key))
      .map((i) => this.at(i));
  }

  /** Whether a place bears a name with this key. */
  has(key: string): boolean {
    return this.#indices('key', keyHash(key)).some((i) => this.#bears(i, key));
  }

  /** The places that have a name with this key of sounds, with all their names. */
  soundLike(sound: string): { readonly place: Place; readonly names: readonly string[] }[] {
    return this.#indices('sound', keyHash(sound)).map((i) => ({ place: this.at(i), names: this.namesOf(i) }));
  }

  /** All names of a place: its own first. */
  namesOf(i: number): string[] {
    const of = this.#column('otherOf', 4);
    const names = [this.#names.at(i)];
    for (let k = firstAt(of, i); k < of.count && numberAt(of, k) === i; k++) names.push(this.#others.at(k));
    return names;
  }

  #indices(which: 'key' | 'sound', hash: number): number[] {
    const hashes = this.#column(`${which}Hash`, 4);
    const places = this.#column(`${which}Place`, 4);
    const found: number[] = [];
    for (let k = firstAt(hashes, hash); k < hashes.count && numberAt(hashes, k) === hash; k++) {
      const place = numberAt(places, k);
      if (!found.includes(place)) found.push(place);
    }
    return found;
  }

  /** A hash can lie: one of the names has to give the key itself. */
  #bears(i: number, key: string): boolean {
    return this.namesOf(i).some((name) => {
      const own = placeKey(name);
      return own === key || bareKey(own) === key;
    });
  }

  /** The place at row `i`. */
  at(i: number): Place {
    const number = (name: string, width: number) => numberAt(this.#column(name, width), i);
    const id = number('id', 4);
    const areas = [this.head.areas[number('first', 3)], this.head.areas[number('second', 3)]] as string[];
    const name = this.#names.at(i);
    const own = areas.filter((area) => area !== '');
    const code = this.head.codes[number('code', 1)] as string;
    return {
      // An area is known by its code, so that two tables speak of one.
      key: /^ADM[12]$/.test(code) || id === 0 ? (own.at(-1) ?? name) : String(id),
      ...(id > 0 ? { geonameid: String(id) } : {}),
      name,
      lat: number('lat', 3) / STEPS - 90,
      lon: number('lon', 3) / STEPS - 180,
      code,
      country: this.head.countries[number('country', 1)] as string,
      areas: own,
      people: Math.round(2 ** (number('people', 1) / 8) - 1),
    };
  }
}

/** The first row whose number is `value` or more, in a column in rising order. */
function firstAt(column: ByteColumn, value: number): number {
  let low = 0;
  let high = column.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(column, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts one behind the other, found by the sum of the lengths before. */
class Texts {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder();

  constructor(lengths: Uint8Array, bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#starts = new Uint32Array(lengths.length + 1);
    for (let i = 0; i < lengths.length; i++) this.#starts[i + 1] = (this.#starts[i] as number) + (lengths[i] as number);
  }

  at(i: number): string {
    return this.#decoder.decode(this.#bytes.subarray(this.#starts[i], this.#starts[i + 1]));
  }
}

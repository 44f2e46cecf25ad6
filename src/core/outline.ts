import type { Deed } from './deed.ts';
import type { Cite } from './line.ts';
import type { Figure } from './reading.ts';

/**
 * An account in the form in which it is compared with others, as far as its own article says it: whom its parties stand for
 * is another matter, that changes as articles come in.
 */
export interface Outline {
  /** Of the rules by which it was made; one of another version is made anew. */
  readonly version: string;
  /** Id of the account. */
  readonly id: string;
  /** Its first sentence. */
  readonly cite?: Cite;
  /** First and last day of publication; on which it is said to have happened; that the sentences name, where none is told. */
  readonly published?: Days;
  readonly when?: Days;
  readonly nearbyDays: readonly Days[];
  /** Minutes since noon or midnight, half days not told apart. */
  readonly hour?: number;
  /** Whether it is told as something known, that may long be past. */
  readonly recalled: boolean;
  readonly deeds: readonly Deed[];
  readonly standing: Standing;
  /** Whether its article tells no other deed of its kind. */
  readonly sole?: true;
  /** Whether the text counts it apart from another one. */
  readonly again: boolean;
  readonly spots: readonly Spot[];
  readonly nearby: readonly NearbySpot[];
  readonly doers: readonly OutlineParty[];
  readonly targets: readonly OutlineParty[];
  readonly tolls: readonly Toll[];
  /** Stems of the triggers. */
  readonly triggers: readonly string[];
  readonly modes: readonly string[];
  /** What its sentences say, by key, with what each word weighs. */
  readonly words: readonly (readonly [key: string, weight: number])[];
}

type Days = readonly [first: string, last: string];

/** Whether what an account tells was done, lies ahead, or sums up many deeds. */
export type Standing = 'done' | 'ahead' | 'sum';

/** Who takes part, each time he is named. */
export interface OutlineParty {
  readonly text: string;
  /** The in-article actor. */
  readonly local?: string;
  /** Told by the outlet itself, by a name: whoever is named otherwise there is another. */
  readonly named?: true;
  /** The words that say who or what it is: stems, no numbers, no names. */
  readonly heads: readonly string[];
}

/** Whom an in-article actor stands for in the ledger. */
export interface PartyActor {
  readonly id: string;
  readonly type: string;
}

/** A place as it is compared: its folded name, the folded names of the wider ones, and how narrow it is. */
export interface Spot {
  readonly name: string;
  readonly wide: readonly string[];
  readonly rank: number;
  /** Told beside the deed and not of it, so that it may be the place of another. */
  readonly loose?: true;
  readonly geonameid?: string;
  readonly point?: { readonly lat: number; readonly lon: number };
}

/** A place that is not told for an account: 1 named in its sentences, 2 in their paragraphs, 3 in the title or the lead. */
interface NearbySpot extends Spot {
  readonly level: 1 | 2 | 3;
}

/** A figure as it is compared. */
export type Toll = Pick<Figure, 'least' | 'most' | 'measure' | 'who' | 'scope'>;

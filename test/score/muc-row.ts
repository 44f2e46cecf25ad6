/** A filler that may be told in several ways; an optional one costs nothing when it is missed. */
export interface Fill {
  readonly alts: readonly string[];
  readonly opt?: boolean;
  /** The way another slot's filler is told, to which this one belongs. */
  readonly ref?: readonly string[];
}

/** A value and the filler it is said of. */
export interface Valued {
  readonly value: readonly string[] | string;
  readonly ref?: readonly string[];
}

/** Who suffered, in the short form in which predictions are written. */
export interface Human {
  readonly text: string;
  readonly number?: string;
  readonly effect?: readonly string[];
}

/** One incident, as the gold has it or as it was predicted; each slot may be missing. */
export interface MucIncident {
  readonly optional?: boolean;
  readonly type?: string | readonly string[] | null;
  readonly date?: string | null;
  readonly location?: string | readonly string[] | null;
  readonly stage?: string | null;
  readonly instrument?: readonly (Fill | string)[];
  readonly perp_individual?: readonly (Fill | string)[];
  readonly perp_org?: readonly (Fill | string)[];
  readonly perp_confidence?: readonly (Valued | string)[];
  readonly phys_target?: readonly (Fill | string)[];
  readonly human?: readonly Human[];
  readonly human_name?: readonly Fill[];
  readonly human_desc?: readonly Fill[];
  readonly human_number?: readonly Valued[];
  readonly human_effect?: readonly Valued[];
}

/** A message with its incidents. */
export interface MucRow {
  readonly id: string;
  readonly text: string;
  readonly incidents: readonly MucIncident[];
}

/** What was predicted for a message. */
export type MucGuess = Pick<MucRow, 'id' | 'incidents'>;

/** One thing, many or none as a list. */
export const listOf = <T>(given: T | readonly T[] | null | undefined): readonly T[] =>
  given === null || given === undefined ? [] : Array.isArray(given) ? given : [given as T];

import type { RelationKind } from '../../core/reading.ts';

/** What kind of thing a party may be; `body` is an organisation, a group with arms or an outlet. */
export type PartyKind = 'person' | 'body' | 'state' | 'people';

/**
 * What a date beside the words says of a relation: that it began or ended then, that it held then, or that it was
 * carried on then.
 */
export type DateRole = 'start' | 'end' | 'holds';

/** Which kinds of party may stand on either side, as the words name them: the doer or holder first. */
interface Sides {
  readonly doer: ReadonlySet<PartyKind>;
  readonly other: ReadonlySet<PartyKind>;
}

/** One row that makes a relation of words. */
export interface RelationRow {
  /** The word with what its frame asks for: the `rule` of the relations it makes. */
  readonly rule: string;
  readonly kind: RelationKind;
  /** The kind for one among several: "a leader of the front" is one of its members. */
  readonly one: RelationKind | undefined;
  readonly sides: Sides;
  readonly date: DateRole;
  /** The relation runs from the other party to the doer: what Merova backs is backed by Merova. */
  readonly turned: boolean;
  /** Particles of the verb, "broke away". */
  readonly particle: string | undefined;
  /** The prepositions under which the other party stands; none for an object, or the owner of a noun. */
  readonly prepositions: ReadonlySet<string> | undefined;
  /** Words of which one is the object: "held talks". */
  readonly objects: ReadonlySet<string> | undefined;
  /** Words of which one stands somewhere under the verb: "listed as a terrorist group". */
  readonly words: ReadonlySet<string> | undefined;
  /** Words of which one describes the noun: "splinter group". */
  readonly marks: ReadonlySet<string> | undefined;
  /** Words that open no clause with "-ing" below the verb: "joined Merova **in** denouncing". */
  readonly without: ReadonlySet<string> | undefined;
  /** The word before the noun; the subject of the clause is the holder then: "**with** the backing of Merova, the front". */
  readonly lead: ReadonlySet<string> | undefined;
  /** Two doers without another party are the two sides. */
  readonly mutual: boolean;
  /** Only where it is said of somebody, "is part of", or set beside a name. */
  readonly said: boolean;
}

/** A verb that carries an office: "was elected leader", "resigned as leader". */
export interface BearRow {
  readonly date: DateRole;
  /** Whoever it happens to holds the office: "they elected Haro leader". */
  readonly turned: boolean;
  readonly particle: string | undefined;
}

/** What a word before an office or a tie says of it. */
export const BEFORE = ['ended', 'one', 'plain', 'unsure'] as const;
export type BeforeSays = (typeof BEFORE)[number];

/** The rows by the forms of their words, lower case. */
export interface RelationTable {
  readonly verbs: ReadonlyMap<string, readonly RelationRow[]>;
  readonly nouns: ReadonlyMap<string, readonly RelationRow[]>;
  /** "backed" in "Merova-backed". */
  readonly joined: ReadonlyMap<string, readonly RelationRow[]>;
  readonly bears: ReadonlyMap<string, readonly BearRow[]>;
  readonly before: ReadonlyMap<string, BeforeSays>;
  /** Words over an infinitive that leave open whether it came about: "refused to back". */
  readonly over: ReadonlySet<string>;
}

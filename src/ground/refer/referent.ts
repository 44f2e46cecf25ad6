import type { NameClass } from '../../core/name-class.ts';
import type { ActorKind } from '../../core/reading.ts';
import type { MentionDraft } from '../../extract/draft.ts';

/** What is known of an actor with a name when pronouns and phrases look for it. */
export interface Known {
  readonly id: string;
  readonly of: NameClass;
  readonly gender: Gender | undefined;
  /** Head words of its roles, lower case. */
  readonly roles: ReadonlySet<string>;
  /** The whole wordings of its roles, lower case. */
  readonly offices: readonly string[];
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

export type Gender = 'm' | 'f';

/**
 * What kind of pronoun can take somebody up. `any`: one person or one body, the noun does not tell; `thing`: a paper or a
 * statement, which speaks for whoever made it.
 */
export type Sort = 'person' | 'body' | 'any' | 'many' | 'thing';

/**
 * Whoever the article speaks of, with a name or without one: what several mentions have in common. `known` is the actor
 * behind a name; without it `told` is how the text describes whom it does not name.
 */
export interface Referent {
  readonly sort: Sort;
  readonly gender: Gender | undefined;
  readonly known?: Known;
  readonly told?: Description;
  /** For whom it speaks: the body of an unnamed spokesman, the maker of a document. */
  readonly voice?: Referent;
  /** Two spoken of together: "Haro and his wife". */
  readonly pair?: true;
}

/** Somebody known by office, kin or what they are: "the head nurse of the clinic". */
export interface Description {
  readonly first: MentionDraft;
  /** Without articles, the owner behind "of". */
  readonly name: string;
  readonly kind: ActorKind;
  /** Head word, lower case. */
  readonly head: string;
  /** The words before the head that tell it from others, lower case. */
  readonly marks: readonly string[];
  /** Whose it is, where the text says so: a referent, or words. */
  readonly owner?: Referent | string;
  /** True for "a doctor", "residents": nobody one could find again by these words. */
  readonly faceless: boolean;
}

/** The one whose words they are when this one speaks. */
export const speakerOf = (referent: Referent): Referent => referent.voice ?? referent;

export const nameOf = (referent: Referent): string => referent.known?.names[0] ?? referent.told?.name ?? '';

/** The referent behind a name. */
export function referentOf(known: Known): Referent {
  const sort: Sort =
    known.of === 'person' ? 'person' : known.of === 'population' ? 'many' : known.of === 'other' ? 'any' : 'body';
  return { sort, gender: known.gender, known };
}

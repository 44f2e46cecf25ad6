import type { FigureScope, Measure, Who } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Days } from '../../link/days.ts';
import type { NamedVoice } from '../origin/voice.ts';

/** What of an event is told. A figure's slot is its measure. */
export type Slot = 'occurrence' | 'doer' | 'target' | 'place' | 'when' | Measure;

/** A value of a slot as one account gives it. */
export type Value =
  | { readonly kind: 'happened' }
  /** Somebody says that it did not happen. */
  | { readonly kind: 'denied' }
  | {
      readonly kind: 'figure';
      readonly least: number;
      readonly most: number | null;
      /** Fighters and civilians are counted apart from people of whom nothing is said. */
      readonly who: 'fighters' | 'civilians' | null;
      readonly of: string | null;
      /** Of children, women or men only: such a number may be a part of one of people. */
      readonly among: Who | null;
      /** "About sixty". */
      readonly loose: boolean;
      /** "sailors of Halvor": to whom those counted belong, where the words say so. */
      readonly side: string | null;
      readonly scope: FigureScope['kind'] | null;
      /** What somebody saw, found, buried or named: there may be more. */
      readonly seen: boolean;
      /** Counted after some had died later. */
      readonly later: boolean;
    }
  /** `near`: not told of the deed itself, but gathered from the words around it; it excludes nothing. */
  | { readonly kind: 'days'; readonly days: Days; readonly near?: true; readonly part?: PartOfDay }
  /** `near`: it happened near there ("outside Harim"), which excludes no other place. */
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly inside: readonly string[];
      readonly precision: string;
      readonly near?: true;
    }
  | { readonly kind: 'party'; readonly voice: NamedVoice; readonly near?: true }
  /** Men without a name, by what they were: "soldiers", "bandits". */
  | { readonly kind: 'men'; readonly of: MenSort; readonly words: string }
  /** Whether what was hit was of an army. */
  | { readonly kind: 'sort'; readonly sort: 'civil' | 'military' };

/** What happened overnight may have happened early on the next day. */
export type PartOfDay = 'overnight' | 'early';

/** Men of a state's forces, or of a band that is no state's. */
export type MenSort = 'state' | 'band';

/** One value that one account gives, with the places where it does. */
export interface Given {
  readonly slot: Slot;
  readonly value: Value;
  readonly account: string;
  readonly article: string;
  /** Where the article gives it, in the order of the text. */
  readonly places: readonly Span[];
}

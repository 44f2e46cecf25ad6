import type { Cite } from './line.ts';
import type { LabelTone, Precision, ReadingLabel, ReadingPlace, RelationKind } from './reading.ts';
import type { Party, Told } from './told-view.ts';

/** How two actors stand to each other by one article; read `from` – kind – `to`. */
export interface RelationRow extends Told {
  readonly kind: RelationKind;
  readonly from: Party;
  readonly to: Party;
  /** EDTF: from when on, until when; `asOf`: a day on which it is said to hold. */
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  /** Over by the words, also where no day is told. */
  readonly ended?: true;
  /** The text says that it is not so. */
  readonly negated?: true;
  /** The words that tell it. */
  readonly cite: Cite;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Id of the statement it is told in; null for the outlet's own voice. */
  readonly within: string | null;
  /** Who says so, where the outlet hands on a statement. */
  readonly teller?: Party;
}

/** One way in which one article names or describes an actor. */
export interface LabelRow extends Told {
  readonly actor: Party;
  /** The words folded to one form, for counting. */
  readonly label: string;
  readonly voice: ReadingLabel['voice'];
  readonly loaded: boolean;
  readonly tone: LabelTone;
  readonly cite: Cite;
  readonly within: string | null;
  readonly teller?: Party;
}

/** Everything that calls an actor by one label. */
export interface ActorLabel {
  readonly label: string;
  readonly loaded: boolean;
  readonly tone: LabelTone;
  readonly uses: number;
  readonly articles: number;
  /** By outlet and voice, most used first; without a name: outlets that are not known. */
  readonly by: readonly {
    readonly outlet?: string;
    readonly voice: ReadingLabel['voice'];
    readonly uses: number;
    readonly articles: number;
  }[];
  /** The first uses by the day of the report, at most five, each with its sentence. */
  readonly rows: readonly LabelRow[];
}

/** A place of the ledger: one of the gazetteer, or a name that stands in none (`lat` and `lon` are then missing). */
export interface PlaceRow {
  readonly id: string;
  /** The name most articles use. */
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly articles: number }[];
  readonly precision: Precision;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
  readonly country?: string;
  readonly why?: string;
  readonly orElse?: ReadingPlace['orElse'];
  /** Where it has no point of its own: the narrowest wider place around it, by the words of an article, that has one. */
  readonly near?: { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number };
  readonly articles: number;
  /** Reports of events there; those that match, where events are narrowed. */
  readonly events: number;
  /** First and last day of publication. */
  readonly first?: string;
  readonly last?: string;
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly articles: number;
  /** Edges at it, of those given. */
  readonly edges: number;
}

/** What ties two actors: a relation, or that they take part in the same events of one class. */
export type NetworkEdge = {
  readonly from: string;
  readonly to: string;
  /** Reports of it. */
  readonly uses: number;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** First and last day of publication. */
  readonly first?: string;
  readonly last?: string;
  /** The texts say that it is not so. */
  readonly negated?: true;
  /** The words of its reports, the earliest ten. */
  readonly cites: readonly Cite[];
} & (
  | {
      readonly tie: 'relation';
      readonly kind: RelationKind;
      /** All reports say that it is over. */
      readonly ended?: true;
      /** EDTF values that reports give, earliest first. */
      readonly since: readonly string[];
      readonly until: readonly string[];
      readonly asOf: readonly string[];
    }
  | { readonly tie: 'event'; readonly kind: string }
);

/** Who is tied to whom. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** All edges that match, also those beyond the limit. */
  readonly total: number;
}

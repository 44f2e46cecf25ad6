import type { Voice } from './framing-view.ts';
import type { ActorLabel, PlaceRow, RelationRow } from './ground-view.ts';
import type { Dispute, JudgementView, MemberRow } from './identity-view.ts';
import type { Capture, Cite, MergeLine, Reason } from './line.ts';
import type { Act, Figure, Force, Frame, Precision, Published, Reading, ReadingPlace, Stance } from './reading.ts';
import type { StoryOf } from './story.ts';
import type { ChainStop, Party, Told } from './told-view.ts';

export type * from './framing-view.ts';
export type * from './ground-view.ts';
export type * from './identity-view.ts';
export type * from './incident-view.ts';
export type * from './pledge-view.ts';
export type * from './told-view.ts';
export type * from './weigh-view.ts';

/**
 * What the doors out show. The ledger makes these, the command line prints them, the API serves them and the
 * workbench draws them; nothing else is needed to know what a page can show.
 */
export interface Summary {
  readonly ledger: string;
  readonly store: 'pglite' | 'postgres';
  readonly articles: number;
  readonly unread: number;
  readonly outlets: number;
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
  readonly setAside: number;
  /** First and last publication date (EDTF), where any is known. */
  readonly from?: string;
  readonly to?: string;
  /** True when the ledger holds the invented sample story; every page then says so. */
  readonly sample: boolean;
}

export interface ArticleRow {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: Published;
  readonly url?: string;
  readonly language: string;
  readonly words: number;
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
  readonly setAside: number;
  readonly capturedAt: string;
  /** First words of the text, for articles without a title. */
  readonly opening: string;
  /** The word that took it out of the ledger: nothing of it is listed or counted any more. */
  readonly retracted?: { readonly judgement: string; readonly by: string; readonly at: string; readonly why?: string };
}

/** One article with its whole reading; `actorIds` maps the ids of `reading.actors` to ledger actors. */
export interface ArticleView extends ArticleRow {
  readonly reading: Reading;
  readonly capture: Capture;
  readonly actorIds: Readonly<Record<string, string>>;
  readonly actorNames: Readonly<Record<string, string>>;
  /** What it is about, its main story first; none before stories were looked for. */
  readonly stories: readonly StoryOf[];
}

export interface ActorName {
  readonly text: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** The articles of each outlet that spell it so, most first; without a name: of outlets that are not known. */
  readonly by: readonly { readonly outlet?: string; readonly articles: number }[];
  /** One place where this spelling stands. */
  readonly cite: Cite;
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly names: readonly ActorName[];
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
  readonly first?: string;
  readonly last?: string;
}

export interface ActorView extends ActorRow {
  readonly merges: readonly MergeLine[];
  readonly roles: readonly { readonly text: string; readonly cite: Cite }[];
  readonly statementRows: readonly StatementRow[];
  readonly eventRows: readonly EventRow[];
  /** What texts say of it and others, in both directions: by the day from which or on which it holds, undated last. */
  readonly relationRows: readonly RelationRow[];
  /** What it is called, most used first. */
  readonly labels: readonly ActorLabel[];
  /** The in-article actors it stands for, as articles came in. */
  readonly members: readonly MemberRow[];
  /** What people say of who it is, and has not been revoked. */
  readonly judgements: readonly JudgementView[];
  readonly disputes: readonly Dispute[];
}

export interface StatementRow extends Told {
  readonly act: Act;
  readonly quote: 'direct' | 'mixed' | 'indirect';
  readonly stance: Stance;
  readonly hedge: boolean;
  readonly anonymous: boolean;
  /** Given where the words say that it was not said, or only that it might be. */
  readonly polarity?: 'negated' | 'hypothetical';
  readonly source: readonly Party[];
  readonly cue: readonly Cite[];
  readonly content: readonly Cite[];
  readonly chain: readonly ChainStop[];
  /** Whose voice it is; absent where nobody is heard: what was not said, or has no content. */
  readonly voice?: Voice;
  /** For whom the words are meant. */
  readonly addressee?: Party;
  /** EDTF: the last day on which what is promised, threatened or asked is still kept. */
  readonly deadline?: string;
  /** Who gets what is promised or ordered. */
  readonly beneficiary?: Party;
  /** How hard a call presses. */
  readonly force?: Force;
  /**
   * The saying this statement reports, when more than one article reports it. Its id is that of the earliest report;
   * `first`: this is it, by publication date, or may be.
   */
  readonly saying?: {
    readonly id: string;
    readonly articles: number;
    readonly outlets: number;
    readonly first: boolean;
    /** True where the dates do not tell which of several was first: this one may have been, and so may another. */
    readonly shared?: boolean;
  };
}

/** One statement with its other reports, earliest first, undated last; `reason`: why it is one with an earlier report. */
export interface StatementView extends StatementRow {
  readonly reports: readonly StatementRow[];
  readonly reason?: Reason;
}

/** A place with the sentences that name it and what is said to have happened there. */
export interface PlaceView extends PlaceRow {
  readonly cites: readonly (Cite & { readonly outlet?: string; readonly reported?: string })[];
  readonly eventRows: readonly EventRow[];
}

/** Where an event is said to have happened, with the words it was read from. */
export interface PlaceTold {
  /** Id of the ledger's place. */
  readonly id?: string;
  readonly name: string;
  readonly precision: Precision;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
  /** Why this place and no other of its name, and the next best one. */
  readonly why?: string;
  readonly orElse?: ReadingPlace['orElse'];
  readonly country?: string;
  /** The wider place in which the text puts it. */
  readonly inside?: string;
  readonly cite: Cite;
  /** Where the words stand: in the event's own clause, its sentence, the paragraph, the dateline. */
  readonly from?: Frame;
}

export interface EventRow extends Told {
  readonly class: string;
  readonly mode?: string;
  readonly acled?: { readonly type: string; readonly subType: string };
  /** PLOVER contexts: what it is about, by words of its clause. */
  readonly contexts?: readonly string[];
  readonly trigger: Cite;
  readonly agents: readonly Party[];
  readonly recipients: readonly Party[];
  /** All agents do it to each other: a meeting, a fight, a swap. */
  readonly reciprocal?: true;
  /** The thing or place it was turned on, where no party is named. */
  readonly targets?: readonly Cite[];
  /** What it was done with, in the text's words. */
  readonly instruments?: readonly Cite[];
  /** Event time as EDTF with the words it was read from, and where these stand. */
  readonly when?: { readonly edtf?: string; readonly value: string; readonly cite: Cite; readonly from?: Frame };
  readonly place?: PlaceTold;
  readonly figures: readonly (Figure & { readonly cite: Cite })[];
  readonly polarity: string;
  /** Why it did not come about: it was tried in vain, or somebody stopped it. */
  readonly thwarted?: 'attempted' | 'foiled';
  readonly modality: string;
  readonly certainty: string;
  readonly background: boolean;
  readonly within: string | null;
  /** Who tells it, where the outlet hands on a statement of somebody named. */
  readonly teller?: Party;
}

/** One event with the statement it is told within. */
export interface EventView extends EventRow {
  readonly statement?: StatementRow;
}

export interface SearchHit {
  readonly kind: 'sentence' | 'actor' | 'statement' | 'event';
  readonly id: string;
  readonly article?: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly text: string;
  readonly cite?: Cite;
}

/** What a list can be narrowed by; every field is optional and all given ones must hold. */
export interface Filter {
  /** Of articles: those that are retracted too. */
  readonly retracted?: 'yes';
  readonly article?: string;
  readonly actor?: string;
  /** Name of an outlet; `none`: articles of outlets that are not known. */
  readonly outlet?: string;
  readonly act?: string;
  readonly stance?: string;
  /** Id of a saying: all its reports. */
  readonly saying?: string;
  readonly class?: string;
  readonly mode?: string;
  readonly modality?: string;
  readonly polarity?: string;
  readonly certainty?: string;
  /** Told as earlier history, or not. */
  readonly background?: 'yes' | 'no';
  /** Id of the statement an event is told in; `any`: in some statement; `none`: in the outlet's own voice. */
  readonly within?: string;
  /** Words of the name of the place, accents and case left aside. */
  readonly place?: string;
  /** Id of a place of the ledger. */
  readonly at?: string;
  /** Whether places have a point on the map. */
  readonly placed?: 'yes' | 'no';
  /** Kind of relation. */
  readonly relation?: string;
  /** Kind of actor. */
  readonly type?: string;
  /** What ties actors of a network: relations, the same events, or both, which is usual. */
  readonly tie?: 'relation' | 'event' | 'both';
  /** In whose voice a label stands. */
  readonly voice?: string;
  /** Whether the table of loaded terms knows a word of a label. */
  readonly loaded?: 'yes' | 'no';
  /** A label as it is counted, and its tone. */
  readonly label?: string;
  readonly tone?: string;
  /** Of statements: only those in which somebody is heard. */
  readonly heard?: 'yes';
  /** Of what kind the article presents the speaker. */
  readonly kind?: string;
  /** The words for a speaker who is no actor of the ledger, as they are counted. */
  readonly speaker?: string;
  /** Whether the speaker goes without a name. */
  readonly anonymous?: 'yes' | 'no';
  /** Whether the words came to the outlet through others. */
  readonly handed?: 'yes' | 'no';
  /** The words that report it, as they are counted; `none` for a quotation that stands alone. */
  readonly cue?: string;
  /** Days on which an event is said to have happened: on or after, on or before. */
  readonly since?: string;
  readonly until?: string;
  /** Days of the report: on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
  /** The day as of which a promise stands. */
  readonly asOf?: string;
  /** How a promise stands. */
  readonly stage?: string;
  /** Whether a denial meets a claim. */
  readonly met?: 'yes' | 'no';
  /** At least so many articles tell it. */
  readonly articles?: number;
  readonly limit?: number;
  readonly offset?: number;
}

/** A page of a list with the number of all rows that match. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Where only the newest were looked at. `total` counts what these hold. */
  readonly window?: Newest;
}

/** How many articles, or incidents, were looked at for a list, of how many that it could be about. */
export type Newest =
  | { readonly articles: number; readonly of: number }
  | { readonly incidents: number; readonly of: number };

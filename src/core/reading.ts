import type { MentionWhy } from './mention-why.ts';
import type { ReadingPlace, ReadingToponym } from './reading-place.ts';
import type { Span } from './span.ts';

export type { Precision, ReadingPlace, ReadingToponym, ToponymUse } from './reading-place.ts';

/** What kind of thing a name stands for. */
export type ActorKind =
  | 'person'
  | 'organization'
  | 'armed-group'
  | 'state'
  | 'population'
  | 'place'
  | 'outlet'
  | 'other';

/** A publication date: an EDTF value, what it rests on, and where that was found. */
export interface Published {
  readonly value: string;
  readonly basis: 'given' | 'metadata' | 'stated' | 'inferred';
  /** A span of the text, or the name of the metadata field. */
  readonly from?: Span | string;
}

/** A piece of the page that is not the article: kept, shown, never lost. */
export interface SetAside {
  readonly text: string;
  readonly why: string;
}

export interface ReadingToken {
  readonly span: Span;
  readonly upos: string;
  readonly lemma: string;
  /** Index of the head inside the sentence; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface Mention {
  readonly id: string;
  readonly span: Span;
  readonly head: Span;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: ActorKind;
  /** Id of the actor in this article; null when nobody could be named. */
  readonly actor: string | null;
  /** Why it is that actor; absent without one, and from readings made before reasons were kept. */
  readonly why?: MentionWhy;
}

export interface Actor {
  readonly id: string;
  /** The fullest neutral name in this article. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every spelling used for it in this article, fullest first. */
  readonly names: readonly string[];
  readonly roles: readonly { readonly text: string; readonly span: Span }[];
  /** True for who is known by description alone, "head nurse of the clinic": an actor of this article, never one of the ledger. */
  readonly described?: true;
  /** True for a body that the table of bodies known the world over knows by one of these names; `name` is the table's. */
  readonly listed?: true;
}

export type AliasEvidence =
  | 'acronym'
  | 'apposition'
  | 'also-known-as'
  | 'also-written'
  | 'translation'
  | 'formerly'
  | 'short-form';

/** An equation the text itself makes between two names. */
export interface Alias {
  readonly a: string;
  readonly b: string;
  readonly evidence: AliasEvidence;
  readonly span: Span;
}

export interface ReadingDate {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string;
  /** EDTF date or interval, when the expression could be placed on the calendar. */
  readonly edtf?: string;
  /** Why it could not be placed. */
  readonly unresolved?: string;
}

export type Measure =
  | 'killed'
  | 'injured'
  | 'detained'
  | 'displaced'
  | 'captured'
  | 'strength'
  | 'strikes'
  | 'money'
  | 'other';

/** The kind of people that were counted, where the words say so. */
export type Who = 'civilians' | 'fighters' | 'children' | 'women' | 'men';

/** What a count covers when it is not simply what its own sentence tells. */
export type FigureScope =
  /** "12 people, among them five children": five of the whole, whose id is `of`; null where the whole has no figure. */
  | { readonly kind: 'part'; readonly of: string | null }
  /** "another 12": on top of those told before. */
  | { readonly kind: 'more' }
  /** "bringing the toll to 54", "a total of 54": a sum; `since` are the words that say from when on. */
  | { readonly kind: 'total'; readonly since?: Span };

export interface Figure {
  readonly id: string;
  readonly span: Span;
  readonly least: number;
  readonly most: number | null;
  readonly approximate: boolean;
  readonly unit: string;
  /** Who or what was counted, in the text's words. */
  readonly of: string | null;
  readonly who?: Who;
  readonly measure: Measure;
  /** Absent where the figure counts what its own sentence tells. */
  readonly scope?: FigureScope;
}

export type Act =
  | 'assert'
  | 'confirm'
  | 'concede'
  | 'deny'
  | 'accuse'
  | 'criticize'
  | 'praise'
  | 'pledge'
  | 'threaten'
  | 'warn'
  | 'call'
  | 'refuse'
  | 'predict'
  | 'announce'
  | 'believe'
  | 'intend'
  | 'question'
  | 'no-comment';

export type Stance = 'neutral' | 'distancing' | 'endorsing';

export interface ChainLink {
  readonly source: Span | null;
  readonly actor: string | null;
  readonly medium?: string;
}

export interface Statement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly sourceActor: string | null;
  readonly anonymous: boolean;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly quote: 'direct' | 'mixed' | 'indirect';
  readonly stance: Stance;
  readonly hedge: boolean;
  readonly cuePolarity: 'asserted' | 'negated' | 'hypothetical';
  /** Outermost first: the outlet, then each reporter in turn. */
  readonly chain: readonly ChainLink[];
  /** The words for whom it is meant; absent when the text names nobody. */
  readonly hearer?: Span;
  /** Actor of `hearer`; null when those words name no known one. */
  readonly addressee?: string | null;
  /** EDTF: the last day (or month, or year) on which what is promised, threatened or asked is still kept. */
  readonly deadline?: string;
  /** The words for who gets what is promised or ordered. */
  readonly beneficiary?: Span;
  /** Actor of `beneficiary`; null when those words name no known one. */
  readonly beneficiaryActor?: string | null;
  /** How hard a call presses; only with the act `call`. */
  readonly force?: Force;
}

export type Force = 'request' | 'urge' | 'demand' | 'order';

export type EventClass =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Modality = 'happened' | 'planned' | 'hypothetical' | 'called-for' | 'threatened' | 'alleged';

/** Where the place or the time of an event stands: its own clause, another clause of its sentence, or its paragraph before it. */
export type Frame = 'clause' | 'sentence' | 'paragraph' | 'dateline';

export interface ReadingEvent {
  readonly id: string;
  readonly trigger: Span;
  /** PLOVER class. */
  readonly class: EventClass;
  readonly mode?: string;
  readonly acled?: { readonly type: string; readonly subType: string };
  /** What it is about beside its class: contexts of PLOVER, where words of its clause name some. */
  readonly contexts?: readonly string[];
  readonly agents: readonly Span[];
  readonly agentActors: readonly (string | null)[];
  readonly recipients: readonly Span[];
  readonly recipientActors: readonly (string | null)[];
  /** A meeting, a fight, a swap: all agents do it to each other, and nobody is the recipient. */
  readonly reciprocal?: true;
  /** The thing or place it was turned on, where no party is named: a plan that was rejected, a district under curfew. */
  readonly targets?: readonly Span[];
  /** What it was done with, in the text's words: bombs, a drone. */
  readonly instruments?: readonly Span[];
  /** Index in `places`; absent where the text names none for it, or two that fit. */
  readonly place?: number;
  /** Where the words for `place` stand. */
  readonly placeFrom?: Frame;
  /** Index in `dates`. */
  readonly when?: number;
  /** Where the words for `when` stand. */
  readonly whenFrom?: Frame;
  /** Ids of figures. */
  readonly figures: readonly string[];
  readonly polarity: 'affirmed' | 'negated';
  /** Why a negated event did not come about: it was tried in vain, or somebody stopped it. */
  readonly thwarted?: 'attempted' | 'foiled';
  readonly modality: Modality;
  /** Earlier history, told as context. */
  readonly background: boolean;
  readonly certainty: 'fact' | 'claimed-by-doer' | 'alleged-by-authority' | 'suspected' | 'possible';
  /** Id of the statement the event is told in; null for the outlet's own voice. */
  readonly within: string | null;
  /** Why it was read so; only when asked for. */
  readonly explain?: EventExplain;
}

/** Which rules made an event of the words, and found its parties. */
export interface EventExplain {
  /** The row of the event table that fits; null where the act of a statement makes the event. */
  readonly frame: { readonly row: string; readonly class: string; readonly why: string } | null;
  /** One for each of `agents`, `recipients` and `targets`, in their order. */
  readonly agents: readonly PartyExplain[];
  readonly recipients: readonly PartyExplain[];
  readonly targets: readonly PartyExplain[];
}

/** The rule that found a party, and its way through the tree to the trigger: `nsubj<shelled`, `nsubj<vowed>xcomp>attack`. */
interface PartyExplain {
  readonly rule: string;
  readonly path: string;
}

/** How two actors stand to each other, by the words of one article. Read `from` – kind – `to`: the man is leader of the group. */
export type RelationKind =
  | 'leader-of'
  | 'founder-of'
  | 'member-of'
  | 'spokesman-of'
  | 'part-of'
  | 'split-from'
  | 'renamed-to'
  | 'backed-by'
  | 'designated-by'
  | 'allied-with'
  | 'opposed-to'
  | 'negotiating-with'
  | 'fighting-with';

/** A relation that the text tells, dated as far as the text dates it. */
export interface ReadingRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Actor ids of this reading. */
  readonly from: string;
  readonly to: string;
  /** EDTF: from when on. */
  readonly since?: string;
  /** EDTF: until when. */
  readonly until?: string;
  /** True where it is over by the words ("former", "until"). */
  readonly ended?: true;
  /** EDTF: a day (month, year) on which it is said to hold, where neither start nor end is told. */
  readonly asOf?: string;
  /** True where the text says that it is not so. */
  readonly negated?: true;
  /** The words that tell it, both parties included. */
  readonly span: Span;
  /** Name of the rule. */
  readonly rule: string;
  /** Id of the statement it is told in; null for the outlet's own voice. */
  readonly within: string | null;
}

/** What a label says beside whom it means. */
export type LabelTone = 'neutral' | 'favourable' | 'hostile' | 'legal';

/** One way in which an article names or describes an actor. */
export interface ReadingLabel {
  readonly span: Span;
  /** Actor id of this reading. */
  readonly actor: string;
  /** The words, folded to one form for counting: "terrorist group" for "Terrorist groups". */
  readonly label: string;
  readonly voice: 'own' | 'attributed' | 'scare-quoted';
  /** True where the table of loaded terms knows a word of it. */
  readonly loaded: boolean;
  readonly tone: LabelTone;
  /** Id of the statement in which it stands; null for the outlet's own voice. */
  readonly within: string | null;
}

/** What the reader was unsure of. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/**
 * What one article becomes. Offsets are UTF-16 code units into `text`, half open. A field that this version of
 * Stemma cannot fill yet is absent from the type, never faked.
 */
export interface Reading {
  readonly schema: 'stemma/reading@1';
  /** The given id, else the first 16 hex digits of the sha256 of the raw bytes. */
  readonly id: string;
  readonly sha256: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** BCP 47 code; `und` when it could not be told. */
  readonly language: string;
  readonly published?: Published;
  /** The clean article text. */
  readonly text: string;
  readonly setAside: readonly SetAside[];
  readonly sentences: readonly Span[];
  readonly tokens?: readonly ReadingToken[];
  readonly quotes: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly aliases: readonly Alias[];
  /** Absent from readings made before relations were read; so are labels. */
  readonly relations?: readonly ReadingRelation[];
  readonly labels?: readonly ReadingLabel[];
  /** Absent from readings made before places were read. */
  readonly places?: readonly ReadingPlace[];
  /** Every name of a place, `places` among them; only when asked for. */
  readonly toponyms?: readonly ReadingToponym[];
  readonly dates: readonly ReadingDate[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly ReadingEvent[];
  readonly notes: readonly Note[];
  /** Which model and rule tables made this reading. */
  readonly readBy: string;
}

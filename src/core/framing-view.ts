import type { Cite } from './line.ts';
import type { LabelTone, Measure, ReadingLabel, Stance } from './reading.ts';
import type { SpeakerKind } from './speaker-kind.ts';
import type { Page } from './view.ts';

/** Whose voice a statement is, as its article presents it. */
export interface Voice {
  readonly kind: SpeakerKind;
  /** The words for the speaker in one form for counting: small letters, without article; empty where nobody is told. */
  readonly speaker: string;
  /** The words for whoever handed it on between outlet and speaker, where it came to the outlet through others. */
  readonly through?: string;
  /** The words that report it in small letters: "claimed"; empty for a quotation that stands alone. */
  readonly cue: string;
  /** UTF-16 units of what was said that stand in quotation marks, and those that do not. */
  readonly quoted: number;
  readonly told: number;
}

/** An actor of the ledger as a count names it. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** What an outlet published; without a name: outlets that are not known. */
export interface OutletCount {
  readonly outlet?: string;
  readonly articles: number;
  /** Statements in which somebody is heard. */
  readonly statements: number;
}

/** How often an outlet speaks of an actor, by whatever word: what labels are counted against. */
export interface MentionCount {
  readonly outlet?: string;
  readonly actor: Counted;
  readonly mentions: number;
  readonly articles: number;
}

/** How often an outlet calls an actor by one label, in one voice. */
export interface LabelCount {
  readonly outlet?: string;
  readonly actor: Counted;
  readonly label: string;
  readonly tone: LabelTone;
  readonly loaded: boolean;
  readonly voice: ReadingLabel['voice'];
  readonly uses: number;
  readonly articles: number;
}

/** Who speaks: an actor of the ledger, else the words for him. */
interface Speaker {
  readonly outlet?: string;
  readonly actor?: Counted;
  readonly speaker?: string;
  readonly kind: SpeakerKind;
}

/** How often and at what length an outlet lets a speaker be heard. */
export interface VoiceCount extends Speaker {
  /** No name is told for the speaker. */
  readonly anonymous: boolean;
  readonly statements: number;
  readonly articles: number;
  /** Statements that came to the outlet through others. */
  readonly handed: number;
  /** UTF-16 units in quotation marks, and outside them. */
  readonly quoted: number;
  readonly told: number;
}

/** How often an outlet reports a speaker with one cue, and what stance the cue takes. */
export interface StanceCount extends Speaker {
  readonly stance: Stance;
  readonly cue: string;
  readonly statements: number;
  readonly articles: number;
}

/** How outlets tell of actors, in counts; those with the most uses come first. */
export interface Framing {
  readonly outlets: readonly OutletCount[];
  /** Of the actors that `labels` names. */
  readonly mentions: readonly MentionCount[];
  readonly labels: Page<LabelCount>;
  readonly voices: Page<VoiceCount>;
  readonly stances: Page<StanceCount>;
}

/** How a deed is told without its doer: "were killed", "a rocket hit", "the killing of", "two killed", "died". */
export type Wording = 'passive' | 'thing' | 'noun' | 'participle' | 'other';

/** Words for who did it; with `own` where the outlet says so in its own voice. */
export interface DoerWords {
  readonly text: string;
  readonly actor?: string;
  readonly name?: string;
  readonly own: boolean;
}

/** Whether one article that tells an event says who did it. */
export interface DoerAccount {
  readonly article: string;
  readonly outlet?: string;
  /** EDTF value of the publication date. */
  readonly reported?: string;
  /** Its accounts of the event, by id. */
  readonly accounts: readonly string[];
  /** `named`: an actor of the ledger; `described`: words such as "gunmen"; `untold`: nobody; `unsure`: words behind "by" that were not read. */
  readonly told: 'named' | 'described' | 'untold' | 'unsure';
  /** In whose voice the doer is told, the outlet's own where it is told in both; absent where none is. */
  readonly voice?: 'own' | 'attributed';
  readonly doers: readonly DoerWords[];
  /** How it is worded where no doer is told. */
  readonly wording?: Wording;
  /** The sentences that tell the event. */
  readonly sentences: readonly Cite[];
}

/** Something that articles of a story tell: an event, how many were harmed in it, or what somebody said. */
export interface StoryItem {
  readonly kind: 'event' | 'figure' | 'statement';
  /** Id of the incident or of the saying. */
  readonly id: string;
  /** Of figures: what was counted. */
  readonly measure?: Measure;
  /** One sentence of each article that tells it. */
  readonly told: readonly ItemTold[];
}

export interface ItemTold {
  readonly article: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly cite: Cite;
}

/** An outlet in whose articles of a story no mention of something was found, nor anything that points to one. */
export interface Silence {
  readonly outlet: string;
  /** Its articles that could have: out on the day of the first report or later. */
  readonly articles: readonly string[];
  /** All of them came out on the very day of the first report, and may have been printed before. */
  readonly sameDay: boolean;
}

/** What several text origins of a story tell and some outlets do not mention: "3 of 5 origins tell it". */
export interface Omission {
  readonly item: StoryItem;
  /** The day on which it had surely been reported. */
  readonly first: string;
  /** Text origins that tell it, and all that could. */
  readonly origins: number;
  readonly of: number;
  readonly silent: readonly Silence[];
  /** Outlets whose articles may mention it, though nobody found where. */
  readonly unsure: readonly string[];
}

/** One event that several outlets of a story tell: which say who did it, and which do not. */
export interface DoerContrast {
  /** Id of the incident. */
  readonly incident: string;
  readonly class: string;
  readonly mode?: string;
  readonly when?: string;
  readonly place?: string;
  readonly accounts: readonly DoerAccount[];
}

/** What the articles of one story tell of the same things, and what some of them do not. */
export interface StoryFraming {
  readonly story: string;
  /** Its articles, the earliest first; a page names those that are silent by them. */
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly outlet?: string;
    readonly reported?: string;
  }[];
  /** Articles of the story that were left out, where it has more than can be weighed at once. */
  readonly left: number;
  readonly textOrigins: number;
  /** How many things at least two text origins tell. */
  readonly shared: { readonly events: number; readonly figures: number; readonly statements: number };
  readonly omissions: readonly Omission[];
  /** Events of several articles of which some say who did it and others do not. */
  readonly contrasts: readonly DoerContrast[];
  /** Events that several articles tell, contrasts or not. */
  readonly events: number;
}

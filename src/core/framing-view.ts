import type { LabelTone, ReadingLabel, Stance } from './reading.ts';
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

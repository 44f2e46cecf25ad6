import type { ActorBrief, JudgementView } from './identity-view.ts';
import type { Cite, MergeLine } from './line.ts';
import type { DenialRow, PledgeRow, Stage } from './pledge-view.ts';
import type { ActorRow, ArticleRow, StatementRow } from './view.ts';

/** Since when: a revision of the ledger, or a day; without either, since it was empty. */
export interface Since {
  /** All that came later than this revision is new. */
  readonly revision?: number;
  /** All that came on this day or later is new, as EDTF (`2024-12-16`, `2024-12`). */
  readonly day?: string;
  /** By which clock a day is meant: when things came into the ledger, which is usual, or when they were published. */
  readonly clock?: 'ledger' | 'reported';
  /** The day up to which deadlines are looked at (EDTF); the day of the latest report when left out. */
  readonly asOf?: string;
}

/** What is called one actor, at one of two times. */
export interface ActorSide {
  /** Id of the actor; of one that is gone it leads to the one of today. */
  readonly id: string;
  /** What most of its articles of that time call it. */
  readonly name: string;
  readonly articles: number;
}

/** Actors that were several and are one now, or the other way round; only articles of before are counted. */
export interface ActorShift {
  readonly kind: 'joined' | 'parted';
  readonly before: readonly ActorSide[];
  readonly now: readonly ActorSide[];
  /** What new articles say of it, at most five lines. */
  readonly merges: readonly MergeLine[];
  /** What people said or took back since. */
  readonly judgements: readonly JudgementView[];
}

/** A story or an incident that new articles belong to: in how many articles it stood, and stands; begun where that was none. */
export interface Grown {
  readonly id: string;
  /** The title of a story; the sentence of the earliest account of an incident. */
  readonly title: string;
  readonly before: number;
  readonly now: number;
}

/** A figure as one account gives it. */
export interface FigureTold {
  readonly least: number;
  readonly most: number | null;
  readonly outlet?: string;
  readonly cite: Cite;
}

/** A figure of an incident that a new account gives otherwise than all accounts of before. */
export interface FigureChange {
  readonly incident: string;
  readonly account: string;
  readonly measure: string;
  readonly of: string | null;
  readonly before: readonly FigureTold[];
  readonly now: FigureTold;
  /** The same outlet gave another one before. */
  readonly sameOutlet: boolean;
}

/** What the ledger alone knows to be new. */
export interface LedgerChanges {
  /** As it was asked for, with the revision it stands for where it is about the ledger's clock. */
  readonly since: Since;
  /** The latest revision. */
  readonly revision: number;
  /** The day of the latest report (EDTF) of before and of now, where any is known. */
  readonly lastBefore?: string;
  readonly lastNow?: string;
  readonly articles: readonly ArticleRow[];
  /** Articles of before that were retracted since. */
  readonly retracted: readonly ArticleRow[];
  /** Words of people that were said since, and are not taken back. */
  readonly judgements: readonly JudgementView[];
  readonly shifts: readonly ActorShift[];
  /** Actors that only new articles name, those in most articles first; at most a hundred. */
  readonly actors: readonly ActorRow[];
  readonly newActors: number;
  /** How many there are of each; the lists show at most five hundred. */
  readonly newArticles: number;
  readonly newStatements: number;
  readonly newEvents: number;
  /** Stories and incidents that new articles belong to, of those that several articles tell. */
  readonly stories: readonly Grown[];
  readonly incidents: readonly Grown[];
  readonly figures: readonly FigureChange[];
  /** Denials that new articles report. */
  readonly denials: readonly StatementRow[];
  /** Promises, threats and calls whose last day has passed since, or had passed when a new article reported them. */
  readonly due: readonly StatementRow[];
}

/** A promise of before that stands otherwise now: the stage it had by what was known on the day of the latest report of before. */
export interface PledgeTurn {
  readonly before: Stage;
  readonly row: PledgeRow;
}

/** What is new, with what has to be weighed for it. */
export interface Changes extends LedgerChanges {
  readonly pledges: readonly PledgeTurn[];
  /** Denials of new articles that answer a claim, beside it. */
  readonly denied: readonly DenialRow[];
}

/** What hangs on an article: all that leaves the lists and counts with it. */
export interface Hanging {
  readonly article: ArticleRow;
  /** What it holds by itself. */
  readonly statements: number;
  readonly events: number;
  readonly relations: number;
  readonly labels: number;
  /** Actors that only it names. */
  readonly actors: readonly ActorBrief[];
  /** Actors that are one by its words alone, as they are without it. */
  readonly parted: readonly { readonly before: ActorBrief; readonly now: readonly ActorBrief[] }[];
  /** Decisions about who is who that were made for it, and those of other articles that rest on somebody it names. */
  readonly merges: number;
  readonly restingMerges: number;
  /** Sayings that fewer articles report without it; `after`: how many report each of those that are left. */
  readonly sayings: readonly { readonly id: string; readonly before: number; readonly after: readonly number[] }[];
  /** Incidents that fewer articles tell without it. */
  readonly incidents: readonly { readonly id: string; readonly before: number; readonly after: readonly number[] }[];
  /** Which articles come from it, or it from them. */
  readonly lineage: readonly { readonly child: string; readonly parent: string; readonly type: string }[];
}

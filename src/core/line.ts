import type { LineageEdge, LineageType, SharedPassage } from './lineage.ts';
import type { PledgeAct, Stage } from './pledge-view.ts';
import type { LabelTone, Precision, Published, Reading, ReadingLabel, RelationKind } from './reading.ts';
import type { Span } from './span.ts';
import type { StoryReason } from './story.ts';
import type { ValueStatus } from './weigh-view.ts';

/** A place in a text with the words themselves, so that a line of the export can be read alone. */
export interface Cite {
  readonly article: string;
  readonly span: Span;
  readonly quote: string;
}

/** Why the ledger holds two things for one: the rule with its version, its score, the sentences; or the person. */
export interface Reason {
  readonly rule: string;
  readonly version: string;
  readonly score?: number;
  readonly cites: readonly Cite[];
  readonly by?: string;
  /** What speaks for it and against it, with what each is worth; where a rule weighs several things. */
  readonly parts?: readonly ReasonPart[];
}

/** One thing that a rule weighs: "place", how it stands there, "same", and what that is worth. */
export interface ReasonPart {
  readonly part: string;
  readonly how: string;
  readonly score: number;
}

type Verdict = 'same' | 'different' | 'unsure';

/** How a document came in. */
export interface Capture {
  readonly sha256: string;
  readonly bytes: number;
  /** UTC, ISO 8601. */
  readonly capturedAt: string;
  readonly how: 'file' | 'stdin' | 'jsonl' | 'sample';
  /** Path or line as the person gave it; never made absolute. */
  readonly file?: string;
  readonly form: 'text' | 'markdown' | 'html';
  readonly charset: string;
  readonly tool: string;
}

export interface MergeLine {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The two names it rests on, the first one of `a`. */
  readonly on?: readonly [string, string];
}

/** A merge with what it takes to undo it. */
export interface ActorMerge extends MergeLine {
  /** Cell id of the in-article actor it was found for. */
  readonly member?: string;
  /** Cell id of the in-article actor beside which `b` was known. */
  readonly holder?: string;
}

/**
 * One line of `stemma export json`. Articles come first; the order is stable. Lines with `kind: "original"` carry
 * the untouched bytes and `article.reading` the whole reading, so that `stemma import` loses nothing.
 */
export type Line =
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly sha256: string;
      readonly file?: string;
      readonly url?: string;
      readonly outlet?: string;
      readonly title?: string;
      readonly published?: Published;
      readonly capturedAt: string;
      /** The judgement that took it out; it then has no lines of its own besides this one and its original. */
      readonly retracted?: string;
      /** Of a retracted article: what is needed to bring it back, as rows of the store. */
      readonly withheld?: readonly { readonly of: string; readonly body: unknown }[];
      /** Its place in the order in which articles and judgements came in. */
      readonly revision?: number;
      readonly capture: Capture;
      readonly reading: Reading;
    }
  | { readonly kind: 'original'; readonly sha256: string; readonly base64: string }
  | {
      readonly kind: 'actor';
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly names: readonly { readonly text: string; readonly outlet?: string; readonly articles: number }[];
      readonly merges: readonly ActorMerge[];
      /** The in-article actor it began with; an actor that was merged goes where that one goes. */
      readonly founder?: string;
      /** The in-article actors that this actor stands for, as cell ids. */
      readonly members: readonly string[];
      /** The keys under which a later article can find it. */
      readonly keys: readonly string[];
      /** The actor that it was found to be; it then has no members of its own and its id leads there. */
      readonly movedTo?: string;
    }
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly class: string;
      readonly mode?: string;
      readonly acled?: { readonly type: string; readonly subType: string };
      readonly when?: string;
      /** Name of the place. */
      readonly place?: string;
      readonly doers: readonly string[];
      readonly targets: readonly string[];
      readonly figures: readonly LineFigure[];
      readonly accounts: readonly string[];
      readonly status: 'reported';
    }
  | {
      readonly kind: 'account';
      readonly id: string;
      readonly event: string;
      readonly article: string;
      readonly cite: Cite;
      readonly trigger: Cite;
      readonly within?: string;
      readonly polarity: string;
      readonly modality: string;
      readonly certainty: string;
      readonly background: boolean;
      /** The place of the article that tells the event first; absent until accounts were told. */
      readonly account?: string;
      /** Why it is held for that event: beside which other account, or the place of its own article. */
      readonly join?: Reason;
      /** All other accounts that it was found to be one with, the surest first. */
      readonly joins?: readonly { readonly to: string; readonly reason: Reason }[];
      readonly place?: LinePlace;
      readonly figures: readonly (LineFigure & { readonly cite: Cite })[];
    }
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly article: string;
      readonly actor?: string;
      readonly source: readonly Cite[];
      readonly cue: readonly Cite[];
      readonly content: readonly Cite[];
      readonly act: string;
      readonly chain: readonly { readonly actor?: string; readonly text?: string; readonly medium?: string }[];
      readonly addressee?: LineParty;
      readonly deadline?: string;
      readonly beneficiary?: LineParty;
      readonly force?: string;
      /** The report of the saying that was surely out first; that one has none. */
      readonly restates?: string;
      /** The statements that it was found to be one with when it came in, and why. */
      readonly joins?: readonly { readonly to: string; readonly reason: Reason }[];
    }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly article: string;
      /** Read `from` – relation – `to`; the cell id of an actor that is known in its article only. */
      readonly from: string;
      readonly relation: RelationKind;
      readonly to: string;
      readonly since?: string;
      readonly until?: string;
      readonly asOf?: string;
      readonly ended?: true;
      readonly negated?: true;
      readonly rule: string;
      /** The statement it is told in; absent for the outlet's own voice. */
      readonly within?: string;
      readonly cites: readonly Cite[];
    }
  | {
      readonly kind: 'label';
      readonly id: string;
      readonly article: string;
      readonly outlet?: string;
      /** The cell id of an actor that is known in its article only. */
      readonly actor: string;
      /** The words folded to one form, for counting. */
      readonly label: string;
      readonly voice: ReadingLabel['voice'];
      readonly loaded: boolean;
      readonly tone: LabelTone;
      readonly within?: string;
      readonly cite: Cite;
    }
  | {
      readonly kind: 'lineage';
      readonly id: string;
      /** The article that comes from the other one. */
      readonly from: string;
      /** An article, or `outlet:` and the name of an outlet whose text the ledger does not hold. */
      readonly to: string;
      readonly type: LineageType;
      /** Share of the runs of words of `from` that `to` has, 0 to 1, and the other way round. */
      readonly overlap: number;
      readonly back: number;
      /** What says which of the two came first. */
      readonly by?: LineageEdge['by'];
      readonly passages: readonly SharedPassage[];
      readonly reason: Reason;
    }
  | {
      readonly kind: 'place';
      readonly id: string;
      /** The name most articles use. */
      readonly name: string;
      readonly precision: Precision;
      readonly lat?: number;
      readonly lon?: number;
      readonly geonameid?: string;
      readonly country?: string;
    }
  | {
      readonly kind: 'story';
      readonly id: string;
      /** Articles whose main story it is, in the order in which they came in. */
      readonly articles: readonly string[];
      /** Every article of it, and why it is one; `was`: where it would be without the judgement. */
      readonly members: readonly {
        readonly article: string;
        readonly side: 'main' | 'also';
        readonly reason: StoryReason;
        readonly was?: { readonly story: string; readonly reason: StoryReason };
        readonly judgement?: string;
      }[];
      /** The story that it turned out to be, why, and by whose judgement. */
      readonly movedTo?: string;
      readonly movedBy?: string;
      readonly reason?: StoryReason;
      /** Its first article. */
      readonly founder: string;
      /** What people say of its articles and others, each pair with the story of the first. */
      readonly rulings?: readonly {
        readonly judgement: string;
        readonly a: string;
        readonly b: string;
        readonly verdict: string;
      }[];
    }
  | {
      /** The values told of an event that several articles tell, each with what stands behind it. Made anew for each export. */
      readonly kind: 'slots';
      readonly event: string;
      readonly status: ValueStatus;
      readonly slots: readonly {
        readonly slot: string;
        readonly of?: string;
        readonly value: string;
        readonly status: ValueStatus;
        readonly accounts: readonly string[];
        readonly articles: number;
        readonly textOrigins: number;
        readonly firm: readonly string[];
        readonly soft: number;
        readonly camps: readonly string[];
      }[];
    }
  | {
      /** A promise with the acts reported after it, as of a day. Made anew for each export. */
      readonly kind: 'pledge';
      readonly id: string;
      /** Absent where the article goes on with a promise without saying so again. */
      readonly statement?: string;
      /** Who is bound: the actor, or the words where he is not known. */
      readonly by?: string;
      readonly quote: string;
      readonly cite: Cite;
      readonly beneficiary?: string;
      readonly deadline?: string;
      readonly asOf: string;
      readonly stage: Stage;
      readonly thread: readonly {
        readonly side: PledgeAct['side'];
        readonly account: string;
        readonly cite: Cite;
        readonly reason: Reason;
      }[];
    }
  | {
      /** Two values of an event, or a claim and its denial, side by side. Made anew for each export. */
      readonly kind: 'finding';
      readonly id: string;
      readonly type: 'agreement' | 'refinement' | 'compatible' | 'update' | 'conflict';
      /** The slot; `claim-denial` for a claim and what denies it. */
      readonly about: string;
      /** Absent for a claim and its denial. */
      readonly event?: string;
      readonly values: readonly string[];
      readonly between: readonly Cite[];
      readonly reason: Reason;
    }
  | {
      readonly kind: 'judgement';
      readonly id: string;
      readonly by: string;
      readonly at: string;
      readonly about: readonly string[];
      readonly verdict: string;
      readonly why?: string;
      readonly revokedBy?: string;
      /** Its place in the order in which articles and judgements came in; those said at once share it. */
      readonly revision?: number;
    };

/** Words for somebody, with the actor when he is known. */
export interface LineParty {
  readonly actor?: string;
  readonly cite: Cite;
}

/** A place as one account tells it, with the words. */
export interface LinePlace {
  readonly name: string;
  readonly precision: Precision;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
  readonly country?: string;
  readonly cite: Cite;
}

export interface LineFigure {
  readonly measure: string;
  readonly of: string | null;
  readonly least: number;
  readonly most: number | null;
}

/** A person's verdict in the journal. */
export type JudgementLine = Extract<Line, { readonly kind: 'judgement' }>;

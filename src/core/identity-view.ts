import type { Cite, JudgementLine, MergeLine } from './line.ts';

/** An actor in a word. */
export interface ActorBrief {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly articles: number;
}

/** A person's word with the names, today, of what it is about. */
export interface JudgementView extends JudgementLine {
  readonly names: readonly string[];
}

/** An in-article actor of an actor: what can be parted from the others. */
export interface MemberRow {
  /** Cell id. */
  readonly id: string;
  readonly article: string;
  readonly name: string;
  readonly outlet?: string;
  readonly reported?: string;
}

/**
 * Somebody whom some text takes for this actor, and who is kept apart: a person says so, or the texts disagree on
 * whose name it is.
 */
export interface Dispute {
  readonly other: ActorBrief;
  readonly lines: readonly MergeLine[];
  /** The person's word that keeps them apart. */
  readonly judgement?: JudgementView;
}

/** Two actors that may be one, for a person to say. */
export interface ReviewRow {
  readonly a: ActorBrief;
  readonly b: ActorBrief;
  /** What else each is called, most used first; at most five. */
  readonly names?: { readonly a: readonly string[]; readonly b: readonly string[] };
  /** The best score of the lines. */
  readonly score?: number;
  /** What the machine found, the best first; at most ten lines. */
  readonly lines: readonly MergeLine[];
  /** Sentences that name the one and the other, at most three each. */
  readonly sentences: { readonly a: readonly Cite[]; readonly b: readonly Cite[] };
  /** A person looked already and was not sure. */
  readonly unsure?: JudgementView;
}

/** A name as one article uses it for one in-article actor, or a name by itself that a person gave. */
export interface WhyEnd {
  readonly name: string;
  /** Cell id; absent for a name by itself. */
  readonly cell?: string;
  readonly article?: string;
  readonly outlet?: string;
}

/** One step from name to name: a decision, a person's word, or two names of one in-article actor. */
export interface WhyStep {
  readonly from: WhyEnd;
  readonly to: WhyEnd;
  readonly merge?: MergeLine;
  readonly judgement?: JudgementView;
  /** The sentences it rests on. */
  readonly sentences: readonly Cite[];
}

/** Why two are one, or why they are not. */
export interface Why {
  readonly a: ActorBrief;
  readonly b: ActorBrief;
  readonly one: boolean;
  /** From the one to the other, where they are one. */
  readonly steps: readonly WhyStep[];
  /** What people say of the two. */
  readonly judgements: readonly JudgementView[];
  /** What speaks for one actor, where they are apart: decisions that a person overruled, and doubts. */
  readonly lines: readonly MergeLine[];
}

/** Whom a reference means: an actor, and the in-article actor and name it is taken by. */
export interface Whom extends ActorBrief {
  readonly cell: string;
  /** The name that was asked for, or that of the in-article actor. */
  readonly by: string;
}

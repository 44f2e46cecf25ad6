import type { Span } from './span.ts';
import type { ArticleRow, JudgementView } from './view.ts';

export type TermKind = 'word' | 'name' | 'number';

/** A word by which stories are told apart: what texts about one thing share and others lack. */
export interface StoryTerm {
  /** What makes it equal to a word of another text: its stem, or its digits. */
  readonly key: string;
  readonly kind: TermKind;
  /** How the text first writes it. */
  readonly word: string;
}

/** An article as stories compare it. */
export interface StoryText {
  readonly id: string;
  readonly terms: readonly StoryTerm[];
  /** First and last day of publication, ISO 8601, where known. */
  readonly days?: readonly [first: string, last: string];
}

/** Why an article belongs to a story. */
export interface StoryReason {
  readonly rule: 'story' | 'story-first' | 'story-passages' | 'story-merge' | 'story-judged';
  readonly version: string;
  /** How alike the article and the one beside it are, 0 to 1. */
  readonly score?: number;
  /** The article of the story that is most like it. */
  readonly beside?: string;
  /** The words the two share that tell most, as the article writes them. */
  readonly words?: readonly string[];
  /** The passages that are about this story, where the article is about another one too. */
  readonly passages?: readonly Span[];
  /** The person who says so. */
  readonly by?: string;
}

/** That an article belongs to a story: to its main one, or to one that some of its passages are about. */
export interface StoryPlacement {
  readonly article: string;
  readonly story: string;
  readonly side: 'main' | 'also';
  readonly reason: StoryReason;
}

/** That a story turned out to be another one: its id leads there. */
export interface StoryRedirect {
  readonly from: string;
  readonly into: string;
  readonly reason: StoryReason;
}

/** In how many texts of the ledger each term stands, of how many texts. */
export interface Commonness {
  readonly texts: number;
  readonly of: Pick<ReadonlyMap<string, number>, 'get'>;
}

/** Two articles that a person put into one story or into two. */
export interface StoryRuling {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/** What a ledger has near a new article: the texts of the stories that may be its own. */
export interface StoryField {
  /** In the order in which they came in, each with its main story. */
  readonly texts: readonly (StoryText & { readonly story: string })[];
  /** The stories of these texts, the earliest first; of those that are not `whole` only some texts are here. */
  readonly stories: readonly { readonly id: string; readonly articles: number; readonly whole: boolean }[];
  /** Ids of stories that are given away already, though no text of the field is in them. */
  readonly taken: readonly string[];
  readonly rulings: readonly StoryRuling[];
  readonly common: Commonness;
}

/** What becomes of stories as an article comes in. */
export interface StoryChange {
  readonly text: StoryText;
  readonly placements: readonly StoryPlacement[];
  readonly redirects: readonly StoryRedirect[];
  /** The terms by which a later article finds this one, those that tell most first. */
  readonly keys: readonly string[];
}

/** A story in a list. */
export interface StoryRow {
  readonly id: string;
  /** Of its earliest article. */
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  /** First and last publication date. */
  readonly first?: string;
  readonly last?: string;
  /** Who is named in most of its articles. */
  readonly actors: readonly { readonly id: string; readonly name: string; readonly articles: number }[];
  /** Where: the places most of its articles name. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly articles: number }[];
}

/** An article of a story, and why it is one. */
export interface StoryArticle extends ArticleRow {
  readonly side: 'main' | 'also';
  readonly reason: StoryReason;
  /** The person's word by which it is here. */
  readonly judgement?: string;
}

/** One story with its articles, the earliest first, undated last. */
export interface StoryView extends StoryRow {
  readonly articleRows: readonly StoryArticle[];
  /** Stories that turned out to be this one. */
  readonly merged: readonly { readonly id: string; readonly reason: StoryReason }[];
  /** What people say of its articles, and has not been revoked. */
  readonly judgements: readonly JudgementView[];
}

/** A story that an article belongs to. */
export interface StoryOf {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly side: 'main' | 'also';
  readonly reason: StoryReason;
}

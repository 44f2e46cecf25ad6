import type { Hanging, LedgerChanges, Since } from '../core/change-view.ts';
import type { Gender } from '../core/gender.ts';
import type { IncidentCandidates, IncidentEntry, KeptOutline, MovedAccounts, Rejoined } from '../core/incident.ts';
import type { Capture, JudgementLine, Line, MergeLine, Reason } from '../core/line.ts';
import type { LineageAsk, LineageEdge, LineageEntry, LineageKin, LineageRow } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { Reading } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import type { Commonness, StoryChange, StoryField, StoryRow, StoryView } from '../core/story.ts';
import type {
  ActorRow,
  ActorView,
  ArticleRow,
  ArticleView,
  EventRow,
  EventView,
  Filter,
  Framing,
  IncidentRow,
  IncidentView,
  JudgementView,
  LabelRow,
  Network,
  Page,
  PlaceRow,
  PlaceView,
  RelationRow,
  ReviewRow,
  SearchHit,
  StatementRow,
  StatementView,
  Summary,
  Whom,
  Why,
} from '../core/view.ts';
import type { IncidentAccount } from './incident-show.ts';
import type { RetractedAccount } from './retracted-account.ts';

/** One actor of an article on its way into the ledger, with the decision of `link` about who it is. */
export interface ActorEntry {
  /** Id in the reading. */
  readonly local: string;
  /** Ledger actor it joins; a new actor is made when there is none yet with this id. */
  readonly actor: string;
  readonly merges: readonly MergeLine[];
  /** Blocking keys under which a later article can find it. */
  readonly keys: readonly string[];
}

/** An article with everything read from it: what one transaction writes. */
export interface Entry {
  readonly reading: Reading;
  readonly capture: Capture;
  readonly bytes: Uint8Array;
  readonly actors: readonly ActorEntry[];
  /** Ledger actors that this article proves to be one: every member of `from` moves to `into`. */
  readonly joins: readonly { readonly from: string; readonly into: string }[];
  /** What its statements restate, and statements found to be one because their speakers are. */
  readonly restatements: readonly Restatement[];
  /** Whence it comes and what it is found to have been the source of; without it the article counts as not compared yet. */
  readonly lineage?: LineageEntry;
  /** Its accounts and what they are one with; without them the article is told later, by `tell`. */
  readonly incidents?: IncidentEntry;
  /** How many of its sentences can deny something; looked for later where it is left out. */
  readonly denying?: Denying;
  /** By which rules the keys of its actors were made; made anew later where it is left out. */
  readonly keyRules?: number;
  /** The stories it belongs to, and what it changes in others; looked for later where it is left out. */
  readonly story?: StoryChange;
}

/** Which articles are asked for: by acts of statements and classes of events, or by the rules under which they can deny something. */
export interface Telling {
  readonly acts?: readonly string[];
  readonly classes?: readonly string[];
  readonly denying?: number;
}

/** How many sentences of an article can deny something, and by which rules they were found. */
export interface Denying {
  readonly article: string;
  readonly rules: number;
  readonly sentences: number;
}

/** What the actors of an article are found by, and by which rules. */
export interface Keyed {
  readonly article: string;
  readonly rules: number;
  readonly actors: readonly Pick<ActorEntry, 'local' | 'keys'>[];
}

/** Two statements that report one saying, and why `link` holds them for one. */
export interface Restatement {
  readonly statement: string;
  readonly other: string;
  readonly reason: Reason;
}

/** Two statements of different articles that may report one saying. */
export interface ReportPair {
  readonly a: Report;
  readonly b: Report;
}

/** Tells which of some pairs of statements report the same, as for an article that comes in. */
export type Relink = (pairs: readonly ReportPair[]) => readonly Restatement[];

/** Tells what becomes of accounts in which somebody takes part who is held for another than before; `materials` reads articles. */
export type Rejoin = (
  moved: MovedAccounts,
  materials: (articles: readonly string[]) => Promise<Material[]>,
) => Promise<Rejoined>;

/** What the ledger knows of an actor that a new one might be: enough for `link` to decide. */
export interface Candidate {
  readonly actor: string;
  readonly type: string;
  readonly names: readonly string[];
  /** Of the keys asked for, those of its offices (they begin with `@`). */
  readonly keys: readonly string[];
}

/** What texts call an actor. */
export interface CalledActor {
  readonly actor: string;
  /** Of persons, and of whom nobody knows what he is: what pronouns say of their gender, each once. */
  readonly genders: readonly Gender[];
  /** Of persons: what the latest texts call them, with the first and last day of the report. */
  readonly roles: readonly { readonly text: string; readonly since?: string; readonly until?: string }[];
}

/** The store. One writer; every method but `close` rejects with a StemmaError only. */
export interface Ledger {
  readonly store: 'pglite' | 'postgres';
  readonly name: string;
  /** Writes one article in one transaction; `present` when the same bytes are already there. */
  add(entry: Entry): Promise<'added' | 'present'>;
  /** Many articles, one transaction each, in order; bulk-friendly. */
  has(sha256: string): Promise<string | undefined>;
  candidates(keys: readonly string[]): Promise<readonly Candidate[]>;
  called(actors: readonly string[]): Promise<readonly CalledActor[]>;
  /** Statements that may report the same, of an article that is about to come in and of actors it is about to join. */
  pairs(entry: Pick<Entry, 'reading' | 'actors' | 'joins'>): Promise<readonly ReportPair[]>;
  /** In how many articles each term stands. */
  commonness(keys: readonly string[]): Promise<Commonness>;
  /** The stories that an article may belong to, found by the terms that tell most of it, with the weight of each. */
  storyField(article: string, keys: readonly (readonly [key: string, weight: number])[]): Promise<StoryField>;
  /** Articles that no story was looked for yet, as after an import; at most so many. */
  unstoried(limit: number): Promise<readonly string[]>;
  /** Writes what an article that is in the ledger changes in the stories. */
  placeStory(change: StoryChange): Promise<void>;
  /** Articles about one thing, the stories of most articles first. */
  stories(filter?: Filter): Promise<Page<StoryRow>>;
  story(id: string): Promise<StoryView | undefined>;
  /** A mark of all that is in the ledger: another one as soon as anything was written, whoever wrote it. */
  state(): Promise<string>;
  summary(): Promise<Summary>;
  articles(filter?: Filter): Promise<Page<ArticleRow>>;
  article(id: string): Promise<ArticleView | undefined>;
  /**
   * Articles with what was read from them and whom their actors stand for today, in the order in which they came in; with
   * `roles` also what other articles call the persons among them.
   */
  materials(articles: readonly string[], more?: { readonly roles: true }): Promise<readonly Material[]>;
  /**
   * A mark of what weighing takes of each article and can change: whom its actors stand for, and whence it comes. It is
   * another one as soon as either changed.
   */
  marks(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Texts that may have to do with each of some, a bounded number: by runs of words, by names and figures, by credits. Of
   * `known` ones only the ids are given.
   */
  kin(asked: readonly LineageAsk[], known?: readonly string[]): Promise<LineageKin>;
  /** The texts that each of some comes from, people's word left aside. Of `known` ones only the ids are given. */
  parents(articles: readonly string[], known?: readonly string[]): Promise<LineageKin>;
  /** Articles whose lineage was not asked for yet, as they came in; a hundred unless more are asked for. */
  unlinked(most?: number): Promise<readonly { readonly reading: Reading; readonly revision: number }[]>;
  /** Writes the lineage of articles that are in the ledger already. */
  link(entries: readonly LineageEntry[]): Promise<void>;
  /** Which article comes from which, by the day of the child; `article` gives those at either end, `type` those of one kind. */
  lineage(filter?: Filter): Promise<Page<LineageRow>>;
  /** The edges of some articles and of all that these come from, up to the roots: what tells the origins of texts. */
  descent(articles: readonly string[]): Promise<readonly LineageEdge[]>;
  /** The incidents that the events of an article that is about to come in may tell too. */
  told(entry: Pick<Entry, 'reading' | 'actors' | 'joins'>): Promise<IncidentCandidates>;
  /** What some accounts are compared by, of those that have it. */
  outlines(accounts: readonly string[]): Promise<readonly KeptOutline[]>;
  /** Ids of articles whose accounts were not told yet, as they came in; a hundred unless more are asked for. */
  unjoined(most?: number): Promise<readonly string[]>;
  /** Writes the accounts of an article that is in the ledger already. */
  tell(entry: IncidentEntry): Promise<void>;
  /** What happened, by all accounts of it: earliest report first. */
  incidents(filter?: Filter): Promise<Page<IncidentRow>>;
  /** One incident by the id of any account of it; nothing when there is none. */
  incident(id: string): Promise<IncidentView | undefined>;
  /** The accounts of some incidents, by the id that each goes by, the earliest first and 300 at most. */
  accountsOf(incidents: readonly string[]): Promise<ReadonlyMap<string, readonly IncidentAccount[]>>;
  /** The accounts of retracted articles that were found to tell the same as some accounts, or are among them, by the events that tell them. */
  retractedAccounts(accounts: readonly string[]): Promise<readonly RetractedAccount[]>;
  /** Ids of articles of which nobody has looked by these rules whether they deny something, as they came in; a hundred unless more are asked for. */
  unheard(rules: number, most?: number): Promise<readonly string[]>;
  /** Writes how many sentences of articles that are in the ledger can deny something. */
  hear(rows: readonly Denying[]): Promise<void>;
  /** Ids of articles whose actors are found by keys of other rules, as they came in; a hundred unless more are asked for. */
  unkeyed(rules: number, most?: number): Promise<readonly string[]>;
  /** Gives the actors of articles that are in the ledger other keys. Who is who stays as it was. */
  key(articles: readonly Keyed[]): Promise<void>;
  /** Articles with statements of these acts or events of these classes, or that can deny something by some rules, the latest first. */
  telling(what: Telling, filter?: Filter): Promise<Page<string>>;
  /** Articles that share actors with some and were published later, or earlier: those that share most first, 200 unless more are asked for. */
  beside(articles: readonly string[], side: 'later' | 'earlier', most?: number): Promise<readonly string[]>;
  original(id: string): Promise<{ bytes: Uint8Array; capture: Capture } | undefined>;
  actors(filter?: Filter): Promise<Page<ActorRow>>;
  actor(id: string): Promise<ActorView | undefined>;
  statements(filter?: Filter): Promise<Page<StatementRow>>;
  statement(id: string): Promise<StatementView | undefined>;
  events(filter?: Filter): Promise<Page<EventRow>>;
  event(id: string): Promise<EventView | undefined>;
  relations(filter?: Filter): Promise<Page<RelationRow>>;
  labels(filter?: Filter): Promise<Page<LabelRow>>;
  /** How outlets tell of actors: labels, voices and stances in counts; a thousand rows of each unless asked for more. */
  framing(filter?: Filter): Promise<Framing>;
  /** Places with the number of articles and events; with `placed: 'no'` those that have no point on the map. */
  places(filter?: Filter): Promise<Page<PlaceRow>>;
  place(id: string): Promise<PlaceView | undefined>;
  /** Actors and what ties them; 500 edges unless asked for more. */
  network(filter?: Filter): Promise<Network>;
  search(query: string, limit?: number): Promise<readonly SearchHit[]>;
  /** Every line of the export, in its stable order. */
  lines(): AsyncIterable<Line>;
  /** Reads lines back into an empty ledger; rejects with E_BAD_IMPORT naming the line. */
  restore(lines: AsyncIterable<Line>): Promise<number>;
  /** What is new since a revision or a day. */
  changes(since: Since): Promise<LedgerChanges>;
  /** The journal in its order, with the names of what each is about. */
  judgements(): Promise<readonly JudgementView[]>;
  /** Pairs of actors that may be one, the likeliest first; `actor` gives those of one actor. */
  review(filter?: Filter): Promise<Page<ReviewRow>>;
  /** Whom an id or a name may mean, those in most articles first. */
  whom(reference: string): Promise<readonly Whom[]>;
  /** Why two ids or names mean one actor, or what keeps them apart; of several of one name, the one in most articles. Nothing where one means nobody. */
  why(a: string, b: string): Promise<Why | undefined>;
  /**
   * Adds a person's verdicts to the journal, all or none; `revokes` is an earlier one that the first revokes. The verdicts
   * `same` and `different` about actors, in-article actors or names (`name:…`) hold at once, outrank what the machine
   * finds, now and later, and revoke what was said before of the very two. Of different ones the second is taken out.
   * About `article:ID` and `story:ID` they put an article into a story or take it out, and make two stories one.
   * `retracted` takes articles out of all lists and counts, until it is revoked; `relink` tells which of the statements that
   * the article held together report the same without it, and `rejoin` which accounts are one now that some who take part
   * in them are held for others; without it accounts stay as they are.
   */
  judge(
    judgements: JudgementLine | readonly JudgementLine[],
    revokes?: string,
    relink?: Relink,
    rejoin?: Rejoin,
  ): Promise<void>;
  /** What taking an article out would do; nothing is done. Rejects as `judge` does. */
  hanging(article: string, relink?: Relink): Promise<Hanging>;
  close(): Promise<void>;
}

import type { Changes, Hanging } from '../../../src/core/change-view.ts';
import type { LineageRow } from '../../../src/core/lineage.ts';
import type { StoryRow, StoryView } from '../../../src/core/story.ts';
import type {
  ActorRow,
  ActorView,
  ArticleRow,
  ArticleView,
  DenialRow,
  EventRow,
  EventView,
  Filter,
  FindingRow,
  Framing,
  IncidentRow,
  IncidentView,
  LabelRow,
  Network,
  Page,
  PlaceRow,
  PlaceView,
  PledgeRow,
  ReviewRow,
  SearchHit,
  StatementRow,
  StatementView,
  StoryFraming,
  Summary,
  WeighView,
} from '../../../src/core/view.ts';

/** What a person says of two actors, of two articles, or of an act beside a promise. */
export interface Word {
  /** Id in the journal. */
  readonly id: string;
  readonly about: readonly string[];
  readonly verdict:
    | 'same'
    | 'different'
    | 'unsure'
    | 'derived'
    | 'not-derived'
    | 'attach-for'
    | 'attach-against'
    | 'detach'
    | 'retracted'
    | 'withdrawn';
  readonly why?: string;
}

/** Since when, as it stands in an address: a revision or a day, by which clock, and the day up to which deadlines are looked at. */
export interface SinceText {
  readonly since?: string;
  readonly clock?: string;
  readonly asOf?: string;
}

/** Where the pages get what they show: a running server, or a bundle that lies beside the page. */
export interface Source {
  readonly kind: 'server' | 'bundle';
  summary(): Promise<Summary>;
  articles(filter?: Filter): Promise<Page<ArticleRow>>;
  article(id: string): Promise<ArticleView>;
  stories(filter?: Filter): Promise<Page<StoryRow>>;
  story(id: string): Promise<StoryView>;
  actors(filter?: Filter): Promise<Page<ActorRow>>;
  actor(id: string): Promise<ActorView>;
  statements(filter?: Filter): Promise<Page<StatementRow>>;
  statement(id: string): Promise<StatementView>;
  events(filter?: Filter): Promise<Page<EventRow>>;
  event(id: string): Promise<EventView>;
  /** What happened, by all accounts of it; `articles`: told by at least so many. */
  incidents(filter?: Filter): Promise<Page<IncidentRow>>;
  /** By the id of any account of it. */
  incident(id: string): Promise<IncidentView>;
  places(filter?: Filter): Promise<Page<PlaceRow>>;
  place(id: string): Promise<PlaceView>;
  network(filter?: Filter): Promise<Network>;
  labels(filter?: Filter): Promise<Page<LabelRow>>;
  /** Which article comes from which; `article` gives those at either end. */
  lineage(filter?: Filter): Promise<Page<LineageRow>>;
  /** Promises with the later reported acts beside them, as of a day. */
  pledges(filter?: Filter): Promise<Page<PledgeRow>>;
  pledge(id: string, asOf?: string): Promise<PledgeRow>;
  /** Denials beside the claims that they answer. */
  denials(filter?: Filter): Promise<Page<DenialRow>>;
  framing(filter?: Filter): Promise<Framing>;
  /** What the articles of a story tell of the same things, and what some of them do not. */
  storyFraming(id: string): Promise<StoryFraming>;
  /** What hangs on an article: all that leaves the lists and counts when it is retracted. */
  hanging(id: string): Promise<Hanging>;
  /** What is new since a revision or a day. */
  changes(since: SinceText): Promise<Changes>;
  /** One incident weighed: fact matrix, origins, findings. */
  weighed(id: string): Promise<WeighView>;
  conflicts(filter?: Filter): Promise<Page<FindingRow>>;
  /** Pairs of actors that may be one, the likeliest first. */
  review(filter?: Filter): Promise<Page<ReviewRow>>;
  /** Puts a person's words into the journal, with `revokes` taking an earlier one back; rejects where this page may not write. */
  judge(said: readonly Word[], revokes?: string): Promise<void>;
  search(query: string): Promise<readonly SearchHit[]>;
  /** Address of the untouched bytes of an article; nothing where they are not at hand. */
  original(id: string): string | undefined;
}

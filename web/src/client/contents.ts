import type { Changes, LedgerChanges } from '../../../src/core/change-view.ts';
import type { Reason } from '../../../src/core/line.ts';
import type { LineageRow } from '../../../src/core/lineage.ts';
import type { StoryRow, StoryView } from '../../../src/core/story.ts';
import type {
  ActorRow,
  ActorView,
  ArticleRow,
  ArticleView,
  DenialRow,
  EventRow,
  FindingRow,
  Framing,
  IncidentRow,
  IncidentView,
  LabelRow,
  Page,
  PlaceView,
  PledgeRow,
  RelationRow,
  StatementRow,
  StoryFraming,
  Summary,
  WeighView,
} from '../../../src/core/view.ts';

/** What `data.js` of a static bundle sets as `window.STEMMA_BUNDLE`. Views may be a list or a record by id. */
export interface Bundle {
  readonly summary: Summary;
  readonly articles: readonly ArticleRow[];
  readonly articleViews: Views<ArticleView>;
  readonly stories: readonly StoryRow[];
  readonly storyViews: Views<StoryView>;
  readonly actors: readonly ActorRow[];
  readonly actorViews: Views<ActorView>;
  readonly statements: readonly StatementRow[];
  readonly events: readonly EventRow[];
  readonly relations: readonly RelationRow[];
  readonly labels: readonly LabelRow[];
  /** What happened, by all accounts of it, and those that several accounts tell with them; absent from bundles made before that was joined. */
  readonly incidents?: readonly IncidentRow[];
  readonly incidentViews?: Views<IncidentView>;
  /** Which article comes from which; absent from bundles made before that was asked. */
  readonly lineage?: readonly LineageRow[];
  /** Absent from bundles made before promises and denials were weighed. */
  readonly pledges?: readonly PledgeRow[];
  readonly denials?: readonly DenialRow[];
  /** Of how many articles these are told, where they are only the newest. */
  readonly windows?: Readonly<Partial<Record<'pledges' | 'denials', NonNullable<Page<unknown>['window']>>>>;
  /** All counts of labels, voices and stances. */
  readonly framing: Framing;
  /** By the id of the story. */
  readonly storyFramings: Readonly<Record<string, StoryFraming>>;
  /** What was new when the bundle was made, where somebody asked since when. */
  readonly changes?: LedgerChanges & Partial<Changes>;
  /** Every place with its sentences and events. */
  readonly placeViews: Views<PlaceView>;
  /** Claims and their denials, as conflicts. */
  readonly denied?: readonly FindingRow[];
  /** Every incident weighed, by its id. */
  readonly weighed?: Readonly<Record<string, WeighView>>;
  /** Why a statement is one with another report, by its id. */
  readonly reasons?: Readonly<Record<string, Reason>>;
}

type Views<View> = readonly View[] | Readonly<Record<string, View>>;

declare global {
  interface Window {
    STEMMA_BUNDLE?: Bundle;
  }
}

/** The views of a bundle by id. */
export const byId = <View extends { readonly id: string }>(views: Views<View>): ReadonlyMap<string, View> =>
  new Map((Array.isArray(views) ? views : Object.values(views)).map((view: View) => [view.id, view]));

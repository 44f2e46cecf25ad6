import type { JudgementLine } from '../core/line.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What the reading commands and exports need of a ledger: the store itself, or the server that holds it. */
export type Source = Pick<
  Ledger,
  | 'store'
  | 'name'
  | 'summary'
  | 'articles'
  | 'article'
  | 'original'
  | 'stories'
  | 'story'
  | 'actors'
  | 'actor'
  | 'statements'
  | 'statement'
  | 'events'
  | 'event'
  | 'incidents'
  | 'incident'
  | 'relations'
  | 'labels'
  | 'framing'
  | 'lineage'
  | 'places'
  | 'place'
  | 'network'
  | 'judgements'
  | 'review'
  | 'whom'
  | 'why'
  | 'search'
  | 'lines'
  | 'close'
>;

/** A source that also takes the word of a person on who is who. */
export interface Desk extends Source {
  /** As the ledger's `judge`; the ids and times of the judgements are those given. */
  judge(judgements: readonly JudgementLine[], revokes?: string): Promise<void>;
}

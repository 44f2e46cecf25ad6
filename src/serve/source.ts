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
  | 'actors'
  | 'actor'
  | 'statements'
  | 'statement'
  | 'events'
  | 'event'
  | 'relations'
  | 'labels'
  | 'places'
  | 'place'
  | 'network'
  | 'search'
  | 'lines'
  | 'close'
>;

/** What `stemma list` can list. */
export const LISTED = [
  ...(['articles', 'stories', 'actors', 'statements', 'events', 'relations', 'labels', 'places'] as const),
  ...(['lineage', 'conflicts', 'incidents', 'pledges', 'denials'] as const),
] as const;
export type Listed = (typeof LISTED)[number];

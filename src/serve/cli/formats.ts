/** The conventions that events can be read out by. */
export const CONVENTIONS = ['acled', 'ucdp', 'airwars', 'plover'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** What `stemma export` can write. */
export const FORMATS = [
  ...(['json', 'csv', 'md', 'html', 'bundle', 'gexf', 'graphml', 'geojson', 'ftm'] as const),
  ...(['annotations', 'timelinejs', 'prov'] as const),
  ...CONVENTIONS,
] as const;
export type Format = (typeof FORMATS)[number];

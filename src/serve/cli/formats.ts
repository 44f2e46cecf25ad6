/** The conventions that events can be read out by. */
export const CONVENTIONS = ['acled', 'ucdp', 'airwars', 'plover'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** What `stemma export` can write. */
export const FORMATS = ['json', 'csv', 'md', 'bundle', 'gexf', 'graphml', 'geojson', 'ftm', ...CONVENTIONS] as const;
export type Format = (typeof FORMATS)[number];

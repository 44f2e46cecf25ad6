/** What `stemma export` can write. */
export const FORMATS = ['json', 'csv', 'md', 'bundle'] as const;
export type Format = (typeof FORMATS)[number];

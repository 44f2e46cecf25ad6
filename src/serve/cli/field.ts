import { plain } from './output.ts';

/** A line that tells one thing by its name; none where there is nothing to tell. */
export const field = (name: string, value: string | number | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${name.padEnd(12)} ${plain(String(value))}`];

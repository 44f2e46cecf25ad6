import type { ReadingPlace } from '../core/reading.ts';
import { foldWords } from './words.ts';

/**
 * The id of the ledger's place that an article's place is: one of the gazetteer has its number, any other its folded
 * name and the state it is said to lie in.
 */
export function placeId({ geonameid, name, country }: Pick<ReadingPlace, 'geonameid' | 'name' | 'country'>): string {
  if (geonameid !== undefined) return `place-${geonameid}`;
  const words = [name, country ?? ''].map((text) => foldWords(text).replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
  return `place-${words.filter((word) => word !== '').join('-in-')}`;
}

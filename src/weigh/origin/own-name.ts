import { isKindOfOutlet } from './monitor.ts';

/**
 * The names by which an outlet may speak of itself, without an article: its own, and the noun that this ends in
 * ("the Chronicle" for the Coast Chronicle, "the Mission" for an observer mission).
 */
export function ownNames(outlet: string | undefined): readonly string[] {
  if (outlet === undefined) return [];
  const whole = outlet.replace(/^the /i, '');
  const last = whole.split(' ').at(-1) ?? '';
  return last !== whole && /^\p{Lu}/u.test(last) && isKindOfOutlet(last) ? [whole, last] : [whole];
}

/** Those by whom an outlet sees; a piece of a pattern. */
export const STAFF = '(?:reporters?|correspondents?|journalists?|photographers?|stringers?|team|crew)';

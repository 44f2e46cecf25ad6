import type { Since } from '../core/change-view.ts';
import { isDate, lastDay } from '../core/date.ts';

/** What a parameter says that takes a date and got none. */
export const DATE = 'takes a date such as 2024-12-16, 2024-12 or 2024';

/**
 * Reads since when somebody wants to know what is new: a revision (`140`) or a day (`2024-12-16`, or a month; a year would
 * be a revision). A date up to which is looked is read to its last day. Gives what is wrong with what was given, with its name.
 */
export function readSince(
  raw: Readonly<Record<string, unknown>>,
): Since | { readonly name: 'since' | 'clock' | 'asOf'; readonly why: string } {
  const [since, clock, asOf] = ['since', 'clock', 'asOf'].map((name) => String(raw[name] ?? ''));
  const revision = /^\d{1,9}$/.test(since ?? '') ? Number(since) : undefined;
  if (since && revision === undefined && !isDate(since))
    return { name: 'since', why: 'takes a revision such as 140, or a date such as 2024-12-16 or 2024-12' };
  if (clock && clock !== 'ledger' && clock !== 'reported') return { name: 'clock', why: 'takes ledger or reported' };
  if (clock === 'reported' && revision !== undefined)
    return { name: 'clock', why: 'a revision is told by the ledger’s clock; give a date' };
  if (asOf && !isDate(asOf)) return { name: 'asOf', why: DATE };
  return {
    ...(revision === undefined ? (since ? { day: since } : {}) : { revision }),
    ...(clock === 'reported' ? { clock: 'reported' as const } : {}),
    ...(asOf ? { asOf: lastDay(asOf) } : {}),
  };
}

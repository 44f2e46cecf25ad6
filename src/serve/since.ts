import type { Since } from '../core/change-view.ts';

const DAY = /^\d{4}-\d{2}(-\d{2})?$/;

/**
 * Reads since when somebody wants to know what is new: a revision (`140`) or a day (`2024-12-16`, or a month). Gives what
 * is wrong with what was given, with its name.
 */
export function readSince(
  raw: Readonly<Record<string, unknown>>,
): Since | { readonly name: 'since' | 'clock' | 'asOf'; readonly why: string } {
  const [since, clock, asOf] = ['since', 'clock', 'asOf'].map((name) => String(raw[name] ?? ''));
  const revision = /^\d{1,9}$/.test(since ?? '') ? Number(since) : undefined;
  if (since && revision === undefined && !DAY.test(since))
    return { name: 'since', why: 'takes a revision such as 140, or a date such as 2024-12-16' };
  if (clock && clock !== 'ledger' && clock !== 'reported') return { name: 'clock', why: 'takes ledger or reported' };
  if (clock === 'reported' && revision !== undefined)
    return { name: 'clock', why: 'a revision is told by the ledger’s clock; give a date' };
  if (asOf && !DAY.test(asOf)) return { name: 'asOf', why: 'takes a date such as 2024-12-16' };
  return {
    ...(revision === undefined ? (since ? { day: since } : {}) : { revision }),
    ...(clock === 'reported' ? { clock: 'reported' as const } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

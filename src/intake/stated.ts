import { StemmaError } from '../core/errors.ts';
import { isRealDay } from './day.ts';

const MONTH = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** True for a year, month or day that the calendar has: `2024`, `2024-12`, `2024-02-29`. */
function isDay(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  const parts = MONTH.exec(value);
  if (!parts) return false;
  return isRealDay(Number(parts[1]), Number(parts[2]), parts[3] === undefined ? 1 : Number(parts[3]));
}

/**
 * Checks a publication date as a person states it: an EDTF day, month, year or interval of real calendar days,
 * first end not after the last. A time of day is dropped, the printed local day stays. Throws E_BAD_DATE.
 */
export function checkPublished(value: string): string {
  const trimmed = value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[^/]*$/, '$1');
  const ends = trimmed.split('/');
  const [first, last] = ends;
  const sound = ends.length <= 2 && ends.every(isDay);
  if (!sound || first === undefined) throw new StemmaError('E_BAD_DATE', value);
  if (last !== undefined && last.slice(0, first.length) < first.slice(0, last.length))
    throw new StemmaError('E_BAD_DATE', value);
  return trimmed;
}

/** Checks a web address as a person states it: http or https with a host. Gives it as written; throws E_BAD_URL. */
export function checkUrl(value: string): string {
  const trimmed = value.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') throw new StemmaError('E_BAD_URL', value);
  return trimmed;
}

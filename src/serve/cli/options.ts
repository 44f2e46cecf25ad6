import { InvalidArgumentError } from 'commander';
import { StemmaError } from '../../core/errors.ts';
import type { Filter } from '../../core/view.ts';
import { readFilter } from '../api/query.ts';

/** What a person states about the documents of a command. */
export interface GivenOptions {
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The stated facts, checked. Throws E_BAD_DATE or E_BAD_URL. */
export function readGiven(options: GivenOptions): GivenOptions {
  const { outlet, published, url } = options;
  if (published !== undefined) {
    const days = published.split('/');
    if (days.length > 2 || !days.every(isDay)) throw new StemmaError('E_BAD_DATE', published);
  }
  if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new StemmaError('E_BAD_URL', url);
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** True for a year, month or day that the calendar has: 2024-02-30 is none. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A filter from the options of `list`. Throws E_BAD_OPTION naming the option. */
export function filterOf(options: Readonly<Record<string, unknown>>): Filter {
  const filter = readFilter(options);
  if ('why' in filter) throw new StemmaError('E_BAD_OPTION', filter.name, String(options[filter.name]), filter.why);
  return filter;
}

/** Reads a port number for commander. */
export function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('It takes a number from 0 to 65535.');
  return port;
}

import type { Since } from '../../core/change-view.ts';
import { StemmaError } from '../../core/errors.ts';
import type { Filter } from '../../core/view.ts';
import { readFilter } from '../api/query.ts';
import { readSince } from '../since.ts';

/** A filter from the options of a command. Throws E_BAD_OPTION naming the option. */
export function filterOf(options: Readonly<Record<string, unknown>>): Filter {
  const filter = readFilter(options);
  if ('why' in filter)
    throw new StemmaError('E_BAD_OPTION', filter.name, String(options[filter.name]), filter.why.replace(/^takes /, ''));
  return filter;
}

/** Since when, from the options of a command. Throws E_BAD_OPTION naming the option. */
export function sinceOf(options: Readonly<Record<string, unknown>>): Since {
  const since = readSince(options);
  if ('why' in since)
    throw new StemmaError(
      'E_BAD_OPTION',
      OPTION[since.name],
      String(options[since.name]),
      since.why.replace(/^takes /, ''),
    );
  return since;
}

const OPTION = { since: 'since', clock: 'reported', asOf: 'as-of' } as const;

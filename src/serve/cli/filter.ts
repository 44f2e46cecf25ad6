import { StemmaError } from '../../core/errors.ts';
import type { Filter } from '../../core/view.ts';
import { readFilter } from '../api/query.ts';

/** A filter from the options of a command. Throws E_BAD_OPTION naming the option. */
export function filterOf(options: Readonly<Record<string, unknown>>): Filter {
  const filter = readFilter(options);
  if ('why' in filter) throw new StemmaError('E_BAD_OPTION', filter.name, String(options[filter.name]), filter.why);
  return filter;
}

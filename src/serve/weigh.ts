import type { DenialRow, Filter, Page, PledgeRow } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from './source.ts';

/** What is weighed at the moment it is asked for, from what the ledger holds. */
export interface Weigher {
  /** Promises as of `asOf`, today unless it is given. */
  pledges(filter?: Filter): Promise<Page<PledgeRow>>;
  pledge(id: string, asOf?: string): Promise<PledgeRow | undefined>;
  denials(filter?: Filter): Promise<Page<DenialRow>>;
  denial(id: string): Promise<DenialRow | undefined>;
}

/** The day of today in Universal Time. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Weighs here what a ledger of this process holds; asks the server where another one holds it. */
export function weigherOf(source: Source | Ledger | (Source & Weigher)): Weigher {
  if ('pledges' in source) return source;
  const ledger = source as Ledger;
  const load = async () => ({ ...(await import('../run/pledge.ts')), ...(await import('../run/denial.ts')) });
  return {
    pledges: async (filter = {}) => (await load()).listPledges(ledger, filter, today()),
    pledge: async (id, asOf = today()) => (await load()).onePledge(ledger, id, asOf),
    denials: async (filter = {}) => (await load()).listDenials(ledger, filter),
    denial: async (id) => (await load()).oneDenial(ledger, id),
  };
}

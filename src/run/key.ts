import type { Ledger } from '../ledger/ledger.ts';
import { actorKeys, KEY_RULES } from '../link/identity.ts';
import { catchUp } from './catch-up.ts';

/** Makes anew what the actors of a ledger are found by where other rules made it; gives of how many articles. */
export const keyUnkeyed = (ledger: Pick<Ledger, 'unkeyed' | 'key' | 'materials'>): Promise<number> =>
  catchUp(ledger, {
    left: () => ledger.unkeyed(KEY_RULES),
    make: ({ reading }) => ({ article: reading.id, rules: KEY_RULES, actors: actorKeys(reading) }),
    empty: (article) => ({ article, rules: KEY_RULES, actors: [] }),
    write: (rows) => ledger.key(rows),
  });

import type { Reading } from '../core/reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { inQuestion, type Linked, likenActors, linkActors, linkKeys } from '../link/identity.ts';

/** Who the actors of an article are in the ledger. */
export async function findActors(ledger: Pick<Ledger, 'candidates' | 'called'>, reading: Reading): Promise<Linked> {
  const likened = likenActors(reading, await ledger.candidates(linkKeys(reading)));
  const called = await ledger.called(inQuestion(likened));
  return linkActors(reading, likened, new Map(called.map((one) => [one.actor, one])));
}

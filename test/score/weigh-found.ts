import { cellId } from '../../src/core/id.ts';
import { overlaps } from '../../src/core/span.ts';
import type { IncidentView } from '../../src/core/view.ts';
import { putOnScales } from '../../src/run/weigh.ts';
import { scalesOf, type Weighable } from '../../src/run/weigh-ledger.ts';
import type { Weighed } from '../../src/weigh/agreement/incident.ts';
import type { SetEvent, SetStory } from '../golden/accounts.ts';
import { spanOfWords, truthsOf } from './own-set.ts';

/**
 * Each true event of a part as the ledger has it: the incident that holds most of its accounts, weighed from the ledger's
 * own accounts and lineage. An event none of whose accounts was read has nothing.
 */
export async function weighFound(part: SetStory['part'], ledger: Weighable): Promise<ReadonlyMap<string, Weighed>> {
  const found = new Map<string, Weighed>();
  for (const event of truthsOf(part).flatMap(({ events }) => events)) {
    const incident = await incidentOf(ledger, event);
    if (incident) found.set(event.id, putOnScales(await scalesOf(ledger, incident)).weighed);
  }
  return found;
}

/** The incident that most accounts of an event belong to; of equals the one that the earliest account belongs to. */
async function incidentOf(ledger: Weighable, event: SetEvent): Promise<IncidentView | undefined> {
  const votes = new Map<string, { incident: IncidentView; n: number }>();
  for (const { article, words } of event.accounts) {
    const [material] = await ledger.materials([article]);
    const spans = words.map((one) => spanOfWords(article, one));
    const read = material?.reading.events.find(({ trigger }) => spans.some((span) => overlaps(span, trigger)));
    const incident = read && (await ledger.incident(cellId(article, read.id)));
    if (incident) votes.set(incident.id, { incident, n: (votes.get(incident.id)?.n ?? 0) + 1 });
  }
  return [...votes.values()].sort((a, b) => b.n - a.n)[0]?.incident;
}

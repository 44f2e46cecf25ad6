import type { EventExplain } from '../../../core/reading.ts';
import type { EventRow } from '../event-row.ts';
import type { ToldParty } from './told-party.ts';

/** The rules behind an event: the row of its frame, and the rule and path of each party. */
export const explained = (
  row: EventRow | undefined,
  ...[agents, recipients, targets]: [readonly ToldParty[], readonly ToldParty[], readonly ToldParty[]]
): EventExplain => ({
  frame: row ? { row: row.frame, class: row.class, why: row.why } : null,
  agents: agents.map(rule),
  recipients: recipients.map(rule),
  targets: targets.map(rule),
});

const rule = ({ rule, path }: ToldParty) => ({ rule, path });

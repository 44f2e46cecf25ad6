import type { AccountEntry } from '../core/incident.ts';
import type { JudgementLine, Line } from '../core/line.ts';
import { canonical } from './canonical.ts';
import { enterAccounts, settleIncidents } from './incident.ts';
import { incidentLines, withIncidents } from './incident-lines.ts';
import { writeAccountRulings } from './incident-ruling.ts';
import { toldLines } from './lines.ts';
import type { Tx } from './store.ts';

type Of<Kind extends Line['kind']> = Extract<Line, { readonly kind: Kind }>;

/** What lines say of events and of who tells them, until every line is in. */
export interface IncidentDesk {
  /** Event lines by id, as they came. */
  readonly events: Map<string, string>;
  /** Account lines by article. */
  readonly accounts: Map<string, Of<'account'>[]>;
  readonly judgements: JudgementLine[];
}

/** An account's line without what does not follow from its own article. */
export function ownAccount({ account: _account, join: _join, joins: _joins, ...line }: Of<'account'>): Of<'account'> {
  return { ...line, event: line.id };
}

/**
 * When every line is in: the accounts of each article, what people said of them, and the incidents that follow. Gives what
 * a line says otherwise than follows.
 */
export async function settleTold(tx: Tx, desk: IncidentDesk): Promise<string | undefined> {
  const entries = [...desk.accounts].map(([article, lines]) => ({ article, accounts: accountsIn(lines) }));
  const known = new Set(entries.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  for (const { article, accounts } of entries) {
    const stray = accounts.flatMap(({ joins }) => joins).find(({ to }) => !known.has(to));
    if (stray) return `an account of the article ${article} is joined to ${stray.to}, which is none`;
    if (accounts.length === 0) continue;
    await enterAccounts(tx, { article, accounts });
  }
  await writeAccountRulings(tx, desk.judgements);
  for (const { accounts } of entries)
    await settleIncidents(
      tx,
      accounts.flatMap(({ id, joins }) => [id, ...joins.map(({ to }) => to)]),
    );
  return compareTold(tx, desk);
}

function accountsIn(lines: readonly Of<'account'>[]): AccountEntry[] {
  const told = lines.filter(({ account }) => account !== undefined);
  return told
    .filter(({ id, account }) => id === account)
    .map(({ id, joins = [] }) => ({
      id,
      events: told.filter(({ account }) => account === id).map((line) => line.id),
      joins,
    }));
}

/** The first line that says another event, or another reason, than follows from the joins there are. */
async function compareTold(tx: Tx, { events, accounts }: IncidentDesk): Promise<string | undefined> {
  for (const [article, lines] of accounts) {
    const follow = new Set((await withIncidents(tx, await toldLines(tx, article))).map((line) => canonical(line)));
    const astray = lines.find((line) => !follow.has(canonical(line)));
    if (astray)
      return `the account ${astray.id} tells another event, or for another reason, than follows from the joins`;
    for (const line of await incidentLines(tx, article)) {
      if (events.get(line.id) !== canonical(line)) return `the event ${line.id} differs from what its accounts say`;
      events.delete(line.id);
    }
  }
  const [left] = events.keys();
  return left === undefined ? undefined : `no account tells the event ${left}`;
}

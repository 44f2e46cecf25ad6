import { createHash } from 'node:crypto';
import { putLatest } from '../core/latest.ts';
import type { FindingRow } from '../core/weigh-view.ts';
import type { IncidentAccount } from '../ledger/incident-show.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { articlesOf } from './weigh-ledger.ts';

/** Findings of incidents as they were weighed, each with a mark of all that weighing took. */
export interface FindingKeep {
  /** What an incident of this mark was found to have; nothing where it was not weighed, or stood otherwise then. */
  get(incident: string, mark: string): readonly FindingRow[] | undefined;
  put(incident: string, mark: string, findings: readonly FindingRow[]): void;
}

/** As many incidents as a list looks at, several times over. */
const MOST = 10_000;

export function keepFindings(): FindingKeep {
  const kept = new Map<string, { readonly mark: string; readonly findings: readonly FindingRow[] }>();
  return {
    get(incident, mark) {
      const found = kept.get(incident);
      return found?.mark === mark ? found.findings : undefined;
    },
    put: (incident, mark, findings) => putLatest(kept, incident, { mark, findings }, MOST),
  };
}

/**
 * A mark of all that weighing each of some incidents takes: its accounts and those that retracted articles had of it, and
 * whom the actors of their articles stand for and whence these come.
 */
export async function incidentMarks(
  ledger: Pick<Ledger, 'accountsOf' | 'retractedAccounts' | 'marks'>,
  incidents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const told = await ledger.accountsOf(incidents);
  const idsOf = (accounts: readonly IncidentAccount[]): string[] => accounts.map(({ id }) => id);
  const anyGone = (await ledger.retractedAccounts([...told.values()].flatMap(idsOf))).length > 0;
  const gone = new Map<string, Awaited<ReturnType<Ledger['retractedAccounts']>>>();
  if (anyGone)
    for (const [incident, accounts] of told) gone.set(incident, await ledger.retractedAccounts(idsOf(accounts)));
  const articlesBy = new Map(
    [...told].map(([incident, accounts]) => [
      incident,
      [...articlesOf(accounts), ...(gone.get(incident) ?? []).map(({ article }) => article)],
    ]),
  );
  const marks = await ledger.marks([...new Set([...articlesBy.values()].flat())]);
  return new Map(
    [...told].map(([incident, accounts]) => {
      const articles = articlesBy.get(incident) ?? [];
      const all = JSON.stringify([accounts, gone.get(incident) ?? [], articles.map((id) => marks.get(id))]);
      return [incident, createHash('sha256').update(all).digest('base64')];
    }),
  );
}

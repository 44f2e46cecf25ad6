import type { AccountRow, IncidentView } from '../../core/view.ts';
import { joinWords } from '../incident-words.ts';
import { outletOf } from '../wording.ts';
import { describeJudgement } from './describe-identity.ts';
import { plain } from './output.ts';

/** The accounts of the event that an account tells, with why they are held for one; nothing where it is the only one. */
export function describeIncident(view: IncidentView): string[] {
  if (view.accountRows.length < 2 && view.judgements.length === 0) return [];
  return [
    '',
    `one event (${view.id}) by ${view.accounts} accounts in ${view.articles} articles of ${view.outlets} outlets:`,
    ...view.accountRows.flatMap(describeAccount),
    ...view.judgements.map((one) => `  said: ${plain(describeJudgement({ ...one, names: one.about }))}`),
  ];
}

function describeAccount({ id, events, joins, reported, ...row }: AccountRow): string[] {
  const [first] = events;
  return [
    `  ${id}, reported by ${plain(outletOf(row))}${reported === undefined ? '' : `, ${reported}`}: “${plain(first?.sentence.quote ?? '')}”`,
    ...joins.slice(0, 1).map(({ to, reason }) => `      one with ${to}: ${plain(joinWords(reason))}`),
  ];
}

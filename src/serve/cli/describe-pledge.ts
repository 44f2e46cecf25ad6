import type { ClaimRow, DenialRow, PledgeAct, PledgeRow, TellingRow } from '../../core/view.ts';
import { outletOf, partyOf } from '../wording.ts';
import { field } from './field.ts';

const reportedBy = (row: { readonly outlet?: string }, day: string | undefined): string =>
  `reported by ${outletOf(row)}${day === undefined ? '' : `, ${day}`}`;

/** A promise with what was reported after it, line by line. */
export const describePledge = (row: PledgeRow): string[] => [
  ...field('pledge', row.id),
  ...field('who is bound', row.by && partyOf(row.by)),
  ...field('to whom, about', row.beneficiary && partyOf(row.beneficiary)),
  ...field('words', `“${row.cite.quote}”`),
  ...field('sentence', `“${row.sentence.quote}”`),
  ...field('told', reportedBy(row, row.reported)),
  ...field('by when', row.deadline),
  ...field('stage', `${row.stage}, as of ${row.asOf}`),
  ...row.thread.flatMap(describeAct),
  ...field('taken out', row.detached.join(', ')),
];

const describeAct = (act: PledgeAct): string[] => [
  ...field(
    act.side === 'for' ? '+ consistent' : '− contrary',
    `${reportedBy(act, act.published)}: “${act.cite.quote}”`,
  ),
  ...field('', `${act.account}; ${act.judgement === undefined ? act.why : `${act.why} (${act.judgement})`}`),
];

/** A denial beside the claims that it answers, line by line. */
export const describeDenial = (row: DenialRow): string[] => [
  ...field('denial', row.id),
  ...field('who denies', row.by && partyOf(row.by)),
  ...field('what', `“${row.content.quote}”`),
  ...field('sentence', `“${row.cite.quote}”`),
  ...field('told', reportedBy(row, row.reported)),
  ...(row.claims.length === 0
    ? field('claim', 'denies a claim that no article here makes')
    : row.claims.flatMap(describeClaim)),
  ...(row.tellings ?? []).flatMap(describeTelling),
];

const describeTelling = (row: TellingRow): string[] => [
  ...field('told again', `${reportedBy(row, row.reported)}: “${row.cite.quote}”`),
  ...field('', `denial ${row.id}`),
];

const describeClaim = (claim: ClaimRow): string[] => [
  ...field('claim', `${reportedBy(claim, claim.published)}: “${claim.cite.quote}”`),
  ...field(
    '',
    `article ${claim.article}, characters ${claim.cite.span.join(' to ')}; both have: ${claim.shared.join(', ')}`,
  ),
];

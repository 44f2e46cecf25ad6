import type { ClaimRow, DenialRow, PledgeAct, PledgeRow } from '../../core/view.ts';
import { partyOf } from '../wording.ts';
import type { CsvColumn } from './csv.ts';
import { REVIEWED } from './tables.ts';

/** A promise with one act of its thread; with none where nothing is reported after it. */
interface PledgeLine {
  readonly row: PledgeRow;
  readonly act?: PledgeAct;
}

/** A row for each act of each promise, and one for a promise without acts. */
export const pledgeActs = (rows: readonly PledgeRow[]): PledgeLine[] =>
  rows.flatMap((row): PledgeLine[] => (row.thread.length === 0 ? [{ row }] : row.thread.map((act) => ({ row, act }))));

export const PLEDGE_COLUMNS: readonly CsvColumn<PledgeLine>[] = [
  { name: 'pledge', of: ({ row }) => row.id },
  { name: 'article', of: ({ row }) => row.article },
  { name: 'outlet', of: ({ row }) => row.outlet },
  { name: 'reported', of: ({ row }) => row.reported },
  { name: 'by', of: ({ row }) => row.by && partyOf(row.by) },
  { name: 'beneficiary', of: ({ row }) => row.beneficiary && partyOf(row.beneficiary) },
  { name: 'words', of: ({ row }) => row.cite.quote },
  { name: 'deadline', of: ({ row }) => row.deadline },
  { name: 'as_of', of: ({ row }) => row.asOf },
  { name: 'stage', of: ({ row }) => row.stage },
  { name: 'side', of: ({ act }) => act?.side },
  { name: 'account', of: ({ act }) => act?.account },
  { name: 'act_outlet', of: ({ act }) => act?.outlet },
  { name: 'act_reported', of: ({ act }) => act?.published },
  { name: 'act_sentence', of: ({ act }) => act?.cite.quote },
  { name: 'matter', of: ({ act }) => act?.matter },
  { name: 'judgement', of: ({ act }) => act?.judgement },
  REVIEWED,
];

/** A denial with one claim that it answers; with none where no article here makes it. */
interface DenialLine {
  readonly row: DenialRow;
  readonly claim?: ClaimRow;
}

/** A row for each claim of each denial, and one for a denial without claims. */
export const denialClaims = (rows: readonly DenialRow[]): DenialLine[] =>
  rows.flatMap((row): DenialLine[] =>
    row.claims.length === 0 ? [{ row }] : row.claims.map((claim) => ({ row, claim })),
  );

export const DENIAL_COLUMNS: readonly CsvColumn<DenialLine>[] = [
  { name: 'denial', of: ({ row }) => row.id },
  { name: 'article', of: ({ row }) => row.article },
  { name: 'outlet', of: ({ row }) => row.outlet },
  { name: 'reported', of: ({ row }) => row.reported },
  { name: 'by', of: ({ row }) => row.by && partyOf(row.by) },
  { name: 'sentence', of: ({ row }) => row.cite.quote },
  { name: 'denied', of: ({ row }) => row.content.quote },
  { name: 'told_again', of: ({ row }) => row.tellings?.map(({ id }) => id).join(' ') },
  { name: 'claim_article', of: ({ claim }) => claim?.article },
  { name: 'claim_outlet', of: ({ claim }) => claim?.outlet },
  { name: 'claim_reported', of: ({ claim }) => claim?.published },
  { name: 'claim_sentence', of: ({ claim }) => claim?.cite.quote },
  { name: 'score', of: ({ claim }) => claim?.score },
  { name: 'shared_words', of: ({ claim }) => claim?.shared.join(' ') },
  REVIEWED,
];

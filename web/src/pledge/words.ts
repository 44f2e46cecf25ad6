import { STAGES } from '../../../src/core/pledge-view.ts';
import type { PledgeAct, PledgeRow } from '../../../src/core/view.ts';

/** The stages a list can be narrowed by. */
export const STAGE_OPTIONS = STAGES.map((id) => ({ id, label: id }));

/** A side in words with a sign, so that no colour is needed to tell them apart. */
export const sideWords = ({ side }: PledgeAct): string =>
  side === 'for' ? '+ reported consistent' : '− reported contrary';

/** Who is bound, and to whom. */
export const boundWords = ({ by, beneficiary }: PledgeRow): string => {
  const name = by ? (by.name ?? by.text) : 'somebody';
  // a pronoun that nobody could be found for leaves no words
  const whom = (beneficiary?.name || beneficiary?.text || '').trim();
  return whom === '' ? name : `${name}, about ${whom}`;
};

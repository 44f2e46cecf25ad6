import { STAGES, type Stage } from '../../../src/core/pledge-view.ts';
import type { Party, PledgeAct, PledgeRow } from '../../../src/core/view.ts';

/** The stages a list can be narrowed by. */
export const STAGE_OPTIONS = STAGES.map((id) => ({ id, label: id }));

/** A side on which an act can stand, with a sign so that no colour is needed to tell them apart. */
export interface Side {
  readonly id: PledgeAct['side'];
  readonly sign: string;
  readonly label: string;
}

/** Both sides, in the order in which they are shown. */
export const SIDES: readonly Side[] = [
  { id: 'for', sign: '+', label: 'Reported consistent' },
  { id: 'against', sign: '−', label: 'Reported contrary' },
];

/** The side of an act in words. */
export const sideWords = ({ side }: PledgeAct): string => {
  const { sign, label } = SIDES.find(({ id }) => id === side) as Side;
  return `${sign} ${label.toLowerCase()}`;
};

/** What a party is called; nothing where a pronoun stands for somebody who was not found. */
export const someWords = (party: Party | undefined): string => (party?.name || party?.text || '').trim();

/** Who is bound, and to whom or about what. */
export const boundWords = ({ by, beneficiary }: PledgeRow): string => {
  const name = someWords(by) || 'somebody';
  const whom = someWords(beneficiary);
  return whom === '' ? name : `${name}, about ${beneficiary?.name ?? `“${whom}”`}`;
};

/** Why nothing stands beside a promise, as far as its stage tells. */
const WITHOUT: Readonly<Partial<Record<Stage, string>>> = {
  pending: 'No later report found beside it; its day is still ahead.',
  overdue: 'No later report found beside it; its day is past.',
};

/** What is said where no act was found. Nothing that was not found is said not to have been done. */
export const sayNoActs = ({ stage }: PledgeRow): string => WITHOUT[stage] ?? 'No later report found beside it.';

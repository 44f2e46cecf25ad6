import type { LineageRow, LineageType } from '../../../src/core/lineage.ts';

/** The types in the words of a list that is narrowed by them. */
export const TYPES: Readonly<Record<LineageType, string>> = {
  copy: 'copy',
  part: 'passages taken over',
  merged: 'merged from two',
  translation: 'translation',
  credit: 'credit, in own words',
};

/** How a text comes from another, between the two: "copies". */
const VERBS: Readonly<Record<LineageType, string>> = {
  copy: 'copies',
  part: 'takes passages from',
  merged: 'is partly made from',
  translation: 'translates',
  credit: 'credits',
};

/** "copies"; where only a person says so, "comes from". */
export const verbOf = ({ type, reason }: LineageRow): string =>
  reason.rule === 'judgement' ? 'comes from' : VERBS[type];

const BY: Readonly<Record<NonNullable<LineageRow['by']>, string>> = {
  time: 'it was published later',
  cut: 'it was cut from the longer text',
  order: 'it came into the ledger later; the days leave it open',
};

export const firstBy = ({ by }: LineageRow): string | undefined => by && BY[by];

/** Where an outlet is named that no words of the text name. */
const BESIDE: Readonly<Record<string, string>> = {
  'credit-dateline': 'named in its dateline',
  'credit-tail': 'named in a line of credit',
  'credit-byline': 'named in its byline',
};

export const namedBeside = ({ reason }: LineageRow): string | undefined => BESIDE[reason.rule];

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What both have, outside quotations: "71 % of this text, 52 % of the other". */
export function sayShares({ type, overlap, back }: LineageRow): string | undefined {
  if (overlap === 0 && back === 0) return undefined;
  const of = type === 'translation' ? 'names and figures shared' : 'wording shared outside quotations';
  return `${of}: ${percent(overlap)} of the later text, ${percent(back)} of the earlier one`;
}

/** True for an outlet whose text the ledger does not hold. */
export const isOutlet = (id: string): boolean => id.startsWith('outlet:');

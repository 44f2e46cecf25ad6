import type { LineageRow, LineageType } from '../core/lineage.ts';

/** How a text comes from another one, in words: the child, then these, then the parent. */
const TYPES: Readonly<Record<LineageType, string>> = {
  copy: 'copies',
  part: 'takes passages from',
  merged: 'is partly made from',
  translation: 'translates',
  credit: 'credits',
};

export const LINEAGE_TYPES = Object.keys(TYPES) as readonly LineageType[];

/** "takes passages from"; a person's own word, where only a person says so. */
export const typeWords = ({ type, reason }: Pick<LineageRow, 'type' | 'reason'>): string =>
  reason.rule === 'judgement' ? 'comes from' : TYPES[type];

const BY: Readonly<Record<NonNullable<LineageRow['by']>, string>> = {
  time: 'published later',
  cut: 'cut from the longer text',
  order: 'came in later',
};

/** Where an outlet is named that no words of the text name. */
const BESIDE: Readonly<Record<string, string>> = {
  'credit-dateline': 'named in its dateline',
  'credit-tail': 'named in a line of credit',
  'credit-byline': 'named in its byline',
};

/** What says that it is the later one, or why it is held to come from the other. */
export function whyWords({ by, reason }: Pick<LineageRow, 'by' | 'reason'>): string {
  const said = reason.cites[0]?.quote;
  const beside = BESIDE[reason.rule];
  return [
    ...(reason.by === undefined ? [] : [`by the word of ${reason.by}`]),
    ...(by === undefined ? [] : [BY[by]]),
    ...(beside === undefined ? [] : [beside]),
    ...(said === undefined ? [] : [`“${said}”`]),
  ].join(', ');
}

/** "71 % of it, 52 % of the other"; nothing where no words are shared. */
export function shareWords({ overlap, back }: Pick<LineageRow, 'overlap' | 'back'>): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return overlap === 0 && back === 0 ? '' : `${percent(overlap)} of it, ${percent(back)} of the other`;
}

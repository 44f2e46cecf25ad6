import type { Act } from '../core/reading.ts';

/** Acts between which outlets choose freely when they report one and the same sentence. */
const FAMILIES: readonly (readonly Act[])[] = [
  ['assert', 'confirm', 'concede', 'announce', 'believe', 'warn', 'predict', 'accuse', 'criticize', 'deny'],
  ['assert', 'announce', 'pledge', 'intend', 'threaten', 'warn', 'predict', 'refuse'],
  ['assert', 'call', 'warn', 'criticize', 'accuse'],
  ['assert', 'praise', 'announce', 'confirm', 'believe'],
  ['deny', 'refuse'],
  ['refuse', 'call'],
];

/** True when one saying may be reported under both acts. Silence and questions are only like themselves. */
export const actsAgree = (a: Act, b: Act): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Acts whose content is what the speaker says not to be so or not to do. */
export const turnsAround = (act: Act): boolean => act === 'deny' || act === 'refuse';

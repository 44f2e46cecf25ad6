import { type Doc, formOf } from '../../../annotate/doc.ts';
import { patientOf } from '../../clause/role.ts';
import type { FrameHit } from '../event-frame.ts';

/** Things that two make, keep or share with each other. */
const SHARED =
  /^(agreements?|deals?|treaty|treaties|accords?|pacts?|ties|relations|cooperation|ceasefires?|truces?|settlements?|compromise|consensus|understanding|memorand(um|a)|talks)$/i;

/**
 * Whether all doers do it to each other: by its row (met, clashed); and when two or more agree, or reach, sign or
 * mend something that takes two, and nobody else is named.
 */
export function isMutual(doc: Doc, { row, token, object }: FrameHit, doers: number, recipients: number): boolean {
  if (recipients > 0) return false;
  if (row.twoSided) return true;
  if (doers < 2) return false;
  if (row.lemma === 'agree') return true;
  const thing = object >= 0 ? object : patientOf(doc, token);
  return (row.class === 'SUPPORT' || row.class === 'COOPERATE') && thing >= 0 && SHARED.test(formOf(doc, thing));
}

import type { ReasonPart } from '../../core/line.ts';
import { type Evidence, WEIGHTS } from './weight.ts';

export type PartName = 'place' | 'time' | 'doer' | 'target' | 'victim' | 'figure' | 'deed' | 'words' | 'sole';

/** One part of the evidence that two accounts tell one event, or that they do not. */
export interface Part extends ReasonPart {
  readonly part: PartName;
}

/** A part that one piece of evidence gives; `how` says it in words, the evidence itself where left out. */
export const partOf = (part: PartName, evidence: Evidence, how: string = evidence): Part => ({
  part,
  how,
  score: WEIGHTS[evidence].score,
});

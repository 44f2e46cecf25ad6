import type { Doc } from '../../annotate/doc.ts';
import { under } from '../clause/statement-tree.ts';
import type { Frame } from '../cue/cue.ts';

/** What a cue was found to govern. */
export interface Content {
  readonly frame: Frame;
  readonly tokens: readonly number[];
  /** Head of the clause or phrase: what the frame rules of the act look at; -1 for none. */
  readonly head: number;
  /** Words that belong to the cue besides its own: "accused ... **of**". */
  readonly cue: readonly number[];
}

/** The whole subtree of `head`, and more where given. */
export const whole = (doc: Doc, frame: Frame, head: number, more: readonly number[] = []): Content => ({
  frame,
  tokens: [...under(doc, head), ...more],
  head,
  cue: [],
});

import type { Act } from '../../core/reading.ts';
import type { CueRow, Frame } from './cue.ts';

/** A statement by tokens, before it becomes spans. */
export interface Said {
  readonly row: CueRow;
  readonly head: number;
  readonly cue: readonly number[];
  /** Head word of the source, -1 when nobody is named. */
  readonly source: number;
  readonly sourceTokens: readonly number[];
  /** What else names the source: a long apposition, or the relative pronoun that stands for it. */
  readonly sourceMore: readonly number[];
  readonly content: readonly number[];
  /** Head of who handed the words on: "quoted **by the agency** as saying". */
  readonly reporter?: number;
  /** The frame that gave the content; absent for signs. */
  readonly frame?: Frame;
  /** The act that the row gives; `act-frame.ts` looks at the words said. */
  readonly act: Act;
}

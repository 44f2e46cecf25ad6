import type { Framing } from '../../src/core/view.ts';

const nothing = { rows: [], total: 0 };

/** The framing of a ledger in which nobody is called anything or heard. */
export const NO_FRAMING: Framing = {
  ...{ outlets: [], mentions: [], labels: nothing, voices: nothing, stances: nothing },
};

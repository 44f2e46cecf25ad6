import type { Force, Stance } from '../../../src/core/reading.ts';
import type { StatementRow } from '../../../src/core/view.ts';

/** How the words are given. */
export const QUOTES: Readonly<Record<StatementRow['quote'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'in the outlet’s words',
};

/** How the cue hands the words on. */
export const STANCES: Readonly<Record<Stance, string>> = {
  neutral: 'plain cue',
  distancing: 'cue keeps its distance',
  endorsing: 'cue takes it as given',
};

/** What is told about a saying that was not, or not yet, said. */
export const POLARITIES: Readonly<Record<NonNullable<StatementRow['polarity']>, string>> = {
  negated: 'told as not said',
  hypothetical: 'told as not said yet, or only as possible',
};

/** How hard a call presses. */
export const FORCES: Readonly<Record<Force, string>> = {
  request: 'as a request',
  urge: 'as an urgent call',
  demand: 'as a demand',
  order: 'as an order',
};

const MEDIA: Readonly<Record<string, string>> = {
  document: 'in a document',
  statement: 'in a statement',
  interview: 'in an interview',
  broadcast: 'in a broadcast or video',
  social: 'in a post or message',
  speech: 'in a speech or hearing',
  poll: 'in a poll',
  court: 'in court or its papers',
  outlet: 'through a news outlet',
};

// Beside whoever hands the words on, the same codes name what it is.
const KINDS: Readonly<Record<string, string>> = { outlet: 'a news outlet', broadcast: 'a broadcaster' };

/** Through what the words came, in plain words; an unknown medium stays as it is. */
export const sayMedium = (medium: string, between: boolean): string =>
  (between ? KINDS[medium] : undefined) ?? MEDIA[medium] ?? medium;

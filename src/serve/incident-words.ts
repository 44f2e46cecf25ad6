import type { Reason, ReasonPart } from '../core/line.ts';

/** Parts whose name does not say what they are. */
const PARTS: Readonly<Record<string, string>> = {
  victim: 'named victim',
  words: 'words shared',
  sole: 'deed of its kind',
};

/** One thing that speaks for a join, or against it: "place: same (+2.5)". */
const partWords = ({ part, how, score }: ReasonPart): string =>
  `${PARTS[part] ?? part}: ${how} (${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)})`;

/** Why two accounts are held for one event, in one line. */
export const joinWords = ({ rule, score, parts = [], by }: Reason): string =>
  rule === 'said'
    ? `by the word of ${by ?? 'a person'}`
    : `${parts.map(partWords).join(', ')}${score === undefined ? '' : `; together ${score.toFixed(1)}`}`;

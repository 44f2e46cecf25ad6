import type { Frame } from '../../../src/core/reading.ts';
import type { EventRow } from '../../../src/core/view.ts';
import { sayCertainty, sayModality } from '../words.ts';

const THWARTED = { attempted: 'tried in vain', foiled: 'said to have been foiled' } as const;

/** A word about how an event is told; the strong ones say that it is not told as done. */
export interface ToldWord {
  readonly text: string;
  readonly strong: boolean;
}

/** How the text tells an event, one word each; an event told as done, in plain voice, has none. */
export function toldWords(row: EventRow): readonly ToldWord[] {
  const words: ToldWord[] = [];
  if (row.polarity === 'negated')
    words.push({ text: row.thwarted ? THWARTED[row.thwarted] : 'said not to have happened', strong: true });
  if (row.modality !== 'happened') words.push({ text: sayModality(row.modality), strong: true });
  const certainty = certaintyWords(row);
  if (certainty) words.push({ text: certainty, strong: false });
  if (row.background) words.push({ text: 'told as earlier history', strong: false });
  return words;
}

/** "alleged by the Defence Ministry": how sure the text sounds, by name where it names whom it rests on. */
function certaintyWords({ certainty, teller }: EventRow): string | undefined {
  const name = teller && (teller.name ?? teller.text);
  switch (certainty) {
    case 'fact':
      return name === undefined ? undefined : `told by ${name}`;
    case 'alleged-by-authority':
      return name === undefined ? sayCertainty(certainty) : `alleged by ${name}`;
    case 'claimed-by-doer':
      return name === undefined ? sayCertainty(certainty) : `told by the doer, ${name}`;
    default:
      return name === undefined ? sayCertainty(certainty) : `${sayCertainty(certainty)}, told by ${name}`;
  }
}

/** The same in one line, for a table. */
export const sayTold = (row: EventRow): string => {
  const words = toldWords(row).map(({ text }) => text);
  const done = row.modality === 'happened' && row.polarity === 'affirmed' ? ['reported as having happened'] : [];
  return [...done, ...words].join('; ');
};

/** Where the words for a place or a time stand, when that is not the clause of the event. */
export const FRAMES: Readonly<Record<Frame, string>> = {
  clause: '',
  sentence: 'told elsewhere in the sentence',
  paragraph: 'told of the passage before it',
  dateline: 'from the dateline',
};

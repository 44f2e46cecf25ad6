import type { Measure } from '../../core/reading.ts';

// "the death toll rose from 12 to", "the number of wounded stood at": the words of a sentence up to the number
const TOLL =
  /\b(?:(?<toll>(?:death\s+)?toll|tally)|number\s+of\s+(?:the\s+)?(?:people\s+)?(?:(?<killed>dead|deaths|fatalities|killed|martyrs)|(?<hurt>wounded|injured|injuries)|(?<held>detainees|detained|arrested|prisoners)|(?<gone>displaced)|victims|casualties))\b[^.;]{0,60}?\b(?:from|to|at|of|past|reach(?:es|ed)?|hits?|pass(?:es|ed)?|exceed(?:s|ed)?|top(?:s|ped)?|is|was)\s+(?:at\s+)?(?:(?:least|more than|over|about|around|nearly|almost|some|up to|as many as)\s+)?$/i;

/** What a running count counts, when the words of the sentence before a number end in one. */
export function tollBefore(words: string): Measure | undefined {
  const groups = TOLL.exec(`${words} `.replace(/\s+$/, ' '))?.groups;
  if (!groups) return undefined;
  if (groups.hurt) return 'injured';
  if (groups.held) return 'detained';
  if (groups.gone) return 'displaced';
  return groups.toll || groups.killed ? 'killed' : undefined;
}

/** True when the words before a number are those of a running count. */
export const isToll = (words: string): boolean => TOLL.test(`${words} `.replace(/\s+$/, ' '));

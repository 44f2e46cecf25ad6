import type { Figure } from '../../core/reading.ts';
import { ordinalNumber } from '../../extract/date/date-words.ts';

/** "A fourth man died of his wounds", "a ninth victim has succumbed". */
const ORDINAL =
  /\b[Aa] (?<nth>\p{L}+|\d+(?:nd|rd|th|st)) (?:(?:man|woman|boy|girl|child|person|victim|soldier|\p{L}+er|\p{L}+man)(?:, [^,.;]{2,40},)? )?(?:(?:has|had) )?(?:since |later |also )?(?:died|succumbed)\b/gu;

/** The dead in all, where a text counts one more by an ordinal: "A fourth man died": four. */
export const ordinalTotals = (text: string): Figure[] =>
  [...text.matchAll(ORDINAL)].flatMap((match): Figure[] => {
    const nth = match.groups?.nth ?? '';
    const all = ordinalNumber(nth);
    if (all === undefined || all < 2) return [];
    const start = match.index + 2;
    return [
      {
        ...{ id: `toll${start}`, span: [start, start + nth.length], least: all, most: all, of: null },
        ...{ approximate: false, unit: 'persons', measure: 'killed', scope: { kind: 'total' } },
      },
    ];
  });

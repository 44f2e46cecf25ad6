import type { Measure } from '../../../core/reading.ts';
import type { EventRow } from '../../../core/view.ts';
import { type NumberTable, numberRow } from './number-table.ts';
import { type PartyTable, type Side, sideOfWords } from './party-table.ts';
import { mentionsIn, wordsAt } from './privacy.ts';
import type { ToldEvent } from './story.ts';

type FigureRow = EventRow['figures'][number];

/** People harmed as one number of the text tells it. */
export interface Harmed {
  readonly least: number;
  readonly most: number | null;
  /** The side of those who were counted, where the words tell it. */
  readonly side?: Side;
  /** The words of the number; of a victim that is told of without one, nothing. */
  readonly words: string;
  /** What ACLED and Airwars write for the word, where they have a number of their own. */
  readonly acled?: number;
  readonly airwars?: { readonly least: number; readonly most: number };
}

/**
 * The killed or injured of an event, each number once: those that are part of another ("12 villagers, including four
 * children") are left out, and so are sums over a longer time ("since the war began"). Where nobody is counted and the deed kills, each single victim the text tells of is one.
 */
export function harmedIn(
  told: ToldEvent,
  measure: Extract<Measure, 'killed' | 'injured'>,
  { parties, numbers }: { readonly parties: PartyTable; readonly numbers: NumberTable },
): readonly Harmed[] {
  const counted = told.row.figures.filter((figure) => figure.measure === measure);
  if (counted.length > 0) return counted.filter(isWhole).map((figure) => harmed(figure, parties, numbers));
  return measure === 'killed' ? singleVictims(told, parties) : [];
}

function harmed(figure: FigureRow, parties: PartyTable, numbers: NumberTable): Harmed {
  const { least, most, of, cite } = figure;
  const row = numberRow(cite.quote, numbers);
  const side = sideOfWords(of ?? '', parties);
  return {
    least,
    most,
    words: cite.quote,
    ...(side === undefined ? {} : { side }),
    ...(row?.acled === undefined ? {} : { acled: row.acled }),
    ...(row?.airwars === undefined ? {} : { airwars: row.airwars }),
  };
}

/** Counts of the event itself: no part of another count, no sum over a longer time. */
const isWhole = ({ scope }: FigureRow): boolean =>
  scope?.kind !== 'part' && !(scope?.kind === 'total' && scope.since !== undefined);

/** A killing that names one victim each: "killed a farmer". One who may be several, or a thing, counts for nothing. */
function singleVictims(told: ToldEvent, parties: PartyTable): Harmed[] {
  const { trigger, recipients } = told.row;
  if (
    !trigger.quote
      .toLowerCase()
      .split(/\s+/)
      .some((word) => parties.deadly.has(word))
  )
    return [];
  const singles = recipients.map(({ cite }) => ({
    words: wordsAt(told, cite.span),
    mention: mentionsIn(told, cite.span)[0],
  }));
  if (!singles.every(({ words, mention }) => mention?.kind === 'person' && isOne(words, mention.form))) return [];
  return singles.map(({ words }) => {
    const side = sideOfWords(words, parties);
    return { least: 1, most: 1, words: '', ...(side === undefined ? {} : { side }) };
  });
}

const isOne = (words: string, form: string): boolean => form === 'name' || /^(?:an?|one)\s/i.test(words);

/** The sum of several numbers as one interval. */
export const sumOf = (all: readonly Harmed[]): { readonly least: number; readonly most: number | null } => ({
  least: all.reduce((sum, { least }) => sum + least, 0),
  most: all.reduce<number | null>((sum, { most }) => (sum === null || most === null ? null : sum + most), 0),
});

/**
 * ACLED's one number: for each count the smallest it allows, "dozens" as 12. Nothing where nobody is counted, or where
 * only an upper end is told.
 */
export function acledFatalities(all: readonly Harmed[]): number | undefined {
  if (all.length === 0 || all.some(({ least, most }) => least === 0 && most !== 0)) return undefined;
  return all.reduce((sum, { least, acled }) => sum + (acled ?? least), 0);
}

/** Airwars' least and most, "dozens" as 12 to 24; no upper end where one count has none. */
export const airwarsRange = (
  all: readonly Harmed[],
): { readonly least: number; readonly most: number | null } | undefined =>
  all.length === 0 ? undefined : sumOf(all.map((one) => ({ ...one, ...one.airwars })));

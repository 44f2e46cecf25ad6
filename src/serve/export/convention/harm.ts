import type { Measure, Who } from '../../../core/reading.ts';
import type { EventRow } from '../../../core/view.ts';
import { type NumberTable, numberRow } from './number-table.ts';
import { type PartyTable, type Side, sideOfWords } from './party-table.ts';
import { mentionsIn, wordsAt } from './privacy.ts';
import type { ToldEvent } from './story.ts';
import { addRanges, rangeOf, type TollRange } from './toll-range.ts';

type FigureRow = EventRow['figures'][number];

/** People harmed as one number of the text tells it. */
export interface Harmed {
  readonly least: number;
  readonly most: number | null;
  /** The side of those who were counted, where the words tell it. */
  readonly side?: Side;
  /** The words of the number; of a victim that is told of without one, nothing. */
  readonly words: string;
  /** What ACLED writes for the word, where it has a number of its own. */
  readonly acled?: number;
  /** The count as Airwars takes it; nothing for one that is no harm. */
  readonly airwars?: TollRange;
}

/**
 * The killed or injured of an event, each number once: parts of another ("12 villagers, including four
 * children") and sums over a longer time are left out, and a sum of what is told stands for its parts. Where nobody is counted and the deed kills, each single victim the text tells of is one.
 */
export function harmedIn(
  told: ToldEvent,
  measure: Extract<Measure, 'killed' | 'injured'>,
  { parties, numbers }: { readonly parties: PartyTable; readonly numbers: NumberTable },
): readonly Harmed[] {
  const counted = told.row.figures.filter((figure) => figure.measure === measure);
  if (counted.length > 0) return wholes(counted).map((figure) => harmed(told, figure, { parties, numbers }));
  return measure === 'killed' ? singleVictims(told, parties) : [];
}

function harmed(
  { article }: ToldEvent,
  figure: FigureRow,
  { parties, numbers }: { readonly parties: PartyTable; readonly numbers: NumberTable },
): Harmed {
  const { least, most, of, cite, who, scope } = figure;
  const { acled } = numberRow(cite.quote, numbers) ?? {};
  const airwars = rangeOf(figure, article.reading.text, numbers);
  const side = sideOfWords(of ?? '', parties) ?? (who && SIDE_OF[who]);
  return {
    least,
    // A part of a whole that nobody counts: there are more than these.
    most: scope?.kind === 'part' ? null : most,
    words: cite.quote,
    ...(side === undefined ? {} : { side }),
    ...(acled === undefined ? {} : { acled }),
    ...(airwars === undefined ? {} : { airwars }),
  };
}

const SIDE_OF: Readonly<Partial<Record<Who, Side>>> = {
  civilians: 'civilians',
  children: 'civilians',
  fighters: 'armed',
};

/** The figures that count the event itself, nobody twice. */
function wholes(figures: readonly FigureRow[]): FigureRow[] {
  const now = figures.filter(({ scope }) => !(scope?.kind === 'total' && scope.since));
  const sums = now.filter(({ scope }) => scope?.kind === 'total');
  if (sums.length > 0) return sums;
  const whole = now.filter(({ scope }) => scope?.kind !== 'part');
  return whole.length > 0 ? whole : now;
}

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
    const airwars = { least: 1, most: 1, plural: false };
    return { least: 1, most: 1, words: '', airwars, ...(side === undefined ? {} : { side }) };
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

/** Airwars' least and most, added up; nothing where no count is harm, no least where only an upper end is told. */
export function airwarsRange(all: readonly Harmed[]): TollRange | undefined {
  const ranges = all.flatMap(({ airwars }) => airwars ?? []);
  return ranges.length === 0 ? undefined : ranges.reduce(addRanges);
}

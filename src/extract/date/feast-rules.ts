import type { DateShape, FeastHow } from '../draft.ts';
import { type DateReader, dateReader } from './date.ts';
import { type DateRule, date, directionOf, EDGE, known, TOWARD, yearOf } from './date-rule.ts';
import { ordinalNumber, PIECE } from './date-words.ts';
import type { FeastRow } from './feast-table.ts';

type Feast = Extract<DateShape, { kind: 'feast' }>;
type Moon = Extract<FeastHow, { kind: 'moon' }>;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`ʻʿ]/g, "'")
    .replaceAll('-', ' ');
/** A name as it may be written: any apostrophe, a space or a hyphen. */
const pattern = (name: string): string =>
  name.replace(/['’]/g, "['’‘`ʻʿ]").replace(/[ -]/g, '[ -]').replaceAll('.', '\\.');
const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

/** The rules of the code, with one for the feasts of the table and one for the months of other calendars. */
export function feastReader(rows: readonly FeastRow[]): DateReader {
  const names = rows.flatMap((row) => row.names);
  const words = names.flatMap((name) => name.match(/[A-ZÀ-Þ][A-Za-zÀ-ɏ]*/g) ?? []).map((word) => word.toLowerCase());
  return dateReader([feastRule(rows), monthRule(rows)], words);
}

/** Every name by its folded form. */
const byName = (rows: readonly FeastRow[]): ReadonlyMap<string, FeastHow> =>
  new Map(rows.flatMap((row) => row.names.map((name): [string, FeastHow] => [fold(name), row.how])));
const anyOf = (rows: readonly FeastRow[]): string =>
  longestFirst(rows.flatMap((row) => row.names))
    .map(pattern)
    .join('|') || '(?!)';

/** "Ramadan", "last Christmas", "Easter 2024", "the first day of Eid al-Fitr". */
function feastRule(all: readonly FeastRow[]): DateRule {
  const rows = all.filter((row) => row.kind === 'feast');
  const hows = byName(rows);
  return {
    name: 'feast',
    why: 'a day that the calendar table names',
    fires: '',
    notIn: '',
    pattern: `(?:(?:(?:the )?(?:(?<eve>eve)|(?<first>first day)) of |${EDGE}[- ])(?:the )?|(?<the>the ))?(?:(?<toward>${TOWARD}) )?(?<name>${anyOf(rows)})(?![\\p{L}-]| (?:Island|Rising|Accord|Agreement)\\b)(?:(?:,| of)? (?:(?<year>${PIECE.year})|(?<era>1[34]\\d\\d)(?: AH\\b)?|(?<which>last|this|next) year\\b))?`,
    read: (g) => {
      const how = hows.get(fold(g.name ?? ''));
      if (!how || !/^\p{Lu}/u.test(g.name ?? '')) return undefined;
      const direction = directionOf(g.toward);
      const years = directionOf(g.which);
      const own = g.era && how.kind === 'moon' ? { ...how, year: Number(g.era) } : how;
      if (g.era && how.kind !== 'moon') return undefined;
      const shape = known<Feast>({
        kind: 'feast',
        how: own,
        year: yearOf(g.year),
        direction: direction ?? years,
        edge: g.eve ? 'eve' : g.first ? 'first' : undefined,
      });
      return { ...date(shape), cut: g.the?.length ?? 0 };
    },
  };
}

/** "15 Ramadan 1445", "22 Bahman", "Muharram 1445". */
function monthRule(rows: readonly FeastRow[]): DateRule {
  const months = rows.filter(isMonth);
  const hows = byName(months);
  const name = anyOf(months);
  const year = '(?:,? (?<year>1[34]\\d\\d)\\b(?: (?:AH|SH|AP)\\b)?)';
  return {
    name: 'other-month',
    why: 'a day of a month of another calendar',
    fires: '',
    notIn: '',
    pattern: `(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${PIECE.ordinal}) (?:day )?(?:of )?(?:the month of )?(?<name>${name})(?![\\p{L}-])${year}?|(?<name2>${name}) (?<day2>\\d{1,2}(?:st|nd|rd|th)?)\\b${year.replace('<year>', '<year2>')}?|(?<name3>${name})${year.replace('<year>', '<year3>')}`,
    read: (g) => {
      const named = g.name ?? g.name2 ?? g.name3 ?? '';
      const how = hows.get(fold(named));
      const day = ordinalNumber(g.day ?? g.day2 ?? '');
      if (how?.kind !== 'moon' || !/^\p{Lu}/u.test(named) || (day !== undefined && (day < 1 || day > 31)))
        return undefined;
      const year = g.year ?? g.year2 ?? g.year3;
      const era = year === undefined ? undefined : Number(year);
      return date({ kind: 'feast', how: known<Moon>({ ...how, day, year: era }) });
    },
  };
}

/** A month of another calendar, under "month" or as a feast of its own, such as Ramadan. */
const isMonth = ({ how }: FeastRow): boolean => how.kind === 'moon' && how.day === undefined;

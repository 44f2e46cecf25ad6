import { type Pair, type Scored, scoreRows } from './names-figures.ts';
import { readRows } from './score.ts';

/** The languages of our own pairs of names, `test/score/gold/names/`. */
export const LANGUAGES = ['slavic', 'persian', 'turkish', 'burmese', 'chinese'] as const;
/** Every third pair is `held`: scored, never looked at while rules change. */
export const NAME_PARTS = ['tune', 'held'] as const;

/** The pairs of one language and part with their scores, most alike first. Throws when the file is missing. */
export function scoreOwn(language: (typeof LANGUAGES)[number], part: (typeof NAME_PARTS)[number]): Scored[] {
  const rows = readRows<Pair>(`test/score/gold/names/${language}.jsonl`);
  if (!rows) throw new Error(`our own pairs of ${language} names are missing`);
  return scoreRows(rows.filter((_, i) => (i % 3 === 2) === (part === 'held')));
}

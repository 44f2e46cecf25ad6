import type { LabelTone } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { nounForms, verbForms } from '../event/event-inflect.ts';

const TONES: readonly LabelTone[] = ['neutral', 'favourable', 'hostile', 'legal'];
const USES = ['name', 'proper', 'by', 'to'] as const;
/** `name`: a word in how somebody is called; `proper`: a name that takes a side by itself; `by`: said of whoever does the deed; `to`: of whom it is done to. */
type Use = (typeof USES)[number];
type Column = 'term' | 'as' | 'tone' | 'neutral' | 'why' | 'fires' | 'notIn';

/** A word or words that say more of somebody than a neutral name. */
export interface Term {
  readonly term: string;
  readonly tone: LabelTone;
  /** Its words as they are compared: lower case, hyphens as blanks. */
  readonly words: readonly string[];
  readonly as: Use;
}

/** The terms by the forms of their first word, those of more words first. */
export interface LabelTable {
  readonly names: ReadonlyMap<string, readonly Term[]>;
  /** Deeds by the forms of their verb. */
  readonly deeds: ReadonlyMap<string, readonly Term[]>;
}

/**
 * Reads `data/labels.tsv`. A term of `own` takes the place of ours, the others come beside ours; the tone `neutral` makes
 * a term say nothing. Throws a `TableError` for a row that cannot be used.
 */
export function readLabelTable(shipped: string, own?: string): LabelTable {
  const terms = new Map<string, Term>();
  for (const text of own === undefined ? [shipped] : [shipped, own])
    for (const [line, cells] of linesOf(text)) {
      const tone = TONES.find((one) => one === cells.tone);
      const as = USES.find((one) => one === cells.as);
      if (!tone) throw new TableError(line, `"${cells.tone}" is none of ${TONES.join(', ')}`);
      if (!as) throw new TableError(line, `"${cells.as}" is none of ${USES.join(', ')}`);
      const words = foldWords(cells.term);
      if (words.length === 0) throw new TableError(line, 'the term is empty');
      if (/^(by|to)$/.test(as) && words.length > 1) throw new TableError(line, 'a deed is one verb');
      terms.set(`${as} ${words.join(' ')}`, { term: cells.term, tone, words, as });
    }
  const names = new Map<string, Term[]>();
  const deeds = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const [first = ''] = term.words;
    if (term.as === 'name' || term.as === 'proper')
      for (const form of term.words.length > 1 ? [first] : nounForms(first)) push(names, form, term);
    else for (const form of verbForms(first)) push(deeds, form, term);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { names, deeds };
}

/** The rows of a table of terms. Throws where it names no columns, or holds no row at all. */
function linesOf(text: string): [line: number, row: Record<Column, string>][] {
  const rows = readTableLines<Column>(text);
  const [first] = rows;
  if (!first) throw new TableError(1, 'the table holds no row');
  const lacking = (['term', 'as', 'tone'] as const).find((column) => !(column in first[1]));
  if (lacking) throw new TableError(first[0], `the column "${lacking}" is missing in the line of names above it`);
  return rows;
}

function push(map: Map<string, Term[]>, key: string, term: Term): void {
  const own = map.get(key);
  if (own) own.push(term);
  else map.set(key, [term]);
}

/** The words of a term or a label as they are compared: "So-called" as "so", "called". */
export const foldWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .split(/[^\p{L}\p{N}'.]+/u)
    .filter((word) => word !== '');

/** The terms in a row of folded words, none overlapping another, the longest first where two begin together. */
export function termsIn(words: readonly string[], { names }: LabelTable): Term[] {
  const found: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const term = names.get(words[i] as string)?.find((one) => fits(one, words, i));
    if (!term) continue;
    found.push(term);
    i += term.words.length - 1;
  }
  return found;
}

/** Whether a term stands at a word; its last word in the singular or the plural. */
const fits = ({ words }: Term, all: readonly string[], at: number): boolean =>
  words.every((word, n) => {
    const here = all[at + n];
    if (here === undefined) return false;
    return here === word || (n === words.length - 1 && nounForms(word).includes(here));
  });

/** The term that says most: hostile and favourable words before the legal status, that before nothing. */
export function weightiest(terms: readonly Term[]): Term | undefined {
  const rank: Readonly<Record<LabelTone, number>> = { hostile: 0, favourable: 1, legal: 2, neutral: 3 };
  return terms.toSorted((a, b) => rank[a.tone] - rank[b.tone])[0];
}

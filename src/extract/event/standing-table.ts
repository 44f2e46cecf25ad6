import { readTableLines, TableError } from '../../core/table.ts';
import { verbForms } from './event-inflect.ts';

const SAYS = [
  'affirmed',
  'negated',
  'foiled',
  'attempted',
  'planned',
  'hypothetical',
  'called-for',
  'threatened',
  'alleged',
] as const;
/** What a word says of the event it stands with. */
export type StandingSays = (typeof SAYS)[number];

const WHERE = ['beside', 'before', 'party', 'open', 'over', 'doubt', 'source'] as const;
const SURE = ['suspected', 'possible', 'alleged-by-authority'] as const;
/** What a word says of how sure it is who did it. */
type SureSays = (typeof SURE)[number];
type Where = (typeof WHERE)[number];

/** How an event hangs on the word over it. */
export type Hanging = 'to' | 'ing' | 'that' | 'noun' | 'from';

/** A word over an event, for the ways of hanging that it is meant for. */
interface OverRow {
  readonly says: StandingSays;
  readonly as: ReadonlySet<string>;
}

/** Words by where they stand, lower case; those over an event in every form. */
export type StandingTable = Readonly<Record<Plain, ReadonlyMap<string, StandingSays>>> & {
  readonly over: ReadonlyMap<string, readonly OverRow[]>;
  /** Words beside an event or with its doer. */
  readonly doubt: ReadonlyMap<string, SureSays>;
  /** Words for those who tell it. */
  readonly source: ReadonlyMap<string, SureSays>;
};
type Plain = Exclude<Where, 'over' | 'doubt' | 'source'>;

/** Reads `data/standing.tsv`. Throws a `TableError` on a row that says nothing known, or stands nowhere. */
export function readStandingTable(tsv: string): StandingTable {
  const words: Record<Plain, Map<string, StandingSays>> = {
    beside: new Map(),
    before: new Map(),
    party: new Map(),
    open: new Map(),
  };
  const sure = { doubt: new Map<string, SureSays>(), source: new Map<string, SureSays>() };
  const over = new Map<string, OverRow[]>();
  for (const [line, row] of readTableLines<'says' | 'where' | 'words' | 'as'>(tsv)) {
    const says = SAYS.find((one) => one === row.says);
    const where = WHERE.find((one) => one === row.where);
    const sureSays = SURE.find((one) => one === row.says);
    if (sureSays && (where === 'doubt' || where === 'source')) {
      for (const word of row.words.split('|')) sure[where].set(word, sureSays);
      continue;
    }
    if (!says || !where || where === 'doubt' || where === 'source')
      throw new TableError(line, `"${row.says}" ${row.where} an event is nothing that a word says`);
    for (const word of row.words.split('|')) {
      if (where !== 'over') words[where].set(word, says);
      else
        for (const form of new Set([...verbForms(word), `${word}s`]))
          over.set(form, [...(over.get(form) ?? []), { says, as: new Set(row.as.split('|')) }]);
    }
  }
  return { ...words, over, ...sure };
}

import type { EventClass, Figure, ReadingEvent } from '../../src/core/reading.ts';
import { codeFault, isClass } from '../../src/extract/event/event-class.ts';

/** A count as it is labelled: the words of the number and the interval they stand for. */
export type FigureRow = Pick<Figure, 'least' | 'most' | 'approximate' | 'measure'> & { readonly words: string };

type Stands = Pick<ReadingEvent, 'polarity' | 'modality' | 'certainty' | 'background'>;

/** An event as it is written down. `gold/events/README.md` says what each field means; what is left out has its common value. */
export interface EventRow extends Partial<Stands>, Partial<Pick<ReadingEvent, 'mode'>> {
  readonly trigger: string;
  readonly class: EventClass;
  readonly also?: readonly string[];
  readonly agents?: readonly string[];
  readonly recipients?: readonly string[];
  readonly figures?: readonly FigureRow[];
  /** EDTF. */
  readonly when?: string;
  readonly place?: string;
  readonly matter?: boolean;
}

/** The values of the fields that have a closed list. */
export const VALUES = {
  polarity: ['affirmed', 'negated'],
  modality: ['happened', 'planned', 'hypothetical', 'called-for', 'threatened', 'alleged'],
  certainty: ['fact', 'claimed-by-doer', 'alleged-by-authority', 'suspected', 'possible'],
} as const satisfies { [Field in 'polarity' | 'modality' | 'certainty']: readonly ReadingEvent[Field][] };

/** What a figure can count. */
export const MEASURES: readonly Figure['measure'][] = [
  ...(['killed', 'injured', 'detained', 'displaced', 'captured', 'strength', 'strikes', 'money', 'other'] as const),
];

const FIELDS =
  /^(trigger|class|mode|also|agents|recipients|figures|polarity|modality|certainty|background|when|place|matter)$/;
const FIGURE_FIELDS = 'approximate least measure most words';

/** What is wrong with the form of a label; nothing when it is well made. */
export function eventFault(row: EventRow): string | undefined {
  const odd = Object.keys(row).find((field) => !FIELDS.test(field));
  if (odd !== undefined) return `no such field: ${odd}`;
  if (typeof row.trigger !== 'string' || /\s/.test(row.trigger)) return `a trigger is one word: ${row.trigger}`;
  if (!isClass(row.class)) return `no such class: ${row.class}`;
  if (row.mode !== undefined && (row.mode === '' || codeFault(row.class, row.mode, '')))
    return `no such mode of ${row.class}: ${row.mode}`;
  for (const field of ['polarity', 'modality', 'certainty'] as const)
    if (row[field] !== undefined && !(VALUES[field] as readonly string[]).includes(row[field]))
      return `no such ${field}: ${row[field]}`;
  for (const field of ['background', 'matter'] as const)
    if (row[field] !== undefined && typeof row[field] !== 'boolean') return `${field} is true or false`;
  const judged = ['happened', 'alleged'].includes(row.modality ?? 'happened');
  if (!judged && row.certainty !== undefined) return `certainty of what is ${row.modality}`;
  if (row.modality === 'alleged' && (row.certainty ?? 'fact') === 'fact') return 'alleged, yet a fact';
  if (row.matter && judged) return `matter of another event, yet ${row.modality ?? 'happened'}`;
  if (row.when !== undefined && !isEdtf(row.when)) return `no EDTF day, month, year or interval: ${row.when}`;
  return row.figures?.map(figureFault).find((fault) => fault !== undefined);
}

function figureFault(figure: FigureRow): string | undefined {
  if (Object.keys(figure).sort().join(' ') !== FIGURE_FIELDS) return `fields of a figure: ${Object.keys(figure)}`;
  if (!MEASURES.includes(figure.measure)) return `no such measure: ${figure.measure}`;
  if (typeof figure.approximate !== 'boolean') return `approximate is true or false: ${figure.words}`;
  const { least, most } = figure;
  const counts = Number.isInteger(least) && (most === null || Number.isInteger(most));
  return counts && least >= 0 && least <= (most ?? least) ? undefined : `no interval: ${figure.words}`;
}

/** Whether the words are an EDTF day, month or year that is on the calendar, or an interval of such, open ends included. */
function isEdtf(words: string): boolean {
  const ends = words.split('/');
  if (ends.length > 2 || ends.every((end) => end === '..')) return false;
  const [first = '', last = first] = ends;
  const known = ends.filter((end) => end !== '..').every(isDay);
  return known && (first === '..' || last === '..' || first <= last);
}

function isDay(words: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(words)) return false;
  const day = new Date(`${words}${'-01-01'.slice(words.length - 4)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

import { daysOf } from './event-day.ts';
import { OWN_COLUMNS, sentenceOf } from './own-columns.ts';
import { takersOf } from './party.ts';
import { withoutPrivateWords } from './privacy.ts';
import type { Tables, ToldEvent } from './story.ts';
import type { Taker } from './taker.ts';

const party = ({ name, words, side }: Taker) => ({ name, words, ...(side === undefined ? {} : { sector: side }) });

/** One event as a PLOVER record: class, mode, parties as lists, and the auxiliary marks of the manual. */
export function ploverRecord(told: ToldEvent, tables: Tables): Readonly<Record<string, unknown>> {
  const { row } = told;
  const { doers, targets } = takersOf(told, tables.parties);
  const both = row.recipients.length === 0 && targets.length > 0;
  const marks = [
    ...(row.background ? ['historical'] : []),
    ...(row.modality === 'planned' || row.modality === 'threatened' || row.modality === 'called-for' ? ['future'] : []),
    ...(row.modality === 'hypothetical' ? ['hypothetical'] : []),
    ...(row.polarity === 'negated' ? ['negation'] : []),
  ];
  const own = OWN_COLUMNS.map(({ name, of }) => [name, of(told)] as const);
  return {
    event_id: row.id,
    event_type: row.class,
    event_mode: row.mode ?? null,
    contexts: row.contexts ?? [],
    date: daysOf(row.when?.edtf) ?? null,
    actors: (both ? [...doers, ...targets] : doers).map(party),
    recipients: (both ? [] : targets).map(party),
    location: row.place
      ? { name: row.place.name, precision: row.place.precision, country: row.place.country ?? null }
      : null,
    figures: row.figures.map(({ measure, least, most, of }) => ({
      ...{ measure, least, most },
      of: of === null ? null : withoutPrivateWords(told, of),
    })),
    auxiliary: marks,
    text: sentenceOf(told),
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
  };
}

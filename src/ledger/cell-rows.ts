import { parseCellId } from '../core/id.ts';
import type { EventRow, StatementRow } from '../core/view.ts';
import { happenedIn, placeWords } from './happened.ts';
import { partyCells, sourceCell } from './member.ts';
import { placeId } from './place-id.ts';
import { type Insert, insertOf } from './rows.ts';
import { VOICE_COLUMNS, voiceValues } from './voice.ts';

interface Dated {
  readonly outlet: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** The statements and events of one article with what lists are narrowed by. */
export function toldRows(
  article: string,
  statements: readonly StatementRow[],
  events: readonly EventRow[],
  date: Dated,
): readonly Insert[] {
  return [
    statementsOf(article, statements, date),
    eventsOf(article, events, date),
    insertOf(
      'event_party',
      { event: 'text', cell: 'text' },
      events.flatMap((row) => partyCells(row).map((cell) => ({ event: row.id, cell }))),
    ),
  ];
}

const REPORTED = { outlet: 'text', since: 'text', until: 'text', body: 'json' } as const;

const statementsOf = (article: string, statements: readonly StatementRow[], date: Dated): Insert =>
  insertOf(
    'statement',
    {
      id: 'text',
      article: 'text',
      local: 'text',
      start: 'int',
      act: 'text',
      stance: 'text',
      source: 'text',
      ...VOICE_COLUMNS,
      ...REPORTED,
    },
    statements.map((row) => ({
      id: row.id,
      article,
      local: parseCellId(row.id)?.cell ?? row.id,
      start: row.cue[0]?.span[0] ?? row.sentence.span[0],
      act: row.act,
      stance: row.stance,
      source: sourceCell(row) ?? null,
      ...voiceValues(row),
      ...date,
      body: JSON.stringify(row),
    })),
  );

const eventsOf = (article: string, events: readonly EventRow[], date: Dated): Insert =>
  insertOf(
    'event',
    {
      id: 'text',
      article: 'text',
      local: 'text',
      start: 'int',
      class: 'text',
      within: 'text',
      mode: 'text',
      modality: 'text',
      polarity: 'text',
      certainty: 'text',
      background: 'text',
      place: 'text',
      place_id: 'text',
      happened_since: 'text',
      happened_until: 'text',
      ...REPORTED,
    },
    events.map((row) => ({
      id: row.id,
      article,
      local: parseCellId(row.id)?.cell ?? row.id,
      start: row.trigger.span[0],
      class: row.class,
      within: row.within,
      ...toldAs(row),
      ...date,
      body: JSON.stringify(row),
    })),
  );

/** What an event is narrowed by besides class and parties. */
function toldAs(row: EventRow) {
  const days = row.when?.edtf === undefined ? undefined : happenedIn(row.when.edtf);
  return {
    mode: row.mode ?? null,
    modality: row.modality,
    polarity: row.polarity,
    certainty: row.certainty,
    background: row.background ? 'yes' : 'no',
    place: placeWords(row) ?? null,
    place_id: row.place === undefined ? null : placeId(row.place),
    happened_since: days?.since ?? null,
    happened_until: days?.until ?? null,
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/core/span.ts';
import { type EventRow, eventFault, type FigureRow } from './event-row.ts';
import { places } from './gold-place.ts';

type Stands = Required<Pick<EventRow, 'polarity' | 'modality' | 'certainty' | 'background' | 'matter'>>;

/** A true event; its words are UTF-16 spans of the text. */
export interface GoldEvent extends Stands, Pick<EventRow, 'class' | 'mode' | 'when'> {
  readonly trigger: Span;
  /** Other words of the same deed. */
  readonly also: readonly Span[];
  /** For each party the spans that will do, the best first. */
  readonly agents: readonly (readonly Span[])[];
  readonly recipients: readonly (readonly Span[])[];
  readonly figures: readonly (Omit<FigureRow, 'words'> & { readonly span: Span })[];
  readonly place?: Span;
}

/** A short text with every event in it. */
export interface EventItem {
  readonly id: string;
  readonly kind: string;
  /** EDTF day. */
  readonly published: string;
  readonly text: string;
  /** `held` items are never looked at while tuning; `released` ones were held once and may be read now. */
  readonly part: 'tune' | 'released' | 'held';
  readonly events: readonly GoldEvent[];
}

const HOME = new URL('./gold/events/', import.meta.url);

/** The ids of the parts that nothing was tuned on while they were held, as `meta.json` lists them. */
export function partIds(): Readonly<Record<'released' | 'held', readonly string[]>> {
  return JSON.parse(readFileSync(new URL('meta.json', HOME), 'utf8'));
}

/**
 * Reads the gold of events with the labels of one folder (`first`, `second`, `settled`). Texts without a label file are
 * left out, so a folder that is not there gives nothing. Throws with file and line where a label is not of the form that
 * the guide gives, where its words are not in the text, or where they are there more than once and no `@n` says which.
 */
export function readEventGold(labels: string): EventItem[] {
  const ids = partIds();
  const parts = new Map((['released', 'held'] as const).flatMap((part) => ids[part].map((id) => [id, part] as const)));
  return readdirSync(new URL('texts/', HOME)).flatMap((name) => {
    const file = new URL(`${labels}/${name}`, HOME);
    if (!existsSync(file)) return [];
    const rows = linesOf(file);
    const texts = linesOf(new URL(`texts/${name}`, HOME));
    if (rows.length !== texts.length)
      throw new Error(`${labels}/${name}: ${rows.length} lines for ${texts.length} texts`);
    return texts.map((line, i): EventItem => {
      const where = `${labels}/${name}:${i + 1}`;
      const item: Pick<EventItem, 'id' | 'kind' | 'published' | 'text'> = JSON.parse(line);
      const events = placeEvents(item.text, rows[i] as string, item.id, where);
      return { ...item, part: parts.get(item.id) ?? 'tune', events };
    });
  });
}

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

/** An item whose labels stand beside its text, as a file of one's own may hold it. */
export type LabelledRow = Pick<EventItem, 'id' | 'text' | 'published'> & { readonly events: readonly EventRow[] };

/** Items of labelled rows, none of them held back. Throws with the id where a label is not of the form the guide gives. */
export const itemsOf = (rows: readonly LabelledRow[]): EventItem[] =>
  rows.map(({ id, text, published, events }) => ({
    ...{ id, kind: 'outlet', published, text, part: 'tune' },
    events: placeEvents(text, JSON.stringify({ id, events }), id, id),
  }));

/** The events of one line of labels, placed in the text of the item with this id. */
export function placeEvents(text: string, line: string, id: string, where: string): GoldEvent[] {
  const row: { readonly id: string; readonly events: readonly EventRow[] } = JSON.parse(line);
  if (row.id !== id) throw new Error(`${where}: labels of ${row.id} where ${id} should stand`);
  const events = row.events.map((event) => place(text, event, where));
  const seen = new Set<string>();
  for (const word of events.flatMap((event) => [event.trigger, ...event.also].map(String))) {
    if (seen.has(word)) throw new Error(`${where}: one word tells two events, at ${word}`);
    seen.add(word);
  }
  return events;
}

function place(text: string, row: EventRow, where: string): GoldEvent {
  const fault = eventFault(row);
  if (fault) throw new Error(`${where}: ${fault}`);
  const at = (words: string): Span => locate(text, words, where);
  const parties = (all: readonly string[] = []): Span[][] => all.map((party) => party.split('|').map(at));
  return {
    class: row.class,
    ...(row.mode && { mode: row.mode }),
    trigger: at(row.trigger),
    also: (row.also ?? []).map(at),
    agents: parties(row.agents),
    recipients: parties(row.recipients),
    figures: (row.figures ?? []).map(({ words, ...figure }) => ({ ...figure, span: at(words) })),
    polarity: row.polarity ?? 'affirmed',
    modality: row.modality ?? 'happened',
    certainty: row.certainty ?? 'fact',
    background: row.background ?? false,
    matter: row.matter ?? false,
    ...(row.when && { when: row.when }),
    ...(row.place && { place: at(row.place) }),
  };
}

/** The place of the words in the text: the only one, or the one that `@n` counts out. */
function locate(text: string, words: string, where: string): Span {
  const [, piece = '', nth] = /^(.*?)(?:@(\d+))?$/s.exec(words) ?? [];
  const found = places(text, piece);
  if (found.length === 0) throw new Error(`${where}: not in the text: ${piece}`);
  if (nth === undefined && found.length > 1) throw new Error(`${where}: ${found.length} places and no @n: ${piece}`);
  const span = found[Number(nth ?? 1) - 1];
  if (!span) throw new Error(`${where}: only ${found.length} times in the text: ${words}`);
  return span;
}

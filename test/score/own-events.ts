import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources } from '../../src/run/resources.ts';
import { type EventItem, type GoldEvent, readEventGold } from './event-gold.ts';
import { pairEvents } from './event-pair.ts';
import { readGold } from './own-statements.ts';
import type { Pairing } from './statement-pair.ts';

/** The parts of the gold of events: errors are looked at in `tune`, and in `released`, which was held once; never in `held`. */
type EventPart = EventItem['part'];
export const EVENT_PARTS: readonly EventPart[] = ['tune', 'released', 'held'];

/** The part that `--part` names. Throws an `Error` for a name that is none. */
export function eventPart(given: string): EventPart {
  const part = EVENT_PARTS.find((name) => name === given);
  if (!part) throw new Error(`--part is ${EVENT_PARTS.join(', ')}, not ${given}`);
  return part;
}

/** An item of the gold of events with its reading, and which event is which. */
export interface ReadItem extends Pairing<GoldEvent, ReadingEvent> {
  readonly item: EventItem;
  readonly reading: Reading;
}

const runs = new Map<ModelName, Promise<readonly ReadItem[]>>();

/** One part of the gold of events, read by the real pipeline and paired; all is read once a process and model. */
export async function readOwnEvents(part: EventPart, model: ModelName): Promise<readonly ReadItem[]> {
  const run = runs.get(model) ?? readItems(readEventGold('settled'), model);
  runs.set(model, run);
  return (await run).filter(({ item }) => item.part === part);
}

/** Reads items as articles of an outlet named by its kind. */
export async function readItems(items: readonly EventItem[], model: ModelName): Promise<ReadItem[]> {
  const resources = await loadResources({ model });
  const all: ReadItem[] = [];
  for (const item of items) {
    const reading = await readGold({ ...item, outlet: `A ${item.kind}` }, resources);
    all.push({ item, reading, ...pairEvents(item.events, reading.events) });
  }
  return all;
}

import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import { incidentsOf } from '../../src/link/incident.ts';
import type { Resources } from '../../src/run/resources.ts';
import { dateSlot } from './muc-date.ts';
import { doersOf, sufferersOf } from './muc-party.ts';
import { placeSlot } from './muc-place.ts';
import type { MucReading } from './muc-read.ts';
import type { MucIncident } from './muc-row.ts';
import { instrumentsOf, typeOf } from './muc-type.ts';

/** The events of a message as the incident templates of MUC-4 name them. */
export function mucView(read: MucReading, resources: Resources): MucIncident[] {
  const { reading } = read;
  const byId = new Map(reading.events.map((event) => [event.id, event]));
  return incidentsOf(reading)
    .filter((incident) => incident.class === 'ASSAULT')
    .flatMap(({ events }) => {
      const told = events.map((id) => byId.get(id) as ReadingEvent);
      const made = template(read, told, resources);
      return made ? [made] : [];
    });
}

function template(read: MucReading, told: readonly ReadingEvent[], resources: Resources): MucIncident | undefined {
  const { reading } = read;
  const type = typeOf(reading, told);
  const { human, physical } = sufferersOf(reading, told, resources);
  const doers = doersOf(reading, told, resources);
  if (human.length + physical.length === 0 && type === 'ATTACK') return undefined;
  if (told.every((event) => event.modality !== 'happened' && event.modality !== 'alleged')) return undefined;
  return {
    type,
    date: dateSlot(read, told),
    location: placeSlot(read, told, resources),
    stage: stageOf(told),
    instrument: instrumentsOf(reading, told),
    perp_individual: doers.individuals,
    perp_org: doers.organizations.map((one) => one.name),
    perp_confidence: doers.organizations.map((one) => one.confidence),
    phys_target: physical,
    human,
  };
}

function stageOf(told: readonly ReadingEvent[]): string {
  if (told.some((event) => event.thwarted) && told.every((event) => event.polarity === 'negated')) return 'ATTEMPTED';
  return 'ACCOMPLISHED';
}

/** The words of a span. */
export const wordsAt = (reading: Reading, [start, end]: readonly [number, number]): string =>
  reading.text.slice(start, end);

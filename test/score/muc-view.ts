import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import { isApart } from '../../src/link/incident/apart.ts';
import { incidentsOf } from '../../src/link/incident/incident.ts';
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
  const told = incidentsOf(reading)
    .filter((incident) => incident.class === 'ASSAULT')
    .map(({ events }) => events.map((id) => byId.get(id) as ReadingEvent));
  return joined(reading, told).flatMap((events) => {
    const made = template(read, events, resources);
    return made ? [made] : [];
  });
}

/** MUC-4 has one template for what may be one incident: what nothing sets apart, and what names neither day nor place of its own. */
function joined(reading: Reading, incidents: readonly ReadingEvent[][]): ReadingEvent[][] {
  const made: ReadingEvent[][] = [];
  for (const events of incidents) {
    const home = made.find((other) => isOne(reading, other, events));
    if (home) home.push(...events);
    else made.push([...events]);
  }
  return made;
}

function isOne(reading: Reading, a: readonly ReadingEvent[], b: readonly ReadingEvent[]): boolean {
  if (a.some((x) => b.some((y) => isApart(reading, x, y)))) return false;
  const [s, t] = [typeOf(reading, a), typeOf(reading, b)];
  if (s !== t && s !== 'ATTACK' && t !== 'ATTACK') return false;
  const placed = (events: readonly ReadingEvent[]): boolean =>
    events.some((e) => e.place !== undefined || e.when !== undefined);
  return !(placed(a) && placed(b));
}

function template(read: MucReading, told: readonly ReadingEvent[], resources: Resources): MucIncident | undefined {
  const { reading } = read;
  const type = typeOf(reading, told);
  const { human, physical, military } = sufferersOf(reading, told, resources);
  const doers = doersOf(reading, told, resources);
  if (human.length + physical.length === 0 && (type === 'ATTACK' || military > 0)) return undefined;
  const instrument = instrumentsOf(reading, told);
  if (human.length + physical.length + instrument.length === 0) return undefined;
  // what lies far back, or did not come about and was not tried, has no template
  if (told.every((event) => event.background) || told.every((event) => event.polarity === 'negated')) return undefined;
  if (told.every((event) => event.modality !== 'happened' && event.modality !== 'alleged')) return undefined;
  return {
    type,
    date: dateSlot(read, told),
    location: placeSlot(read, told, resources),
    stage: stageOf(told),
    instrument,
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

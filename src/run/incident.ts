import type { Reading } from '../core/reading.ts';
import { incidentsOf } from '../link/incident/incident.ts';

/** For each event of an article that tells of an incident, the first event that tells of it; others are left out. */
export const incidentStarts = (reading: Reading): ReadonlyMap<string, string> =>
  new Map(incidentsOf(reading).flatMap(({ events }) => events.map((event) => [event, events[0] as string] as const)));

import type { EventRow } from '../../../src/core/view.ts';
import { CLASSES, sayClass } from '../words.ts';
import type { Placed } from './placed.ts';

/** What the lanes of the timeline stand for. */
export const LANES = { class: 'by class', actor: 'by actor', none: 'all in one' } as const;
export type LaneKind = keyof typeof LANES;

/** One lane: what stands in it, and what the list of events is narrowed by to see the same. */
export interface Lane {
  readonly key: string;
  readonly title: string;
  readonly narrow?: { readonly class?: string; readonly actor?: string };
  readonly events: readonly Placed[];
}

const MOST_ACTORS = 8;

/** The kind of lanes that an address asks for; by class when it asks for none that there is. */
export const laneKind = (asked: string | undefined): LaneKind =>
  asked !== undefined && Object.hasOwn(LANES, asked) ? (asked as LaneKind) : 'class';

/** Events in lanes; those of several actors stand in the lane of each, and none is lost. */
export function lanesOf(placed: readonly Placed[], by: LaneKind): readonly Lane[] {
  switch (by) {
    case 'class':
      return byClass(placed);
    case 'actor':
      return byActor(placed);
    case 'none':
      return placed.length === 0 ? [] : [{ key: 'all', title: 'All events', events: placed }];
    default:
      return by satisfies never;
  }
}

/** One lane a class, in the order of the ontology: from words of cooperation to deeds of conflict. */
function byClass(placed: readonly Placed[]): readonly Lane[] {
  const known = Object.keys(CLASSES);
  const names = [...new Set(placed.map(({ row }) => row.class))].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  return names.map((name) => ({
    key: name,
    title: sayClass(name),
    narrow: { class: name },
    events: placed.filter(({ row }) => row.class === name),
  }));
}

/** The actors of most events, each with a lane; then the other known ones together, then events of nobody known. */
function byActor(placed: readonly Placed[]): readonly Lane[] {
  const counts = new Map<string, { readonly title: string; n: number }>();
  for (const { row } of placed)
    for (const [actor, title] of actorsOf(row)) {
      const one = counts.get(actor) ?? { title, n: 0 };
      counts.set(actor, { ...one, n: one.n + 1 });
    }
  const chosen = [...counts]
    .sort(([, a], [, b]) => b.n - a.n || a.title.localeCompare(b.title))
    .slice(0, MOST_ACTORS)
    .map(([actor, { title }]) => ({ actor, title }));
  const shown = new Set(chosen.map(({ actor }) => actor));
  const lanes: Lane[] = chosen.map(({ actor, title }) => ({
    key: actor,
    title,
    narrow: { actor },
    events: placed.filter(({ row }) => actorsOf(row).has(actor)),
  }));
  const rest = placed.filter(({ row }) => ![...actorsOf(row).keys()].some((actor) => shown.has(actor)));
  const others = rest.filter(({ row }) => actorsOf(row).size > 0);
  const nobody = rest.filter(({ row }) => actorsOf(row).size === 0);
  if (others.length > 0) lanes.push({ key: 'others', title: 'Other actors', events: others });
  if (nobody.length > 0) lanes.push({ key: 'nobody', title: 'No actor of the ledger named', events: nobody });
  return lanes;
}

/** The ledger actors of an event with their names, each once. */
const actorsOf = ({ agents, recipients }: EventRow): ReadonlyMap<string, string> =>
  new Map(
    [...agents, ...recipients].flatMap(({ actor, name, text }) =>
      actor === undefined ? [] : [[actor, name ?? text] as const],
    ),
  );

const LONGEST = 24;
const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 2)}…` : name);

/** What stands beside a bar: what its lane does not say already. */
export function labelOf(row: EventRow, by: LaneKind, lane: Lane): string {
  const name = (parties: EventRow['agents']): string => {
    const other = parties.find(({ actor }) => actor === undefined || actor !== lane.narrow?.actor) ?? parties[0];
    return other ? shorten(other.name ?? other.text) : '';
  };
  const [doer, target] = [name(row.agents), name(row.recipients)];
  switch (by) {
    case 'class':
      return doer && target
        ? `${doer} → ${target}`
        : doer || (target ? `→ ${target}` : `“${shorten(row.trigger.quote)}”`);
    case 'actor': {
      const acts = row.agents.some(({ actor }) => actor === lane.narrow?.actor) || lane.narrow === undefined;
      const other = acts ? target && ` → ${target}` : doer && `, by ${doer}`;
      return `${sayClass(row.class)}${other}`;
    }
    case 'none':
      return `${sayClass(row.class)}${doer ? `: ${doer}` : ''}`;
    default:
      return by satisfies never;
  }
}

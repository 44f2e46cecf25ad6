import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

interface Node {
  readonly id: string;
  /** How far from its middle nothing else may stand: its name takes room too. */
  readonly room: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  /** How often it is told: what is told often pulls harder. */
  readonly weight: number;
}

/** Where each node stands, and how high the drawing is, in pixels. */
export interface Layout {
  readonly height: number;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
}

const TICKS = 320;
const EDGE = 32;
const TALLEST = 1000;

/**
 * A place for each node: linked ones near each other, none over another. The same nodes and edges give the
 * same drawing every time. Method: Verlet integration of forces (d3-force), from a start on a spiral.
 */
export function layOut(nodes: readonly Node[], edges: readonly Edge[], width: number): Layout {
  const bodies: Body[] = nodes.map(({ id, room }) => ({ id, room }));
  const known = new Set(nodes.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(95)
        .strength(({ weight }) => Math.min(0.9, 0.25 + 0.1 * weight)),
    )
    .force('apart', forceManyBody().strength(-260))
    .force(
      'room',
      forceCollide<Body>(({ room }) => room),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(TICKS);
  return fitted(bodies, width);
}

/** The places drawn together where they reach too far, and moved to the top of a frame that is as high as they need. */
function fitted(bodies: readonly Body[], width: number): Layout {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    1,
    (width - 4 * EDGE) / Math.max(1, right - left),
    (TALLEST - 2 * EDGE) / Math.max(1, bottom - top),
  );
  return {
    height: Math.round((bottom - top) * scale + 2 * EDGE),
    places: new Map(
      bodies.map(({ id, x = 0, y = 0 }) => [
        id,
        { x: width / 2 + (x - (left + right) / 2) * scale, y: EDGE + (y - top) * scale },
      ]),
    ),
  };
}

import { useMemo, useRef, useState } from 'react';
import { isMutual } from '../../../src/core/relation-kind.ts';
import type { NetworkEdge, NetworkNode } from '../../../src/core/view.ts';
import { useWidth } from '../parts/width.ts';
import { layOut } from './layout.ts';
import { edgeKey, type Side, sayTie, sideOf } from './tie.ts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** The drawing. It is for the eye: the table below it holds the same and more, for everyone. */
export function NetworkDrawing(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <>
      <div ref={frame} className="network">
        {width > 0 && <Sheet {...props} width={width} />}
      </div>
      <Legend />
    </>
  );
}

function Sheet({ nodes, edges, width }: Props & { width: number }) {
  const [chosen, choose] = useState<string>();
  const { places, height } = useMemo(
    () =>
      layOut(
        nodes.map((node) => ({ id: node.id, room: roomOf(node) })),
        edges.map(({ from, to, uses }) => ({ from, to, weight: uses })),
        width,
      ),
    [nodes, edges, width],
  );
  const twins = useMemo(() => twinsOf(edges), [edges]);
  const rims = new Map(nodes.map((node) => [node.id, radiusOf(node)]));
  const touches = (edge: NetworkEdge): boolean => chosen === undefined || edge.from === chosen || edge.to === chosen;
  const near = new Set(edges.filter(touches).flatMap(({ from, to }) => [from, to]));
  return (
    <svg width={width} height={height} aria-hidden="true" onPointerLeave={() => choose(undefined)}>
      <defs>
        {SIDES.map((side) => (
          <marker
            key={side}
            id={`tip-${side}`}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path className={`tip tie-${side}`} d="M0,0L8,4L0,8z" />
          </marker>
        ))}
      </defs>
      {edges.map((edge, n) => {
        const [from, to] = [places.get(edge.from), places.get(edge.to)];
        if (!from || !to) return null;
        return (
          <path
            key={edgeKey(edge)}
            className={`tie tie-${sideOf(edge)}${edge.negated ? ' denied' : ''}${edge.tie === 'relation' && edge.ended ? ' over' : ''}${touches(edge) ? '' : ' far'}`}
            d={bow(from, to, twins[n] ?? 0, rims.get(edge.to) ?? 0)}
            strokeWidth={Math.min(5, 1 + Math.log2(edge.uses + 1) * 0.7)}
            markerEnd={edge.tie === 'relation' && !isMutual(edge.kind) ? `url(#tip-${sideOf(edge)})` : undefined}
          >
            <title>{sayTie(edge)}</title>
          </path>
        );
      })}
      {nodes.map((node) => {
        const at = places.get(node.id);
        if (!at) return null;
        const r = radiusOf(node);
        return (
          <a
            key={node.id}
            href={`#/actor/${encodeURIComponent(node.id)}`}
            tabIndex={-1}
            className={near.has(node.id) ? 'node' : 'node far'}
            onPointerEnter={() => choose(node.id)}
          >
            <circle className={`kind-${node.type}`} cx={at.x} cy={at.y} r={r} />
            <text x={at.x} y={at.y + r + 13} textAnchor="middle">
              {short(node.name)}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

const SIDES: readonly Side[] = ['inside', 'with', 'against', 'beside'];

const radiusOf = (node: NetworkNode): number => Math.min(18, 6 + 2 * Math.sqrt(node.articles));
/** A name is as wide as its letters; half of that must be free on either side of the middle. */
const roomOf = (node: NetworkNode): number => Math.max(radiusOf(node) + 16, short(node.name).length * 2.9);
const short = (name: string): string => (name.length > 26 ? `${name.slice(0, 24)}…` : name);

/** For each edge, how many before it lie between the same two actors. */
function twinsOf(edges: readonly NetworkEdge[]): readonly number[] {
  const seen = new Map<string, number>();
  return edges.map(({ from, to }) => {
    const pair = [from, to].sort().join(' ');
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    return before;
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between two nodes that ends at the rim of the second; further lines between the same two are bent apart. */
function bow(from: Point, to: Point, twin: number, rim: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const bend = twin === 0 ? 0 : Math.ceil(twin / 2) * 16 * (twin % 2 === 0 ? -1 : 1);
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  const end = { x: to.x - (dx / length) * (rim + 2), y: to.y - (dy / length) * (rim + 2) };
  return `M${from.x},${from.y}Q${middle.x},${middle.y},${end.x},${end.y}`;
}

const Legend = () => (
  <ul className="legend network-legend">
    <li>
      <span className="stroke tie-inside" /> leads, founded, is part of, split from
    </li>
    <li>
      <span className="stroke tie-with" /> allied, backed, in talks, events of cooperation
    </li>
    <li>
      <span className="stroke tie-against" /> opposed, fighting, designated, events of conflict
    </li>
    <li>
      <span className="stroke tie-beside" /> said not to hold
    </li>
    <li>dashed: over; thicker: told more often</li>
  </ul>
);

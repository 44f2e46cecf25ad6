import { count } from '../words.ts';
import { Bar, type Box } from './Bar.tsx';
import type { Lane } from './lanes.ts';

const TITLE = 20;
const LINE = 20;

interface Props {
  readonly lane: Lane;
  readonly boxes: readonly Box[];
  readonly lines: readonly number[];
  readonly hidden: number;
  readonly top: number;
  readonly floor: number;
  readonly width: number;
  readonly fade: string;
  /** Whether the lane bears its name; one that holds everything needs none. */
  readonly titled: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** Where the report of an article is drawn. */
  readonly spotOf: (article: string) => { readonly x: number; readonly y: number } | undefined;
}

/** One lane: its name with the number of its events, and their bars on as few lines as they need. */
export function LaneRow({
  lane,
  boxes,
  lines,
  hidden,
  top,
  floor,
  width,
  fade,
  titled,
  chosen,
  onChoose,
  spotOf,
}: Props) {
  const yOf = (n: number): number => top + TITLE + (lines[n] ?? 0) * LINE;
  return (
    <g className="lane-row">
      <line className="lane-edge" x1={0} x2={width} y1={top} y2={top} />
      {titled && (
        <a href={hrefOf(lane)} tabIndex={-1}>
          <text className="lane-title" x={0} y={top + 15}>
            {lane.title} <tspan className="lane-count">{lane.events.length}</tspan>
          </text>
        </a>
      )}
      {lane.events.map((event, n) => {
        const box = boxes[n] as Box;
        const key = `${lane.key} ${event.row.id}`;
        const spot = chosen === key ? spotOf(event.row.article) : undefined;
        return (
          lines[n] !== -1 && (
            <g key={event.row.id} className="mark" onPointerEnter={() => onChoose(key)}>
              {spot && <path className="thread" d={`M${box.middle},${yOf(n) + 13}L${spot.x},${spot.y}`} />}
              <Bar event={event} box={box} y={yOf(n)} fade={fade} />
            </g>
          )
        );
      })}
      {hidden > 0 && (
        <text className="lane-note" x={0} y={floor - 6}>
          and {count(hidden, 'more event')} for which the lane has no room
        </text>
      )}
    </g>
  );
}

/** The list of the events of a lane; all events where the lane is no list of its own. */
const hrefOf = ({ narrow }: Lane): string => `#/events${narrow ? `?${new URLSearchParams(narrow)}` : ''}`;

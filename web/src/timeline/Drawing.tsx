import { scaleUtc } from 'd3-scale';
import { useId, useRef, useState } from 'react';
import { count } from '../words.ts';
import { Bar, type Box, boxOf } from './Bar.tsx';
import { type Placed, packLines, type Report } from './lanes.ts';
import { useWidth } from './width.ts';

const DAY = 86_400_000;
const LINE = 20;
const MOST = 16;
const TOP = 22;
const REPORTS = 34;
const DOT = 14;

/** The drawing. It is for the eye: the table below it holds the same and more, for everyone. */
export function Drawing(props: {
  placed: readonly Placed[];
  reports: readonly Report[];
  stretch: readonly [number, number];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className="drawing">
      {width > 0 && <Lanes {...props} width={width} />}
    </div>
  );
}

function Lanes({
  placed,
  reports,
  stretch,
  width,
}: {
  placed: readonly Placed[];
  reports: readonly Report[];
  stretch: readonly [number, number];
  width: number;
}) {
  const [chosen, choose] = useState<string>();
  const fade = useId();
  const x = scaleUtc([...stretch], [8, width - 8]);
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 110)))
    .filter((tick) => +tick % DAY === 0 && x(tick) > 36 && x(tick) < width - 36);
  const seen = placed.filter(({ when }) => when.to >= stretch[0] && when.from <= stretch[1]);
  const boxes = seen.map((event) => boxOf(event, x, width));
  const lines = packLines(boxes, MOST);
  const depth = Math.max(1, ...lines.map((line) => line + 1));
  const hidden = lines.filter((line) => line < 0).length;
  const floor = TOP + 18 + depth * LINE + (hidden > 0 ? 18 : 6);
  const spot = (report: Report): number => (x(report.when.from) + x(report.when.to)) / 2;
  const reach = (report: Report): number => Math.min(4 + Math.sqrt(report.events), 7);
  const rows = packLines(
    reports.map((report) => ({ left: spot(report) - reach(report), right: spot(report) + reach(report) })),
    Number.POSITIVE_INFINITY,
  );
  const height = floor + REPORTS + DOT * Math.max(1, ...rows.map((row) => row + 1)) + 18;
  const heightOf = (n: number): number => floor + 28 + (rows[n] ?? 0) * DOT;
  const yOf = (n: number): number => TOP + 18 + (lines[n] ?? 0) * LINE;
  return (
    <svg width={width} height={height} aria-hidden="true" onPointerLeave={() => choose(undefined)}>
      <defs>
        <Fade id={`${fade}-start`} from={0} to={1} />
        <Fade id={`${fade}-end`} from={1} to={0} />
      </defs>
      <g className="axis">
        {ticks.map((tick, n) => (
          <g key={+tick} transform={`translate(${x(tick)},0)`}>
            <line y1={TOP} y2={height - 20} />
            <text y={height - 6} textAnchor="middle">
              {sayTick(tick, n, stretch[1] - stretch[0])}
            </text>
          </g>
        ))}
      </g>
      <text className="lane" x={0} y={14}>
        Event time: when it is said to have happened
      </text>
      {seen.map((event, n) => {
        const told = reports.findIndex(({ article }) => article === event.row.article);
        const report = reports[told];
        return (
          lines[n] !== -1 && (
            <g key={event.row.id} className="mark" onPointerEnter={() => choose(event.row.id)}>
              {chosen === event.row.id && report && (
                <path
                  className="thread"
                  d={`M${(boxes[n] as Box).middle},${yOf(n) + 13}L${spot(report)},${heightOf(told)}`}
                />
              )}
              <Bar event={event} box={boxes[n] as Box} y={yOf(n)} fade={fade} />
            </g>
          )
        );
      })}
      {hidden > 0 && (
        <text className="lane-note" x={0} y={floor - 6}>
          and {count(hidden, 'more event')} for which the drawing has no room
        </text>
      )}
      <line className="floor" x1={0} x2={width} y1={floor} y2={floor} />
      <text className="lane" x={0} y={floor + 15}>
        Report time: when it was published
      </text>
      {reports.map((report, n) => (
        <a key={report.article} href={`#/article/${encodeURIComponent(report.article)}`} tabIndex={-1}>
          <title>{`${report.outlet ?? 'unnamed outlet'}, ${report.reported}: ${count(report.events, 'event')}`}</title>
          <circle className="report" cx={spot(report)} cy={heightOf(n)} r={reach(report)} />
        </a>
      ))}
    </svg>
  );
}

/** Lets a bar without a stated beginning or end run out. */
const Fade = ({ id, from, to }: { id: string; from: number; to: number }) => (
  <>
    <linearGradient id={`${id}-run`}>
      <stop offset="0" stopColor="#fff" stopOpacity={from} />
      <stop offset="1" stopColor="#fff" stopOpacity={to} />
    </linearGradient>
    <mask id={id} maskContentUnits="objectBoundingBox">
      <rect width={1} height={1} fill={`url(#${id}-run)`} />
    </mask>
  </>
);

const YEAR = 365 * DAY;

/** A tick of the axis: years on a long axis, months on a middle one, days with the year once on a short one. */
function sayTick(tick: Date, n: number, length: number): string {
  const [, month, year] = tick.toUTCString().slice(5, 16).split(' ') as [string, string, string];
  if (length > 6 * YEAR) return year;
  if (length > YEAR / 2) return `${month} ${year}`;
  return `${tick.getUTCDate()} ${month}${n === 0 || (month === 'Jan' && tick.getUTCDate() < 8) ? ` ${year}` : ''}`;
}

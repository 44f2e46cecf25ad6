import type { ScaleTime } from 'd3-scale';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const EDGE = 36;
const APART = 110;

/** Days, months or years with their lines, named above and below. */
export function Axis({
  x,
  width,
  top,
  bottom,
  length,
}: {
  x: ScaleTime<number, number>;
  width: number;
  top: number;
  bottom: number;
  length: number;
}) {
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / APART)))
    .filter((tick) => +tick % DAY === 0 && x(tick) > EDGE && x(tick) < width - EDGE);
  return (
    <g className="axis">
      {ticks.map((tick, n) => (
        <g key={+tick} transform={`translate(${x(tick)},0)`}>
          <line y1={top} y2={bottom} />
          <text y={top - 4} textAnchor="middle">
            {sayTick(tick, n, length)}
          </text>
          <text y={bottom + 16} textAnchor="middle">
            {sayTick(tick, n, length)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A tick of the axis: years on a long axis, months on a middle one, days with the year once on a short one. */
function sayTick(tick: Date, n: number, length: number): string {
  const [, month, year] = tick.toUTCString().slice(5, 16).split(' ') as [string, string, string];
  if (length > 6 * YEAR) return year;
  if (length > YEAR / 2) return `${month} ${year}`;
  return `${tick.getUTCDate()} ${month}${n === 0 || (month === 'Jan' && tick.getUTCDate() < 8) ? ` ${year}` : ''}`;
}

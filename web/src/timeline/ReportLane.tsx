import type { ScaleTime } from 'd3-scale';
import { count } from '../words.ts';
import { packLines, type Report } from './placed.ts';

const CAPTION = 15;
const FIRST = 28;
const DOT = 14;
const FOOT = 34;

/** Where a report is drawn, below the top of its lane. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Places the dots of the reports without touching, and says how high their lane is. */
export function reportSpots(
  reports: readonly Report[],
  x: ScaleTime<number, number>,
): { readonly spots: readonly Spot[]; readonly height: number } {
  const flat = reports.map(({ when, events }) => ({
    x: (x(when.from) + x(when.to)) / 2,
    reach: Math.min(4 + Math.sqrt(events), 7),
  }));
  const rows = packLines(
    flat.map((spot) => ({ left: spot.x - spot.reach, right: spot.x + spot.reach })),
    Number.POSITIVE_INFINITY,
  );
  const spots = flat.map((spot, n) => ({ ...spot, y: FIRST + (rows[n] ?? 0) * DOT }));
  return { spots, height: FOOT + DOT * Math.max(0, ...rows) };
}

/** One dot an article, on the day it was published; the more events it tells, the larger. */
export const ReportLane = ({
  reports,
  spots,
  top,
}: {
  reports: readonly Report[];
  spots: readonly Spot[];
  top: number;
}) => (
  <>
    <text className="lane" x={0} y={top + CAPTION}>
      Report time: when it was published
    </text>
    {reports.map((report, n) => {
      const spot = spots[n] as Spot;
      return (
        <a key={report.article} href={`#/article/${encodeURIComponent(report.article)}`} tabIndex={-1}>
          <title>{`${report.outlet ?? 'unnamed outlet'}, ${report.reported}: ${count(report.events, 'event')}`}</title>
          <circle className="report" cx={spot.x} cy={top + spot.y} r={spot.reach} />
        </a>
      );
    })}
  </>
);

import { scaleUtc } from 'd3-scale';
import { useId, useRef, useState } from 'react';
import { useWidth } from '../parts/width.ts';
import { Axis } from './Axis.tsx';
import { boxOf } from './Bar.tsx';
import { Fades } from './Fades.tsx';
import { LaneRow } from './LaneRow.tsx';
import { type LaneKind, labelOf, lanesOf } from './lanes.ts';
import { type Placed, packLines, type Report } from './placed.ts';
import { ReportLane, reportSpots } from './ReportLane.tsx';

interface Props {
  readonly placed: readonly Placed[];
  readonly reports: readonly Report[];
  readonly stretch: readonly [number, number];
  readonly by: LaneKind;
}

/** The drawing. It is for the eye: the table below it holds the same and more, for everyone. */
export function Drawing(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className="drawing">
      {width > 0 && <Lanes {...props} width={width} />}
    </div>
  );
}

const TOP = 42;
const TITLE = 20;
const LINE = 20;
const GAP = 8;
/** Lines of a lane; a lane that is the only one has room for more. */
const MOST = 8;
const MOST_ALONE = 16;

function Lanes({ placed, reports, stretch, by, width }: Props & { width: number }) {
  const [chosen, choose] = useState<string>();
  const fade = useId();
  const x = scaleUtc([...stretch], [8, width - 8]);
  const seen = placed.filter(({ when }) => when.to >= stretch[0] && when.from <= stretch[1]);
  const lanes = lanesOf(seen, by);
  let y = TOP;
  const drawn = lanes.map((lane) => {
    const boxes = lane.events.map((event) => boxOf(event, labelOf(event.row, by, lane), x, width));
    const lines = packLines(boxes, lanes.length > 1 ? MOST : MOST_ALONE);
    const hidden = lines.filter((line) => line < 0).length;
    const depth = Math.max(1, ...lines.map((line) => line + 1)) + (hidden > 0 ? 1 : 0);
    const top = y;
    y += TITLE + depth * LINE + GAP;
    return { lane, boxes, lines, hidden, top, floor: y - GAP };
  });
  const floor = y;
  const { spots, height } = reportSpots(reports, x);
  const bottom = floor + height;
  const spotOf = (article: string) => {
    const n = reports.findIndex((report) => report.article === article);
    const spot = spots[n];
    return spot && { x: spot.x, y: floor + spot.y };
  };
  return (
    <svg width={width} height={bottom + 22} aria-hidden="true" onPointerLeave={() => choose(undefined)}>
      <Fades id={fade} />
      <Axis x={x} width={width} top={TOP - 6} bottom={bottom} length={stretch[1] - stretch[0]} />
      <text className="lane" x={0} y={14}>
        Event time: when it is said to have happened
      </text>
      {drawn.map(({ lane, ...rest }) => (
        <LaneRow
          key={lane.key}
          lane={lane}
          {...rest}
          width={width}
          fade={fade}
          titled={by !== 'none'}
          chosen={chosen}
          onChoose={choose}
          spotOf={spotOf}
        />
      ))}
      <line className="floor" x1={0} x2={width} y1={floor} y2={floor} />
      <ReportLane reports={reports} spots={spots} top={floor} />
    </svg>
  );
}

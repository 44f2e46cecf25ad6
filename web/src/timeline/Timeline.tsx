import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { EventRow } from '../../../src/core/view.ts';
import { count } from '../words.ts';
import { Drawing } from './Drawing.tsx';
import { LaneSwitch } from './LaneSwitch.tsx';
import { Legend } from './Legend.tsx';
import { laneKind } from './lanes.ts';
import { placeEvents, placeReports, stretchOf } from './placed.ts';
import { TimelineTable } from './TimelineTable.tsx';

/**
 * Events on two clocks: when they are said to have happened, and when that was reported. Drawing and table twin; what
 * the lanes stand for is in the address of the page.
 */
export function Timeline({ rows, total }: { rows: readonly EventRow[]; total: number }) {
  const [whole, setWhole] = useState(false);
  const search: { readonly lanes?: string } = useSearch({ strict: false });
  const by = laneKind(search.lanes);
  const { placed, unplaced } = placeEvents(rows);
  const reports = placeReports(rows);
  const stretch = stretchOf(placed, reports, whole);
  if (rows.length === 0) return <p className="none">No events in what is shown.</p>;
  const earlier = stretch ? placed.filter(({ when }) => when.to < stretch[0]).length : 0;
  const later = stretch ? placed.filter(({ when }) => when.from > stretch[1]).length : 0;
  return (
    <div className="timeline">
      {placed.length > 0 && <LaneSwitch by={by} />}
      {stretch && placed.length > 0 && <Drawing placed={placed} reports={reports} stretch={stretch} by={by} />}
      <div className="timeline-foot">
        {placed.length > 0 && <Legend />}
        <p>
          {placed.length} of {count(rows.length, 'event')} carry a date the text allows to place
          {unplaced > 0 && `; ${unplaced} without one are in the table only`}
          {earlier > 0 && `; ${earlier} lie before the drawing`}
          {later > 0 && `; ${later} after it`}
          {by === 'actor' && '; an event of several actors stands in the lane of each'}
          {total > rows.length && ` (the first ${rows.length} of ${total} events)`}.{' '}
          {(whole || earlier + later > 0) && (
            <Button className="link" onPress={() => setWhole(!whole)}>
              {whole ? 'Draw the days around the reports' : 'Draw the whole span'}
            </Button>
          )}
        </p>
      </div>
      <TimelineTable rows={rows} />
    </div>
  );
}

import { scaleUtc } from 'd3-scale';
import { useId, useRef } from 'react';
import type { RelationRow } from '../../../src/core/view.ts';
import { sideOf } from '../network/tie.ts';
import { useWidth } from '../parts/width.ts';
import { Axis } from '../timeline/Axis.tsx';
import { Fades } from '../timeline/Fades.tsx';
import { type Held, heldOf } from './held.ts';
import { sayRelation } from './RelationWords.tsx';

interface Line {
  readonly title: string;
  readonly held: readonly { readonly row: RelationRow; readonly when: Held }[];
}

const TOP = 34;
const LINE = 36;
const YEAR = 365 * 86_400_000;

/** Dated relations over time, a line for each; the list below holds the same and the undated ones, for everyone. */
export function RelationDrawing({ rows, actor }: { rows: readonly RelationRow[]; actor: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const fade = useId();
  const lines = linesOf(rows, actor);
  if (lines.length === 0) return null;
  const all = lines.flatMap(({ held }) => held.map(({ when }) => when));
  const [first, last] = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))];
  const margin = Math.max(YEAR / 4, (last - first) * 0.08);
  const x = scaleUtc([first - margin, last + margin], [8, Math.max(9, width - 8)]);
  const bottom = TOP + lines.length * LINE;
  return (
    <div ref={frame} className="drawing">
      {width > 0 && (
        <svg width={width} height={bottom + 24} aria-hidden="true">
          <Fades id={fade} />
          <Axis x={x} width={width} top={TOP - 8} bottom={bottom} length={last - first + 2 * margin} />
          {lines.map(({ title, held }, n) => {
            const y = TOP + n * LINE;
            return (
              <g key={title}>
                <text className="lane-title" x={0} y={y + 12}>
                  {title}
                </text>
                {held.map(({ row, when }) => {
                  const start = when.openStart ? 0 : x(when.from);
                  const end = when.openEnd ? width : x(when.to);
                  const mask = when.openEnd ? `url(#${fade}-end)` : when.openStart ? `url(#${fade}-start)` : undefined;
                  return (
                    <rect
                      key={row.id}
                      className={`bar ${when.moment ? 'solid' : 'lent'} told tie-${sideOf({ tie: 'relation', kind: row.kind })}`}
                      x={start}
                      y={y + 17}
                      width={Math.max(6, end - start)}
                      height={11}
                      rx={2}
                      {...(mask && { mask })}
                    >
                      <title>{`${title}, reported by ${row.outlet ?? 'an outlet not known'}: “${row.cite.quote}”`}</title>
                    </rect>
                  );
                })}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** One line for all reports of the same relation; what the text denies or does not date is left to the list. */
function linesOf(rows: readonly RelationRow[], actor: string): readonly Line[] {
  const lines = new Map<string, { row: RelationRow; when: Held }[]>();
  for (const row of rows) {
    const when = heldOf(row);
    if (!when || row.negated) continue;
    const title = sayRelation(row, actor);
    lines.set(title, [...(lines.get(title) ?? []), { row, when }]);
  }
  return [...lines].map(([title, held]) => ({ title, held }));
}

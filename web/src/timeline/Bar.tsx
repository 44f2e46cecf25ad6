import type { ScaleTime } from 'd3-scale';
import { sayClass } from '../words.ts';
import type { Placed } from './lanes.ts';
import { sayWhen } from './say.ts';

const LEAST = 7;
const LETTER = 6.3;
const COOPERATIVE: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);

/** Where an event stands in the drawing; `right` includes its label. */
export interface Box {
  readonly left: number;
  readonly end: number;
  readonly right: number;
  readonly middle: number;
  readonly label: string;
}

/** Places an event: never thinner than can be seen, cut at the edges, its label to the right where there is room. */
export function boxOf({ row, when }: Placed, x: ScaleTime<number, number>, width: number): Box {
  const left = when.openStart ? 0 : Math.max(0, x(when.from));
  const end = when.openEnd ? width : Math.min(width, Math.max(x(when.to), left + LEAST));
  const [doer] = row.agents;
  const label = `${sayClass(row.class)}${doer ? `: ${shorten(doer.name ?? doer.text)}` : ''}`;
  const wanted = end + 5 + label.length * LETTER;
  const fits = wanted <= width;
  return { left, end, right: fits ? wanted + 6 : end + 3, middle: (left + end) / 2, label: fits ? label : '' };
}

const shorten = (name: string): string => (name.length > 24 ? `${name.slice(0, 22)}…` : name);

/** One event: solid where its day is stated, faded where any day inside is possible, open where no end was given. */
export function Bar({ event, box, y, fade }: { event: Placed; box: Box; y: number; fade: string }) {
  const { row, when } = event;
  const told = row.modality === 'happened' && row.polarity === 'affirmed';
  const shape = ['bar', when.exact ? 'solid' : 'faded', told ? 'told' : 'hollow'].join(' ');
  const mask = when.openEnd ? `url(#${fade}-end)` : when.openStart ? `url(#${fade}-start)` : undefined;
  return (
    <a
      href={`#/cell/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
      className={COOPERATIVE.has(row.class) ? 'side-with' : 'side-against'}
    >
      <title>{`${sayClass(row.class)}, ${sayWhen(row.when?.edtf ?? '')}, reported by ${row.outlet ?? 'an outlet not known'}: “${row.trigger.quote}”`}</title>
      <rect
        className={shape}
        x={box.left}
        y={y}
        width={box.end - box.left}
        height={13}
        rx={2}
        {...(mask && { mask })}
      />
      {box.label && (
        <text x={box.end + 5} y={y + 11}>
          {box.label}
        </text>
      )}
    </a>
  );
}

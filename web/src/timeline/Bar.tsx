import type { ScaleTime } from 'd3-scale';
import { sayClass } from '../words.ts';
import type { Placed } from './placed.ts';
import { sayWhen } from './say.ts';

const LEAST = 7;
const LETTER = 6.6;
const AIR = 5;
const COOPERATIVE: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);

/** Where an event stands in the drawing: its bar from `start` to `end`, and with its label from `left` to `right`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' } | undefined;
}

/**
 * Places an event: never thinner than can be seen, cut at the edges. The label stands to the right, else to the left,
 * else inside; it is left out where none of these has room.
 */
export function boxOf({ when }: Placed, text: string, x: ScaleTime<number, number>, width: number): Box {
  const start = when.openStart ? 0 : Math.max(0, x(when.from));
  const end = when.openEnd ? width : Math.min(width, Math.max(x(when.to), start + LEAST));
  const wide = text.length * LETTER + AIR;
  const bar = { left: start, right: end + AIR, start, end, middle: (start + end) / 2 };
  if (end + wide <= width) return { ...bar, right: end + wide + AIR, label: { text, x: end + AIR, anchor: 'start' } };
  if (start - wide >= 0) return { ...bar, left: start - wide - AIR, label: { text, x: start - AIR, anchor: 'end' } };
  if (end - start > wide + AIR) return { ...bar, label: { text, x: start + AIR, anchor: 'start' } };
  return { ...bar, label: undefined };
}

/** True where the day stands outside the sentence of the event, told of the passage around it. */
const isLent = ({ row }: Placed): boolean => row.when?.from === 'paragraph' || row.when?.from === 'dateline';

/**
 * One event: solid where its day is stated, lighter where the day is told of the passage around it, faded where any
 * day inside is possible, open where no beginning or end was given; hollow where it is not told as done.
 */
export function Bar({ event, box, y, fade }: { event: Placed; box: Box; y: number; fade: string }) {
  const { row, when } = event;
  const told = row.modality === 'happened' && row.polarity === 'affirmed';
  const firm = when.exact ? (isLent(event) ? 'lent' : 'solid') : 'faded';
  const shape = ['bar', firm, told ? 'told' : 'hollow'].join(' ');
  const mask = when.openEnd ? `url(#${fade}-end)` : when.openStart ? `url(#${fade}-start)` : undefined;
  return (
    <a
      href={`#/event/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
      className={COOPERATIVE.has(row.class) ? 'side-with' : 'side-against'}
    >
      <title>{`${sayClass(row.class)}, ${sayWhen(row.when?.edtf ?? '')}, reported by ${row.outlet ?? 'an outlet not known'}: “${row.trigger.quote}”`}</title>
      <rect
        className={shape}
        x={box.start}
        y={y}
        width={box.end - box.start}
        height={13}
        rx={2}
        {...(mask && { mask })}
      />
      {box.label && (
        <text x={box.label.x} y={y + 11} textAnchor={box.label.anchor}>
          {box.label.text}
        </text>
      )}
    </a>
  );
}

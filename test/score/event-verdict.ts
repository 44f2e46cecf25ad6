import type { Figure, Reading, ReadingEvent } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import type { GoldEvent } from './event-gold.ts';
import { offsetsOf, shared } from './statement-pair.ts';

type GoldFigure = GoldEvent['figures'][number];

/** Two stretches that share half of their characters, blanks and a leading article aside (Dice). */
export function alike(text: string, a: Span, b: Span): boolean {
  const [x, y] = [bare(text, a), bare(text, b)];
  return 2 * shared(x, y) >= Math.max(1, (x.size + y.size) / 2);
}

/** The offsets of a phrase without its article. */
function bare(text: string, [start, end]: Span): ReadonlySet<number> {
  const article = /^(?:the|a|an|its|his|her|their)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return offsetsOf(text, [[start + article, end]]);
}

/** How many of the true parties are among those found, each found one counted once. */
export function partyHits(text: string, want: readonly (readonly Span[])[], have: readonly Span[]): number {
  const left = [...have];
  return want.filter((choices) => {
    const at = left.findIndex((span) => choices.some((choice) => alike(text, choice, span)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The figures of an event. */
export const figuresOf = (reading: Reading, event: ReadingEvent): readonly Figure[] =>
  reading.figures.filter(({ id }) => event.figures.includes(id));

/** The same number of the same kind: words that touch, interval, measure. */
export const isSameFigure = (want: GoldFigure, have: Figure): boolean =>
  want.span[0] < have.span[1] &&
  have.span[0] < want.span[1] &&
  want.least === have.least &&
  want.most === have.most &&
  want.measure === have.measure;

/** The EDTF of an event's own time; nothing where it has none on the calendar. */
export const whenOf = (reading: Reading, { when }: ReadingEvent): string | undefined =>
  when === undefined ? undefined : reading.dates[when]?.edtf;

/** The words of an event's place. */
export const placeOf = (reading: Reading, { place }: ReadingEvent): Span | undefined =>
  place === undefined ? undefined : reading.places?.[place]?.span;

/** What of a paired event is right; nothing stands where the true event does not ask. */
export interface EventVerdict {
  readonly class: boolean;
  readonly mode?: boolean;
  readonly agents: boolean;
  readonly recipients: boolean;
  readonly polarity: boolean;
  readonly modality: boolean;
  /** Only of what happened or is alleged. */
  readonly certainty?: boolean;
  readonly background: boolean;
  readonly figures: boolean;
  readonly when: boolean;
  readonly place: boolean;
}

/** Judges a found event by the true one. */
export function judgeEvent(reading: Reading, gold: GoldEvent, found: ReadingEvent): EventVerdict {
  const { text } = reading;
  const whole = (want: readonly (readonly Span[])[], have: readonly Span[]): boolean =>
    want.length === have.length && partyHits(text, want, have) === want.length;
  const figures = figuresOf(reading, found);
  const place = placeOf(reading, found);
  const judged = gold.modality === 'happened' || gold.modality === 'alleged';
  return {
    class: gold.class === found.class,
    ...(gold.mode !== undefined && { mode: gold.mode === found.mode }),
    agents: whole(gold.agents, found.agents),
    recipients: whole(gold.recipients, targetsToo(found)),
    polarity: gold.polarity === found.polarity,
    modality: gold.modality === found.modality,
    ...(judged && { certainty: gold.certainty === found.certainty }),
    background: gold.background === found.background,
    figures:
      figures.length === gold.figures.length && gold.figures.every((w) => figures.some((h) => isSameFigure(w, h))),
    when: gold.when === whenOf(reading, found),
    place: gold.place && place ? alike(text, gold.place, place) : gold.place === place,
  };
}

/** The gold counts a thing or place that is hit as a recipient; a reading keeps it apart in `targets`. */
export const targetsToo = ({ recipients, targets = [] }: ReadingEvent): readonly Span[] => [...recipients, ...targets];

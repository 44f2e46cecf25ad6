import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import { cut, type Span } from '../../src/core/span.ts';
import type { GoldEvent } from './event-gold.ts';
import { figuresOf, judgeEvent, placeOf, targetsToo, whenOf } from './event-verdict.ts';
import type { ReadItem } from './own-events.ts';

type Field = keyof ReturnType<typeof judgeEvent>;

/** Everything misread of events, a line each: what, the true value, ours, id, text. Throws an `Error` for held items. */
export function eventErrorLines(items: readonly ReadItem[]): string[] {
  if (items.some(({ item }) => item.part === 'held'))
    throw new Error('the held part is for measuring only: its errors are not shown');
  return items.flatMap(({ item, reading, pairs, missed, extra }) => {
    const line = (what: string, want: string, have: string): string =>
      [what, want, have, item.id, item.text.replace(/\s+/g, ' ')].join('\t');
    const told = (event: GoldEvent | ReadingEvent): string => `${event.class} ${cut(item.text, event.trigger)}`;
    return [
      ...missed.map((event) => line('MISSED', told(event), '-')),
      ...extra.map((event) => line('EXTRA', '-', told(event))),
      ...pairs.flatMap(({ gold, found }) => {
        const right = judgeEvent(reading, gold, found);
        const wrong = (Object.keys(right) as Field[]).filter((field) => right[field] === false);
        return wrong.map((field) =>
          line(field.toUpperCase(), `${told(gold)}: ${wanted(item.text, gold, field)}`, had(reading, found, field)),
        );
      }),
    ];
  });
}

const list = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => cut(text, span)).join(' + ') || 'none';

function wanted(text: string, gold: GoldEvent, field: Field): string {
  if (field === 'agents' || field === 'recipients')
    return gold[field].map((choices) => choices.map((span) => cut(text, span)).join('|')).join(' + ') || 'none';
  if (field === 'place') return gold.place ? cut(text, gold.place) : 'none';
  if (field === 'figures')
    return gold.figures.map((f) => `${cut(text, f.span)} [${f.least}, ${f.most}] ${f.measure}`).join(' + ') || 'none';
  return String(gold[field] ?? 'none');
}

function had(reading: Reading, found: ReadingEvent, field: Field): string {
  if (field === 'agents') return list(reading.text, found.agents);
  if (field === 'recipients') return list(reading.text, targetsToo(found));
  const place = placeOf(reading, found);
  if (field === 'place') return place ? cut(reading.text, place) : 'none';
  if (field === 'when') return whenOf(reading, found) ?? 'none';
  if (field === 'figures')
    return (
      figuresOf(reading, found)
        .map((f) => `${cut(reading.text, f.span)} [${f.least}, ${f.most}] ${f.measure}`)
        .join(' + ') || 'none'
    );
  return String(found[field] ?? 'none');
}

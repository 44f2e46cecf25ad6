/**
 * How far the two passes of the gold of events agree: `npx tsx test/score/event-agreement.ts [--out FILE]` prints, for each part,
 * F1 of the words that tell events, kappa of the class of those that both found, and agreement on each field.
 * --out writes a line for each difference: id, field, first, second.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cut, type Span } from '../../src/core/span.ts';
import { EVENT_CLASSES } from '../../src/extract/event/event-class.ts';
import { type EventItem, type GoldEvent, readEventGold } from './event-gold.ts';
import { pairEvents } from './event-pair.ts';
import { alike, partyHits } from './event-verdict.ts';
import { EVENT_PARTS } from './own-events.ts';
import { f1, percent } from './score.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const second = new Map(readEventGold('second').map((item) => [item.id, item]));
const both = readEventGold('first').flatMap((a) => {
  const b = second.get(a.id);
  return b ? [{ a, b, ...pairEvents(a.events, b.events) }] : [];
});
if (both.length === 0) throw new Error('there is no second pass to compare with');

const FIELDS = ['class', 'agents', 'recipients', 'figures', 'polarity', 'modality', 'certainty', 'background'] as const;
type Field = (typeof FIELDS)[number] | 'matter' | 'when' | 'place';
const ALL: readonly Field[] = [...FIELDS, 'matter', 'when', 'place'];

for (const part of EVENT_PARTS) {
  const items = both.filter(({ a }) => a.part === part);
  const pairs = items.flatMap(({ a, pairs }) => pairs.map((pair) => ({ ...pair, text: a.text })));
  const count = (side: 'a' | 'b'): number => items.reduce((all, one) => all + one[side].events.length, 0);
  const fields = ALL.map((field) => {
    const same = pairs.filter(({ text, gold, found }) => agree(text, gold, found, field)).length;
    return `${field} ${percent(same, pairs.length)}`;
  });
  const kappa = kappaOf(pairs.map(({ gold, found }) => [gold.class, found.class] as const));
  console.log(
    `${part}  items ${items.length}  words F1 ${f1(pairs.length, count('a'), count('b'))}  kappa ${kappa.toFixed(2)}`,
  );
  console.log(`      ${fields.join('  ')}`);
}
if (values.out) writeFileSync(values.out, both.flatMap(differences).join('\n'));

/** Cohen's kappa of pairs of classes. */
function kappaOf(pairs: readonly (readonly [string, string])[]): number {
  const share = (is: (pair: readonly [string, string]) => boolean): number => pairs.filter(is).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  const chance = EVENT_CLASSES.reduce(
    (sum, name) => sum + share(([a]) => a === name) * share(([, b]) => b === name),
    0,
  );
  return (observed - chance) / (1 - chance);
}

function agree(text: string, a: GoldEvent, b: GoldEvent, field: Field): boolean {
  if (field === 'agents' || field === 'recipients') {
    const firsts = b[field].map((choices) => choices[0] as Span);
    return a[field].length === firsts.length && partyHits(text, a[field], firsts) === firsts.length;
  }
  if (field === 'figures') return JSON.stringify(a.figures.map(figure)) === JSON.stringify(b.figures.map(figure));
  if (field === 'place') return a.place && b.place ? alike(text, a.place, b.place) : a.place === b.place;
  return a[field] === b[field];
}

function figure({ least, most, measure }: GoldEvent['figures'][number]): unknown {
  return [least, most, measure];
}

function differences({
  a,
  pairs,
  missed,
  extra,
}: { readonly a: EventItem } & ReturnType<typeof pairEvents<GoldEvent, GoldEvent>>): string[] {
  const told = (event: GoldEvent): string => `${event.class} ${cut(a.text, event.trigger)}`;
  const line = (field: string, x: string, y: string): string => [a.id, field, x, y].join('\t');
  return [
    ...missed.map((event) => line('event', told(event), '-')),
    ...extra.map((event) => line('event', '-', told(event))),
    ...pairs.flatMap(({ gold, found }) =>
      ALL.filter((field) => !agree(a.text, gold, found, field)).map((field) => line(field, told(gold), told(found))),
    ),
  ];
}

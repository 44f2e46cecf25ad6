import { sayKind } from '../words.ts';
import type { Name, Word } from './parse.ts';

/** How wide a text is drawn, in pixels: the words themselves, or the small print around them. */
export type Measure = (text: string, kind: 'form' | 'small') => number;

/** One word of a drawing: the middle of its column. */
interface Column {
  readonly x: number;
  readonly width: number;
}

/** One arc from a head down to its dependent, as a bridge with its label in the middle. */
export interface Arc {
  /** Place of the dependent; its head is `head`. */
  readonly word: number;
  readonly head: number;
  readonly label: string;
  /** Where it leaves the head and where it comes down on the dependent. */
  readonly from: number;
  readonly to: number;
  /** How many arcs high it stands, counted from 1. */
  readonly level: number;
}

/** The bracket under a name, from its first word to its last, with the kind below. */
interface Bracket {
  readonly name: Name;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A tree laid out: columns from left to right, arcs by level; the root hangs from the top; names below. */
export interface Layout {
  readonly width: number;
  readonly levels: number;
  readonly columns: readonly Column[];
  readonly arcs: readonly Arc[];
  readonly brackets: readonly Bracket[];
  /** Where the root's own line comes down, for each root. */
  readonly roots: readonly { readonly word: number; readonly x: number }[];
}

const GAP = 14;
const PORT = 7;
const CORNER = 9;
const EDGE = 8;

/**
 * Places words and arcs. An arc stands above every arc it bridges or crosses; at a word the shorter arcs stand further
 * out, so that arcs of a projective tree never cross. Words move apart until each label has room on its arc, and the kind
 * of each name under its words.
 */
export function layTree(words: readonly Word[], measure: Measure, names: readonly Name[] = []): Layout {
  const bridges = words.flatMap(({ head, rel }, word) =>
    head < 0 ? [] : [{ word, head, rel, low: Math.min(word, head), high: Math.max(word, head) }],
  );
  const ports = words.map((_, place) => portsOf(place, words[place]?.head === -1, bridges));
  const widths = words.map((word, place) =>
    Math.max(
      measure(word.form, 'form'),
      ...[word.lemma, word.upos, word.xpos].map((text) => measure(text, 'small')),
      (ports[place] as Ports).size * PORT,
    ),
  );
  const middles: number[] = [];
  const leftOf = (place: number): number => (middles[place] as number) - (widths[place] as number) / 2;
  const ending = new Map(names.map((name) => [name.last, name]));
  for (const { first, last, kind } of names)
    if (first === last) widths[last] = Math.max(widths[last] as number, measure(sayKind(kind), 'small'));
  widths.forEach((width, place) => {
    const before = middles[place - 1];
    let x = before === undefined ? EDGE + width / 2 : before + (widths[place - 1] as number) / 2 + GAP + width / 2;
    for (const bridge of bridges) {
      if (bridge.high !== place) continue;
      const start = (middles[bridge.low] as number) + portAt(ports[bridge.low] as Ports, bridge.word);
      const room = measure(bridge.rel, 'small') + 2 * CORNER;
      x = Math.max(x, start + room - portAt(ports[place] as Ports, bridge.word));
    }
    const name = ending.get(place);
    if (name && name.first < place)
      x = Math.max(x, leftOf(name.first) + measure(sayKind(name.kind), 'small') - width / 2);
    middles.push(x);
  });
  const xOf = (place: number, word: number): number => (middles[place] as number) + portAt(ports[place] as Ports, word);
  const levels = levelsOf(bridges);
  return {
    width: (middles.at(-1) ?? 0) + (widths.at(-1) ?? 0) / 2 + EDGE,
    levels: Math.max(0, ...levels.values()),
    columns: words.map((_, place) => ({ x: middles[place] as number, width: widths[place] as number })),
    arcs: bridges.map(({ word, head, rel }) => ({
      word,
      head,
      label: rel,
      from: xOf(head, word),
      to: xOf(word, word),
      level: levels.get(word) as number,
    })),
    brackets: names.map((name) => ({
      name,
      label: sayKind(name.kind),
      from: leftOf(name.first),
      to: leftOf(name.last) + (widths[name.last] as number),
    })),
    roots: words.flatMap(({ head }, word) => (head < 0 ? [{ word, x: xOf(word, word) }] : [])),
  };
}

interface Bridge {
  readonly word: number;
  readonly head: number;
  readonly rel: string;
  readonly low: number;
  readonly high: number;
}

/** The places at a word where arcs end, from left to right, each known by the dependent of its arc. */
type Ports = ReadonlyMap<number, number>;

function portsOf(place: number, root: boolean, bridges: readonly Bridge[]): Ports {
  const length = ({ low, high }: Bridge): number => high - low;
  const left = bridges.filter(({ high }) => high === place).sort((a, b) => length(a) - length(b));
  const right = bridges.filter(({ low }) => low === place).sort((a, b) => length(b) - length(a));
  const order = [...left.map(({ word }) => word), ...(root ? [place] : []), ...right.map(({ word }) => word)];
  return new Map(order.map((word, n) => [word, n]));
}

/** How far right of the middle of its word an arc ends. */
const portAt = (ports: Ports, word: number): number => ((ports.get(word) ?? 0) - (ports.size - 1) / 2) * PORT;

/** Short arcs first; each stands one above the highest that shares a stretch with it. */
function levelsOf(bridges: readonly Bridge[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const done: Bridge[] = [];
  for (const bridge of [...bridges].sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low)) {
    const below = done.filter(({ low, high }) => low < bridge.high && high > bridge.low);
    levels.set(bridge.word, 1 + Math.max(0, ...below.map(({ word }) => levels.get(word) as number)));
    done.push(bridge);
  }
  return levels;
}

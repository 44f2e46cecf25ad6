import { useMemo, useState } from 'react';
import { type Arc, layTree, type Measure } from './arcs.ts';
import type { ParsedSentence } from './parse.ts';

const STEP = 23;
const TOP = 22;
const CORNER = 8;
const UNDER = { form: 20, lemma: 40, upos: 58, xpos: 75, end: 84, bracket: 91, kind: 107, names: 114 } as const;
const HOOK = 5;

/** The drawing of one tree. It is for the eye: the table below it holds the same and more, for everyone. */
export function Tree({ sentence }: { sentence: ParsedSentence }) {
  const [lit, light] = useState<number>();
  const { words, names } = sentence;
  const layout = useMemo(() => layTree(words, measureText(), names), [words, names]);
  const base = TOP + (layout.levels + 1) * STEP;
  const heightOf = (level: number): number => base - level * STEP;
  const state = (word: number, head: number): string =>
    lit === undefined || lit === word || lit === head ? 'arc' : 'arc dim';
  return (
    <svg
      className="tree"
      width={Math.ceil(layout.width)}
      height={base + (names.length > 0 ? UNDER.names : UNDER.end)}
      aria-hidden="true"
      onPointerLeave={() => light(undefined)}
    >
      {layout.roots.map(({ word, x }) => (
        <g key={word} className={state(word, word)}>
          <path d={`M${x},${TOP}V${base}`} />
          <path className="tip" d={tip(x, base)} />
          <text x={x} y={TOP - 6} textAnchor="middle">
            root
          </text>
        </g>
      ))}
      {layout.arcs.map((arc) => (
        <g key={arc.word} className={state(arc.word, arc.head)}>
          <path d={bridge(arc, base, heightOf(arc.level))} />
          <path className="tip" d={tip(arc.to, base)} />
        </g>
      ))}
      {layout.arcs.map((arc) => (
        <g key={arc.word} className={state(arc.word, arc.head)}>
          <text x={(arc.from + arc.to) / 2} y={heightOf(arc.level) + 4} textAnchor="middle">
            {arc.label}
          </text>
        </g>
      ))}
      {words.map((word, place) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is known by its place only
          key={place}
          className={`column ${groupOf(word.upos)}`}
          transform={`translate(${layout.columns[place]?.x},${base})`}
          onPointerEnter={() => light(place)}
        >
          <title>{[...word.feats, ...word.clause].join(' ')}</title>
          <rect
            x={-(layout.columns[place]?.width ?? 0) / 2 - 4}
            y={2}
            width={(layout.columns[place]?.width ?? 0) + 8}
            height={UNDER.end - 2}
            rx={3}
          />
          <text className="form" y={UNDER.form}>
            {word.form}
          </text>
          <text className="lemma" y={UNDER.lemma}>
            {word.lemma}
          </text>
          <text className="upos" y={UNDER.upos}>
            {word.upos}
          </text>
          <text className="xpos" y={UNDER.xpos}>
            {word.xpos}
          </text>
        </g>
      ))}
      {layout.brackets.map(({ name, label, from, to }) => (
        <g key={name.first} className="bracket">
          <title>{`${name.text}: ${label}, margin ${name.margin.toFixed(2)}`}</title>
          <path d={`M${from},${base + UNDER.bracket - HOOK}v${HOOK}H${to}v${-HOOK}`} />
          <text x={(from + to) / 2} y={base + UNDER.kind} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Up from the head, across, and down on the dependent. */
function bridge({ from, to }: Arc, base: number, y: number): string {
  const side = Math.sign(to - from);
  return `M${from},${base}V${y + CORNER}Q${from},${y} ${from + side * CORNER},${y}H${to - side * CORNER}Q${to},${y} ${to},${y + CORNER}V${base - 2}`;
}

const tip = (x: number, base: number): string => `M${x},${base}l-3.5,-7h7z`;

/** Words that name things, words that tell, and the rest. */
function groupOf(upos: string): string {
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM') return 'names';
  return upos === 'VERB' || upos === 'AUX' ? 'tells' : 'joins';
}

let measured: Measure | undefined;

/** Measures with the fonts of the page, the same sizes as in parse.css. */
function measureText(): Measure {
  if (measured) return measured;
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const fonts = {
    form: `600 17px ${style.getPropertyValue('--serif')}`,
    small: `12px ${style.getPropertyValue('--sans')}`,
  };
  measured = (text, kind) => {
    if (!context) return text.length * (kind === 'form' ? 9 : 7);
    context.font = fonts[kind];
    return context.measureText(text).width;
  };
  return measured;
}

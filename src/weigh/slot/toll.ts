import type { Figure, Measure } from '../../core/reading.ts';
import { covers, type Span } from '../../core/span.ts';
import { numberAt } from '../../extract/figure/figure-number.ts';
import type { ArticleView } from '../origin/view.ts';
import type { TollRow } from './toll-row.ts';
import { TOLLS } from './toll-table.ts';

/** A figure that a row read, and by which. */
export interface Toll extends Figure {
  readonly toll: TollRow;
}

/** Measures that count people to whom something was done. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'captured', 'displaced']);

/** What the rows read in a text: figures that no reading has, or that it has without their measure. */
export function tollsOf({ reading }: Pick<ArticleView, 'reading'>): Toll[] {
  const { text, figures } = reading;
  const bare = masked(text);
  const readAt = ([start]: Span): Figure | undefined => figures.find(({ span }) => covers(span, [start, start]));
  const found = TOLLS.flatMap((row) => matchesOf(row, text, bare)).map((toll): Toll => {
    const read = readAt(toll.span);
    if (!read) return toll;
    const { least, most, of, span, who, approximate } = read;
    return { ...toll, least, most, of, span, approximate, ...(who ? { who } : {}) };
  });
  const known = (toll: Toll): boolean => (readAt(toll.span)?.measure ?? 'other') !== 'other';
  // What befell them last is told of those whom the reading has as held.
  const over = (toll: Toll): boolean =>
    toll.measure === 'killed' || toll.measure === 'injured'
      ? readAt(toll.span)?.measure !== toll.measure
      : !known(toll) || (toll.measure === 'other' && /^(?:detained|captured)$/.test(readAt(toll.span)?.measure ?? ''));
  const direct = found.filter((toll) => toll.toll.measure !== 'told' && over(toll));
  const counted = [...figures, ...direct].filter(({ measure }) => OF_PEOPLE.has(measure));
  const again = found
    .filter(
      (toll) => toll.toll.measure === 'told' && !known(toll) && !direct.some(({ span }) => span[0] === toll.span[0]),
    )
    .flatMap((toll): Toll[] => {
      const before = counted.filter(({ span }) => span[0] < toll.span[0]).sort((a, b) => b.span[0] - a.span[0])[0];
      return before ? [{ ...toll, measure: before.measure }] : [];
    });
  return [...direct, ...again];
}

/** Words that bound a number. */
const BOUND =
  '(?:(?:at least|more than|over|about|around|some|nearly|almost|as many as|up to|only|just|all|no fewer than|not fewer than|a total of) ){0,2}["“]?';
/** Words before a number that is not exact. */
const ABOUT = /\b(?:about|around|some|nearly|almost|roughly|approximately) ["“]?$/iu;

/** A number that counts no time, way or share. */
const NUMBER =
  '(0+)(?![\\p{L}\\p{N}-])(?! ?(?:%|(?:per ?cent|days?|weeks?|months?|years?|hours?|minutes?|times|metres?|meters?|kilomet\\p{L}+|km|miles?)\\b))';
/** One person by what he is. */
const PERSON =
  '(?:[\\p{L}-]+ ){0,2}?(?!(?:number|paper|order|water|river|computer|tower|power|couple|dozen|member)\\b)(?:\\p{L}+(?:man|woman|er|or|ist|ian|ee|eer|girl|boy)|man|woman|girl|boy|child|baby|infant|nurse|monk|priest|nun|imam|cook|clerk|guard|civilian|patient|student|pupil|tenant|migrant|combatant|merchant|recruit|conscript|chief|mother|father|nephew|niece|neighbour|youth|peasant|judge|medic|captain|sergeant|constable|colonel|general|lieutenant)\\b';
const ONE = `(an?) ${PERSON}`;
const KNOWN = `(the|its|his|her|their|our) ${PERSON}`;

const PATTERNS: ReadonlyMap<TollRow, RegExp> = new Map(
  TOLLS.map((row) => [
    row,
    new RegExp(
      row.pattern
        .replace('B N', `${BOUND}N`)
        .replace('N', NUMBER)
        .replace(/(?<=\\b| )A(?=\W|$)/, ONE)
        .replace(/(?<=\\b| )K(?=\W|$)/, KNOWN),
      'dgu',
    ),
  ]),
);

/** Where a row stands in a text, `bare` with its numbers masked. Spans are UTF-16, half open, of the number or of "nobody". */
export function matchesOf(row: TollRow, text: string, bare: string = masked(text)): Toll[] {
  return [...bare.matchAll(PATTERNS.get(row) ?? /(?!)/g)].flatMap((match): Toll[] => {
    const [, words] = match;
    const span: Span | undefined = match.indices?.[1];
    if (words === undefined || !span) return [];
    const [start] = span;
    const value = words.startsWith('0')
      ? numberAt(text, start)?.value
      : /^(?:an?|the|its|his|her|their|our)$/i.test(words)
        ? 1
        : 0;
    if (value === undefined || /^ (?:\p{L}+ )?(?:famil|household)/u.test(bare.slice(span[1], span[1] + 30))) return [];
    const floor = row.bound === 'or-more' || /at least $/.test(text.slice(0, start));
    const said = /\bwere (civilians|fighters)$/.exec(match[0])?.[1] as 'civilians' | 'fighters' | undefined;
    const who = row.who ?? said;
    const measure = row.measure === 'told' ? 'other' : row.measure;
    return [
      {
        ...{
          id: `toll${start}`,
          span,
          least: value,
          most: floor ? null : value,
          approximate: ABOUT.test(text.slice(0, start)),
        },
        ...{ unit: 'persons', of: null, measure, toll: row },
        ...(who ? { who } : {}),
        ...(row.scope === undefined
          ? {}
          : { scope: row.scope === 'part' ? { kind: 'part', of: null } : { kind: row.scope } }),
      },
    ];
  });
}

/** The text in small letters, with a `0` for each letter of a number, so that a row can look for one whatever its words. */
function masked(text: string): string {
  let out = '';
  let at = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < at) continue;
    const number = numberAt(text, index);
    if (!number || /\bno $/i.test(text.slice(0, index))) continue;
    out += text.slice(at, index) + '0'.repeat(number.end - index);
    at = number.end;
  }
  const all = out + text.slice(at);
  const small = all.toLowerCase();
  // A few capitals have longer small letters; offsets are those of the text.
  return small.length === all.length ? small : all;
}

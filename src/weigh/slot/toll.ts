import type { Figure, FigureScope, Measure } from '../../core/reading.ts';
import { covers, type Span } from '../../core/span.ts';
import { numberAt } from '../../extract/figure/figure-number.ts';
import type { ArticleView } from '../origin/view.ts';

/**
 * Words that give a toll without a noun that was counted. `N` stands for a number in digits or words; without one the
 * row counts nobody.
 */
export interface TollRow {
  readonly pattern: string;
  readonly measure: Measure;
  readonly bound?: 'or-more';
  readonly scope?: FigureScope['kind'];
  readonly who?: Figure['who'];
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const TOLLS: readonly TollRow[] = [
  {
    pattern:
      '(nobody|no one|none)(?: of \\w+)?(?: (?:has|have|had|was|were))*(?: been)? (?:died|dead|killed|perished)\\b',
    measure: 'killed',
    why: 'a toll of none',
    fires: 'Nobody has died in Orim.',
    notIn: 'Nobody has left Orim.',
  },
  {
    pattern: '\\blost (nobody|no one|no man|no men|no soldiers)\\b',
    measure: 'killed',
    why: 'a toll of none',
    fires: 'The navy lost nobody.',
    notIn: 'The navy lost a boat.',
  },
  {
    pattern: '(nobody|no one|none)(?: (?:has|have|had|was|were))*(?: been)? (?:hurt|injured|wounded)\\b',
    measure: 'injured',
    why: 'nobody was hurt',
    fires: 'No one was hurt in Orim.',
    notIn: 'No one was heard in Orim.',
  },
  {
    pattern: `\\b(?:dead|deaths|toll|killed)\\b[^.;]{0,30}? at N or more\\b`,
    measure: 'killed',
    bound: 'or-more',
    why: 'a floor behind the number',
    fires: 'The group puts the dead there at 52 or more.',
    notIn: 'The group puts the dead there in rows of 52.',
  },
  {
    pattern: `\\b(?:number|toll)\\b[^.;]{0,40}?\\b(?:dead|died|killed|death|deaths|toll)\\b[^.;]{0,50}?\\b(?:risen|rose|climbed|grown|stands|stood) (?:to|at) N\\b`,
    measure: 'killed',
    scope: 'total',
    why: 'a toll that has risen',
    fires: 'The number of those who burned to death has risen to 54.',
    notIn: 'The number of boats has risen to 54.',
  },
  {
    pattern: `\\bN of the 0+ were (?:civilians|fighters|children|women|soldiers)\\b`,
    measure: 'killed',
    scope: 'part',
    why: 'a part of a toll told before',
    fires: 'Twelve of the 30 were civilians.',
    notIn: 'Twelve of the boats were new.',
  },
  {
    pattern: `\\bN of (?:the (?:buried|dead|killed|victims|fallen|bodies)|those killed|them) (?:had nothing to do with (?:arms|the war|the fighting|weapons)|carried no (?:arms|weapons)|(?:were|are|had been) (?:civilians|unarmed|non-combatants|bystanders|villagers))\\b`,
    measure: 'killed',
    scope: 'part',
    who: 'civilians',
    why: 'those of the dead who did not fight',
    fires: 'Fifty of the dead had nothing to do with arms.',
    notIn: 'Fifty of the dead had nothing to do with peas.',
  },
  {
    pattern: `\\b(?:took away|led away|rounded up|picked up|hauled off|marched off) N\\b`,
    measure: 'detained',
    why: 'the verb of taking stands before the number',
    fires: 'Soldiers led away 38 men.',
    notIn: 'Soldiers led in 38 men.',
  },
  {
    pattern: `\\b(?:killing|drowning|murdering) (?:at least )?N\\b`,
    measure: 'killed',
    why: 'the verb of killing stands before the number',
    fires: 'It flooded the town, drowning at least eight people.',
    notIn: 'It flooded the town, driving out at least eight people.',
  },
  {
    pattern: `\\bN (?:\\p{L}+ ){1,3}(?:were|was|had been|have been) (?:buried|found dead|found drowned|drowned)\\b`,
    measure: 'killed',
    why: 'the dead by what befell them',
    fires: 'Nine villagers were buried there.',
    notIn: 'Nine villagers were bored there.',
  },
  {
    pattern: `\\bN of the \\p{L}+ (?:are|were) dead\\b`,
    measure: 'killed',
    why: 'the dead among many',
    fires: 'Two hundred of the villagers are dead.',
    notIn: 'Two hundred of the villagers are deaf.',
  },
  {
    pattern: `\\bN (?:\\p{L}+ ){1,8}?lost their lives\\b`,
    measure: 'killed',
    why: 'the dead by what befell them',
    fires: 'Three people who worked there lost their lives.',
    notIn: 'Three people who worked there lost their jobs.',
  },
  {
    pattern: `\\bcounted N (?:coffins|bodies|corpses|graves)\\b`,
    measure: 'killed',
    why: 'the dead that somebody counted',
    fires: 'Our reporter counted six coffins.',
    notIn: 'Our reporter counted six cups.',
  },
  {
    pattern: `\\bN (?:\\p{L}+ ){1,3}(?:were|was|had been|have been) (?:taken away|led away|picked up|rounded up|taken into custody|hauled off|marched off|locked up)\\b`,
    measure: 'detained',
    why: 'taken by force of law',
    fires: 'Sixty young people were taken away.',
    notIn: 'Sixty boxes of books were taken in.',
  },
  {
    pattern: `\\b(?:took|carried off|seized) N (?:boys|girls|men|women|people|villagers|engineers|hostages|children)\\b`,
    measure: 'captured',
    why: 'people taken by force',
    fires: 'Recruiters took six boys out of the school.',
    notIn: 'Recruiters took six buses to the school.',
  },
];

interface Toll extends Figure {
  readonly toll: TollRow;
}

/** What the rows read in a text: figures that no reading has, or that it has without their measure. */
export function tollsOf({ reading }: Pick<ArticleView, 'reading'>): Toll[] {
  const { text, figures } = reading;
  return TOLLS.flatMap((row) => matchesOf(row, text))
    .filter(
      ({ span, toll }) =>
        !figures.some((figure) => covers(figure.span, [span[0], span[0]]) && figure.measure === toll.measure),
    )
    .map((toll) => {
      const read = figures.find(({ span }) => covers(span, [toll.span[0], toll.span[0]]));
      return read
        ? {
            ...toll,
            least: read.least,
            most: read.most,
            of: read.of,
            span: read.span,
            ...(read.who ? { who: read.who } : {}),
          }
        : toll;
    });
}

/** Where a row stands in a text. Spans are UTF-16, half open, of the number or of "nobody". */
export function matchesOf(row: TollRow, text: string): Toll[] {
  return [...masked(text).matchAll(new RegExp(row.pattern.replace('N', '(0+)'), 'dgiu'))].flatMap((match): Toll[] => {
    const [, words] = match;
    const span: Span | undefined = match.indices?.[1];
    if (words === undefined || !span) return [];
    const [start] = span;
    const value = words.startsWith('0') ? numberAt(text, start)?.value : 0;
    if (value === undefined) return [];
    const floor = row.bound === 'or-more' || /at least $/.test(text.slice(0, start));
    const said = /\bwere (civilians|fighters)$/.exec(match[0])?.[1] as 'civilians' | 'fighters' | undefined;
    const who = row.who ?? said;
    return [
      {
        ...{ id: `toll${start}`, span, least: value, most: floor ? null : value, approximate: false },
        ...{ unit: 'persons', of: null, measure: row.measure, toll: row },
        ...(who ? { who } : {}),
        ...(row.scope === undefined
          ? {}
          : { scope: row.scope === 'part' ? { kind: 'part', of: null } : { kind: row.scope } }),
      },
    ];
  });
}

/** The text with a `0` for each letter of a number, so that a row can look for one whatever its words. */
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
  return out + text.slice(at);
}

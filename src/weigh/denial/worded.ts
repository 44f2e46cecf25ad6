import type { Material } from '../../core/material.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { UNTRUTHS } from '../untruth-table.ts';
import type { Bare } from './denial.ts';
import { PARTS } from './part-table.ts';
import { denialAt, speakerAt } from './spoken.ts';
import { isWithheld } from './withheld.ts';

/** Those whose words deny before those that only say no. */
const ROWS = [...UNTRUTHS, ...PARTS].sort((a, b) => Number(b.firm) - Number(a.firm));

/** Sentences that a row of the table fits. */
export function worded(material: Material): Bare[] {
  const { reading } = material;
  return reading.sentences.flatMap((sentence): Bare[] => {
    const text = cut(reading.text, sentence);
    for (const { pattern, firm, of, what: all } of ROWS) {
      const match = pattern.exec(text);
      if (
        !match ||
        isWithheld(text, match.index) ||
        (of === 'party' && !isOfParty(material, sentence, sentence[0] + match.index))
      )
        continue;
      const at = sentence[0] + match.index;
      const what = all === 'clause' ? clauseAround(text, match) : match.indices?.groups?.what;
      const content: Span = what ? [sentence[0] + what[0], sentence[0] + what[1]] : contentAt(material, sentence, at);
      // "Tam Oskel is alive": who stands before the words denies nothing himself.
      return [
        { ...denialAt(material, sentence, [content], firm, true), ...speakerAt(material, sentence, firm ? at : 0) },
      ];
    }
    return [];
  });
}

/** What a row of the table takes for denied within a stretch of a sentence, where its words for it stand in it. */
export function narrowed(text: string, [start, end]: Span): Span | undefined {
  for (const { pattern, of, what: all } of ROWS) {
    const what = all === undefined ? pattern.exec(text)?.indices?.groups?.what : undefined;
    // "Nothing to do with it": what "it" is stands elsewhere; else who is said to have had no part counts as well.
    const isWhole = of !== 'party' || /^\W*(?:it|this|that|them)\W*$/iu.test(text.slice(...(what ?? [0, 0])));
    if (what && isWhole && what[0] >= start && what[0] <= end) return [what[0], Math.min(end, what[1])];
  }
  return undefined;
}

/** From the last stop before a match to the next behind its beginning. */
function clauseAround(text: string, { index, 0: { length } }: RegExpExecArray): Span {
  const end = text.slice(index + length).search(/[.,;]| (?:and|but|because)\b|$/);
  return [
    Math.max(0, ...[...text.slice(0, index).matchAll(/[.,;]/g)].map((stop) => stop.index + 1)),
    index + length + end,
  ];
}

/** What is said at a place of a sentence, without the words for who says it. */
const contentAt = ({ reading }: Material, sentence: Span, at: number): Span =>
  reading.statements
    .flatMap(({ content }) => content)
    .find((span) => covers(sentence, span) && covers(span, [at, at])) ?? sentence;

/** Somebody with a name, or a pronoun for him, stands right before a place of a sentence. */
const isOfParty = ({ reading }: Material, sentence: Span, at: number): boolean =>
  reading.mentions.some(
    ({ span, form, actor }) =>
      span[0] >= sentence[0] && span[1] <= at && at - span[1] < BEFORE && (actor !== null || form === 'pronoun'),
  );

const BEFORE = 12;

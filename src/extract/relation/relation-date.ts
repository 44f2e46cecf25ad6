import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { DateDraft } from '../draft.ts';
import { clauseOf } from '../event/event-clause.ts';

/** Dates that tell when: no lengths, no "every Friday", no "recently". */
const tellsWhen = ({ shape }: DateDraft): boolean => !/^(duration|set|vague|open)$/.test(shape.kind);

/** The date of the verb's own clause that tells most: one with a start or an end before a plain one, else the first; -1 for none. */
export function dateOfVerb(doc: Doc, verb: number, dates: readonly DateDraft[], triggers: ReadonlySet<number>): number {
  const own = dates.flatMap((date, n) => {
    const token = tokenAt(doc, date.span[0]);
    return token >= 0 && tellsWhen(date) && clauseOf(doc, token, triggers) === verb ? [n] : [];
  });
  return own.find((n) => dates[n]?.shape.kind === 'range') ?? own[0] ?? -1;
}

/** The date right behind an office and its owner, or right before: "leader of the Front since 2017", "its leader from 2014 to 2016"; -1 for none. */
export function dateOfNoun(doc: Doc, noun: number, last: number, dates: readonly DateDraft[]): number {
  const found = dates.findIndex(
    (date) =>
      tellsWhen(date) &&
      [noun, last].some((token) => {
        const end = doc.tokEnd[token] as number;
        return date.span[0] > end && date.span[0] - end < 30 && LINK.test(doc.text.slice(end, date.span[0]));
      }),
  );
  return found;
}

const LINK = /^,? (?:since|from|until|till|between|in|during|up to)(?: the| at least| early| late)* $/i;

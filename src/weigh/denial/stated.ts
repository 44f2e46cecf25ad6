import type { Material } from '../../core/material.ts';
import { covers, cut, paragraphAt, type Span } from '../../core/span.ts';
import { weighWords } from '../../link/saying-word.ts';
import type { Bare } from './denial.ts';
import { hasNo } from './negation.ts';
import { denialBy } from './spoken.ts';
import { TALK } from './talk.ts';
import { isWithheld } from './withheld.ts';
import { narrowed } from './worded.ts';

/** Statements of the act deny. One that contradicts somebody, and does not say in what, is none by itself. */
export function stated(material: Material): Bare[] {
  const { reading } = material;
  return reading.statements.flatMap((statement): Bare[] => {
    if (statement.act !== 'deny' || statement.cuePolarity !== 'asserted') return [];
    const one = wholeOf(material, denialBy(material, statement, true));
    const at = statement.cue[0]?.[0];
    if (!one || (at !== undefined && isWithheld(cut(reading.text, one.sentence), Math.max(0, at - one.sentence[0]))))
      return [];
    const named = reading.mentions.some(({ span }) => covers(span, one.content));
    const contradicts = statement.cue.some((span) => /contradict/iu.test(cut(reading.text, span)));
    const more = contradicts || named || isThin(material, one) ? nextNo(material, one.sentence) : undefined;
    if (more) return [{ ...one, parts: [...one.parts, more] }];
    const words = cut(reading.text, one.content);
    return !POINTS.test(words) && named ? [] : [one];
  });
}

/** As far as a mention begins behind "that". */
const THAT = 5;

/** "Denied that its chief and its cashier had quarrelled": the whole of the clause; and of what words of the table deny, that alone. */
function wholeOf({ reading: { text, mentions } }: Material, one: Bare | undefined): Bare | undefined {
  if (!one) return undefined;
  const [start, end] = one.content;
  if (
    /^that\b/iu.test(text.slice(start, end)) &&
    mentions.some(({ span }) => span[1] === end && span[0] <= start + THAT)
  )
    return { ...one, parts: [[start, one.sentence[1]]], content: [start, one.sentence[1]] };
  const at = one.sentence[0];
  const what = one.parts.length === 1 ? narrowed(cut(text, one.sentence), [start - at, end - at]) : undefined;
  return what ? { ...one, parts: [[at + what[0], at + what[1]]] } : one;
}

/** "Denied it", "denied both reports": what it is about stands before. */
const POINTS = /^(?:it|this|that|(?:the|both|all|these|those|such|any) \p{L}+)$/iu;

/** "The mayor contradicted the ministry": what is denied stands in the next sentence, if anywhere. */
const isThin = ({ reading }: Material, { parts }: Bare): boolean =>
  parts.flatMap((span) => weighWords(cut(reading.text, span), false)).filter(({ key }) => !TALK.has(key)).length < 2;

/** The next sentence of the paragraph, where it says that something was not so. */
function nextNo({ reading }: Material, sentence: Span): Span | undefined {
  const paragraph = paragraphAt(reading.text, sentence[0]);
  const next = reading.sentences.find((span) => span[0] >= sentence[1] && covers(paragraph, span));
  return next && hasNo(cut(reading.text, next)) ? next : undefined;
}

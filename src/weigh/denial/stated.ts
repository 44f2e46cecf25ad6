import type { Material } from '../../core/material.ts';
import { covers, cut, paragraphAt, type Span } from '../../core/span.ts';
import { weighWords } from '../../link/saying-word.ts';
import type { Denial } from './denial.ts';
import { hasNo } from './negation.ts';
import { denialBy } from './spoken.ts';
import { TALK } from './talk.ts';

/** Statements of the act deny. One that contradicts somebody, and does not say in what, is none by itself. */
export function stated(material: Material): Denial[] {
  const { reading } = material;
  return reading.statements.flatMap((statement): Denial[] => {
    if (statement.act !== 'deny' || statement.cuePolarity !== 'asserted') return [];
    const one = denialBy(material, statement, true);
    if (!one) return [];
    const more = isThin(material, one) ? nextNo(material, one.sentence) : undefined;
    if (more) return [{ ...one, parts: [...one.parts, more] }];
    return reading.mentions.some(({ span }) => covers(span, one.content)) ? [] : [one];
  });
}

/** "The mayor contradicted the ministry": what is denied stands in the next sentence, if anywhere. */
const isThin = ({ reading }: Material, { parts }: Denial): boolean =>
  parts.flatMap((span) => weighWords(cut(reading.text, span), false)).filter(({ key }) => !TALK.has(key)).length < 2;

/** The next sentence of the paragraph, where it says that something was not so. */
function nextNo({ reading }: Material, sentence: Span): Span | undefined {
  const paragraph = paragraphAt(reading.text, sentence[0]);
  const next = reading.sentences.find((span) => span[0] >= sentence[1] && covers(paragraph, span));
  return next && hasNo(cut(reading.text, next)) ? next : undefined;
}

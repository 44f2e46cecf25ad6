import type { Material } from '../../core/material.ts';
import { covers, cut, type Span, spanAt } from '../../core/span.ts';
import type { Denial } from './denial.ts';
import { hasNo, opensWithNo, saysNo } from './negation.ts';
import { denialAt, denialBy, speakerAt } from './spoken.ts';

/** Statements that say that something was not so, and sentences of the text's own voice that do. */
export function negated(material: Material): Denial[] {
  const { reading } = material;
  const said = reading.statements.flatMap((statement): Denial[] => {
    const noes = statement.content.filter((span) => saysNo(reading, statement, span));
    const sentence = noes[0] && spanAt(reading.sentences, noes[0][0]);
    const parts = noes.filter((span) => sentence && covers(sentence, span));
    const one = denialBy(material, statement, false, parts);
    return one ? [one] : [];
  });
  const own = reading.sentences.flatMap((sentence): Denial[] => {
    const words = cut(reading.text, sentence);
    const part: Span = [sentence[0], sentence[0] + words.search(/[,:;]|$/)];
    const said = reading.statements.some(({ cue }) => cue.some((span) => covers(sentence, span)));
    const no = cut(reading.text, part);
    // The text's own voice hands on what somebody says ("had been"), or is that of a side ("our guns").
    if (!hasNo(no) || !(said ? opensWithNo(no) : INDIRECT.test(no))) return [];
    return [{ ...denialAt(material, sentence, [part], false, false), ...speakerAt(material, sentence, sentence[0]) }];
  });
  return [...said, ...own];
}

/** Told as somebody else’s words, or by a side as its own. */
const INDIRECT = /\b(?:had|our|ours|we|us)\b/iu;

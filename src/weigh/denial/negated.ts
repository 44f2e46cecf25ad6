import type { Material } from '../../core/material.ts';
import { covers, cut, type Span, spanAt } from '../../core/span.ts';
import type { Bare } from './denial.ts';
import { hasNo, opensWithNo, saysNo } from './negation.ts';
import { denialAt, denialBy, speakerAt } from './spoken.ts';

/** Statements that say that something was not so, and sentences of the text's own voice that do. */
export function negated(material: Material): Bare[] {
  const { reading } = material;
  const said = reading.statements.flatMap((statement): Bare[] => {
    const noes = statement.content.filter((span) => saysNo(reading, statement, span));
    const sentence = noes[0] && spanAt(reading.sentences, noes[0][0]);
    const parts = noes.filter((span) => sentence && covers(sentence, span));
    const one = denialBy(material, statement, false, parts);
    return one ? [one] : [];
  });
  const own = reading.sentences.flatMap((sentence): Bare[] => {
    const words = cut(reading.text, sentence);
    const part: Span = [sentence[0], sentence[0] + words.search(/[,:;]|$/)];
    const said = reading.statements.some(({ cue }) => cue.some((span) => covers(sentence, span)));
    const no = cut(reading.text, part);
    // The text's own voice hands on what somebody says ("had been"), or is that of a side ("our guns"), or tells of a body.
    if (!hasNo(no) || !(opensWithNo(no) || (!said && (INDIRECT.test(no) || isOfBody(material, part))))) return [];
    return [{ ...denialAt(material, sentence, [part], false, false), ...speakerAt(material, sentence, sentence[0]) }];
  });
  const quoted = reading.quotes.flatMap((quote): Bare[] => {
    const sentence = spanAt(reading.sentences, quote[0]);
    if (!sentence || !covers(sentence, quote) || !hasNo(cut(reading.text, quote))) return [];
    return [{ ...denialAt(material, sentence, [quote], false, false), ...speakerAt(material, sentence, quote[0]) }];
  });
  return [...said, ...own, ...quoted];
}

/** Its subject is a body with a name: "the air force of Marra did not fly". */
const isOfBody = ({ reading }: Material, part: Span): boolean =>
  reading.mentions.some(
    ({ span, form, kind }) =>
      form !== 'pronoun' && BODIES.has(kind) && covers(part, span) && span[0] - part[0] < BEGINNING,
  );

const BODIES: ReadonlySet<string> = new Set(['organization', 'armed-group', 'state']);
const BEGINNING = 12;

/** Told as somebody else’s words, or by a side as its own. */
const INDIRECT = /\b(?:had|our|ours|we|us)\b/iu;

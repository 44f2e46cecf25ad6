import type { Material } from '../../core/material.ts';
import { covers, cut, type Span, spanAt } from '../../core/span.ts';
import type { Bare } from './denial.ts';
import { hasNo, opensWithNo, saysNo } from './negation.ts';
import { denialAt, denialBy, speakerAt } from './spoken.ts';

/** Statements that say that something was not so, and sentences of the text's own voice that do. */
export function negated(material: Material): Bare[] {
  const { reading } = material;
  const said = reading.statements.flatMap((statement): Bare[] => {
    // "But said no vessel of its fleet had been there": who seems to speak is what is said.
    const [source, cue] = [statement.source[0], statement.cue[0]];
    if (source && cue && cue[1] <= source[0] && opensWithNo(cut(reading.text, source))) {
      const at = spanAt(reading.sentences, source[0]);
      const part: Span = [source[0], statement.content[0]?.[1] ?? source[1]];
      return at ? [{ ...denialAt(material, at, [part], false, false), ...speakerBefore(material, at, cue[0]) }] : [];
    }
    const noes = statement.content.filter((span) => saysNo(reading, statement, span));
    const sentence = noes[0] && spanAt(reading.sentences, noes[0][0]);
    const parts = noes.filter((span) => sentence && covers(sentence, span));
    const one = denialBy(material, statement, false, parts);
    return one ? [one] : [];
  });
  const own = reading.sentences.flatMap((sentence): Bare[] => {
    const words = cut(reading.text, sentence);
    const said = reading.statements.some(({ cue }) => cue.some((span) => covers(sentence, span)));
    const first: Span = [sentence[0], sentence[0] + words.search(/[,:;]|$/)];
    const later = said ? -1 : words.search(LATER_NO);
    const part: Span =
      later < 0 || hasNo(cut(reading.text, first))
        ? first
        : [sentence[0] + later, sentence[0] + later + words.slice(later).search(/[,:;]|$/)];
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

/** Who is named before the cue. */
const speakerBefore = (
  { reading, actors }: Material,
  sentence: Span,
  at: number,
): Pick<Bare, 'source' | 'actor' | 'local'> => {
  const named = reading.mentions.find(({ span, actor: of }) => of !== null && span[0] >= sentence[0] && span[1] <= at);
  const actor = actors.get(named?.actor ?? '')?.id;
  return {
    ...(named === undefined ? {} : { source: named.span }),
    ...(actor === undefined ? {} : { actor }),
    ...(named?.actor ? { local: named.actor } : {}),
  };
};

/** Its subject is a body with a name: "the air force of Marra did not fly". */
const isOfBody = ({ reading }: Material, part: Span): boolean =>
  reading.mentions.some(
    ({ span, form, kind }) =>
      form !== 'pronoun' && BODIES.has(kind) && covers(part, span) && span[0] - part[0] < BEGINNING,
  );

const BODIES: ReadonlySet<string> = new Set(['organization', 'armed-group', 'state']);
const BEGINNING = 12;

/** "They slept, and nobody was harmed". */
const LATER_NO = /(?<=, (?:and|but) )(?:nobody|no one|none|nothing|not (?:one|a)|no \p{L}+ (?:was|were|had|has))\b/u;

/** Told as somebody else’s words, or by a side as its own. */
const INDIRECT = /\b(?:had|our|ours|we|us)\b/iu;

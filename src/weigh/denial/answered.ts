import type { Material } from '../../core/material.ts';
import { cut, paragraphAt, type Span } from '../../core/span.ts';
import type { Bare } from './denial.ts';
import { denialAt, speakerAt } from './spoken.ts';

/** "Baseless.", "SANNAR: No.", "Fiction, scoffs the commissioner": the word that answers, by itself. */
const NO =
  /^(?:\p{Lu}[\p{Lu} .’'-]+: )?["“'‘–—\s-]*(?:no|never|not at all|not true|certainly not|of course not|absolutely not|(?:(?:that|this|it) (?:is|was) )?(?:all |an? |pure |utter )*(?:lies?|nonsense|rubbish|baseless|untrue|false|fictions?|invent(?:ed|ions?)|slander|propaganda|fantasy|fairy tales?))(?=[.,;:!"”’'—–-]|$)/iu;

/** A no that answers a question right before it: what was asked is what is denied. */
export function answered(material: Material): Bare[] {
  const { reading } = material;
  return reading.sentences.flatMap((sentence, at): Bare[] => {
    const no = NO.exec(cut(reading.text, sentence));
    if (!no) return [];
    const asked = askedBefore(material, at);
    if (asked.length === 0) return [];
    const behind: Span = [sentence[0] + no[0].length, sentence[1]];
    return [
      {
        ...denialAt(material, sentence, [...asked, behind], true, true),
        ...speakerAt(material, sentence, sentence[1]),
      },
    ];
  });
}

/** The question before a sentence, with what was put before it in its paragraph: "And the shells? They say there were shells." */
function askedBefore({ reading: { text, sentences } }: Material, at: number): readonly Span[] {
  const before = sentences[at - 1];
  if (!before) return [];
  const paragraph = paragraphAt(text, before[0]);
  const asked = sentences.slice(0, at).filter(([start]) => start >= paragraph[0]);
  const first = asked.findIndex((span) => ASKS.test(cut(text, span)));
  return first < 0 || asked.length - first > PUT ? [] : asked.slice(first);
}

const ASKS = /\?["”’']?\s*$/u;
const PUT = 3;

import { type Doc, formOf, sentenceOf, tokenAt } from '../annotate/doc.ts';
import { covers, type Span, spanAt } from '../core/span.ts';
import { tokensIn } from './chain-medium.ts';
import type { StatementDraft } from './draft.ts';
import { namingWords, openScenes, type Scene } from './scene-open.ts';

/** How many sentences a scene lasts after it was last heard of. */
const LASTS = 3;
const CARRIED = /^(speech|interview|broadcast|social|document|court|statement)$/;

/**
 * The statements with the medium of their words carried on within one scene: whoever gives a speech, an interview or
 * a hearing goes on speaking there by name, and as "he" or "it" until somebody else is heard.
 */
export function carryMedia(doc: Doc, statements: readonly StatementDraft[]): StatementDraft[] {
  const opened = openScenes(doc);
  let scene: (Scene & { readonly alone: boolean }) | undefined;
  return statements.map((one) => {
    const cue = one.cue[0];
    if (!cue || isTold(cue, one, statements)) return one;
    const sentence = sentenceOf(doc, tokenAt(doc, cue[0]));
    const begun = opened.findLast((other) => other.sentence <= sentence && other.sentence > (scene?.sentence ?? -1));
    if (begun) scene = { ...begun, alone: true };
    const speaker = namingWords(doc, tokensIn(doc, one.source));
    const medium = one.chain.at(-1)?.medium;
    if (medium !== undefined) {
      scene = CARRIED.test(medium) ? { medium, sentence, speaker, alone: true } : undefined;
      return one;
    }
    if (!scene || sentence - scene.sentence > LASTS) return one;
    const named = [...speaker].some((word) => scene?.speaker.has(word));
    const meant = scene.alone && isPronoun(doc, one) && sameParagraph(doc, scene.sentence, sentence);
    if (!named && !meant) {
      scene = { ...scene, alone: false };
      return one;
    }
    scene = { ...scene, sentence, speaker: new Set([...scene.speaker, ...speaker]), alone: true };
    const own = scene.medium;
    return {
      ...one,
      chain: one.chain.map((link, i) => (i === one.chain.length - 1 ? { ...link, medium: own } : link)),
    };
  });
}

/** Whether a cue stands in the words of another statement. */
const isTold = (cue: Span, one: StatementDraft, all: readonly StatementDraft[]): boolean =>
  all.some((other) => other !== one && other.content.some((part) => covers(part, cue)));

const isPronoun = (doc: Doc, { source }: StatementDraft): boolean =>
  source.length > 0 &&
  tokensIn(doc, source).every((i) => /^(he|she|it|they|who|him|her|his|its|their)$/i.test(formOf(doc, i)));

/** Whether two sentences stand in one paragraph, or in one and the next. */
function sameParagraph(doc: Doc, a: number, b: number): boolean {
  const of = (sentence: number): number =>
    doc.paragraphs.findIndex((paragraph) =>
      spanAt([paragraph], doc.tokStart[doc.sentStart[sentence] as number] as number),
    );
  return of(b) - of(a) <= 1;
}

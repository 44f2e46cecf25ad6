import { type Doc, formOf, lemmaOf, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import { covers, type Span, spanAt } from '../../core/span.ts';
import { kids, low, range } from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { mediumOf } from '../source/source-kind.ts';
import { tokensIn } from './chain-medium.ts';
import type { Heads } from './hearer.ts';
import { namingWords, openScenes, type Scene } from './scene-open.ts';

/** How many sentences a scene lasts after it was last heard of. */
const LASTS = 3;
const CARRIED = /^(speech|interview|broadcast|social|document|court|statement)$/;

/**
 * The statements with the medium of their words carried on within one scene: whoever gives a speech, an interview or
 * a hearing goes on speaking there by name, and as "he" or "it" until somebody else is heard.
 */
export function carryMedia(doc: Doc, statements: readonly StatementDraft[], heads: Heads): StatementDraft[] {
  const opened = openScenes(doc, heads);
  let scene: (Scene & { readonly alone: boolean }) | undefined;
  let court = -1;
  return statements.map((one) => {
    const cue = one.cue[0];
    if (!cue || isTold(cue, one, statements)) return one;
    const sentence = sentenceOf(doc, tokenAt(doc, cue[0]));
    const begun = opened.findLast((other) => other.sentence <= sentence && other.sentence > (scene?.sentence ?? -1));
    if (begun) scene = { ...begun, alone: true };
    if (begun?.medium === 'court') court = begun.sentence;
    const speaker = namingWords(doc, tokensIn(doc, one.source));
    const pleads = court >= 0 && sentence - court <= 2 * LASTS && speaksInCourt(doc, one);
    const medium = one.chain.at(-1)?.medium ?? (pleads ? 'court' : undefined);
    if (medium === 'court') court = sentence;
    if (medium !== undefined) {
      // "In the clip, the officer says": the recording that was told of before.
      const stops =
        medium === scene?.medium && one.chain.length === 1 && isGiven(doc, sentence, medium) ? scene.stops : undefined;
      const whole = withMedium(one, { medium, ...(stops && { stops }) });
      scene = CARRIED.test(medium) ? { medium, sentence, speaker, alone: true, ...releasedBy(whole) } : undefined;
      return whole;
    }
    if (!scene || sentence - scene.sentence > LASTS || isEarlier(doc, one)) return one;
    const named = [...speaker].some((word) => scene?.speaker.has(word));
    const meant = scene.alone && isPronoun(doc, one, scene.medium) && sameParagraph(doc, scene.sentence, sentence);
    if (!named && !meant) {
      scene = { ...scene, alone: false };
      return one;
    }
    scene = { ...scene, sentence, speaker: new Set([...scene.speaker, ...speaker]), alone: true };
    return withMedium(one, scene);
  });
}

/** A statement with the medium of its scene, and with those who released the words where nobody stands in the chain yet. */
function withMedium(one: StatementDraft, { medium, stops = [] }: Pick<Scene, 'medium' | 'stops'>): StatementDraft {
  const links = one.chain.map((link, i) => (i === one.chain.length - 1 ? { ...link, medium } : link));
  return { ...one, chain: one.chain.length === 1 ? [...stops, ...links] : links };
}

/** Who stays in the chain while a scene goes on: those before the speaker of a recording who are neither station nor paper, and the station or paper that holds an interview. */
const releasedBy = ({ chain }: StatementDraft): Pick<Scene, 'stops'> => {
  const stops = chain.slice(0, -1);
  const medium = chain.at(-1)?.medium;
  const isReleased = medium === 'broadcast' && stops.every((link) => !link.medium);
  const isHeld = medium === 'interview' && stops.every((link) => /^(outlet|broadcast)$/.test(link.medium ?? ''));
  return stops.length > 0 && (isReleased || isHeld) ? { stops } : {};
};

/** "in **the** clip", "in **the** six-minute video": a recording that the reader knows. */
function isGiven(doc: Doc, sentence: number, medium: string): boolean {
  const [from, to] = [doc.sentStart[sentence] as number, doc.sentStart[sentence + 1] as number];
  return range(from, to - 1).some(
    (i) =>
      mediumOf(lemmaOf(doc, i)) === medium &&
      kids(doc, i, 'det').some((det) => /^(the|this|that)$/.test(low(doc, det))),
  );
}

/** Whether a cue stands in the words of another statement. */
const isTold = (cue: Span, one: StatementDraft, all: readonly StatementDraft[]): boolean =>
  all.some((other) => other !== one && other.content.some((part) => covers(part, cue)));

/** Whether somebody speaks whose office is in court, once a hearing is on. */
const speaksInCourt = (doc: Doc, { source }: StatementDraft): boolean =>
  tokensIn(doc, source.slice(0, 1)).some((i) =>
    /^(prosecutor|barrister|lawyer|counsel|attorney|witness|defendant|plaintiff)$/.test(lemmaOf(doc, i).toLowerCase()),
  );

/** "has **previously** said": on another occasion. */
export const isEarlier = (doc: Doc, { cue }: StatementDraft): boolean =>
  tokensIn(doc, cue).some((i) =>
    kids(doc, i, 'advmod').some((adverb) => /^(previously|earlier|once|often|repeatedly)$/.test(low(doc, adverb))),
  );

/** "he", "it", and "they" where one who speaks can be several: a text is one. */
const isPronoun = (doc: Doc, { source }: StatementDraft, medium: string): boolean =>
  source.length > 0 &&
  tokensIn(doc, source).every(
    (i) =>
      /^(he|she|it|who|him|her|his|its)$/i.test(formOf(doc, i)) ||
      (/^(they|their)$/i.test(formOf(doc, i)) && !/^(document|statement)$/.test(medium)),
  );

/** Whether two sentences stand in one paragraph, or in one and the next. */
function sameParagraph(doc: Doc, a: number, b: number): boolean {
  const of = (sentence: number): number =>
    doc.paragraphs.findIndex((paragraph) =>
      spanAt([paragraph], doc.tokStart[doc.sentStart[sentence] as number] as number),
    );
  return of(b) - of(a) <= 1;
}

import { cut, overlaps, type Span } from '../../core/span.ts';
import { ITS_PAPER } from './credit-word.ts';
import { isMeans } from './means.ts';
import { isBody, isSoleOffice } from './office.ts';
import { type ArticleView, isOutlet, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';

/** ", relatives of the dead and the Watch said": the end of a sentence that names who says all of it. */
const TAIL =
  /,\s+((?!\p{L}+ (?:which|whom)\b)(?!(?:where|which|who|whom|when|that|and|but|although|while|it|he|she|they)\b)(?:[^,;:]{2,80}?)(?:, [^,;:]{2,60},)?)\s+(?:has |have |had )?(?:said|says?|told|tells?|announced|reported|reports?|counted|recalled|writes?|wrote|made known|stated|declared|confirmed|explained|added|claimed|claims?|insisted|remembers?|puts? it|complained|alleged|acknowledged|admitted|conceded|noted|warned|estimated|estimates?|found|documented|established|concluded|determined|calculated|reckoned|computed|agree|agreed|concur)\b[^,;:]{0,60}[.!?]["”]?$/u;

/** "By the count of the Watch": a source that no verb of speaking goes with. */
const ACCOUNT =
  /\b(?:according to|citing|quoting|with reference to|in reference to|referring to|relying on|on the authority of|by the (?:count|account|figures|list) of|in the words of|on the word of|from the (?:lists|figures|count) of) ([^,.;:]{3,80})/iu;

/** "As the society has now told us": a source in a clause of its own. */
const AS_TOLD =
  /[,;] as ((?:the |its |their )?[^,.;:]{3,60}?) (?:has |have |had )?(?:now |since |also |later )?(?:told|said|says|put it|reported|confirmed|explained|announced)\b/iu;

/** The source that a sentence names beside a value, where no statement was read in it. */
export function accountVoices(view: ArticleView, place: Span): readonly Voice[] {
  const sentence = sentenceOf(view, place[0]);
  const words = cut(view.reading.text, sentence);
  const match = ACCOUNT.exec(words) ?? asTold(words);
  if (!match?.[1]) return [];
  const start = sentence[0] + match.index + match[0].length - match[1].length;
  const credit: Span = [start, start + match[1].length];
  if (view.reading.statements.some(({ source }) => source.some((span) => overlaps(span, credit)))) return [];
  return voicesIn(view, credit);
}

/** The match up to the source, as that of `ACCOUNT`. */
function asTold(words: string): { readonly 0: string; readonly 1?: string; readonly index: number } | undefined {
  const match = AS_TOLD.exec(words);
  const [all, source] = match ?? [];
  if (!match || !all || !source) return undefined;
  return { 0: all.slice(0, all.indexOf(source) + source.length), 1: source, index: match.index };
}

/**
 * The speakers that the end of a sentence names, where no statement was read in it: names as such, bodies and offices
 * that only one can hold; anybody else is anonymous.
 */
export function tailVoices(view: ArticleView, place: Span): readonly Voice[] {
  const { reading } = view;
  const sentence = sentenceOf(view, place[0]);
  const match = TAIL.exec(cut(reading.text, sentence));
  if (!match?.[1]) return [];
  const start = sentence[0] + match.index + match[0].indexOf(match[1]);
  const credit: Span = [start, start + match[1].length];
  if (place[0] >= start) return [];
  // a source that was read from before the comma ("30 men, residents and an official said") is no reading of this one
  const read = reading.statements.filter(
    (statement) => !isMeans(view, statement) && !statement.source.some(([at]) => at < start && at >= sentence[0]),
  );
  if (read.some(({ cue }) => cue.some(([at]) => at >= credit[1] && at < sentence[1]))) return [];
  return voicesIn(view, credit);
}

/** Two words with capitals are a name, though it was read as none: "the Harbour Mutual". */
const NAME = /^(?:the )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?:,|$)/u;

/** Everybody that some words name: names as such, bodies and sole offices; others are anonymous. */
function voicesIn(view: ArticleView, credit: Span): Voice[] {
  const { reading } = view;
  const all = cut(reading.text, credit);
  if (/\b(?:is|are|was|were|been)$/.test(all)) return [];
  const named = reading.mentions.filter(
    ({ form, actor, span }) => form === 'name' && actor !== null && span[0] >= credit[0] && span[1] <= credit[1],
  );
  const voices = named.map(({ span, actor }): Voice => {
    const words = cut(reading.text, span);
    if (isOutlet(view, { words, span, actor })) return { kind: 'outlet', words, credit: span };
    return { kind: 'named', words, credit: span, actor: actor as string };
  });
  const rest = all
    .replace(ITS_PAPER, '')
    .split(/\band\b/)
    .filter((words) => !named.some(({ span }) => words.includes(cut(reading.text, span))));
  return [
    ...voices,
    ...rest.map(
      (words): Voice =>
        isBody(words) || isSoleOffice(words) || NAME.test(words.trim())
          ? { kind: 'named', words: words.trim(), credit }
          : { kind: 'anonymous', credit },
    ),
  ];
}

import { cut, overlaps, type Span } from '../../core/span.ts';
import { CREDITS, type CreditRow } from './credit-row.ts';
import { isBody, isSoleOffice } from './office.ts';
import { type ArticleView, isOutlet, paragraphOf, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';

/** Who gives the values of a sentence by words that are no verb of speaking: "so the council", "Fire chief Vael: four dead". */
export function creditVoices(view: ArticleView, place: Span): readonly Voice[] {
  const sentence = sentenceOf(view, place[0]);
  const clause = clauseVoices(view, sentence, place);
  return clause.length > 0 ? clause : found(view, sentence, 'sentence', place);
}

/** The rows of a clause, as they end right before a value. */
const LAST_WORDS = CREDITS.filter(({ reach }) => reach === 'clause').map(
  ({ pattern }) => new RegExp(`${pattern.source}$`, `${pattern.flags}g`),
);

/** "The army has eleven dead, the council nineteen": whoever stands last right before a value. */
function clauseVoices(view: ArticleView, sentence: Span, place: Span): readonly Voice[] {
  if (!view.reading.figures.some(({ span }) => overlaps(span, place))) return [];
  const words = cut(view.reading.text, [sentence[0], Math.max(sentence[0], place[0])]);
  for (const pattern of LAST_WORDS) {
    const match = [...words.matchAll(pattern)].at(-1);
    const who = match?.groups?.who;
    if (!match || who === undefined) continue;
    const voices = known(view, at(sentence, match.index + match[0].indexOf(who), who));
    if (voices.length > 0) return voices;
  }
  return [];
}

/**
 * Who gives the sentences around by words in a sentence of his own: "That is what the union says." after them, "The
 * General Staff issued a communique." before them. The nearest one in the paragraph.
 */
export function aroundVoices(view: ArticleView, place: Span): readonly Voice[] {
  const [from, to] = paragraphOf(view, place[0]);
  const [start, end] = sentenceOf(view, place[0]);
  const sentences = view.reading.sentences.filter((one) => one[0] >= from && one[1] <= to);
  for (const sentence of sentences.filter((one) => one[0] >= end)) {
    const voices = found(view, sentence, 'before');
    if (voices.length > 0) return voices;
  }
  for (const sentence of sentences.filter((one) => one[1] <= start).reverse()) {
    const voices = found(view, sentence, 'after');
    if (voices.length > 0) return voices;
  }
  return [];
}

function found(view: ArticleView, sentence: Span, reach: CreditRow['reach'], place?: Span): readonly Voice[] {
  const words = cut(view.reading.text, sentence);
  for (const { pattern, titled } of CREDITS.filter((row) => row.reach === reach)) {
    const match = pattern.exec(words);
    if (!match) continue;
    const who = match.groups?.who;
    if (who === undefined) return [{ kind: 'anonymous', credit: at(sentence, match.index, match[0]) }];
    const credit = at(sentence, match.index + match[0].lastIndexOf(who), who);
    // whoever is himself what is told ("the army laid it at the door of the Front") gives nothing
    if (place && place[0] < credit[1] && credit[0] < place[1]) continue;
    const voices = known(view, credit).filter((voice) => !titled || isTitled(voice, who));
    if (voices.length > 0) return voices;
  }
  return [];
}

/** The words say more than a name, or are those of a body. */
const isTitled = (voice: Voice, words: string): boolean =>
  !('words' in voice) || isBody(words) || words.split(' ').length > voice.words.split(' ').length;

const at = ([start]: Span, offset: number, words: string): Span => [start + offset, start + offset + words.length];

/** Everybody named in the words, or the body or sole office that they are; nobody where they are neither. */
function known(view: ArticleView, [from, to]: Span): readonly Voice[] {
  const { reading } = view;
  if (SETTING.test(cut(reading.text, [from, to]))) return [];
  const named = reading.mentions.filter(({ form, actor, span: [start, end] }) => {
    const who = reading.actors.find(({ id }) => id === actor);
    // "the village priest, Father Milo Dren": the name behind the words is whoever they mean
    const behind = start > to && start - to < 12 && /^, (?:\p{Lu}\p{L}+ )?$/u.test(reading.text.slice(to, start));
    return (
      form === 'name' &&
      who !== undefined &&
      who.kind !== 'place' &&
      who.kind !== 'other' &&
      ((start >= from && end <= to) || behind)
    );
  });
  const voices = named.map(({ span, actor }): Voice => {
    const words = cut(reading.text, span);
    return isOutlet(view, { words, span, actor })
      ? { kind: 'outlet', words, credit: span }
      : { kind: 'named', words, credit: span, actor: actor as string };
  });
  if (voices.length > 0) return voices;
  const words = cut(reading.text, [from, to]).trim();
  if (isOutlet(view, { words: words.replace(/^the /i, ''), span: [from, to], actor: undefined }))
    return [{ kind: 'outlet', words, credit: [from, to] }];
  return WHOLE.test(words) && (isBody(words) || isSoleOffice(words))
    ? [{ kind: 'named', words, credit: [from, to] }]
    : [];
}

/** "In Belcar the army's recruiters": words that begin with where or when are more than a name. */
const SETTING =
  /^(?:in|at|on|after|before|since|when|as|by|with|near|from|for|while|if|although|nothing|not|until|during) /i;

/** Words that end as a name or a noun of a body does, and have no verb in them. */
const WHOLE =
  /^(?!.*\b(?:was|were|is|are|had|has|have|went|came|left)\b)(?:(?:the|its|their|our) )?.*(?:\p{Lu}\p{L}*|\p{L}{3,})$/u;

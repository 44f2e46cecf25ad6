import type { Reading, Statement } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { isNumber, sentenceVoices } from './credited.ts';
import { NUMERAL } from './numeral.ts';
import { isBody } from './office.ts';
import { ownerBefore } from './paper.ts';
import { reckons } from './reckon.ts';
import { statementVoices } from './saying.ts';
import { tailVoices } from './tail.ts';
import { type ArticleView, isOutlet, paragraphOf, sentenceOf } from './view.ts';
import { SILENT, type Voice } from './voice.ts';

/**
 * The speaker of the paragraph, for a place that has none of its own: who reckons in its sentence; the last who spoke or
 * reckoned before it; the next after it, where his words tell of the same event.
 */
export function nearVoices(view: ArticleView, place: Span, about: readonly Span[]): readonly Voice[] {
  const { reading } = view;
  const [from, to] = paragraphOf(view, place[0]);
  const sentence = sentenceOf(view, place[0]);
  const own = reckoningVoice(view, sentence, place);
  if (own) return [own];
  const speaking = reading.statements.filter(
    ({ cue, act, content }) =>
      !SILENT.has(act) && content.length > 0 && (cue[0]?.[0] ?? -1) >= from && (cue[0]?.[0] ?? -1) < to,
  );
  const tells = ({ content }: Statement): boolean =>
    content.some((span) => about.some(([start]) => covers(span, [start, start])));
  const before = speaking.filter(({ cue }) => (cue[0]?.[0] ?? 0) < sentence[0]);
  const after = speaking.filter(({ cue }) => (cue[0]?.[0] ?? 0) >= sentence[1]);
  const next = reading.sentences.find((one) => one[0] >= sentence[1] && one[1] <= to);
  // "They waded the ford": who tells how it went on tells what came before as well.
  const goesOn =
    next && goesOnAbout(cut(reading.text, next))
      ? after.find(({ content }) => content.some(([start]) => start === next[0]))
      : undefined;
  const sentences = reading.sentences.filter((one) => one[0] >= from && one[1] <= to && one !== sentence);
  const cited = quotedNext(view, after, next);
  const spoken = [before.filter(tells).at(-1), before.at(-1)].map((one) => (one ? statementVoices(view, one) : []));
  const credited = sentences.filter((one) => one[1] <= sentence[0]).map((one) => sentenceVoices(view, one));
  // "A pupil was killed. 'We have lost a child,' her school said": whoever is quoted right behind it
  const isOpen = !/\b(?:said|says|told|tells|according to)\b/.test(cut(reading.text, sentence));
  const quoted = after.find(
    ({ content }) =>
      isOpen && next && content.some((span) => covers(next, span) && /^[“"]/.test(cut(reading.text, span))),
  );
  // "The eight were let go on Wednesday. Policemen picked them up again, the lawyer told": whose words point back at it
  const isNext = ({ cue, act, content, source }: Statement): boolean =>
    next !== undefined &&
    covers(next, [cue[0]?.[0] ?? 0, cue[0]?.[0] ?? 0]) &&
    /^(?:assert|confirm|announce|concede)$/.test(act) &&
    // "the minister said he was sorry": a pronoun behind its speaker is himself
    content.some(([start, end]) => {
      const words = cut(reading.text, [start, end]);
      const isOfSpeaker = source.some((span) => span[0] < start);
      return POINTS_BACK.test(isOfSpeaker ? words.replace(/^(?:that )?(?:he|she|it) /, '') : words);
    });
  const later = [
    after.find(tells),
    goesOn,
    quoted,
    ...(isOpen ? [after.find(isNext)] : []),
    after.find((one) => isGoingOn(reading, one, sentence)),
  ].map((one) => (one ? statementVoices(view, one) : []));
  const first = [cited, ...spoken, ...credited.reverse(), ...later, beholder(view, sentence, sentences)].find(
    (voices) => voices.length > 0,
  );
  if (first) return first;
  for (const other of sentences) {
    // whoever counts the crowd does not tell that there was one
    if (!isNumber(view, place) && CROWD.test(cut(reading.text, other))) continue;
    const voice = reckoningVoice(view, other);
    if (voice) return [voice];
  }
  return sentences.flatMap((other) =>
    (other === next && goesOnAbout(cut(reading.text, other))) || about.some(([start]) => covers(other, [start, start]))
      ? tailVoices(view, other)
      : [],
  );
}

/** "Guards fired on miners. 'They fired from the roof,' the guild said": a quotation that opens the next sentence and goes on about the same. */
function quotedNext(view: ArticleView, after: readonly Statement[], next: Span | undefined): readonly Voice[] {
  const { text } = view.reading;
  if (!next || !TOLD_OF.test(cut(text, next))) return [];
  const quoted = after.find(({ content }) =>
    content.some((span) => covers(next, span) && /^[“"]/.test(cut(text, span))),
  );
  return quoted ? statementVoices(view, quoted).filter(({ kind }) => kind === 'named') : [];
}

/** Words that tell of what somebody did, not of what is or ought to be. */
const TOLD_OF =
  /^[“"](?:They|He|She) (?!(?:is|are|has|have|will|would|should|must|can|could|may|do|does|deserves?|need) )/;

/** "'They beat nine of us.' Ina Sorr shows her arm": whose words stand alone is the person with whom the next sentence begins, or that before. */
function beholder({ reading }: ArticleView, sentence: Span, sentences: readonly Span[]): readonly Voice[] {
  if (!/^[“"]/.test(cut(reading.text, sentence))) return [];
  const [next, last] = [
    sentences.find((one) => one[0] >= sentence[1]),
    sentences.filter((one) => one[1] <= sentence[0]).at(-1),
  ];
  for (const other of [next, last]) {
    const who = reading.mentions.find(({ span, form }) => form === 'name' && span[0] === other?.[0]);
    const actor = reading.actors.find(({ id, kind }) => id === who?.actor && kind === 'person');
    if (who && actor) return [{ kind: 'named', words: cut(reading.text, who.span), credit: who.span, actor: actor.id }];
  }
  return [];
}

/** "Eleven were killed. The brigade lost two men, he said": whoever spoke last before it goes on speaking behind it. */
function isGoingOn(reading: Reading, { source, sourceActor, cue }: Statement, sentence: Span): boolean {
  const words = source.map((span) => cut(reading.text, span)).join(' ');
  const isSame = /^(?:the|this|that) (?:same )?source$/i.test(words);
  if (sourceActor === null && !isSame) return false;
  const last = reading.statements
    .filter((other) => (other.cue[0]?.[0] ?? 0) < sentence[0] && other.cue !== cue && !SILENT.has(other.act))
    .at(-1);
  return last !== undefined && (isSame || last.sourceActor === sourceActor);
}

const POINTS_BACK = /^(?!.*\b(?:not|no|never|nothing|nobody)\b).*\b(?:them|they|it|him|he|she)\b/is;

/** A verb right behind whoever is told of without a noun of his own: "two were", "the eldest is". */
const DOES =
  '(?:is|are|was|were|has|have|had|will|would|could|cannot|did|does|\\p{Ll}+ed|came|went|held|lost|wore|lay|fell|fled|ran|got|left|kept|included?s?)\\b';

/** The next sentence goes on about the same: "they", "two of them", "three had", "the eldest is", "the dead include", "their mothers". */
const GOES_ON = new RegExp(
  `^(?:(?:they|he|she|it) |(?:(?:all|both|most|some|half|many|several)(?: ${NUMERAL})?|${NUMERAL})(?: of (?:them|these|those)\\b| (?:also |later |now |already |still )?${DOES})|among (?:them|these|those)\\b|the (?:others|rest|eldest|oldest|youngest|tallest|smallest|largest|biggest|dead|wounded|injured|missing|victims|prisoners|captives|hostages)(?: of (?:them|these|those|all))? ${DOES}|their (?:husbands|wives|mothers|fathers|parents|families|relatives|children|brothers|sisters|sons|daughters|bodies|graves|hands|homes|houses)\\b)`,
  'u',
);
const goesOnAbout = (sentence: string): boolean => GOES_ON.test(sentence.charAt(0).toLowerCase() + sentence.slice(1));

/** "The group now puts the dead at 52": an actor who reckons, in a sentence that is no statement. */
export function reckoningVoice(view: ArticleView, sentence: Span, place?: Span): Voice | undefined {
  const { reading } = view;
  for (const { span, actor, form } of reading.mentions) {
    if (actor === null || !covers(sentence, span)) continue;
    const who = reading.actors.find(({ id }) => id === actor);
    if (!who || who.kind === 'place' || isOutlet(view, { words: cut(reading.text, span), span, actor })) continue;
    // "the killing of Ana Bly put 300 people on the streets"
    if (DEED_OF.test(reading.text.slice(sentence[0], span[0]))) continue;
    if (form !== 'name' && !reading.statements.some(({ sourceActor }) => sourceActor === actor)) continue;
    // "the mayor of Kirsk, Olga Trent, read out nine names": a name between commas beside its office
    const behind = reading.text.slice(span[1], sentence[1]);
    const isBeside =
      place !== undefined &&
      isNumber(view, place) &&
      /^, /.test(behind) &&
      /, (?:the )?$/.test(reading.text.slice(sentence[0], span[0]));
    if (!reckons(isBeside ? behind.slice(1) : behind)) continue;
    // "blamed the Front, which has held the town since May": what a relative clause tells is no part of what he gives
    if (isAside(reading.text, span[1], place)) continue;
    return { kind: 'named', words: cut(reading.text, span), credit: span, actor };
  }
  const paper = OWNED_PAPER.exec(cut(reading.text, sentence));
  const owner = paper ? ownerBefore(reading, sentence[0]) : undefined;
  if (paper && owner) {
    const credit: Span = [sentence[0], sentence[0] + paper[0].length];
    return { kind: 'named', words: owner.words, credit, ...(owner.actor ? { actor: owner.actor.id } : {}) };
  }
  const match = SUBJECT.exec(cut(reading.text, sentence));
  if (
    !match?.[1] ||
    /^(?:He|She|It|They|We|I)$/.test(match[1]) ||
    !reckons(cut(reading.text, [sentence[0] + match[1].length, sentence[1]]))
  )
    return undefined;
  const credit: Span = [sentence[0], sentence[0] + match[1].length];
  if (isAside(reading.text, credit[1], place)) return undefined;
  return isBody(match[1]) ? { kind: 'named', words: match[1], credit } : { kind: 'anonymous', credit };
}

/** Words by which a crowd is counted. */
const CROWD = /\b(?:turn-?out|attendance|the crowd|participants|marchers|demonstrators)\b/i;

/** What befell somebody, whose name stands behind it. */
const DEED_OF =
  /\b(?:killing|murder|death|arrest|abduction|detention|disappearance|shooting|beating|funeral|trial|widow|family|house) of (?:the )?(?:[^,.;:]{0,30}\bof (?:the )?)?$/iu;

/** Whether a place stands in a relative clause behind whoever speaks, or begins one. */
const isAside = (text: string, from: number, place: Span | undefined): boolean =>
  place !== undefined &&
  /, (?:which|where)\b[^,;]*$/u.test(text.slice(from, Math.max(from, place[0] + 'which'.length)));

/** "Its minutes record nine deaths": a paper of the body that was told of before. */
const OWNED_PAPER =
  /^(?:Its|Their) (?:[\p{Ll}-]+ )?(?:minutes|books?|register|log|records|lists?|reports?|statement|communiqu[eé]|bulletin|figures|count|files|letter)(?= (?:records?|recorded|lists?|listed|shows?|showed|gives?|gave|names?|named|puts?|has|have|holds?|speaks? of|counts?) )/u;

/** Who stands first in a sentence, in so few words that a verb follows: "Doctors at the clinic". */
const SUBJECT =
  /^((?:The |Its |Their )?\p{L}+(?: \p{Ll}+)?(?: (?:of|at|in|from) (?:the )?\p{L}+)?)(?= (?:has |have |had )?(?:just |now |also |already )?(?:read out|handed|presented|submitted|counts?|counted|documented|recorded|registered|identified|puts?|gave|revised|corrected|raised|lowered|spoke of|speaks of) )/u;

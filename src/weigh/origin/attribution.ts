import type { Span } from '../../core/span.ts';
import { confirmedBy, confirmedHere } from './confirmed.ts';
import { alsoVoices, aroundVoices, besideVoices, creditVoices, declarerOf, isNumber } from './credited.ts';
import { isMonitor } from './monitor.ts';
import { nearVoices, reckoningVoice } from './near.ts';
import { isMission, isSeen, ownClause, ownVoice, tellsInquiry } from './own.ts';
import { sayingVoices } from './saying.ts';
import { type ArticleView, inTitle, sentenceOf } from './view.ts';
import { distinct, type Sayings, type Voice } from './voice.ts';

/**
 * To whom an article gives a value. Where one of its places is attributed, bare repetitions (a title, a lead) are
 * attributed too, and what a title says is said by whom the text names. A place without a speaker has the one of its
 * paragraph; else the outlet, where its own people saw it or it is a monitor; else nobody.
 */
export function voicesOf(view: ArticleView, { places, about, denial }: Sayings): readonly Voice[] {
  const text = places.filter((place) => !inTitle(view, place));
  for (const given of [text, places]) {
    const some = firstTold(view, given, denial);
    const seen = some.flatMap((place) => ownClause(view, place) ?? []);
    if (seen[0]) return [seen[0]];
    const several = some.every((place) => isNumber(view, place)) ? strongVoices(view, some) : [];
    if (several.length > 1) return several;
    const beside = some.flatMap((place) => besideVoices(view, place));
    if (beside.some(({ kind }) => kind === 'named'))
      return distinct([...beside, ...some.flatMap((place) => alsoVoices(view, place))]);
    const direct = some.flatMap((place) => sayingVoices(view, place, denial));
    const credited = direct.some(({ kind }) => kind === 'named')
      ? []
      : some.flatMap((place) => creditVoices(view, place));
    if (credited.some(({ kind }) => kind !== 'anonymous') || (credited.length > 0 && direct.length === 0))
      return distinct(credited);
    // in a report of its own inquiry those without a name are whom its people heard; "as our field worker established"
    const sentences = some.map((place) => sentenceOf(view, place[0]));
    const inquiry = isMission(view) || sentences.some((one) => isSeen(view, one) || tellsInquiry(view, one));
    if (direct.some(({ kind }) => kind !== 'anonymous') || (direct.length > 0 && !inquiry))
      return distinct([
        ...direct,
        ...some.flatMap((place) => [...confirmedHere(view, place), ...alsoVoices(view, place)]),
      ]);
    const reckoned = some.flatMap((place) => reckoningVoice(view, sentenceOf(view, place[0]), place) ?? []);
    if (reckoned.some(({ kind }) => kind === 'named')) return distinct(reckoned);
    const own = some.flatMap((place) => ownVoice(view, place) ?? []);
    if (own[0]) return [own[0]];
    const around = some.flatMap((place) => aroundVoices(view, place));
    if (around.length > 0) return distinct(around);
    const confirmed = some.flatMap((place) => confirmedBy(view, place));
    const near = some.flatMap((place) => nearVoices(view, place, about));
    if (near.length + confirmed.length > 0) return distinct([...near, ...confirmed]);
  }
  const declared = declarerOf(view);
  if (declared.length > 0) return declared;
  const [first] = places;
  if (first && isMonitor(view.reading.outlet ?? '')) return [{ kind: 'own', credit: sentenceOf(view, first[0]) }];
  return [{ kind: 'unattributed' }];
}

/**
 * "Eight miners were killed, the company said. The eight were honest men, the priest said": where somebody gives a number,
 * whoever speaks of those so counted does not give it once more.
 */
function firstTold(view: ArticleView, places: readonly Span[], denial = false): readonly Span[] {
  const { text } = view.reading;
  const first = places.filter(
    (place) => !(isNumber(view, place) && RECALLED.test(text.slice(Math.max(0, place[0] - 20), place[0]))),
  );
  if (first.length === 0 || first.length === places.length) return places;
  const isTold = (place: Span): boolean =>
    [...besideVoices(view, place), ...sayingVoices(view, place, denial)].some(({ kind }) => kind === 'named');
  return first.some(isTold) ? first : places;
}

/** The words before a number that was given before. */
const RECALLED = /\b(?:the|these|those) (?:other |same )?$/iu;

/**
 * Who gives a value in several sentences, each by its own words: "Six died, the minister says" and later "The Red Cross has
 * six as well"; the outlet that counted, and whoever has the same number. Nobody where all are in one sentence.
 */
function strongVoices(view: ArticleView, places: readonly Span[]): readonly Voice[] {
  const bySentence = new Map<number, readonly Voice[]>();
  for (const place of places) {
    const sentence = sentenceOf(view, place[0]);
    if (bySentence.has(sentence[0])) continue;
    const beside = besideVoices(view, place);
    const named = [...(beside.length > 0 ? beside : sayingVoices(view, place))].filter(({ kind }) => kind === 'named');
    const seen = named.length === 0 && isSeen(view, sentence);
    bySentence.set(sentence[0], seen ? [{ kind: 'own', credit: sentence }] : named);
  }
  const heard = [...bySentence.values()].filter((voices) => voices.length > 0);
  return heard.length > 1 ? distinct(heard.flat()) : [];
}

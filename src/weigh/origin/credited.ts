import { cut, overlaps, type Span } from '../../core/span.ts';
import { bodyBefore } from './beside.ts';
import { CREDITS, type CreditRow } from './credit-row.ts';
import { COUNT, ITS_PAPER, PAPER } from './credit-word.ts';
import { NUMERAL } from './numeral.ts';
import { isBody, isSoleOffice, isTrades } from './office.ts';
import { ownNames, STAFF } from './own-name.ts';
import { type ArticleView, isKnownMonitor, isOutlet, paragraphOf, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';

/** Who gives the values of a sentence by words that are no verb of speaking: "so the council", "Fire chief Vael: four dead". */
export function creditVoices(view: ArticleView, place: Span): readonly Voice[] {
  const sentence = sentenceOf(view, place[0]);
  const beside = besideVoices(view, place);
  return beside.length > 0 ? beside : found(view, sentence, ['count', 'sentence'], place);
}

/** Who stands right before or right behind a number, as the one who gives it. */
export function besideVoices(view: ArticleView, place: Span): readonly Voice[] {
  const sentence = sentenceOf(view, place[0]);
  if (!isNumber(view, place)) return [];
  const clause = clauseVoices(view, sentence, place);
  return clause.length > 0 ? clause : behindVoices(view, sentence, place);
}

/** A place that holds a number. */
export const isNumber = ({ reading }: ArticleView, place: Span): boolean =>
  reading.figures.some(({ span }) => overlaps(span, place)) || NUMBER.test(cut(reading.text, place));

const NUMBER = new RegExp(`^(?:\\d|${NUMERAL}\\b)`, 'i');

/** "Nine killed (Regional Council)": whoever stands right behind a value. */
function behindVoices(view: ArticleView, sentence: Span, place: Span): readonly Voice[] {
  const words = cut(view.reading.text, [Math.min(place[1], sentence[1]), sentence[1]]);
  for (const { pattern } of CREDITS.filter(({ reach }) => reach === 'behind')) {
    const match = pattern.exec(words);
    const who = match?.groups?.who;
    if (!match || who === undefined) continue;
    const voices = known(view, at([place[1], sentence[1]], match[0].lastIndexOf(who), who));
    if (voices.length > 0) return voices;
  }
  return [];
}

/** The rows of a clause, as they end right before a value. */
const LAST_WORDS = CREDITS.filter(({ reach }) => reach === 'clause').map(
  ({ pattern }) => new RegExp(`${pattern.source}$`, `${pattern.flags}g`),
);

/** "The army has eleven dead, the council nineteen": whoever stands last right before a value. */
function clauseVoices(view: ArticleView, sentence: Span, place: Span): readonly Voice[] {
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
  // "That is what the union says" may open the next paragraph
  const opening = view.reading.sentences.find((one) => one[0] >= to);
  for (const sentence of [...sentences.filter((one) => one[0] >= end), ...(opening ? [opening] : [])]) {
    const voices = found(view, sentence, ['before']);
    if (voices.length > 0) return voices;
  }
  for (const sentence of sentences.filter((one) => one[1] <= start).reverse()) {
    const voices = found(view, sentence, ['after']);
    if (voices.length > 0) return voices;
  }
  return [];
}

/** Who gives the same beside whoever is named: "as does the council", "The council gives the same number." */
export function alsoVoices(view: ArticleView, place: Span): readonly Voice[] {
  const here = sentenceOf(view, place[0]);
  const next = view.reading.sentences.find((one) => one[0] >= here[1] && one[1] <= paragraphOf(view, place[0])[1]);
  return [here, ...(next ? [next] : [])].flatMap((sentence) => found(view, sentence, ['also'], place));
}

/** Who gives a whole sentence by such words. */
export const sentenceVoices = (view: ArticleView, sentence: Span): readonly Voice[] =>
  found(view, sentence, ['sentence']);

/** Who speaks in all of a communique: a text so titled, in which somebody "makes known the following". */
export function declarerOf(view: ArticleView): readonly Voice[] {
  const { sentences, text } = view.reading;
  if (!DECLARED.test(text)) return [];
  const head = sentences.find((one) => DECLARES.test(cut(text, one)));
  return head ? found(view, head, ['after']) : [];
}

const DECLARED =
  /^(?:(?:open|press|joint|official) )?(?:communiqu[eé]|statement|declaration|proclamation|announcement|release|bulletin)\b/i;
const DECLARES = /\b(?:the following|as follows)\b/i;

function found(
  view: ArticleView,
  sentence: Span,
  reaches: readonly CreditRow['reach'][],
  place?: Span,
): readonly Voice[] {
  const words = cut(view.reading.text, sentence);
  for (const { pattern, titled } of CREDITS.filter(({ reach }) => reaches.includes(reach))) {
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
  const all = cut(reading.text, [from, to]);
  if (SETTING.test(all) || OWN_STAFF.test(all)) return [];
  // the outlet itself is no source of its own
  if (ownNames(reading.outlet).includes(all.replace(/^the /i, ''))) return [];
  // "the ledger of the coroner": whose paper it is
  const paper = OF_PAPER.exec(all);
  if (paper) return known(view, [from + paper[0].length, to]);
  const owned = ITS_PAPER.exec(all);
  if (owned) return known(view, [from, from + owned.index]);
  // "the lawyers of Open Gate": whose people they are
  const people = PEOPLE_OF.exec(all);
  if (people?.[1]) {
    const body: Span = [to - people[1].length, to];
    const named = known(view, body);
    return named.length > 0 ? named : [{ kind: 'named', words: people[1], credit: body }];
  }
  if (isTrades(all)) return [{ kind: 'named', words: all, credit: [from, to] }];
  const body = bodyBefore(all);
  if (body !== undefined)
    return [...known(view, [from, from + body.length]), { kind: 'anonymous', credit: [from + body.length, to] }];
  const both = /^(?:[Bb]oth )?(.+?) and (.+)$/.exec(all);
  if (both?.[1] && both[2]) {
    const second = to - both[2].length;
    const parts = [
      known(view, [second - ' and '.length - both[1].length, second - ' and '.length]),
      known(view, [second, to]),
    ];
    if (parts.every((voices) => voices.some(({ kind }) => kind === 'named'))) return parts.flat();
  }
  const pronoun = reading.mentions.find(({ form, span }) => form === 'pronoun' && span[0] === from && span[1] === to);
  const meant = reading.actors.find(({ id, kind }) => id === pronoun?.actor && kind !== 'place');
  if (meant && !meant.described) return [{ kind: 'named', words: meant.name, credit: [from, to], actor: meant.id }];
  const named = reading.mentions.filter(({ form, actor, span: [start, end] }) => {
    const who = reading.actors.find(({ id }) => id === actor);
    // "the village priest, Father Milo Dren": the name behind the words is whoever they mean
    const behind =
      start > to && start - to < 12 && /^, (?:the )?(?:\p{Lu}[\p{L}.]+ )?$/u.test(reading.text.slice(to, start));
    return (
      form === 'name' &&
      who !== undefined &&
      who.kind !== 'place' &&
      who.kind !== 'other' &&
      ((start >= from && end <= to) || behind)
    );
  });
  // "the Ilmari prosecution": the name says whose body it is
  const rest = named.length === 1 && named[0] ? reading.text.slice(named[0].span[1], to) : '';
  if (/^ \p{Ll}/u.test(rest) && isBody(rest) && all.endsWith(rest))
    return [{ kind: 'named', words: all.trim(), credit: [from, to] }];
  const voices = named.flatMap(({ span, actor }): Voice | readonly Voice[] => {
    const words = cut(reading.text, span);
    // "a Kasten Wire photographer" in the Kasten Wire
    if (ownNames(reading.outlet).includes(words)) return [];
    return isOutlet(view, { words, span, actor })
      ? { kind: 'outlet', words, credit: span }
      : { kind: 'named', words, credit: span, actor: actor as string };
  });
  if (voices.length > 0) return voices;
  const words = all.trim();
  if (isOutlet(view, { words: words.replace(/^the /i, ''), span: [from, to], actor: undefined }))
    return [{ kind: 'outlet', words, credit: [from, to] }];
  if (isKnownMonitor(view, words)) return [{ kind: 'named', words, credit: [from, to] }];
  return WHOLE.test(words) && (isBody(words) || isSoleOffice(words))
    ? [{ kind: 'named', words, credit: [from, to] }]
    : [];
}

/** "Our colleague Hana Mirel": the outlet's own eyes, and no source beside it. */
const OWN_STAFF = new RegExp(`^our (?:own )?(?:[\\p{Ll}-]+ )?(?:colleagues?|${STAFF})\\b`, 'iu');

/** Those who work for a body, before its name of two words or more. */
const PEOPLE_OF =
  /^(?:the |its )?(?:lawyers|doctors|observers|monitors|volunteers|researchers|investigators|spokes\p{L}+|experts) of (?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:of |for |the )*\p{Lu}[\p{L}'’-]+)+)$/u;

/** A paper with whose it is behind it. */
const OF_PAPER = new RegExp(
  `^(?:the |an? |its |their )?(?:[\\p{Ll}-]+ )?(?:${COUNT}|${PAPER}) (?:of|by|from|kept by) (?:the )?`,
  'iu',
);

/** "In Belcar the army's recruiters", "the man from State Security", "the family of Ina Sorr": more than a name, or nobody by name. */
const SETTING =
  /^(?:in|at|on|after|before|since|when|as|by|with|near|from|for|while|if|although|nothing|not|until|during|(?:the |an? |one )?(?:man|woman|boy|girl|men|women|people|somebody|someone) (?:from|of|at|in|with)|(?:the )?(?:family|relatives|wife|widow|mother|father|brother|sister|son|daughter|friends|killing|murder|death|arrest|funeral) of) /i;

/** Words that end as a name or a noun of a body does, and have no verb in them. */
const WHOLE =
  /^(?!.*\b(?:was|were|is|are|had|has|have|went|came|left)\b)(?:(?:the|its|their|our) )?.*(?:\p{Lu}\p{L}*|\p{L}{3,})$/u;

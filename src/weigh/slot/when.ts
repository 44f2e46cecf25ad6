import type { ReadingDate, ReadingEvent } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { isOfSaying } from '../../extract/date/date-said.ts';
import { type Days, dayAfter, daysMeet, daysOf } from '../../link/days.ts';
import { type ArticleView, inTitle, paragraphOf, sentenceOf } from '../origin/view.ts';
import { dayOfClause } from './clause-day.ts';
import type { PartOfDay, Slot, Value } from './value.ts';

/** Words of a time that name a day, a month or a year: an hour alone ("at eight o'clock") was only set on the day of publication. */
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|tonight|last|this|same|week|month|year|ago|earlier|before|since|\d{4})/i;

/** The days of the events; where none has one, the only day that their sentences name, or else their paragraphs. */
export function whensGiven(
  view: ArticleView,
  events: readonly ReadingEvent[],
): { slot: Slot; value: Value; place: Span }[] {
  const { dates } = view.reading;
  // What only the paragraph or the dateline dates is dated by a guess.
  const own = events
    .flatMap(({ trigger, when, whenFrom }): { date: ReadingDate; guessed: boolean }[] => {
      const counted = dayOfClause(view, trigger[0]);
      if (counted) return [{ date: counted, guessed: false }];
      const date = whenFrom === 'paragraph' || whenFrom === 'dateline' ? undefined : dates[when ?? -1];
      return date ? [{ date, guessed: whenFrom === 'sentence' && isDayOfOther(view, events, date) }] : [];
    })
    .filter(({ date: { span } }) => !isOfSaying(view.reading.text.slice(Math.max(0, span[0] - 60), span[0])))
    .flatMap(({ date, guessed }) => whenGiven(view, date).map((given) => (guessed ? asNear(given) : given)));
  if (own.length > 0) return ofOneDeed(own);
  const sentences = events.map(({ trigger }) => sentenceOf(view, trigger[0]));
  const beside = dates
    .filter(({ span }) => sentences.some((sentence) => covers(sentence, span)) && !isOfOther(view, events, span))
    .flatMap((date) =>
      whenGiven(view, date).map((given) => (isDayOfOther(view, events, date) ? asNear(given) : given)),
    );
  if (beside.length > 0) return isOneDay(beside) ? beside : [];
  // A lead goes on about what the title tells.
  const paragraphs = events.flatMap(({ trigger }) => [
    paragraphOf(view, trigger[0]),
    ...(inTitle(view, trigger) ? view.paragraphs.slice(1, 2) : []),
  ]);
  const around = dates
    .filter(({ span }) => paragraphs.some((paragraph) => covers(paragraph, span)) && !isOfOther(view, events, span))
    .filter(({ span }) => !isOfOtherDeed(view, events, span))
    .flatMap((date) => whenGiven(view, date));
  return isOneDay(around) ? around.map(asNear) : [];
}

/** "Those who were arrested … and were set free on Monday": the clause of another deed has this day. */
const isDayOfOther = ({ reading }: ArticleView, events: readonly ReadingEvent[], date: ReadingDate): boolean =>
  reading.events.some(
    ({ id, class: of, when, whenFrom }) =>
      whenFrom === 'clause' &&
      reading.dates[when ?? -1] === date &&
      events.every((event) => event.id !== id && event.class !== of),
  );

const asNear = <T extends { readonly value: Value }>(given: T): T =>
  given.value.kind === 'days' ? { ...given, value: { ...given.value, near: true } } : given;

/** A day in a sentence that tells another deed, or in a clause that tells what was found, done or said about this one. */
const isOfOtherDeed = (view: ArticleView, events: readonly ReadingEvent[], [start, end]: Span): boolean => {
  const { reading } = view;
  const sentence = sentenceOf(view, start);
  const before = cut(reading.text, [sentence[0], start]).split(/[,;:]/).at(-1) ?? '';
  const behind = cut(reading.text, [end, sentence[1]]).split(/[,;:]/)[0] ?? '';
  return AFTERWARDS.test(`${before} ${behind}`) || tellsOther(reading, events, sentence);
};

const tellsOther = (reading: ArticleView['reading'], events: readonly ReadingEvent[], sentence: Span): boolean =>
  reading.events.some(({ id, trigger }) => covers(sentence, trigger) && events.every((event) => event.id !== id));

const AFTERWARDS =
  /\b(?:found|find|finds|visited|examined|photographed|filmed|buried|laid to rest|funerals?|identified|met|said|says|told|reported|announced|published|arrived|returned|reached|interviewed|spoke|speaking|counted|recovered|opened|will|would)\b/i;

const isOneDay = (given: readonly { readonly value: Value }[]): boolean =>
  new Set(given.map(({ value }) => (value.kind === 'days' ? value.days.join() : ''))).size === 1;

/**
 * One deed has one day: of days that exclude each other the first told stands, and the others are those of another deed
 * that was read as the same.
 */
const ofOneDeed = <T extends { readonly value: Value; readonly place: Span }>(given: readonly T[]): T[] => {
  const [first] = [...given].sort((a, b) => a.place[0] - b.place[0]);
  return given.filter(
    ({ value }) => first?.value.kind !== 'days' || value.kind !== 'days' || daysMeet(value.days, first.value.days),
  );
};

/** A day of saying, or one that a deed beside it is only counted from: "on Thursday, three days after the first raid". */
const isOfOther = ({ reading: { text } }: ArticleView, events: readonly ReadingEvent[], [start]: Span): boolean =>
  isOfSaying(text.slice(Math.max(0, start - 60), start)) ||
  events.every(({ trigger }) => COUNTED_FROM.test(text.slice(Math.max(0, trigger[0] - 50), trigger[0])));

const COUNTED_FROM = /\b(?:days?|weeks?|months?|years?) (?:after|before|since) [^,.;]*$/i;

/** A weekday that was read as the coming one, of what has happened: the last one. */
function weekBefore([first, last]: Days, published: Days): Days | undefined {
  const back = dayAfter(first, -7);
  return first === last && back <= published[1] ? [back, back] : undefined;
}

function whenGiven(
  { reading }: ArticleView,
  date: ReadingDate | undefined,
): { slot: Slot; value: Value; place: Span }[] {
  const days = daysOf(date?.edtf);
  const published = daysOf(reading.published?.value);
  if (!date || !days || !DAY.test(cut(reading.text, date.span))) return [];
  const back = published && days[0] > published[1] ? weekBefore(days, published) : days;
  // What has happened did so before it was told.
  if (back === undefined) return [];
  // "The night to Thursday" begins on Wednesday.
  const nightTo = /\bnight to (?:the )?$/i.test(reading.text.slice(Math.max(0, date.span[0] - 20), date.span[0]));
  const told: Days = nightTo ? [dayAfter(back[0], -1), back[1]] : back;
  const part = nightTo ? undefined : partOfDay(reading.text, date.span);
  return [{ slot: 'when', value: { kind: 'days', days: told, ...(part ? { part } : {}) }, place: date.span }];
}

/** The part of its day that the words of a date, or those right beside it, name. "Tuesday night" alone ends with Tuesday. */
function partOfDay(text: string, [start, end]: Span): PartOfDay | undefined {
  const before = text.slice(Math.max(0, start - 24), start).replace(/^.*[.,;]/s, '');
  const words = `${before}${text.slice(start, end)}${text.slice(end, end + 16).replace(/[.,;].*$/s, '')}`;
  if (
    /\b(?:overnight|midnight|during the night|late (?:at night|on \p{Lu}\p{L}+ night|\p{Lu}\p{L}+ night))\b/u.test(
      words,
    )
  )
    return 'overnight';
  return /\b(?:early|small|dawn|daybreak|morning|a\.m|sunrise)\b/i.test(words) ? 'early' : undefined;
}

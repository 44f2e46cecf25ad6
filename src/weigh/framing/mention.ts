import type { StoryItem } from '../../core/framing-view.ts';
import type { Material } from '../../core/material.ts';
import type { Measure, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { type Days, daysMeet, daysOf } from '../../link/days.ts';
import { stemOf } from '../../link/saying-stem.ts';

/** What tells an item, as far as its tellers show: by this a mention is looked for where no reading has found one. */
export interface Clues {
  /** PLOVER classes, days and words of the places of an event; empty for what was said. */
  readonly classes: ReadonlySet<string>;
  readonly days: readonly Days[];
  readonly places: ReadonlySet<string>;
  /** The content words of each sentence that tells it. */
  readonly sentences: readonly ReadonlySet<string>[];
}

const NO_CONTENT =
  /^(?:that|this|with|from|have|been|were|they|their|them|said|says|will|would|could|should|which|when|where|what|also|after|before|into|more|than|over|there|other|about|only|some|most|such|then|because|while|since|until|between|against|under|during|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|told|people|year|years|week|month|time|first|last|made|make|being)$/;

/** The words of a text that tell what it is about, as stems; figures stay as they are. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => /\d/.test(word) || (word.length > 3 && !NO_CONTENT.test(word)))
      .map(stemOf),
  );

/** So many content words of one telling sentence are more than chance, in a sentence and in a text; or this share of a short one. */
const SHARED = 3;
const SHARED_TEXT = 4;
const SHARE = 0.4;

/**
 * Whether an article may mention an item of which no account of it was found. Readers miss sentences and fail to join accounts,
 * so that silence is claimed only where nothing points to a mention: the article was read, no sentence of it has three
 * content words of one that tells the item, nor the whole of it four, and none of its events can be that one. A "no" is still no proof.
 */
export function mayMention(material: Material, item: StoryItem, clues: Clues): boolean {
  const { reading } = material;
  if (reading.language !== 'en' || reading.sentences.length === 0) return true;
  if (item.kind === 'figure') return mayCount(material, item);
  if (reading.sentences.some((span) => isNear(cut(reading.text, span), clues, SHARED))) return true;
  if (isNear(reading.text, clues, SHARED_TEXT)) return true;
  return item.kind === 'event' && reading.events.some((event) => mayBe(material, event, clues));
}

function isNear(text: string, { sentences }: Clues, most: number): boolean {
  const words = contentWords(text);
  return sentences.some((told) => {
    const both = [...told].filter((word) => words.has(word)).length;
    return both >= most || (both > 1 && both / told.size >= SHARE);
  });
}

/** Deeds of force: one newsroom's raid is another's restored order. */
const FORCE: readonly string[] = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'];

/** An event that may be the same deed, and that neither day nor place keeps apart. */
function mayBe({ reading }: Material, event: ReadingEvent, { classes, days, places }: Clues): boolean {
  const alike = FORCE.includes(event.class) && FORCE.some((one) => classes.has(one));
  if (!classes.has(event.class) && !alike) return false;
  const own = event.when === undefined ? undefined : daysOf(reading.dates[event.when]?.edtf);
  if (own && days.length > 0 && !days.some((one) => daysMeet(one, own))) return false;
  const place = event.place === undefined ? undefined : reading.places?.[event.place];
  if (!place || places.size === 0) return true;
  // A district may be the one that holds the town; a town of another name is another town.
  if (place.precision !== 'settlement' && place.precision !== 'site') return true;
  return [...contentWords(place.name)].some((word) => places.has(word));
}

/** Words that go with a count of harm, beside a number in one sentence: the count may be there, unread. */
const HINTS: Readonly<Partial<Record<Measure, RegExp>>> = {
  killed:
    /\b(?:dead|die[sd]?|dying|kill\w*|deaths?|lives|toll|bod(?:y|ies)|buried|eliminat\w*|fell|lost|murder\w*|slain|perish\w*)\b/i,
  injured: /\b(?:wound\w*|injur\w*|hurt|hospital\w*|maimed)\b/i,
  detained: /\b(?:detain\w*|arrest\w*|custody|captur\w*|taken|held|seized)\b/i,
  displaced: /\b(?:fled|flee\w*|displac\w*|homes?|homeless|refugees?|evacuat\w*)\b/i,
  captured: /\b(?:captur\w*|prisoners?|taken|seized|surrender\w*)\b/i,
};
const NUMBERS =
  /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores|several|many|nobody|none|no one)\b/g;

/** A number beside a word of harm, or any number that a teller's sentence has too. */
function mayCount({ reading }: Material, { measure = 'killed', told }: StoryItem): boolean {
  const numbers = new Set(told.flatMap(({ cite }) => numbersIn(cite.quote)));
  return reading.sentences
    .map((span: Span) => cut(reading.text, span))
    .some((sentence) => {
      const own = numbersIn(sentence);
      return own.some((number) => numbers.has(number)) || (own.length > 0 && (HINTS[measure]?.test(sentence) ?? true));
    });
}

const numbersIn = (text: string): string[] => text.toLowerCase().match(NUMBERS) ?? [];

import { hasHappened } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { type Days, daysOf } from '../../link/days.ts';
import { type Telling, tellingsOf } from '../../link/telling/telling.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { Opposite } from './opposite-table.ts';
import { type Standing, verbStands } from './standing.ts';
import { type Verdict, verdictIn } from './verdict.ts';
import { promiseStems, type VowWord } from './vow-table.ts';
import { type Word, wordsIn } from './words.ts';

/** An act as one sentence reports it: read as an event, or known by its verb alone. */
export interface Deed {
  readonly material: Material;
  /** The verb or noun. */
  readonly span: Span;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** Index of the verb in `words`. */
  readonly at: number;
  readonly clause: Clause;
  /** The day of its report, and the days on which it is said to have been done. */
  readonly published?: string;
  readonly when?: Days;
  /** Told as not done. */
  readonly negated: boolean;
  readonly event?: ReadingEvent;
  readonly telling?: Telling;
  /** How its own sentence calls it beside a promise. */
  readonly verdict?: Verdict['side'];
  /** The words before it in its sentence and the one before: whom "them" may mean. */
  readonly before: readonly Word[];
}

/** The stems with which some phrase of a side begins. */
export const firstStems = (opposites: readonly Opposite[]): ReadonlySet<string> =>
  new Set(opposites.flatMap((row) => [...row.for.phrases.keys(), ...row.against.phrases.keys()]));

/** How long "SEFAR (Corvin Press) - " is: where a report was written says nothing of the act. */
const datelineOf = (text: string, [start, end]: Span): number =>
  /^\p{Lu}{3,}[^\n.:]{0,60}?\s[-–—]\s/u.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0;

/** "Let nobody through", "gave no reason". */
const isOfNone = ({ object }: Clause): boolean => /^(?:no|nobody|none|nothing)$/.test(object[0]?.form ?? '');

/** "No delegate had been invited." */
const isByNone = ({ subject }: Clause): boolean => /^(?:no|nobody|none|neither)$/.test(subject[0]?.form ?? '');

/** The acts that an article reports as done or as not done, at verbs of these stems and at its events. */
export function deedsOf(material: Material, stems: ReadonlySet<string>, vows: readonly VowWord[]): Deed[] {
  const { reading } = material;
  const tellings = tellingsOf(material);
  const published = daysOf(reading.published?.value)?.[0];
  const denied = reading.statements
    .filter(({ act }) => act === 'deny' || act === 'refuse')
    .flatMap(({ content }) => content);
  const promises = promiseStems(vows);
  let before: readonly Word[] = [];
  return reading.sentences.flatMap((sentence) => {
    const text = reading.text.slice(...sentence);
    if (OLD.test(text)) return [];
    const all = wordsIn(reading.text, [sentence[0] + datelineOf(reading.text, sentence), sentence[1]]);
    const near = withoutFar(reading.text, all);
    const verdict = verdictIn(reading.text, near, promises);
    const words = verdict?.words ?? near;
    const reporting = verdict ? reportsOf(reading, verdict) : [];
    const deeds = words.flatMap((word, at): Deed[] => {
      const event = reading.events.find(({ trigger }) => overlaps(trigger, word.span));
      if (
        (!event && !stems.has(word.stem) && !verdict) ||
        verdict?.adjunct.includes(word) ||
        CONDITION.test(word.form) ||
        isVerdict(words, at) ||
        isPromised(words, at)
      )
        return [];
      if (denied.some((span) => overlaps(span, word.span))) return [];
      // "Is still holding them": the verb stands behind.
      const verb = word.form === 'still' && words[at + 1] ? at + 1 : at;
      const clause = clauseAt(reading.text, words, verb);
      const stands = event ? eventStands(event, clause) : verbStands(words, verb, clause, reading.quotes);
      if (stands === undefined) return [];
      const telling = event && tellings.find(({ events }) => events.includes(event));
      const ahead = [...before, ...words.slice(0, at)];
      const deed = {
        material,
        span: (words[verb] ?? word).span,
        sentence,
        words,
        at,
        clause,
        before: ahead,
        negated: (stands === 'not done') !== isOfNone(clause) || (event !== undefined && isByNone(clause)),
      };
      const when = whenOf(reading, event) ?? onlyDayIn(reading, sentence);
      const told = [word, ...clause.subject];
      const reported = reporting.some((cue) => told.some(({ span }) => overlaps(cue, span)));
      const days = { ...(published === undefined ? {} : { published }), ...(when === undefined ? {} : { when }) };
      return [
        {
          ...deed,
          ...days,
          ...(verdict === undefined || reported ? {} : { verdict: verdict.side }),
          ...(event === undefined ? {} : { event }),
          ...(telling === undefined ? {} : { telling }),
        },
      ];
    });
    before = words;
    return deeds;
  });
}

/** Verbs of those who only report the act and how it is to be called: "..., the ministry informed". */
const reportsOf = ({ statements }: Reading, { words, adjunct }: Verdict): readonly Span[] =>
  statements
    .filter(({ content }) => {
      const told = words.filter(({ span }) => content.some((part) => overlaps(part, span)));
      return told.some((word) => adjunct.includes(word)) && !told.every((word) => adjunct.includes(word));
    })
    .flatMap(({ cue }) => cue ?? []);

/** A sentence that tells of long ago, or of what has been again and again. */
const OLD =
  /\b(?:(?:years|decades|generations|centuries) (?:ago|before|earlier)|(?:in|for|of) (?:a century|centuries|decades|generations|years)|times in|last (?:year|winter|spring|summer|autumn|century))\b/u;

/** What lasts and is nobody's act. */
const CONDITION = /^(?:wars?|conflicts?|fighting|hostilities|feuds?|unrest|crisis)$/;

/** "Broke the truce", "the truce was strictly observed": no act, but what somebody calls one. */
const isVerdict = (words: readonly Word[], at: number): boolean =>
  /^(?:break(?:ing|s)?|broken?|violat(?:ed|es|ing)|breach(?:ed|es|ing)?|flout(?:ed|ing)|observed?|observing|respect(?:ed|ing)|honou?r(?:ed|ing))$/.test(
    words[at]?.form ?? '',
  ) &&
  words
    .slice(Math.max(0, at - 5), at + 6)
    .some(({ form }) =>
      /^(?:truces?|ceasefires?|cease-fires?|armistice|agreements?|accords?|deals?|promises?|pledges?|word|undertakings?|terms|treaty)$/.test(
        form,
      ),
    );

/** "Whose release the ministry promised": told as promised, not as done. */
const isPromised = (words: readonly Word[], at: number): boolean =>
  !/(?:ed|ing)$/.test(words[at]?.form ?? '') &&
  /^(?:whose|which|the)$/.test(words[at - 1]?.form ?? '') &&
  words.slice(at + 1, at + 7).some(({ form }) => /^(?:promised|pledged|vowed|undertook|agreed)$/.test(form));

/** "Three hundred miles from the Sund pass": a place that is named to say that it is elsewhere is left out. */
function withoutFar(text: string, words: readonly Word[]): readonly Word[] {
  let far = false;
  return words.filter(({ form }, at) => {
    const last = words[at - 1];
    if (far && last && /[,;.:—–()"”]/u.test(text.slice(last.span[1], words[at]?.span[0]))) far = false;
    const behind = words.slice(Math.max(0, at - 4), at).map((word) => word.form);
    // "Turned away from their fields" tells no distance.
    const distance = behind.some((word) => /^(?:miles?|kilomet(?:re|er)s?|km|far)$/.test(word));
    if (distance && /^(?:from|of)$/.test(form)) far = true;
    return !far;
  });
}

/** The days of the one date of a sentence, or of the one that opens it: "In April, boats fired, the village recalled on Friday". */
function onlyDayIn({ dates, text }: Reading, sentence: Span): Days | undefined {
  const inside = dates.filter(({ span }) => overlaps(span, sentence));
  const [only] = inside;
  const opens =
    only !== undefined && /^(?:(?:in|on|last|early|late|back) )*$/iu.test(text.slice(sentence[0], only.span[0]));
  const told = (inside.length === 1 || opens) && only?.edtf !== undefined && !only.edtf.startsWith('..');
  return told ? daysOf(only.edtf) : undefined;
}

function whenOf({ dates }: Reading, event: ReadingEvent | undefined): Days | undefined {
  const dated = event?.when === undefined ? undefined : dates[event.when]?.edtf;
  return dated?.startsWith('..') ? undefined : daysOf(dated);
}

function eventStands(event: ReadingEvent, { helping }: Clause): Standing {
  // "All who were to be freed"
  if (/\b(?:is|are|was|were) to\b/u.test(helping.join(' '))) return undefined;
  if (!hasHappened(event) || (event.background && event.when === undefined)) return undefined;
  return event.polarity === 'negated' ? (event.thwarted === undefined ? 'not done' : undefined) : 'done';
}

import { citeOf, headOf } from '../../core/cite.ts';
import { isDone } from '../../core/done.ts';
import type { DoerAccount, DoerWords, Wording } from '../../core/framing-view.ts';
import type { Cite } from '../../core/line.ts';
import type { Material } from '../../core/material.ts';
import type { Figure, Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, overlaps, type Span, spanAt } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { wordingOf } from './wording.ts';

/**
 * Whether one article says who did it, in whose voice, and how it is worded where it does not; `tellings` are its accounts
 * of one event: a title and a lead tell it together. Only deeds that are told as done are looked at; nothing where none is.
 */
export function doerAccount(material: Material, tellings: readonly Telling[]): DoerAccount | undefined {
  const { reading } = material;
  const events = tellings
    .flatMap((telling) => telling.events)
    .filter(isDone)
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
  const [first] = events;
  if (!first) return undefined;
  const doers = distinct(events.flatMap((event) => doersOf(material, event)));
  const told = {
    article: reading.id,
    ...headOf(reading),
    accounts: tellings.map(({ id }) => id),
    doers,
    sentences: sentencesOf(material, events),
  };
  if (doers.length === 0) {
    const unsure = sentencesOf(material, events).some(({ quote }) => BY.test(quote));
    return unsure ? { ...told, told: 'unsure' } : { ...told, told: 'untold', wording: wordedAs(material, first) };
  }
  return {
    ...told,
    told: doers.some(({ actor }) => actor !== undefined) ? 'named' : 'described',
    voice: doers.some(({ own }) => own) ? 'own' : 'attributed',
  };
}

/** Those who did it by the words of one event; a word that only takes up another, "which", says nothing. */
function doersOf({ reading, actors }: Material, event: ReadingEvent): DoerWords[] {
  return event.agents.flatMap((span, n): DoerWords[] => {
    if (isVictim(event, span, reading.figures) || isHeadlineVictim(reading, event, span)) return [];
    const text = cut(reading.text, span);
    const known = actors.get(event.agentActors[n] ?? '');
    if (!known && TAKES_UP.test(text)) return [];
    return [{ text, own: event.within === null, ...(known ? { actor: known.id, name: known.name } : {}) }];
  });
}

/** "By a man": somebody stands there whom nobody has read as the doer. "By Tuesday", "by a rocket" are none. */
const BY =
  /\bby (?!(?:now|then|noon|dawn|dusk|night|late|early|mid|the end|surprise|\d)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:an? |the )?(?:\w+ )?(?:rockets?|shells?|bombs?|missiles?|mines?|mortars?|drones?|bullets?|fire|explosions?|blasts?|shrapnel|sea|air|road|train|radio)\b)/;

const TAKES_UP = /^(?:who|which|that|whose|(?:the )?one|some|others?|it)$/i;
const HARM: readonly string[] = ['killed', 'injured', 'detained', 'displaced'] satisfies Figure['measure'][];

/** Who is counted as killed did not kill: "Eleven soldiers killed in ambush" names no doer. */
const isVictim = ({ figures }: ReadingEvent, span: Span, all: readonly Figure[]): boolean =>
  all.some((figure) => figures.includes(figure.id) && HARM.includes(figure.measure) && overlaps(figure.span, span));

/** A headline leaves out the helping verb: in "Hospital struck at dawn" the hospital was struck, having no object. */
function isHeadlineVictim({ text, sentences }: Reading, { trigger }: ReadingEvent, span: Span): boolean {
  const [start, end] = sentences[0] ?? [0, 0];
  const inHeadline = start <= trigger[0] && trigger[0] < end && !/[.!?]["”’)]*$/.test(text.slice(start, end).trim());
  const beside = /^\s+(?:\w+ly\s+)?$/.test(text.slice(span[1], trigger[0]));
  return inHeadline && beside && ED.test(cut(text, trigger)) && NO_OBJECT.test(text.slice(trigger[1], end));
}

const ED = /(?:ed|shot|struck|hit|slain|held|taken)$/i;
const NO_OBJECT =
  /^(?:\s*$|\s*[,;:–—-]|\s+(?:in|at|near|from|by|on|off|over|after|before|as|to|for|outside|inside|during|amid|with|dead|again|a day|hours)\b)/;

function wordedAs(material: Material, event: ReadingEvent): Wording {
  const { text } = material.reading;
  const [start, end] = sentenceAt(material, event.trigger);
  return wordingOf({
    before: text.slice(start, event.trigger[0]),
    trigger: cut(text, event.trigger),
    after: text.slice(event.trigger[1], end),
    thing: (event.instruments ?? []).length > 0,
  });
}

const sentenceAt = ({ reading }: Material, [start, end]: Span): Span =>
  spanAt(reading.sentences, start) ?? [start, end];

/** The sentences of the triggers, each once. */
function sentencesOf(material: Material, events: readonly ReadingEvent[]): Cite[] {
  const spans = new Map(events.map(({ trigger }) => sentenceAt(material, trigger)).map((span) => [span[0], span]));
  return [...spans.values()].map((span) => citeOf(material.reading, span));
}

/** Each doer once, the outlet's own voice before that of others. */
function distinct(doers: readonly DoerWords[]): DoerWords[] {
  const found = new Map<string, DoerWords>();
  for (const doer of doers) {
    const key = doer.actor ?? doer.text.toLowerCase();
    const held = found.get(key);
    if (!held || (!held.own && doer.own)) found.set(key, doer);
  }
  return [...found.values()];
}

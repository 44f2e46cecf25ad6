import { deedOf } from '../../core/deed.ts';
import { isDone } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { Figure, Reading, ReadingEvent } from '../../core/reading.ts';
import { covers, cut, overlaps, paragraphAt, type Span } from '../../core/span.ts';
import { type Days, daysOf } from '../../link/days.ts';
import { BLAMES, blamesIn } from '../slot/blame.ts';
import { tollsOf } from '../slot/toll.ts';
import { inTitle } from './article.ts';
import type { Denial } from './denial.ts';
import { denialsIn, withoutTitle } from './found.ts';
import { keysIn, namesIn, timesIn } from './keys.ts';
import { type Words, wordsOf } from './kin.ts';
import { opensWithNo } from './negation.ts';

/** A sentence that asserts something and can be the claim that a denial answers. */
export interface Assertion {
  readonly material: Material;
  readonly span: Span;
  readonly text: string;
  /** Its text without the words for who says it. */
  readonly told: string;
  readonly words: Words;
  /** The words of its paragraph. */
  readonly around: Words;
  readonly figures: readonly Figure[];
  /** The days, weeks or years that it names. */
  readonly times: readonly Days[];
  readonly title: boolean;
  /** An event or a saying was read there. */
  readonly tells: boolean;
  /** Somebody says it, or is blamed in it. */
  readonly spoken: boolean;
  /** Words for who does there what was done. */
  readonly doers: readonly string[];
  /** Kinds of deed that it tells as done. */
  readonly deeds: ReadonlySet<string>;
  /** It is the first below the title. */
  readonly lead: boolean;
}

/** An article as denials look for their claims in it. */
export interface Page {
  readonly material: Material;
  /** First and last day of publication. */
  readonly published?: Days;
  /** Its words, without those of its denials. */
  readonly words: Words;
  /** The keys of names in it. */
  readonly names: ReadonlySet<string>;
  /** The keys of all its words and names, those of its denials too. */
  readonly all: ReadonlySet<string>;
  readonly denials: readonly Denial[];
  readonly claims: readonly Assertion[];
}

/** An article with its denials and with what can be claims: sentences that assert something, outside what is denied. */
export function pageOf(material: Material): Page {
  const { reading } = material;
  const denials = denialsIn(material);
  const told = reading.sentences.filter(
    (span) =>
      !denials.some(
        ({ sentence, content, counters, firm }) =>
          (firm || counters.length === 0 || opensWithNo(cut(reading.text, content))) && overlaps(sentence, span),
      ),
  );
  const keys = new Map(reading.sentences.map((span) => [span, keysIn(reading, span)]));
  const names = namesIn(reading.text);
  const all = [...reading.figures, ...tollsOf(material)];
  // A dateline alone tells nothing.
  const lead = reading.sentences.find((span) => !inTitle(reading, span) && !DATELINE.test(cut(reading.text, span)));
  const claims = told
    .filter((span) => asserts(reading, span))
    .map((span): Assertion => {
      const paragraph = paragraphAt(reading.text, span[0]);
      return {
        ...{ material, span, text: cut(reading.text, span), title: inTitle(reading, span) },
        told: toldIn(reading, span),
        tells: tells(reading, span),
        deeds: deedsIn(reading, [span], isDone),
        times: timesIn(reading, span).map(([time]) => time),
        lead: span === lead,
        doers: doersIn(reading, span),
        spoken: reading.statements.some(({ content }) => content.some((one) => overlaps(one, span))),
        words: wordsOf(keys.get(span) ?? []),
        around: wordsOf(told.filter((one) => covers(paragraph, one)).flatMap((one) => keys.get(one) ?? [])),
        figures: all.filter((figure) => overlaps(figure.span, span)),
      };
    });
  const shown = withoutTitle(material, denials);
  const published = daysOf(reading.published?.value);
  return {
    material,
    ...(published === undefined ? {} : { published }),
    denials: shown,
    claims,
    names: new Set(names),
    all: new Set([...[...keys.values()].flat(), ...names]),
    words: wordsOf(told.flatMap((span) => keys.get(span) ?? [])),
  };
}

/** A sentence without the words for those who speak in it. */
function toldIn({ text, statements }: Reading, span: Span): string {
  const out = [...cut(text, span)];
  // "Men of the Front burned Itu, an elder said": who stands before what is said, far from the word of saying, does not say it.
  const sources = statements.flatMap(({ source, content, cue }) =>
    source.filter(([, end]) => !content.some(([start]) => start >= end && cue.every(([at]) => at >= start))),
  );
  for (const [from, to] of sources) if (covers(span, [from, to])) out.fill(' ', from - span[0], to - span[0]);
  return out.join('');
}

/** The kinds of deed of some events in stretches of an article. */
export const deedsIn = (
  { events }: Reading,
  spans: readonly Span[],
  holds: (event: ReadingEvent) => boolean,
): ReadonlySet<string> =>
  new Set(
    events
      .filter((event) => holds(event) && spans.some((span) => overlaps(span, event.trigger)))
      .flatMap(({ class: kind, mode }) => deedOf(kind, mode) ?? []),
  );

/** "DORVANE (Corvin Press) -". */
const DATELINE = /^(?:\p{Lu}{3}[^.]*|[^.]*[-–—])$/u;

/** Deeds of which somebody can be accused. */
const BLAMED: ReadonlySet<string> = new Set(['harm', 'taking', 'limit', 'arming', 'leaving']);

const doersIn = ({ text, events }: Reading, span: Span): string[] =>
  events
    .filter(
      (event) => isDone(event) && BLAMED.has(deedOf(event.class, event.mode) ?? '') && overlaps(event.trigger, span),
    )
    .flatMap(({ agents }) => agents.map((agent) => cut(text, agent)));

/** It is no question and no plain no, and nobody says there that he has nothing to say. */
const asserts = ({ text, statements }: Reading, span: Span): boolean =>
  !/\?["”’']?$/.test(cut(text, span)) &&
  !opensWithNo(cut(text, span)) &&
  !statements.some(({ act, cue }) => act === 'no-comment' && cue.some((one) => overlaps(one, span)));

/** Something happens there, or somebody says something. */
const tells = ({ events, statements }: Reading, span: Span): boolean =>
  events.some(
    ({ trigger, polarity, modality }) =>
      polarity === 'affirmed' && modality !== 'hypothetical' && overlaps(trigger, span),
  ) || statements.some(({ content, cue }) => [...content, ...cue].some((one) => overlaps(one, span)));

/** Somebody is blamed in a stretch, by a word of blame or by words for whose doing it was. */
export const charges = ({ text, statements, events }: Reading, span: Span): boolean =>
  statements.some(({ act, cue }) => act === 'accuse' && cue.some((one) => overlaps(one, span))) ||
  /\bsuspect(?:s|ed)\b/u.test(cut(text, span)) ||
  events.some(({ class: kind, trigger }) => kind === 'ACCUSE' && overlaps(trigger, span)) ||
  BLAMES.some((row) => !row.weak && blamesIn(row, cut(text, span)).length > 0);

/** From 0.1 for a word of every article to 1 for a word of one. */
export function rarityOf(pages: readonly Page[]): (key: string) => number {
  const count = new Map<string, number>();
  for (const { words, names } of pages)
    for (const key of [...words.keys, ...names]) count.set(key, (count.get(key) ?? 0) + 1);
  // Of a few articles none can tell which words are common.
  const all = Math.log(Math.max(pages.length, 100));
  return (key) => Math.max(0.1, 1 - Math.log(count.get(key) ?? 1) / all);
}

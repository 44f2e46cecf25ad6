import { hasHappened } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { Figure, Reading } from '../../core/reading.ts';
import { covers, cut, overlaps, paragraphAt, type Span } from '../../core/span.ts';
import type { Days } from '../../link/days.ts';
import { weighWords } from '../../link/saying-word.ts';
import { antecedentOf, beforeOf } from './antecedent.ts';
import type { Denial } from './denial.ts';
import { calling, type Denier, denierOf } from './denier.ts';
import { COMMON, daysIn, namesIn, timesIn } from './keys.ts';
import { deedsIn } from './page.ts';
import { TALK } from './talk.ts';
import { SHOWN_BY, TOLD, tellersIn } from './teller.ts';

/** What a denial is about, as it is looked for in other sentences. */
export interface Matter {
  readonly denier: Denier;
  /** The words denied, with their weights. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Where a text calls whoever told what is denied: "the lawyer's account". */
  readonly tellers: RegExp;
  /** Names among them, but for those of the denier. */
  readonly named: readonly string[];
  /** The words denied say nothing by themselves: "denied it". What stands around them is wanted. */
  readonly thin: boolean;
  /** The sentence of its own article that is meant where they do not, or where they point to it. */
  readonly meant: Span | undefined;
  /** They point to it: "he is alive", "no such cells". */
  readonly points: boolean;
  /** It is a part in the deed that is denied, not the deed. */
  readonly part: boolean;
  /** It is a number of people that is denied, without the number. */
  readonly toll: boolean;
  /** What the no is said of: the first words behind it. */
  readonly focus: readonly string[];
  /** Kinds of deed that are denied. */
  readonly deeds: ReadonlySet<string>;
  /** It is the denier's own doing that is denied: "its drones", "any part in it". */
  readonly accused: boolean;
  /** Nobody is said to say it, it is not handed on ("had been"), and the text is of no side. */
  readonly aloof: boolean;
  readonly figures: readonly Figure[];
  /** The days, weeks or years that are named outright in what is denied. */
  readonly days: readonly Days[];
}

const PART =
  /\b(?:(?:any|all|no) (?:part|hand|role|involvement|responsibility|links?|connection|knowledge)|(?:no|any)thing to do|responsible|involved|responsibility|behind|belong to (?:us|it|them))\b/iu;

/** The denier's own doing is meant. */
const SELF =
  /\b(?:it|its|itself|they|their|he|him|his|himself|she|her|them|I|me|my|we|our|ours|us|(?:any|all) (?:part|hand|role|involvement|responsibility|links?|connection|knowledge)|(?:no|any)thing to do|no (?:part|hand|role|involvement)|responsible|involved)\b/iu;

/** What one denial of an article is about. */
export function matterOf(material: Material, denial: Denial, rarity: (key: string) => number): Matter {
  const { reading } = material;
  const denier = denierOf(material, denial);
  const pointing = denial.firm && POINTING.test(cut(reading.text, denial.sentence));
  const own = new Set(namesIn([...denier.names].join(' '), false));
  const content = denial.parts
    .map((span) => unsaid(reading, span, denial.firm).replace(SAVE, '').replace(SHOWN_BY, ''))
    .join('; ');
  const accused = SELF.test(content) || denier.called.test(content);
  const wanted = new Map<string, number>();
  for (const [key, weight] of weighed(
    pointing ? '' : content,
    /^[\s"“]*(?:no|not|none|nobody|nothing|never|neither|there|all|it)\b/iu.test(content) ||
      opensPlainly(reading, denial),
  ))
    if (!TALK.has(key) && !own.has(key)) wanted.set(key, weight * rarity(key));
  for (const key of denial.parts.flatMap((span) => daysIn(reading, span))) wanted.set(key, DAY);
  const thin =
    (denial.firm || (accused && denial.statement !== undefined)) &&
    [...wanted.keys()].every((key) => /^(?:name|day) /.test(key));
  const meant = thin ? antecedentOf(material, denial, denier) : undefined;
  const before = beforeOf(material, denial);
  const around = meant
    ? [meant]
    : before && denial.counters.length > 0
      ? [before]
      : thin
        ? aroundOf(reading, denial)
        : [];
  for (const span of around)
    for (const [key, weight] of weighed(cut(reading.text, span)))
      if (!wanted.has(key) && !TALK.has(key) && !own.has(key))
        wanted.set(key, (meant ? 1 : AROUND) * weight * rarity(key));
  const deeds = deedsIn(reading, [...denial.parts, ...around], hasHappened);
  const named = [...wanted.keys()].filter((key) => key.startsWith('name '));
  const figures = reading.figures.filter(({ span }) => denial.parts.some((part) => overlaps(span, part)));
  const toll = TOLL.test(cut(reading.text, denial.sentence));
  const part = PART.test(cut(reading.text, denial.sentence));
  const focus = part ? [] : focusOf(content).filter((key) => wanted.has(key));
  const days = denial.parts.flatMap((span) =>
    timesIn(reading, span)
      .filter(([, outright]) => outright)
      .map(([time]) => time),
  );
  const aloof =
    denial.statement === undefined &&
    denial.source === undefined &&
    !/\bhad\b/u.test(content) &&
    !OF_A_SIDE.test(reading.text);
  const tellers = calling(denial.firm ? tellersIn(cut(reading.text, denial.sentence)) : []);
  return {
    denier,
    aloof,
    tellers,
    wanted,
    meant: meant ?? before,
    points: before !== undefined,
    days,
    named,
    thin,
    part,
    focus,
    toll,
    deeds,
    accused,
    figures,
  };
}

/** What is denied opens its sentence with a word that is no name. */
const opensPlainly = ({ text, mentions }: Reading, { parts: [part], sentence }: Denial): boolean =>
  part !== undefined &&
  part[0] - sentence[0] < 2 &&
  !OF_A_PEOPLE.test(text.slice(...part)) &&
  !mentions.some(({ span, form }) => form === 'name' && span[0] - part[0] < 2 && span[1] > part[0]);

/** "Marrani units did not fire". */
const OF_A_PEOPLE = /^\W*\p{Lu}\p{Ll}{3,}(?:i|ian|ish|ese) \p{Ll}/u;

/** Where names alone are left of what is denied, what stands around it counts half. */
const AROUND = 0.5;

/** The keys of the first two words behind a no: "no combat troops", "has never laid mines". */
function focusOf(content: string): string[] {
  const [, behind] = /(?:\b(?:no|not|never|nobody|nothing|none|neither)|n['’]t)\b(.*)$/isu.exec(content) ?? [];
  return weighed(behind ?? '', false)
    .map(([key]) => key)
    .filter((key) => !/^(?:name |\d)/.test(key))
    .slice(0, 2);
}

/** "Called the charge", "rejects the version": a thing that was told before, and no word of what. */
const POINTING = new RegExp(
  `\\b(?:reject|dismiss|refut|contradict|disput|den[iy]|call|describ|brand|denounc)\\p{L}* (?:(?:the|these|this|those|such|all|that|his|her|their|both) (?:\\p{L}+ )?(?:${TOLD})\\b(?! (?:\\p{L}+ed by [^.;,]{0,40} )?(?:that|of|about|on|regarding|concerning|over|against|in which|according|to the effect)\\b)|(?:as [^.;,]{3,30} )?what [^.;,]{3,50} (?:says?|said|published|wrote|written|claim(?:s|ed)|report(?:s|ed)|told|announced|spread|aired|broadcast)\\b|(?:it|this|them|all of it)(?=[.,;"”’']| (?:an?|the|pure|utter|total|complete|and|but|as|in|on|at|when|through|again|all|outright|flatly|vigorously|categorically|strongly|saying|yesterday)\\b|$))|['’]s (?:${TOLD}) (?:is|was|does|did|has)\\b|^[\\s"“'‘]*(?:it|this|that|all of (?:it|this)) (?:is|was) (?:\\p{L}+ )?(?:not true|untrue|false|a lie|lies|invented)\\b|\\bnot guilty\\b|\\binnocence\\b`,
  'iu',
);

const TOLL = /\b(?:toll|figures?|numbers?|casualties|losses|count)\b/iu;

/** What stands around a denial: its paragraph, the title and the first sentence. */
function aroundOf({ text, sentences }: Reading, { sentence }: Denial): readonly Span[] {
  const paragraph = paragraphAt(text, sentence[0]);
  return sentences.filter((span, at) => span[0] !== sentence[0] && (at < 2 || covers(paragraph, span)));
}

/** Words, numbers and names with what they weigh; days are compared by their dates. */
const weighed = (text: string, opens = true): (readonly [string, number])[] =>
  weighWords(text, opens)
    .filter(
      ({ key, kind }) =>
        kind !== 'day' &&
        kind !== 'month' &&
        !(kind === 'name' && COMMON.has(key)) &&
        !/^\d+(?:st|nd|rd|th)$/.test(key),
    )
    .map(({ key, kind, weight }) => [kind === 'name' ? `name ${key}` : key, weight] as const);

/** "Never carried anything but millet": what was so is not denied; nor is "left" in "no flour left" a going. */
const SAVE =
  /(?<=\bno(?: \p{L}+){1,2}) left\b|\b(?:anything|nothing|anybody|nobody|anyone|no one) (?:but|except|other than|besides)\b[^.;:]*/giu;

/** A stretch without the words for who says it, and for saying. */
function unsaid({ text, statements, dates }: Reading, [start, end]: Span, firm: boolean): string {
  const told = text.slice(start, end);
  const out = [...told.slice(0, told.replace(SAID_BEHIND, '').length)];
  // "Denied that it had foretold the flood": that saying is what is denied.
  const isDenied = ([at]: Span): boolean => firm && at > start && at - start < THAT;
  const sayings = statements.filter(
    ({ cuePolarity, source }) => cuePolarity === 'asserted' && !source.some((span) => isDenied(span)),
  );
  for (const [from, to] of sayings.flatMap(({ source, cue }) => [...source, ...cue]))
    if (from >= start && to <= start + out.length && to - from < end - start) out.fill(' ', from - start, to - start);
  // Days are compared by their dates.
  for (const {
    span: [from, to],
  } of dates)
    if (from >= start && to <= start + out.length) out.fill(' ', from - start, to - start);
  return out.join('').replace(SAID_BEFORE, '');
}

/** "…, the spokesman, Ona Lell, said late on Monday": who says so is no part of what is denied. */
const SAID_BEHIND =
  /,["”’']? (?:[^,;]+, ){0,2}?(?:(?!\b(?:that|which|who)\b)[^,;])*\b(?:said|says|told|stated|states|declared|announced|wrote|writes|added|stressed|underlined|insisted|explained|informed|assured|assures)\b[^;]*$/iu;
const SAID_BEFORE = /, it (?:was|is) (?:announced|said|stated|stressed)[^,]*(?:,[^,]*)?,/iu;

/** How a side tells of itself and of the other. */
const OF_A_SIDE =
  /\b(?:our (?:\p{Ll}+ )?(?:men|people|soldiers|fighters|forces|units|troops|boys|lads|army|positions|land|village|movement|brothers|side)|the enemy(?:['’]s)?|so-called|(?:the )?(?:terrorists?|bandits?|traitors|occupiers|invaders)|neutrali[sz]ed|martyred)\b/iu;

const DAY = 1;
/** As far as who is meant stands behind "that". */
const THAT = 9;

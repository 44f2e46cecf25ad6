import { hasHappened } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { Figure, Reading } from '../../core/reading.ts';
import { covers, cut, overlaps, paragraphAt, type Span } from '../../core/span.ts';
import { weighWords } from '../../link/saying-word.ts';
import type { Denial } from './denial.ts';
import { type Denier, denierOf } from './denier.ts';
import { daysIn, namesIn } from './keys.ts';
import { deedsIn } from './page.ts';
import { TALK } from './talk.ts';

/** What a denial is about, as it is looked for in other sentences. */
export interface Matter {
  readonly denier: Denier;
  /** The words denied, with their weights. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Names among them, but for those of the denier. */
  readonly named: readonly string[];
  /** The words denied say nothing by themselves: "denied it". What stands around them is wanted. */
  readonly thin: boolean;
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
  readonly figures: readonly Figure[];
}

const PART =
  /\b(?:(?:any|all|no) (?:part|hand|role|involvement|responsibility|links?|connection|knowledge)|(?:no|any)thing to do|responsible|involved|responsibility|behind)\b/iu;

/** The denier's own doing is meant. */
const SELF =
  /\b(?:it|its|itself|they|their|he|his|she|her|them|we|our|ours|us|(?:any|all) (?:part|hand|role|involvement|responsibility|links?|connection|knowledge)|(?:no|any)thing to do|no (?:part|hand|role|involvement)|responsible|involved)\b/iu;

/** What one denial of an article is about. */
export function matterOf(material: Material, denial: Denial, rarity: (key: string) => number): Matter {
  const { reading } = material;
  const denier = denierOf(material, denial);
  const own = new Set(namesIn([...denier.names].join(' '), false));
  const content = denial.parts.map((span) => unsaid(reading, span)).join('; ');
  const accused = SELF.test(content) || denier.called.test(content);
  const wanted = new Map<string, number>();
  for (const [key, weight] of weighed(
    content,
    /^[\s"“]*(?:no|not|none|nobody|nothing|never|neither|there|all|it)\b/iu.test(content),
  ))
    if (!TALK.has(key) && !own.has(key)) wanted.set(key, weight * rarity(key));
  for (const key of denial.parts.flatMap((span) => daysIn(reading, span))) wanted.set(key, DAY);
  const thin =
    (denial.firm || (accused && denial.statement !== undefined)) &&
    [...wanted.keys()].every((key) => /^(?:name|day) /.test(key));
  const around = thin ? aroundOf(reading, denial) : [];
  for (const span of around)
    for (const [key, weight] of weighed(cut(reading.text, span)))
      if (!wanted.has(key) && !TALK.has(key) && !own.has(key)) wanted.set(key, AROUND * weight * rarity(key));
  const deeds = deedsIn(reading, [...denial.parts, ...around], hasHappened);
  const named = [...wanted.keys()].filter((key) => key.startsWith('name '));
  const figures = reading.figures.filter(({ span }) => denial.parts.some((part) => overlaps(span, part)));
  const toll = TOLL.test(cut(reading.text, denial.sentence));
  const part = PART.test(cut(reading.text, denial.sentence));
  const focus = focusOf(content).filter((key) => wanted.has(key));
  return { denier, wanted, named, thin, part, focus, toll, deeds, accused, figures };
}

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

const TOLL = /\b(?:toll|figures?|numbers?|casualties|losses|count)\b/iu;

/** What stands around a denial: its paragraph, the title and the first sentence. */
function aroundOf({ text, sentences }: Reading, { sentence }: Denial): readonly Span[] {
  const paragraph = paragraphAt(text, sentence[0]);
  return sentences.filter((span, at) => span[0] !== sentence[0] && (at < 2 || covers(paragraph, span)));
}

/** Words, numbers and names with what they weigh; days are compared by their dates. */
const weighed = (text: string, opens = true): (readonly [string, number])[] =>
  weighWords(text, opens)
    .filter(({ kind }) => kind !== 'day' && kind !== 'month')
    .map(({ key, kind, weight }) => [kind === 'name' ? `name ${key}` : key, weight] as const);

/** A stretch without the words for who says it, and for saying. */
function unsaid({ text, statements }: Reading, [start, end]: Span): string {
  const out = [...text.slice(start, end)];
  for (const [from, to] of statements.flatMap(({ source, cue }) => [...source, ...cue]))
    if (from >= start && to <= end && to - from < end - start) out.fill(' ', from - start, to - start);
  return out.join('').replace(SAID_BEHIND, '').replace(SAID_BEFORE, '');
}

/** "…, the spokesman, Ona Lell, said late on Monday": who says so is no part of what is denied. */
const SAID_BEHIND =
  /,["”’']? (?:[^,;]+, ){0,2}?(?:(?!\b(?:that|which|who)\b)[^,;])*\b(?:said|says|told|stated|states|declared|announced|wrote|writes|added|stressed|underlined|insisted|explained|informed)\b[^;]*$/iu;
const SAID_BEFORE = /, it (?:was|is) (?:announced|said|stated|stressed)[^,]*(?:,[^,]*)?,/iu;

const DAY = 1;

import { parseCellId } from '../../core/id.ts';
import { once } from '../../core/once.ts';
import { clocksApart } from '../incident/hour.ts';
import { figurePart } from './figure-part.ts';
import { type Part, partOf } from './part.ts';
import { doersApart, rolesReversed, sidePart, victimPart, victimsApart } from './party-part.ts';
import { placeOf, placePart } from './place-part.ts';
import type { Sketch } from './sketch.ts';
import { sameDay, timeApart, timePart } from './time-part.ts';
import type { Evidence } from './weight.ts';

/** What keeps two accounts apart whatever else speaks for them. */
type Block = 'deed' | 'standing' | 'place' | 'time' | 'doers' | 'victim' | 'roles' | 'counted-apart';

export interface Comparison {
  readonly block?: Block;
  readonly score: number;
  readonly parts: readonly Part[];
  /** Told in nearly the same words, and nobody in them is somebody else. */
  readonly alike?: true;
}

/** Compares two accounts part by part. */
export function compareSketches(a: Sketch, b: Sketch): Comparison {
  const block = blockOf(a, b);
  if (block !== undefined) return { block, score: 0, parts: [] };
  const place = placePart(a, b);
  const all = [
    place,
    solePart(a, b, place),
    timePart(a, b),
    sidePart(a, b, 'doers'),
    sidePart(a, b, 'targets'),
    victimPart(a, b),
    figurePart(a, b),
    deedPart(a, b),
    wordsPart(a, b),
  ].filter((part) => part !== undefined);
  const parts = inOneArticle(a, b) ? all.filter((part) => !isOfArticle(part)) : all;
  const alike = parts.some(({ part, score }) => part === 'words' && score >= MOST_WORDS) && !haveOtherDoers(a, b);
  return { score: parts.reduce((sum, { score }) => sum + score, 0), parts, ...(alike ? { alike } : {}) };
}

/** Both say who did it, and no actor is in both. */
const haveOtherDoers = ({ doers: x }: Sketch, { doers: y }: Sketch): boolean =>
  x.actors.size > 0 && y.actors.size > 0 && ![...x.actors].some((actor) => y.actors.has(actor));

/** What excludes that two accounts are one. */
export function blockOf(a: Sketch, b: Sketch): Block | undefined {
  if (!a.deeds.some((deed) => b.deeds.includes(deed))) return 'deed';
  if (a.standing !== b.standing) return 'standing';
  if (a.standing === 'sum' && figurePart(a, b)?.how === 'other') return 'counted-apart';
  if (timeApart(a, b)) return 'time';
  if (placeOf(a, b) === 'apart') return 'place';
  if (victimsApart(a, b)) return 'victim';
  if (rolesReversed(a, b)) return 'roles';
  // "A second salvo" of the one report may be the only one that the other tells.
  if (a.again !== b.again && (inOneArticle(a, b) || (a.when && b.when && !sameDay(a, b)))) return 'counted-apart';
  if (clocksApart(a.hour, b.hour) && inOneArticle(a, b)) return 'time';
  if (doersApart(a, b) && inOneArticle(a, b)) return 'doers';
  return undefined;
}

/** What one article tells apart is apart, though two articles may tell it of one deed. */
function inOneArticle(a: Sketch, b: Sketch): boolean {
  const article = parseCellId(a.id)?.article;
  return article !== undefined && article === parseCellId(b.id)?.article;
}

/** What any two sentences of one article share: words, the day of its report, and which deeds it tells. */
const isOfArticle = ({ part, how }: Part): boolean => part === 'words' || part === 'sole' || OF_REPORT.has(how);
const OF_REPORT: ReadonlySet<string> = new Set<Evidence>(['reported close', 'reported far apart']);

function deedPart(a: Sketch, b: Sketch): Part | undefined {
  const word = [...a.triggers].find((trigger) => b.triggers.has(trigger));
  if (word !== undefined) return partOf('deed', 'same word', `same word: ${word}`);
  const mode = [...a.modes].find((one) => b.modes.has(one));
  return mode === undefined ? undefined : partOf('deed', 'same way', `same way: ${mode}`);
}

/**
 * A place that only one of two articles tells for the deed, or tells by a wider name, is likelier its place where an article
 * tells no other deed of the kind that it could be the place of.
 */
function solePart(a: Sketch, b: Sketch, place: Part | undefined): Part | undefined {
  if (place === undefined || place.score <= 0 || place.how === 'same') return undefined;
  if (a.sole && b.sole) return partOf('sole', 'only one in both');
  return a.sole || b.sole ? partOf('sole', 'only one in one') : undefined;
}

/** What wording is worth at most: two thirds of the shorter one are shared. */
const MOST_WORDS = 2.3;

/** The words of an account by their keys, and what they weigh together: made for those alone that nothing else keeps apart. */
const weighed = once((words: Sketch['words']) => ({
  of: new Map(words),
  total: words.reduce((sum, [, weight]) => sum + weight, 0),
}));

/** How much of the shorter wording the longer one shares. */
function wordsPart(a: Sketch, b: Sketch): Part {
  const [x, y] = [weighed(a.words), weighed(b.words)];
  let shared = 0;
  for (const [key, weight] of x.of) if (y.of.has(key)) shared += weight;
  const share = shared / Math.max(3, Math.min(x.total, y.total));
  return { part: 'words', how: `${Math.round(100 * share)} %`, score: Math.min(MOST_WORDS, 3.5 * share) };
}

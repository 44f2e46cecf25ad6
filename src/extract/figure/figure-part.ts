import { type Doc, formOf, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { Draft, Part } from './figure-draft.ts';
import { between, endOf } from './figure-join.ts';
import { anyOf } from './figure-pattern.ts';
import type { FigureTable } from './figure-table.ts';

/** How many sentences back the whole of "five of them" may stand. */
const BACK = 3;
const OF_THEM =
  /^\s+of\s+(?:them|whom|these|those(?:\s+(?<killed1>killed|dead)|\s+(?<hurt1>wounded|injured))?|the\s+(?:(?<killed2>dead|killed|deaths)|(?<hurt2>wounded|injured)|victims|casualties))\b/i;
const AMONG =
  /\b(?:(?:among|amongst)\s+(?:the|those)(?:\s+\w+)?\s+(?:(?<killed1>dead|killed|deaths|fatalities)|(?<hurt1>wounded|injured)|victims|casualties)|the\s+(?:(?<killed2>dead)|(?<hurt2>wounded|injured)|victims|casualties)\s+included?)\b[^.;\d]{0,40}$/i;
const JOINT = /^,?\s*(?:and|or|,|as well as|plus)?\s*(?:(?:at|and|an?|one|the|two)\s+\p{L}+\s*,?\s*(?:and|or)?\s*)?$/iu;
/** "two of whom were twins" between commas, or anything in brackets. */
const ASIDE = /,[^,.;]*\bof (?:whom|them)\b[^,.;]*(?=,)|\([^)]*\)/giu;
/** Participles that only say who somebody is. */
const NAMED = /^(?:named|called|aged|identified|known|belonging)$/i;
const LONE =
  /\b(?:an?|one|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:woman|man|child|boy|girl|baby|infant|toddler|teenager|wife|husband|son|daughter|mother|father|brother|sister)\b/giu;

/** For each figure, what it is part of: "12 people, among them five children", "five of them", "12 people: 5 men and 7 women". */
export function partsOf(doc: Doc, drafts: readonly Draft[], table: FigureTable): (Part | undefined)[] {
  const words = anyOf(table.scopes.part);
  const cue = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?!.*(?:${words}))`, 'isu');
  const parts: (Part | undefined)[] = drafts.map(() => undefined);
  for (let i = 0; i < drafts.length; i++) {
    if (parts[i] !== undefined || drafts[i]?.unit === 'money') continue;
    const whole = byCue(doc, drafts, parts, i, cue) ?? inChain(doc, drafts, parts, i);
    const next = ofNext(doc, drafts, i);
    if (next) parts[i] = next;
    else if (whole !== undefined) parts[i] = { whole: whole.at, listed: !hasOwnWord(doc, drafts[i] as Draft, table) };
    else parts[i] = byReference(doc, drafts, i);
    if (parts[i] === undefined)
      for (const part of addends(doc, drafts, parts, i)) parts[part] = { whole: i, listed: true };
  }
  return parts;
}

type Parts = readonly (Part | undefined)[];
type Found = { readonly at: number | null } | undefined;

const fits = (whole: Draft, part: Draft): boolean =>
  isPeople(whole) && isPeople(part) && part.least <= (whole.most ?? Number.POSITIVE_INFINITY);

const isPeople = ({ unit }: Draft): boolean => unit === 'persons' || unit === 'casualties' || unit === 'families';

/** "..., including at least five children", the whole to the left in the sentence. */
function byCue(doc: Doc, drafts: readonly Draft[], parts: Parts, i: number, cue: RegExp): Found {
  const d = drafts[i] as Draft;
  if (!isPeople(d)) return undefined;
  const before = drafts[i - 1];
  const gap = (before && between(doc, before, d)) ?? sentenceBefore(doc, d);
  const match = cue.exec(gap);
  if (!match || /[.;]/.test(gap.slice(match.index)) || gap.length - match.index > 80) return undefined;
  if (hasVerb(doc, d.span[0] - gap.length + match.index + match[0].length, d.span[0])) return undefined;
  for (let j = i - 1; j >= 0 && between(doc, drafts[j] as Draft, d) !== undefined; j--) {
    const whole = parts[j]?.whole;
    // "12 children, among them two infants" inside a part: that part, when the cue follows it at once
    const nested = j === i - 1 && /^[\s,(–—-]*$/.test(gap.slice(0, match.index));
    const at = typeof whole === 'number' && !nested ? whole : j;
    if (fits(drafts[at] as Draft, d)) return { at };
  }
  return { at: null };
}

/** "including two women and three children": the second is part of the same whole. */
function inChain(doc: Doc, drafts: readonly Draft[], parts: Parts, i: number): Found {
  const [before, d] = [drafts[i - 1], drafts[i] as Draft];
  const part = parts[i - 1];
  if (!before || !part || !isPeople(d) || /^others?$/i.test(d.of ?? '')) return undefined;
  if (!JOINT.test((between(doc, before, d) ?? '?').replace(ASIDE, ''))) return undefined;
  if (part.whole === null) return { at: null };
  return fits(drafts[part.whole] as Draft, d) ? { at: part.whole } : undefined;
}

/** "30 wounded", "three who survived", "five injured women": it says itself what happened to them. */
function hasOwnWord(doc: Doc, d: Draft, table: FigureTable): boolean {
  const after = tokenAt(doc, endOf(doc, d));
  const told = (i: number): boolean => table.measures.has(formOf(doc, i).toLowerCase());
  if (after >= 0 && after < doc.n && (told(after) || /^(?:who|whom)$/i.test(formOf(doc, after)))) return true;
  const [first, last] = d.counted?.noun ?? [0, -1];
  for (let i = first; i <= last; i++) if (told(i)) return true;
  return false;
}

/** "Ten of the 12 men": the whole is the next figure. */
function ofNext(doc: Doc, drafts: readonly Draft[], i: number): Part | undefined {
  const [d, next] = [drafts[i] as Draft, drafts[i + 1]];
  if (!next || !isPeople(next) || d.least > (next.most ?? Number.POSITIVE_INFINITY)) return undefined;
  return /^\s+of\s+(?:the|those|these|its|their|his|her)\s+(?:\p{L}+\s+)?$/iu.test(
    doc.text.slice(d.number[1], next.span[0]),
  )
    ? { whole: i + 1, listed: false }
    : undefined;
}

/** "Five of them", "three of the dead", "among the dead were five children": the last whole told before, and not far. */
function byReference(doc: Doc, drafts: readonly Draft[], i: number): Part | undefined {
  const d = drafts[i] as Draft;
  if (!isPeople(d) && d.unit !== 'items' && d.unit !== 'percent') return undefined;
  if (/\ball\s+$/i.test(doc.text.slice(Math.max(0, d.span[0] - 5), d.span[0]))) return undefined;
  const match = OF_THEM.exec(doc.text.slice(d.number[1], d.number[1] + 24)) ?? AMONG.exec(sentenceBefore(doc, d));
  if (!match) return undefined;
  const { killed1, killed2, hurt1, hurt2 } = match.groups ?? {};
  const measure: Measure | undefined = killed1 || killed2 ? 'killed' : hurt1 || hurt2 ? 'injured' : undefined;
  const sentence = sentenceOf(doc, Math.max(0, tokenAt(doc, d.span[0])));
  for (let j = i - 1; j >= 0; j--) {
    const whole = drafts[j] as Draft;
    if (sentenceOf(doc, Math.max(0, tokenAt(doc, whole.span[0]))) < sentence - BACK) break;
    const told = measure === undefined ? whole.measure !== 'other' : whole.measure === measure;
    if (told && fits(whole, d)) return { whole: j, listed: false, ...(measure ? { measure } : {}) };
  }
  return { whole: null, listed: false, ...(measure ? { measure } : {}) };
}

/** "12 people – five men, a woman and six children": figures behind a whole that add up to it. */
function addends(doc: Doc, drafts: readonly Draft[], parts: Parts, i: number): number[] {
  const whole = drafts[i] as Draft;
  if (!isPeople(whole) || whole.least < 1 || (whole.most !== null && whole.most !== whole.least)) return [];
  const found: number[] = [];
  let sum = 0;
  for (let k = i + 1; k < drafts.length; k++) {
    const d = drafts[k] as Draft;
    const gap = between(doc, drafts[k - 1] as Draft, d);
    const exact = d.most === d.least || (d.most === null && whole.most === null);
    if (gap === undefined || !isPeople(d) || !exact || parts[k] !== undefined || gap.length > 90) return [];
    const opening = k === i + 1 ? /^[^.;]{0,50}[,:(–—-](?=[^,:(–—]*$)/.exec(gap)?.[0].length : 0;
    if (opening === undefined || /[.;]/.test(gap)) return [];
    if (hasVerb(doc, endOf(doc, drafts[k - 1] as Draft) + opening, d.span[0])) return [];
    sum += d.least + [...gap.slice(opening).matchAll(LONE)].length;
    found.push(k);
    const next = drafts[k + 1];
    const end = endOf(doc, d);
    const after = doc.text.slice(end, Math.min(end + 50, next?.span[0] ?? Number.POSITIVE_INFINITY));
    if (sum === whole.least || sum + [...after.matchAll(LONE)].length === whole.least) return found;
    if (sum > whole.least) return [];
  }
  return [];
}

/** The words of its sentence before a figure. */
function sentenceBefore(doc: Doc, { span }: Draft): string {
  const s = sentenceOf(doc, Math.max(0, tokenAt(doc, span[0])));
  return doc.text.slice(doc.tokStart[doc.sentStart[s] as number], span[0]);
}

function hasVerb(doc: Doc, from: number, to: number): boolean {
  for (let i = tokenAt(doc, from); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < to; i++) {
    const pos = uposOf(doc, i);
    if ((pos === 'VERB' || pos === 'AUX') && !NAMED.test(formOf(doc, i))) return true;
  }
  return false;
}

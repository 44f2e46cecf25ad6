import { type Doc, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { Draft } from './figure-draft.ts';
import { between, endOf } from './figure-join.ts';
import { anyOf } from './figure-pattern.ts';
import type { FigureTable } from './figure-table.ts';

/** Index of the whole a figure is part of; null where the whole has no figure; undefined where it is no part. */
export type Whole = number | null | undefined;

/** How many sentences back the whole of "five of them" may stand. */
const BACK = 3;
const OF_THEM =
  /^\s+of\s+(?:them|whom|these|those(?:\s+(?<killed1>killed|dead)|\s+(?<hurt1>wounded|injured))?|the\s+(?:(?<killed2>dead|killed|deaths)|(?<hurt2>wounded|injured)|victims|casualties))\b/i;
const AMONG =
  /\b(?:(?:among|amongst)\s+(?:the|those)(?:\s+\w+)?\s+(?:(?<killed1>dead|killed|deaths|fatalities)|(?<hurt1>wounded|injured)|victims|casualties)|the\s+(?:(?<killed2>dead)|(?<hurt2>wounded|injured)|victims|casualties)\s+included?)\b[^.;\d]{0,40}$/i;
const JOINT = /^,?\s*(?:and|or|,|as well as|plus)?\s*(?:(?:at|and|an?|one|the|two)\s+\p{L}+\s*,?\s*(?:and|or)?\s*)?$/iu;
/** "two of whom were twins" between commas, or anything in brackets. */
const ASIDE = /,[^,.;]*\bof (?:whom|them)\b[^,.;]*(?=,)|\([^)]*\)/giu;
const LONE = /\b(?:an?|one)\s+(?:\p{L}+\s+)?(?:woman|man|child|boy|girl|baby|infant|toddler|teenager)\b/giu;

/** For each figure, the whole it is part of: "12 people, among them five children", "five of them", "12 people: 5 men and 7 women". */
export function wholesOf(doc: Doc, drafts: readonly Draft[], table: FigureTable): Whole[] {
  const cue = new RegExp(
    `(?<![\\p{L}-])(?:${anyOf(table.scopes.part)})(?![\\p{L}-])(?!.*(?:${anyOf(table.scopes.part)}))`,
    'isu',
  );
  const wholes: Whole[] = drafts.map(() => undefined);
  for (let i = 0; i < drafts.length; i++) {
    if (wholes[i] !== undefined || drafts[i]?.unit === 'money') continue;
    wholes[i] = byCue(doc, drafts, wholes, i, cue) ?? inChain(doc, drafts, wholes, i);
    if (wholes[i] === undefined) wholes[i] = byReference(doc, drafts, i);
    if (wholes[i] === undefined) for (const part of addends(doc, drafts, wholes, i)) wholes[part] = i;
  }
  return wholes;
}

const fits = (whole: Draft, part: Draft): boolean =>
  isPeople(whole) && isPeople(part) && part.least <= (whole.most ?? Number.POSITIVE_INFINITY);

const isPeople = ({ unit }: Draft): boolean => unit === 'persons' || unit === 'casualties' || unit === 'families';

/** "..., including at least five children", the whole to the left in the sentence. */
function byCue(doc: Doc, drafts: readonly Draft[], wholes: readonly Whole[], i: number, cue: RegExp): Whole {
  const d = drafts[i] as Draft;
  if (!isPeople(d)) return undefined;
  const before = drafts[i - 1];
  const gap = (before && between(doc, before, d)) ?? sentenceBefore(doc, d);
  const match = cue.exec(gap);
  if (!match || /[.;]/.test(gap.slice(match.index)) || gap.length - match.index > 80) return undefined;
  if (hasVerb(doc, d.span[0] - gap.length + match.index + match[0].length, d.span[0])) return undefined;
  for (let j = i - 1; j >= 0 && between(doc, drafts[j] as Draft, d) !== undefined; j--) {
    const whole = wholes[j];
    // "12 children, among them two infants" inside a part: that part, when the cue follows it at once
    const nested = j === i - 1 && /^[\s,(–—-]*$/.test(gap.slice(0, match.index));
    const at = typeof whole === 'number' && !nested ? whole : j;
    if (fits(drafts[at] as Draft, d)) return at;
  }
  return null;
}

/** "including two women and three children": the second is part of the same whole. */
function inChain(doc: Doc, drafts: readonly Draft[], wholes: readonly Whole[], i: number): Whole {
  const [before, d] = [drafts[i - 1], drafts[i] as Draft];
  const whole = wholes[i - 1];
  if (!before || whole === undefined || !isPeople(d) || /^others?$/i.test(d.of ?? '')) return undefined;
  if (!JOINT.test((between(doc, before, d) ?? '?').replace(ASIDE, ''))) return undefined;
  const same = d.measure === before.measure || d.measure === 'other';
  if (whole === null) return same ? null : undefined;
  const top = drafts[whole] as Draft;
  return fits(top, d) && (same || d.measure === top.measure) ? whole : undefined;
}

/** "Five of them", "three of the dead", "among the dead were five children": the last whole told before, and not far. */
function byReference(doc: Doc, drafts: readonly Draft[], i: number): Whole {
  const d = drafts[i] as Draft;
  if (!isPeople(d) && d.unit !== 'items' && d.unit !== 'percent') return undefined;
  const match = OF_THEM.exec(doc.text.slice(d.number[1], d.number[1] + 24)) ?? AMONG.exec(sentenceBefore(doc, d));
  if (!match) return undefined;
  const { killed1, killed2, hurt1, hurt2 } = match.groups ?? {};
  const measure: Measure | undefined = killed1 || killed2 ? 'killed' : hurt1 || hurt2 ? 'injured' : undefined;
  const sentence = sentenceOf(doc, Math.max(0, tokenAt(doc, d.span[0])));
  for (let j = i - 1; j >= 0; j--) {
    const whole = drafts[j] as Draft;
    if (sentenceOf(doc, Math.max(0, tokenAt(doc, whole.span[0]))) < sentence - BACK) break;
    const told = measure === undefined ? whole.measure !== 'other' : whole.measure === measure;
    if (told && fits(whole, d)) return j;
  }
  return null;
}

/** "12 people – five men, a woman and six children": figures behind a whole that add up to it. */
function addends(doc: Doc, drafts: readonly Draft[], wholes: readonly Whole[], i: number): number[] {
  const whole = drafts[i] as Draft;
  if (!isPeople(whole) || whole.most !== whole.least || whole.least < 2) return [];
  const parts: number[] = [];
  let sum = 0;
  for (let k = i + 1; k < drafts.length; k++) {
    const d = drafts[k] as Draft;
    const gap = between(doc, drafts[k - 1] as Draft, d);
    if (gap === undefined || !isPeople(d) || d.most !== d.least || wholes[k] !== undefined || gap.length > 60)
      return [];
    if (k === i + 1 ? !/^[^.;]{0,40}[,:(–—-]/.test(gap) : /[.;]/.test(gap)) return [];
    if (hasVerb(doc, endOf(doc, drafts[k - 1] as Draft), d.span[0])) return [];
    sum += d.least + [...gap.matchAll(LONE)].length;
    parts.push(k);
    if (sum === whole.least) return parts;
    const after = [...doc.text.slice(endOf(doc, d), endOf(doc, d) + 40).matchAll(LONE)].length;
    if (sum + after === whole.least && k + 1 >= drafts.length) return parts;
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
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

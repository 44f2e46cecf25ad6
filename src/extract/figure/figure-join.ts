import { type Doc, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { Draft, Part } from './figure-draft.ts';

/** Where the noun a figure counts ends, or the figure itself. */
export function endOf(doc: Doc, { counted, span }: Draft): number {
  if (!counted?.noun || counted.group !== undefined) return span[1];
  return Math.max(span[1], doc.tokEnd[counted.noun[1]] as number);
}

/** The words between two figures of one sentence; nothing where they stand in two. */
export function between(doc: Doc, a: Draft, b: Draft): string | undefined {
  const [x, y] = [tokenAt(doc, a.span[0]), tokenAt(doc, b.span[0])];
  if (x < 0 || y < 0 || sentenceOf(doc, x) !== sentenceOf(doc, y)) return undefined;
  const from = endOf(doc, a);
  return from <= b.span[0] ? doc.text.slice(from, b.span[0]) : '';
}

const JOINT = /^,?\s*(?:and|or|,|as well as|plus)?\s*$/;
const passes = (measure: Measure | undefined): boolean =>
  measure !== undefined && !['other', 'money', 'strikes'].includes(measure);

/**
 * What is counted by figures that share it: "54 soldiers and two civilians were killed" and "12 people, including five
 * children, were hurt" say it once.
 */
export function joinedMeasures(doc: Doc, drafts: readonly Draft[], parts: readonly (Part | undefined)[]): Measure[] {
  const measures = drafts.map((d) => d.measure);
  const open = (i: number): boolean => measures[i] === 'other' && drafts[i]?.unit === 'persons';
  const take = (to: number, from: number): void => {
    if (open(to) && passes(measures[from])) measures[to] = measures[from] as Measure;
  };
  const isJoined = (i: number): boolean => {
    const [a, b] = [drafts[i] as Draft, drafts[i + 1] as Draft];
    return a.unit === 'persons' && b.unit === 'persons' && JOINT.test(between(doc, a, b) ?? '?');
  };
  for (let i = drafts.length - 2; i >= 0; i--) if (isJoined(i)) take(i, i + 1);
  for (let i = 0; i + 1 < drafts.length; i++) if (isJoined(i)) take(i + 1, i);
  for (const [i, part] of parts.entries()) {
    if (part?.measure && open(i)) measures[i] = part.measure;
    if (typeof part?.whole !== 'number') continue;
    // "ten of the 12 men died": not all twelve did
    if (part.whole > i && measures[part.whole] === measures[i] && !isNamedSo(doc, drafts[part.whole] as Draft)) {
      measures[part.whole] = 'other';
      continue;
    }
    if (part.listed && passes(measures[part.whole])) measures[i] = measures[part.whole] as Measure;
    else take(i, part.whole);
  }
  return measures;
}

/** "the 12 wounded", "the 12 dead men": the words of the count itself tell what happened to all of them. */
const isNamedSo = (doc: Doc, d: Draft): boolean =>
  /^\s*(?:\p{L}+\s+)?(?:killed|dead|wounded|injured|detained|arrested|captured|detainees|prisoners|hostages)\b/iu.test(
    doc.text.slice(d.number[1], endOf(doc, d) + 10),
  );

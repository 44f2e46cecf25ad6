import { type Doc, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import { once } from '../../core/once.ts';
import type { FigureScope, Measure } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Draft, Part } from './figure-draft.ts';
import { endOf } from './figure-join.ts';
import { anyOf } from './figure-pattern.ts';
import type { FigureTable } from './figure-table.ts';
import { isToll } from './figure-toll.ts';

interface Cues {
  readonly moreBefore: RegExp;
  readonly moreAfter: RegExp;
  readonly total: RegExp;
  readonly since: RegExp;
}

const COUNTED: readonly Measure[] = ['killed', 'injured', 'detained', 'displaced', 'captured', 'strikes'];
/** Words at the end of a cue that belong to what comes behind it: "the toll since the war began to 54". */
const TAIL = /\s+(?:to|at|of|has|have|had|was|were|is|are|stood|stands|rose|at\s+least)\s*$/i;
/** What must stand behind "over the past": a length of time. */
const LENGTH = '\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:hours?|days?|weeks?|weekends?|months?|years?|decades?|centur)';
/** "killed 12, bringing the toll to 540": from here on another count is told. */
const HANDS_ON = /,\s+(?:which\s+)?(?:bring|brought|tak|took|rais|push|lift)(?:ing|ed|s)?\s/i;
/** How far from its figure a cue may stand. */
const NEAR = 60;

const cuesOf = once((table: FigureTable): Cues => {
  const { more, total, since } = table.scopes;
  return {
    moreBefore: new RegExp(`(?<![\\p{L}-])(?:${anyOf(more)})\\s+(?:estimated\\s+)?$`, 'iu'),
    moreAfter: new RegExp(`^\\s+(?:of\\s+)?(?:${anyOf(more)})(?![\\p{L}-]|\\s+than\\b)`, 'iu'),
    total: new RegExp(`(?<![\\p{L}-])(?:${anyOf(total)})(?![\\p{L}-])`, 'iu'),
    since: new RegExp(
      `(?<![\\p{L}-])(?:${anyOf(since)})(?![\\p{L}-])(?<!\\bthe\\s+(?:past|last)(?!${LENGTH}))(?:\\s+(?:[\\p{L}\\d’'-]+)){0,7}`,
      'iu',
    ),
  };
});

/** What a figure covers when that is more, or less, than what its own sentence tells. */
export function scopeOf(
  doc: Doc,
  drafts: readonly Draft[],
  i: number,
  measure: Measure,
  part: Part | undefined,
  ids: readonly string[],
  table: FigureTable,
): FigureScope | undefined {
  const d = drafts[i] as Draft;
  const cues = cuesOf(table);
  if (part) return { kind: 'part', of: part.whole === null ? null : (ids[part.whole] as string) };
  const [left, right] = around(doc, drafts, i);
  const own = doc.text.slice(d.span[0], d.number[0]);
  if (d.more || cues.moreBefore.test(left + own) || cues.moreAfter.test(doc.text.slice(d.number[1], d.number[1] + 30)))
    return { kind: 'more' };
  if (!COUNTED.includes(measure) && d.unit !== 'casualties') return undefined;
  const since = sinceOf(doc, d, left, right, cues.since);
  if (since) return { kind: 'total', since };
  const near = (text: string): boolean => cues.total.test(text);
  return near(left.slice(-NEAR / 2)) || near(right.slice(0, NEAR)) || isToll(sentenceLeft(doc, d))
    ? { kind: 'total' }
    : undefined;
}

const sentenceLeft = (doc: Doc, { span }: Draft): string => {
  const s = sentenceOf(doc, Math.max(0, tokenAt(doc, span[0])));
  return doc.text.slice(doc.tokStart[doc.sentStart[s] as number], span[0]);
};

/** The words of the sentence on both sides of a figure, up to the figures beside it. */
function around(doc: Doc, drafts: readonly Draft[], i: number): [left: string, right: string] {
  const d = drafts[i] as Draft;
  const s = sentenceOf(doc, Math.max(0, tokenAt(doc, d.span[0])));
  const [first, last] = [doc.sentStart[s] as number, (doc.sentStart[s + 1] as number) - 1];
  const [before, after] = [drafts[i - 1], drafts[i + 1]];
  const from = Math.max(doc.tokStart[first] as number, before ? Math.min(endOf(doc, before), d.span[0]) : 0);
  const end = endOf(doc, d);
  const to = Math.max(end, Math.min(doc.tokEnd[last] as number, after ? after.span[0] : Number.POSITIVE_INFINITY));
  const [right = ''] = doc.text.slice(end, to).split(HANDS_ON);
  return [doc.text.slice(from, d.span[0]), right];
}

/** "since the war began", "over the past week": the words that say how far back the count goes. */
function sinceOf(doc: Doc, d: Draft, left: string, right: string, cue: RegExp): Span | undefined {
  const behind = cue.exec(right);
  if (behind && behind.index <= NEAR + 20 && !/[.;]/.test(right.slice(0, behind.index))) {
    const from = endOf(doc, d) + behind.index;
    return [from, from + behind[0].length];
  }
  const ahead = cue.exec(left);
  if (!ahead || left.length - ahead.index > NEAR * 1.5 || /;/.test(left.slice(ahead.index))) return undefined;
  const from = d.span[0] - left.length + ahead.index;
  return [from, from + ahead[0].replace(TAIL, '').length];
}

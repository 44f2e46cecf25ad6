import type { Doc } from '../../annotate/doc.ts';
import { tokenAt } from '../../annotate/doc.ts';
import type { DateDraft, DateShape } from '../draft.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { DATE_FILTERS } from './date-filter.ts';
import { joinDates } from './date-join.ts';
import type { DateFound, DateRule } from './date-rule.ts';
import { startsOf } from './date-start.ts';
import { mayBeAhead, tenseAt } from './date-tense.ts';
import { DAY_RULES } from './day-rules.ts';
import { LENGTH_RULES } from './length-rules.ts';
import { OFFSET_RULES } from './offset-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { SET_RULES } from './set-rules.ts';
import { VAGUE_RULES } from './vague-rules.ts';

/** Every form of date expression but the feasts; between two matches of one length the earlier rule wins. */
export const DATE_RULES: readonly DateRule[] = [
  ...DAY_RULES,
  ...CLOCK_RULES,
  ...PERIOD_RULES,
  ...OFFSET_RULES,
  ...SET_RULES,
  ...VAGUE_RULES,
  ...LENGTH_RULES,
];

/** Rules with their patterns made ready. */
export interface DateReader {
  /** Words with which the further rules may begin, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly rules: readonly (DateRule & { readonly regexp: RegExp })[];
}

/** The rules of the code with further ones, such as those of the feasts, in whose names `names` are the words. */
export const dateReader = (more: readonly DateRule[], names: Iterable<string>): DateReader => ({
  names: new Set(names),
  rules: [...more, ...DATE_RULES].map((rule) => ({ ...rule, regexp: new RegExp(rule.pattern, 'iuy') })),
});
const PLAIN = dateReader([], []);

interface Hit extends DateFound {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The longest match of any rule at `offset`; the earlier rule wins between two of one length. */
function hitAt(text: string, offset: number, rules: DateReader['rules'], inner = false): Hit | undefined {
  let best: Hit | undefined;
  let reach = offset;
  for (const rule of rules) {
    rule.regexp.lastIndex = offset;
    const match = rule.regexp.exec(text);
    if (!match) continue;
    const end = offset + match[0].replace(/[\s,]+$/, '').length;
    if (best && end <= reach) continue;
    if (/[\p{L}\p{N}]/u.test(text[end] ?? '') && /[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) continue;
    const found = rule.read(match.groups ?? {}, match[0]);
    if (!found) continue;
    const cut = found.cut ?? 0;
    reach = end;
    best = { ...found, rule: rule.name, start: offset + Math.max(cut, 0), end: end + Math.min(cut, 0) };
  }
  if (best?.shape.kind === 'beside') best = inner ? undefined : besideAt(text, best, best.shape, rules);
  return best && DATE_FILTERS.every((keep) => keep(text, best as Hit)) ? best : undefined;
}

/** "the day after" with the date behind it, which it is counted from; without one it is counted from an event. */
function besideAt(
  text: string,
  hit: Hit,
  shape: Extract<DateShape, { kind: 'beside' }>,
  rules: DateReader['rules'],
): Hit | undefined {
  const from = hit.end + (/^ the (?=\d)/.exec(text.slice(hit.end, hit.end + 6))?.[0].length ?? 1);
  const base = hitAt(text, from, rules, true);
  if (base?.shape.kind === 'feast' && shape.amount === 0) return { ...base, start: hit.start };
  if (base && isPoint(base.shape) && /^(?:DATE|TIME)$/.test(base.type))
    return { ...hit, type: 'DATE', end: base.end, shape: { ...shape, base: base.shape } };
  const { iso, amount } = shape;
  if (amount === 0) return undefined;
  const end = hit.end - (/ [a-z]+(?: to)?$/i.exec(text.slice(hit.start, hit.end))?.[0].length ?? 0);
  if (iso) return { ...hit, end, shape: { kind: 'duration', iso, past: { amount, grain: shape.grain } } };
  return { ...hit, end, shape: { kind: 'open', value: 'XXXX-XX-XX', why: 'counted from an event, not from a date' } };
}

/** A day or something that has a first day, to count from. */
function isPoint(shape: DateShape): boolean {
  return (
    (shape.kind === 'calendar' && shape.day !== undefined) ||
    shape.kind === 'weekday' ||
    shape.kind === 'feast' ||
    (shape.kind === 'offset' && /^(?:day|weekend)$/.test(shape.grain))
  );
}

const isDay = ({ shape, type, alone }: Hit): boolean => type !== 'SET' && !alone && isPoint(shape);
const isQuarter = ({ shape }: Hit): boolean => shape.kind === 'period' && shape.grain === 'quarter';

/** Every expression of a text, in text order, none overlapping another, with the rule that found it. */
export function dateHits(text: string, { names, rules }: DateReader): Hit[] {
  const hits: Hit[] = [];
  for (const at of startsOf(text, names)) {
    if (at < (hits.at(-1)?.end ?? 0)) continue;
    const hit = hitAt(text, at, rules);
    if (hit) hits.push(hit);
  }
  return settled(text, hits);
}

// Longer than any paragraph: what was told before is not looked for further back.
const PARAGRAPH = 5000;

/** "on Friday in Harim, two days after": between a day and a stretch that is counted from it. */
const isCountedFrom = (between: string): boolean =>
  /^(?:[^.!?;:\n]*[,–—(]| -)? ?$/.test(between) && !/\b(?:that|whether|if)\b|["“”]/.test(between);

/** The hits that hold beside those before them, with what they count from. */
function settled(text: string, hits: readonly Hit[]): Hit[] {
  let day: Hit | undefined;
  let isQuarterTold = false;
  return hits.flatMap((hit) => {
    const told = day;
    if (isDay(hit)) day = hit;
    isQuarterTold ||= isQuarter(hit);
    // "the quarter" is a part of a town unless a quarter of a year was told before
    if (hit.shape.kind === 'term' && !isQuarterTold && /^(?:that|the) quarter$/i.test(text.slice(hit.start, hit.end)))
      return [];
    // "on Sunday, the day before the raid": the same day in other words
    if (told && hit.rule === 'from-event' && hit.shape.kind === 'open' && text.slice(told.end, hit.start) === ', ')
      return [{ ...hit, shape: { kind: 'told' as const } }];
    if (hit.shape.kind === 'duration' && hit.shape.past && !(told && isCountedFrom(text.slice(told.end, hit.start))))
      return [{ ...hit, shape: { kind: 'duration', iso: hit.shape.iso } }];
    if (!hit.alone || hit.shape.kind !== 'offset') return [hit];
    const isTold =
      told !== undefined && hit.start - told.end < PARAGRAPH && !/\n\s*\n/.test(text.slice(told.end, hit.start));
    return [isTold ? hit : { ...hit, shape: { ...hit.shape, from: 'publication' as const } }];
  });
}

/**
 * The date expressions of an article, in text order, not yet placed on the calendar. Spans leave out a leading
 * preposition and keep "the", "early", "the end of". Two expressions never overlap. `reader` knows the feasts; without
 * it they are not found.
 */
export function findDates(doc: Doc, reader: DateReader = PLAIN): DateDraft[] {
  const { text } = doc;
  const drafts = dateHits(text, reader).flatMap(({ start, end, type, shape, ahead }): DateDraft[] => {
    const token = tokenAt(doc, start);
    const before = text.slice(Math.max(0, start - 16), start);
    const tense =
      /\bsince (?:the )?$/i.test(before) || token < 0
        ? 'past'
        : /\b(?:effective|payable|due)\s+$/i.test(before)
          ? 'future'
          : tenseAt(doc, token);
    if (ahead && tense !== 'future') return [];
    return [
      { span: [start, end], type, shape, tense, ...(token >= 0 && mayBeAhead(doc, token) ? { near: true } : {}) },
    ];
  });
  return joinDates(text, drafts);
}

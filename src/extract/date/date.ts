import type { Doc } from '../../annotate/doc.ts';
import { tokenAt } from '../../annotate/doc.ts';
import type { DateDraft, DateShape } from '../draft.ts';
import { DATE_FILTERS } from './date-filter.ts';
import { LENGTH_RULES } from './date-length-rules.ts';
import { type DateFound, POINT_RULES } from './date-rules.ts';
import { OFFSET_RULES, PERIOD_RULES } from './date-span-rules.ts';
import { tenseAt } from './date-tense.ts';
import { MONTHS, PIECE, WEEKDAYS } from './date-words.ts';

const RULES = [...POINT_RULES, ...PERIOD_RULES, ...OFFSET_RULES, ...LENGTH_RULES];

// A date can only start at one of these words or at a digit; everything else is passed over quickly.
const START = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d|${[...MONTHS.keys()].join('|')}|(?:${[...WEEKDAYS.keys()].join('|')})|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|['’]\\d0|the|this|that|these|those|last|next|past|recent|recently|coming|upcoming|previous|previously|current|currently|now|nowadays|presently|right|soon|sooner|formerly|lately|more|most|less|fewer|early|earlier|late|later|mid|beginning|start|middle|end|close|eve|today|tonight|yesterday|tomorrow|every|each|daily|weekly|monthly|annually|yearly|hourly|nightly|once|twice|times|about|around|approximately|roughly|nearly|almost|over|at|up|no|some|just|only|exactly|another|an?|half|several|many|few|hundreds|thousands|dozens|tens|seconds|minutes|hours|days|weeks|months|years|decades|centuries|long|noon|midnight|midday|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|fiscal|calendar|first|second|third|fourth|entire|whole|full|twenties|nineteen|christmas|new year|all saints|all souls|ramadan|eid|easter|passover|nowruz|yom|ashura|diwali|${PIECE.number}|${PIECE.ordinal})(?![\\p{L}])`,
  'giu',
);

interface Hit extends DateFound {
  readonly start: number;
  readonly end: number;
}

/** The longest match of any rule at `offset`; the earlier rule wins between two of one length. */
function hitAt(text: string, offset: number): Hit | undefined {
  let best: Hit | undefined;
  for (const rule of RULES) {
    rule.pattern.lastIndex = offset;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = offset + match[0].replace(/[\s,]+$/, '').length;
    if (best && end <= best.end) continue;
    if (/[\p{L}\p{N}]/u.test(text[end] ?? '') && /[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) continue;
    const found = rule.read(match.groups ?? {}, match[0]);
    if (!found) continue;
    const cut = found.cut ?? 0;
    best = { ...found, start: offset + Math.max(cut, 0), end: end + Math.min(cut, 0) };
  }
  return best && DATE_FILTERS.every((keep) => keep(text, best)) ? best : undefined;
}

const OPENING = /\b(since|by|until|till|before|through)\s+$/i;

/** "since November 27" is open towards the end, "by the end of 2026" towards the start. */
function open(shape: DateShape, before: string): DateShape {
  if (shape.kind === 'range' || shape.kind === 'vague' || shape.kind === 'duration' || shape.kind === 'set')
    return shape;
  const word = OPENING.exec(before)?.[1]?.toLowerCase();
  if (word === 'since') return { kind: 'range', start: shape };
  if (word === 'by' || word === 'until' || word === 'till') return { kind: 'range', end: shape };
  return shape;
}

/**
 * The date expressions of an article, in text order, not yet placed on the calendar. Spans leave out a leading
 * preposition and keep "the", "early", "the end of". Two expressions never overlap.
 */
export function findDates(doc: Doc): DateDraft[] {
  const { text } = doc;
  const found: DateDraft[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const hit = hitAt(text, match.index);
    if (!hit) {
      START.lastIndex = match.index + 1;
      continue;
    }
    const token = tokenAt(doc, hit.start);
    found.push({
      span: [hit.start, hit.end],
      type: hit.type,
      shape: open(hit.shape, text.slice(Math.max(0, hit.start - 10), hit.start)),
      tense: token < 0 ? 'past' : tenseAt(doc, token),
    });
    START.lastIndex = Math.max(hit.end, match.index + 1);
  }
  return found;
}

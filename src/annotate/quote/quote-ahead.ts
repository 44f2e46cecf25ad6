import type { QuoteMark } from '../doc.ts';
import { fits, type Mark } from './quote-mark.ts';

/** What follows a mark in its paragraph. */
export interface Ahead {
  /** How many of the marks after it may close what it opens. */
  readonly closings: number;
  /** The kinds of which a mark closes without doubt before another one opens. */
  readonly sure: ReadonlySet<QuoteMark>;
}

/** Looks ahead of every mark, in one pass from the end. */
export function lookAhead(marks: readonly Mark[]): Ahead[] {
  const openers = [...new Map(marks.map((mark) => [keyOf(mark), mark])).values()];
  const closings = new Map<string, number>();
  const found = new Array<Ahead>(marks.length);
  let sure: ReadonlySet<QuoteMark> = new Set();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    found[i] = { closings: closings.get(keyOf(mark)) ?? 0, sure };
    sure = withMark(sure, mark);
    if (!mark.closes) continue;
    for (const open of openers) if (fits(open, mark)) closings.set(keyOf(open), (closings.get(keyOf(open)) ?? 0) + 1);
  }
  return found;
}

const keyOf = (mark: Mark): string => mark.mark + mark.char;

/** What is sure once `mark` comes first: it decides for its kind unless it may do both or is doubtful. */
function withMark(sure: ReadonlySet<QuoteMark>, { mark, opens, closes, doubtful }: Mark): ReadonlySet<QuoteMark> {
  const closesSurely = closes && !doubtful;
  const decided = closesSurely || (opens && !closes);
  if (!decided || sure.has(mark) === closesSurely) return sure;
  return new Set(closesSurely ? [...sure, mark] : [...sure].filter((kind) => kind !== mark));
}

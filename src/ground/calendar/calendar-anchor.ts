import type { DateDraft } from '../../extract/draft.ts';
import type { Day } from './calendar-day.ts';

/** An expression on the calendar: its TIMEX3 value and EDTF, or the value as far as it goes and the reason. */
export interface Placed {
  readonly value: string;
  readonly edtf?: string;
  readonly unresolved?: string;
  /** First day of the stretch; what "the day before" counts from. */
  readonly day?: Day;
  /** True when the stretch is that one day. */
  readonly isDay?: boolean;
}

/** What an expression is placed against. */
export interface Anchor {
  /** The day of publication, when it is known. */
  readonly published?: Day;
  /** The last date told before in the text, and the last that is known to the day. */
  readonly told?: Placed;
  readonly toldDay?: Day;
  /** The quarter of a year that the text told last; what "the year-ago period" rests on. */
  readonly quarter?: { readonly year: number; readonly index: number };
  readonly tense: DateDraft['tense'];
  /** The nearest day is meant, whatever the tense. */
  readonly near?: boolean;
}

export const NO_DATE = 'the article has no publication date to count from';
export const NO_TOLD = 'no date was told before to count from';

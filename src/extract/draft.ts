import type { EventExplain, Mention, ReadingEvent, Statement } from '../core/reading.ts';
import type { Span } from '../core/span.ts';

/** A mention before anybody has said who it is. `headToken` is the index of its head word in the Doc. */
export type MentionDraft = Omit<Mention, 'actor'> & { readonly headToken: number; readonly sentence: number };

/** A statement before its source is known as an actor; `chain` holds the spans found so far, without the outlet. */
export type StatementDraft = Omit<
  Statement,
  'sourceActor' | 'chain' | 'addressee' | 'beneficiaryActor' | 'deadline'
> & {
  /** Sources that stand between the outlet and the speaker, outermost first, the speaker last. */
  readonly chain: readonly { readonly source: Span | null; readonly medium?: string }[];
  /** The deadline, not yet on the calendar. */
  readonly due?: DueDraft;
};

/** An event before its parties are known as actors. `when` is an index in `dates` of the extraction. */
export type EventDraft = Omit<ReadingEvent, 'agentActors' | 'recipientActors' | 'explain'> & {
  readonly explain: EventExplain;
};

/**
 * A date expression as the words give it, not yet placed on the calendar. `ground/calendar.ts` turns it into a
 * `ReadingDate` with the publication date. The shapes are owned by `extract/date.ts`.
 */
export interface DateDraft {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly shape: DateShape;
  /** Tense of the clause it stands in; decides the direction of a bare weekday or month. */
  readonly tense: 'past' | 'present' | 'future';
  /** The words right before it leave open whether it is behind or ahead, whatever the tense: "until December 20". */
  readonly near?: boolean;
}

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type DateShape =
  /** "December 7, 2024", "2011", "March" (year missing), "September 19th"; weekday kept for checking. */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** "last June", "next March". */
      readonly direction?: 'last' | 'this' | 'next';
      /** Part of the day (`MO`, `AF`, `EV`, `NI`) or a clock time (`22:00`). */
      readonly part?: string;
    }
  /** "Friday", "last Friday", "next Friday": 1 is Monday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction?: 'last' | 'this' | 'next';
      /** Weeks from the week of publication: "Monday of last week" is -1. */
      readonly week?: number;
      /** "two Fridays ago". */
      readonly times?: number;
      readonly part?: string;
      /** "the following Friday" counts from the date told before. */
      readonly from?: 'text';
    }
  /** "yesterday" -1 day, "three days ago" -3 days, "last week" -1 week, "this weekend" 0 weekend; `from: 'text'` counts from the date named before ("the day before"). */
  | {
      readonly kind: 'offset';
      readonly amount: number;
      readonly grain: Grain;
      readonly from: 'publication' | 'text';
      readonly part?: string;
      /** "overnight": it ends on the day after. */
      readonly through?: true;
      /** "the past year": the stretch of that length up to the report. */
      readonly rolling?: true;
      /** "a year ago", which beside a quarter of a year is the same quarter a year before. */
      readonly likened?: true;
    }
  /** "December last year"; `from: 'text'` is "December of the previous year". */
  | {
      readonly kind: 'offset-month';
      readonly month: number;
      readonly day?: number;
      readonly years: number;
      readonly from?: 'text';
    }
  /** "the day after Christmas", "the week of March 6": counted from the date in its own words. */
  | {
      readonly kind: 'beside';
      readonly amount: number;
      readonly grain: Grain;
      readonly base?: DateShape;
      readonly iso?: string;
    }
  /** "the first week of December", "the last day of May": an ordinal part of a month; -1 is the last. */
  | {
      readonly kind: 'part-of';
      readonly nth: number;
      readonly unit: 'day' | 'week' | 'half' | 'weekday';
      readonly weekday?: number;
      readonly month: number;
      readonly year?: number;
    }
  /** "since then": the date told before. */
  | { readonly kind: 'told' }
  /** "the latest quarter", "the year-ago period": the quarter the text has told, this year or the year before. */
  | { readonly kind: 'term'; readonly years: -1 | 0; readonly year?: number }
  /** "since November 27", "by the end of 2026", "from March to May": one end may be open. */
  | {
      readonly kind: 'range';
      readonly start?: DateShape;
      readonly end?: DateShape;
      /** The end that its own words name, where the other stands in words beside it. */
      readonly own?: 'start' | 'end';
    }
  /** "nine months", "13-year": ISO 8601 duration. */
  | {
      readonly kind: 'duration';
      readonly iso: string;
      /** "on Friday, two days after the raid": how far the day told before it lies from that of the raid. */
      readonly past?: { readonly amount: number; readonly grain: Grain };
    }
  /** "every Friday", "daily". */
  | { readonly kind: 'set'; readonly value: string }
  /** "Ramadan", "Christmas Eve", "15 Ramadan 1445": a named day or stretch, and how it is placed. */
  | {
      readonly kind: 'feast';
      readonly how: FeastHow;
      readonly year?: number;
      readonly direction?: 'last' | 'this' | 'next';
      /** Its first day alone, or the day before that. */
      readonly edge?: 'eve' | 'first';
    }
  /** "summer 2025", "the fourth quarter", "the 1990s". */
  | {
      readonly kind: 'period';
      readonly grain: Grain;
      readonly year?: number;
      readonly index?: number;
      /** Years counted from publication: "the third quarter of last year" is -1. */
      readonly years?: number;
      readonly direction?: 'last' | 'this' | 'next';
    }
  /** A date the words alone do not settle, such as "03/04/2019": stays unresolved. */
  | { readonly kind: 'open'; readonly why: string; readonly value: string }
  /** "recently", "soon", "now". */
  | { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** How a named day is placed; `days` is the number of its days. */
export type FeastHow =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly days: number }
  /** The fourth Thursday of November; -1 is the last. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days from Easter Sunday; `both` only where the western and the eastern churches keep it together. */
  | {
      readonly kind: 'easter';
      readonly church: 'western' | 'eastern' | 'both';
      readonly from: number;
      readonly days: number;
    }
  /** A day or a whole month (no `day`) of another calendar; `year` counts in its own era. */
  | {
      readonly kind: 'moon';
      readonly calendar: 'hijri' | 'hebrew' | 'persian';
      readonly month: number;
      readonly day?: number;
      readonly days: number;
      readonly year?: number;
    }
  | { readonly kind: 'open'; readonly why: string };

/** A deadline before it is placed on the calendar. */
export interface DueDraft {
  /** Index of the date it rests on. */
  readonly date: number;
  readonly how: DueHow;
  /** "by **the end of** June": the last day of the stretch itself is meant. */
  readonly atEnd: boolean;
  /** Index of the date on which it was said, when that stands beside the cue. */
  readonly said?: number;
  /** "had promised": said at a time of its own, before the article's. */
  readonly long: boolean;
}

/**
 * How a date is made the last day by the words before it. `last`: its last day; `eve`: the day before it; `term`: a stretch
 * counted from the day it was said; `start`: its first day; `day`: itself.
 */
export type DueHow = 'last' | 'eve' | 'term' | 'start' | 'day';

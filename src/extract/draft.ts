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
}

export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

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
      readonly part?: string;
    }
  /** "yesterday" -1 day, "three days ago" -3 days, "last week" -1 week, "this weekend" 0 weekend; `from: 'text'` counts from the date named before ("the day before"). */
  | {
      readonly kind: 'offset';
      readonly amount: number;
      readonly grain: Grain;
      readonly from: 'publication' | 'text';
      readonly part?: string;
    }
  /** "December last year". */
  | { readonly kind: 'offset-month'; readonly month: number; readonly day?: number; readonly years: number }
  /** "since November 27", "by the end of 2026", "from March to May": one end may be open. */
  | { readonly kind: 'range'; readonly start?: DateShape; readonly end?: DateShape }
  /** "nine months", "13-year": ISO 8601 duration. */
  | { readonly kind: 'duration'; readonly iso: string }
  /** "every Friday", "daily". */
  | { readonly kind: 'set'; readonly value: string }
  /** "Easter": a day only in years in which all churches keep it together. */
  | { readonly kind: 'easter'; readonly year?: number }
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

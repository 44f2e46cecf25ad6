import type { DateShape } from '../draft.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly shape: DateShape;
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);
const PREPOSITION =
  /\b(in|since|by|until|till|of|from|during|through|before|after|between|and|to|for|the|early|late|mid|last|next|this|that|both|due|around|about)[\s-]+$/i;

/** Words before a number that counts things. */
const COUNTING = /\b(?:has|have|had|are|were|was|with|at|on|over|least|than|lost|killed|sold|bought|some|only|all) $/i;

/** A bare year: not a sum of money, a part of a longer number, an id, or the count of a plural noun after it. */
function isYear(text: string, hit: Candidate): boolean {
  if (hit.shape.kind !== 'period' || hit.shape.grain !== 'year' || !/^\d{4}$/.test(text.slice(hit.start, hit.end)))
    return true;
  const left = before(text, hit.start);
  const right = text.slice(hit.end, hit.end + 24);
  if (/[$€£¥#.,:/\-–\w]$/.test(left) && !/[\s(]$/.test(left) && !/\b[A-Za-z]+[,.]$/.test(left)) return false;
  if (/\b(?:no\.?|number|resolution|article|page|section|nearly|almost|least|some|than|over|about|up to) $/i.test(left))
    return false;
  if (
    /^\s+(?:[a-z]+-)?(?:people|civilians|soldiers|troops|fighters|men|women|children|dead|injured|dollars|euros|pounds|km|kilomet|miles|percent|per cent|%|million|billion|shares|copies|units|tons|homes|houses|jobs)/i.test(
      right,
    )
  )
    return false;
  return (
    PREPOSITION.test(left) ||
    /[(]$/.test(left) ||
    /^\s*(?:,|\.|;|\)|$)/.test(right) ||
    /(?:\b(?:a|an|his|her|its|their|our|your|my)|['’]s?|\d{4},) $/i.test(left) ||
    (/^ [a-z]*[a-rt-z]\b/.test(right) && /[a-z] $/.test(left) && !COUNTING.test(left))
  );
}

/** "May" and "March" without day or year are names of months only after a preposition or "last", "early" and the like. */
function isMonth(text: string, hit: Candidate): boolean {
  if (!/^(May|March)$/.test(text.slice(hit.start, hit.end))) return true;
  const left = before(text, hit.start);
  if (/\b(?:in|since|last|next|early|late|mid)[\s-]+$/i.test(left)) return true;
  return (
    /\b(by|until|till|of|from|during|through|before|after|between|this|to|and|the)[\s-]+$/i.test(left) &&
    !/^\s+(?:have|be|not|on|for)\b/.test(text.slice(hit.end, hit.end + 8))
  );
}

/** "second" the ordinal, "a second attempt", "the last minute": no stretch of time. */
function isLength(text: string, hit: Candidate): boolean {
  const words = text.slice(hit.start, hit.end);
  if (/^(?:the|an?|one|this) (?:\w+ )?second$/i.test(words)) return false;
  if (/\b(?:an?|one|two|three|\d)[- ]quarters?$/i.test(words) && /^ of\b/.test(text.slice(hit.end, hit.end + 4)))
    return false;
  // "60 Minutes", a name
  if (/^\d+ [A-Z]/.test(words) && hit.shape.kind === 'duration') return false;
  if (/^a (?:quarter|minute|day|second)$/i.test(words)) return !/quarter|second/.test(words);
  return true;
}

/** "This Week" in quotation marks is a name. */
const isNoName = (text: string, hit: Candidate): boolean =>
  !(
    /^[A-Z]\w+ [A-Z]\w+$/.test(text.slice(hit.start, hit.end)) &&
    hit.shape.kind === 'offset' &&
    /["“‘'`]$/.test(before(text, hit.start))
  );

/** A candidate is a date only when every filter keeps it. */
export const DATE_FILTERS: readonly ((text: string, hit: Candidate) => boolean)[] = [
  isYear,
  isMonth,
  isLength,
  isNoName,
];

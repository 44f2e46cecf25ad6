import { deedOf } from '../core/deed.ts';
import type { EventRow } from '../core/view.ts';
import { dayAway } from './bounds.ts';
import { happenedIn } from './happened.ts';
import { hash } from './hash.ts';
import { partyCells } from './member.ts';
import { fold } from './words.ts';

/** What an event of a text is found by, and when what it is compared with may be dated. */
export interface EventKeys {
  readonly event: string;
  readonly deed: string;
  /** First day of the event, else of the report; empty where neither is known. */
  readonly since: string;
  readonly keys: readonly string[];
  /** Cell ids of those who take part. */
  readonly cells: readonly string[];
  /** The days that are likeliest, and all that are looked through. */
  readonly near: readonly [low: string, high: string];
  readonly wide: readonly [low: string, high: string];
}

// Days looked through around an event that is dated, before a report that dates nothing, and before a background one.
const DATED = 31;
const UNDATED = 14;
const RECALLED = 400;
/** Names of a sentence that are keys, the longest first. */
const NAMES = 10;
const WORDS = 5;
const STEM = 6;

/** The keys of an event; none for what is only said. `reported`: first and last day of publication. */
export function eventKeys(row: EventRow, reported: readonly [string | null, string | null]): EventKeys | undefined {
  const deed = deedOf(row.class, row.mode);
  if (deed === undefined) return undefined;
  const days = row.when?.edtf === undefined ? undefined : happenedIn(row.when.edtf);
  const since = days?.since !== undefined && days.since > '0000' ? days.since : (reported[0] ?? '');
  const dated = days !== undefined && days.since > '0000';
  const end = dated ? (days.until < '9999' ? days.until : days.since) : since;
  return {
    event: row.id,
    deed,
    since,
    keys: [...namesOf(row), ...tolls(row), ...wordsIn(row), ...(dated && since === end ? [`@${since}`] : [])].map(
      (key) => `${deed} ${key}`,
    ),
    cells: partyCells(row),
    near: since === '' ? ['', '~'] : [dayAway(since, dated ? -1 : -UNDATED), `${dayAway(end, 1)}~`],
    wide: since === '' ? ['', '~'] : [dayAway(since, dated ? -DATED : -RECALLED), `${dayAway(end, DATED)}~`],
  };
}

/** Whether a key is that of the day alone. */
export const isDay = (key: string): boolean => key.includes(' @');

/** Names of the sentence, of the place and of the wider one, by how they sound. */
function namesOf({ sentence, place, agents, recipients }: EventRow): string[] {
  const texts = [
    sentence.quote,
    place?.name ?? '',
    place?.inside ?? '',
    ...[...agents, ...recipients].map(({ text }) => text),
  ];
  const names = texts.flatMap((text) => fold(text).match(/\p{Lu}\p{L}{2,}/gu) ?? []);
  return [...new Set(names.map(sound))]
    .filter((key) => key.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, NAMES);
}

/** A name without vowels and with one letter for those that stand for one another in other spellings. */
const sound = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[wu]/g, 'v')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeioyh]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Some long words of the sentence, by their beginnings. Which ones a hash decides, so that two texts choose the same of those they share. */
const wordsIn = ({ sentence }: EventRow): string[] =>
  [...new Set((fold(sentence.quote).match(/(?<![\p{L}-])\p{Ll}{5,}/gu) ?? []).map((word) => `~${word.slice(0, STEM)}`))]
    .sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1))
    .slice(0, WORDS);

/** Counts that few events share. */
const tolls = ({ figures }: EventRow): string[] =>
  figures
    .filter(({ least, most, measure }) => least === most && least > 2 && measure !== 'other' && measure !== 'money')
    .map(({ measure, least }) => `#${measure} ${least}`);

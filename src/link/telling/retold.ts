import { deedOf } from '../../core/deed.ts';
import { hasHappened } from '../../core/done.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, leadEnd, spanAt } from '../../core/span.ts';
import { isCounted } from '../incident/anew.ts';
import { deathsApart } from '../incident/apart.ts';
import { hoursApart } from '../incident/hour.ts';
import { sharesDoer } from '../incident/rival.ts';
import { stemOf } from '../saying-stem.ts';

/** The events of one account. */
type Group = readonly ReadingEvent[];

/**
 * "Who shelled the prison?", "They fired eleven times": a deed without a place and a day of its own is the one that the
 * article tells of its kind, where it tells one and no more. What is counted anew is not.
 */
export function withRetold(reading: Reading, groups: readonly Group[]): Group[] {
  const taken = new Map<Group, Group>();
  for (const group of groups) {
    const kind = kindOf(group);
    if (kind === undefined || !group.every(isBare) || isNew(reading, group)) continue;
    const homes = groups.filter((other) => other !== group && kindOf(other) === kind && !other.every(isBare));
    const [home] = homes;
    if (!home || homes.length > 1 || !isAgain(reading, group, home) || isAtOthers(reading, group, home)) continue;
    if (!isOthers(reading, group, home) && !isOnOthers(reading, group, home) && !isOfOthers(reading, group, home))
      taken.set(group, home);
  }
  return groups
    .filter((group) => !taken.has(group))
    .map((group) => {
      const more = [...taken].filter(([, home]) => home === group).flatMap(([events]) => events);
      return more.length === 0 ? group : [...group, ...more].sort((a, b) => a.trigger[0] - b.trigger[0]);
    });
}

/** Told again is what was told before; only the title and the lead tell ahead of where and when it was. */
function isAgain({ text }: Reading, group: Group, home: Group): boolean {
  const [own, theirs] = [group, home].map(([first]) => (first as ReadingEvent).trigger[0]) as [number, number];
  return own > theirs || own < leadEnd(text);
}

/** Its deed and whether it was done; nothing for what is only said. */
function kindOf(group: Group): string | undefined {
  const [{ class: of, mode, polarity }] = group as readonly [ReadingEvent];
  const deed = deedOf(of, mode);
  return deed === undefined ? undefined : `${deed} ${polarity} ${group.some(hasHappened)}`;
}

/** "A garrison that burns our orchards" beside what the rebels did: a doer of its own, in words that share none of theirs. */
function isOthers({ text }: Reading, group: Group, home: Group): boolean {
  const [own, theirs] = [group, home].map((events) =>
    events.flatMap(({ agents }) => agents.map((span) => cut(text, span))),
  );
  if (!own || !theirs || own.length === 0 || theirs.length === 0) return false;
  if (own.some((agent) => PRONOUN.test(agent)) || theirs.some((agent) => PRONOUN.test(agent))) return false;
  if (sharesDoer(group, home)) return false;
  const words = new Set(theirs.flatMap(wordsOf));
  return !own.flatMap(wordsOf).some((word) => words.has(word));
}

/** "Guards torch 30 boats" beside "whoever shot a sailor": a thing was broken, a man was hurt, and no word for either is in both. */
function isOnOthers({ text }: Reading, group: Group, home: Group): boolean {
  const breaks = (events: Group): boolean => events.some(({ mode }) => mode === 'destroy');
  if (breaks(group) === breaks(home)) return false;
  const hit = (events: Group): string[] =>
    events.flatMap(({ recipients, targets = [] }) =>
      [...recipients, ...targets].flatMap((span) => wordsOf(cut(text, span))),
    );
  const [own, theirs] = [hit(group), hit(home)];
  return own.length > 0 && theirs.length > 0 && !own.some((word) => theirs.includes(word));
}

/** "The shot that killed a sailor" beside pickers who perished: behind the lead, somebody new by other words and in no number of theirs. */
function isOfOthers(reading: Reading, group: Group, home: Group): boolean {
  const { text, figures } = reading;
  if ((group[0] as ReadingEvent).trigger[0] < leadEnd(text)) return false;
  const hit = (events: Group): string[] =>
    events.flatMap(({ recipients }) => recipients.map((span) => cut(text, span)));
  const [own, theirs] = [hit(group), hit(home)];
  if (own.length === 0 || theirs.length === 0 || !own.every((words) => NEW.test(words))) return false;
  const counts = (events: Group) => figures.filter(({ id }) => events.some((event) => event.figures.includes(id)));
  const fit = counts(group).some((x) => counts(home).some((y) => x.measure === y.measure && x.least === y.least));
  const words = new Set(theirs.flatMap(wordsOf));
  return !fit && !own.flatMap(wordsOf).some((word) => words.has(word)) && !takesUp(reading, group, home);
}

/** "nine were killed at **the pit**", where the home tells of a pit: the scene is the same. */
function takesUp(reading: Reading, group: Group, home: Group): boolean {
  const told = new Set(
    sentencesOf(reading, home).flatMap(
      (words) =>
        words
          .toLowerCase()
          .match(/\p{L}{3,}/gu)
          ?.map(stemOf) ?? [],
    ),
  );
  return sentencesOf(reading, group).some((sentence) =>
    [...sentence.matchAll(/\b(?:the|this|that) (\p{Ll}+)/giu)].some(([, word = '']) => told.has(stemOf(word))),
  );
}

const sentencesOf = ({ text, sentences }: Reading, group: Group): string[] =>
  group.flatMap(({ trigger: [start] }) => {
    const sentence = spanAt(sentences, start);
    return sentence === undefined ? [] : [cut(text, sentence)];
  });

/** A party that the text brings in. */
const NEW = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some|dozens) /i;

const isAtOthers = (reading: Reading, group: Group, home: Group): boolean =>
  group.some((event) => home.some((other) => hoursApart(reading, event, other) || deathsApart(reading, event, other)));

const PRONOUN = /^(?:he|she|they|it|we|who|which|that|the (?:attackers?|gunmen|assailants|raiders))$/i;
const wordsOf = (words: string): string[] => words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const isBare = ({ place, placeFrom, when, whenFrom }: ReadingEvent): boolean =>
  (place === undefined || placeFrom === 'paragraph' || placeFrom === 'dateline') &&
  (when === undefined || whenFrom === 'paragraph');

/** "two other men", "another attack", "again", "answered with artillery": counted beside what was told. */
const isNew = (reading: Reading, group: Group): boolean =>
  isCounted(reading, group) || sentencesOf(reading, group).some((sentence) => COUNTED.test(sentence));

/** "The later strike on the pier" too, but not "died later". */
const COUNTED =
  /\b(?:later (?:attack|strike|raid|blast|bombing|shelling|assault|ambush|killing|explosion)s?|others?|another|again|further|second|third|separate(?:ly)?|elsewhere|previous|earlier|since|more|(?:answer|respond|retaliat|repl)\w+|hit back)\b/i;

import type { Span } from '../../core/span.ts';
import { isFull } from '../../link/saying-word.ts';
import { isNegated, MODALS } from './modal.ts';
import type { Opposite } from './opposite-table.ts';
import type { Bound } from './party.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Matter } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

const CLAUSES = new Set('who whom which that by until till before when if unless during as'.split(' '));
const STOPS = new Set([...CLAUSES, ...'in on at from and or with'.split(' ')]);

/** Each matter of which the words speak, once, with the words for whom or what it is about. */
export function mattersIn(
  text: string,
  span: Span,
  opposites: readonly Opposite[],
  by: Bound | undefined,
  refused: boolean,
): Matter[] {
  const words = wordsIn(text, span);
  const longest = words.map(
    (_, at) => (to: number) =>
      Math.max(0, ...opposites.flatMap(({ promise }) => promise.map((phrase) => lengthAt(words, at, to, phrase)))),
  );
  return opposites.flatMap((opposite) => {
    const topics = opposite.promise.flatMap((phrase) =>
      words.flatMap((_, at) => {
        const last = phraseAt(words, at, phrase);
        if (last < 0 || (last === at && isAdjective(words, at)) || isOfName(words[at], by) || isLet(words, at, phrase))
          return [];
        // "Left alone" is no leaving: a longer phrase right here has the word.
        const [from, to] = clauseBounds(text, words, at);
        if (phrase.stems.length === 1 && (longest[at]?.(to) ?? 0) > 1) return [];
        if (last >= to || (refused || isNegated(words, from, at)) !== phrase.negated) return [];
        const where = opposite.towards === 'where';
        return [
          ofAll(text, opposite, words.slice(at, to)) ??
            topicOf(words.slice(from, to), at - from, last - from, phrase.subject, by, where),
        ];
      }),
    );
    const [first] = topics;
    return first === undefined ? [] : [{ opposite, topic: topics.flat() }];
  });
}

/** "To let the miners go back": what others may do is no act of the party's. */
const isLet = (words: readonly Word[], at: number, { subject, stems }: Phrase): boolean => {
  const let_ = words.slice(Math.max(0, at - 7), at).findLastIndex(({ form }) => form === 'let');
  const between = let_ < 0 ? [] : words.slice(Math.max(0, at - 7) + let_ + 1, at);
  return let_ >= 0 && !subject && stems.length < 3 && !between.some(({ form }) => /^(?:and|to|that)$/.test(form));
};

/** "Open Hand will bring tents": a word of the party's own name promises nothing. */
const isOfName = (word: Word | undefined, by: Bound | undefined): boolean =>
  word?.capital === true && by?.names.some((name) => /\s/u.test(name) && name.split(' ').includes(word.form)) === true;

/** "All prisoners of the winter war": who is held is told by that word, and what stands behind it names nobody. */
function ofAll(text: string, { towards, implied }: Opposite, clause: readonly Word[]): Word[] | undefined {
  const at = clause.findIndex(({ stem, form }, i) => i > 0 && form !== 'all' && implied.has(stem));
  const held = clause[at];
  if (towards !== 'who' || !held || !/^ of (?:the |this |that |last )?\p{Ll}/u.test(text.slice(held.span[1])))
    return undefined;
  const all = clause
    .slice(1, at)
    .every(({ form }) => /^(?:all|every|the|its|their|of|each|remaining|last|over|back|up|out)$/.test(form));
  return all && !clause.slice(at + 2, at + 6).some(({ capital }) => capital) ? [held] : undefined;
}

/** How many words a phrase has that begins here and may be interrupted ("leave the pilgrims in peace", "leave them alone"); 0 for others. */
function lengthAt(words: readonly Word[], at: number, to: number, phrase: Phrase): number {
  const size = phrase.stems.length;
  const alone = size > 2 || /^(?:alon|untouch|unharm|unmolest)/.test(phrase.stems.at(-1) ?? '');
  const last = alone && words[at]?.stem === phrase.stems[0] ? phraseAt(words, at, phrase) : -1;
  return last >= 0 && last < to ? size : 0;
}

/** "Free passage", "stays free": not the verb. */
const isAdjective = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === 'free' && !/^(?:to|and|be|not|also|will|would|shall|set|must)$/.test(words[at - 1]?.form ?? 'to');

/** First and one past the last word of the clause around a word. */
export function clauseBounds(text: string, words: readonly Word[], at: number): [number, number] {
  const broken = (i: number): boolean =>
    /[;:.,"“”]/u.test(text.slice(words[i - 1]?.span[1] ?? 0, words[i]?.span[0] ?? 0));
  const joins = (i: number): boolean =>
    words[i]?.form === 'and' && words.slice(i + 1, i + 7).some(({ form }) => MODALS.has(form));
  let from = at;
  while (from > 0 && !broken(from) && !joins(from)) from--;
  let to = at + 1;
  while (to < words.length && !broken(to) && !joins(to)) to++;
  return [from, to];
}

/** The words for whom it is about: the subject of a passive clause, else what stands behind the verb. */
export function topicOf(
  clause: readonly Word[],
  at: number,
  last: number,
  subject: boolean,
  by: Bound | undefined,
  where: boolean,
): Word[] {
  const modal = clause.findIndex(({ form }, i) => i < at + 1 && MODALS.has(form));
  const passive = clause.slice(0, at).some(({ form }) => form === 'be' || form === 'been');
  const taken = subject || (passive && modal >= 0);
  if (taken) return tellingWords(headOf(clause.slice(0, modal < 0 ? at : modal), STOPS), by);
  const near = topicBehind(clause, at, last, STOPS, by);
  return where || near.length === 0 ? topicBehind(clause, at, last, CLAUSES, by) : near;
}

function topicBehind(
  clause: readonly Word[],
  at: number,
  last: number,
  stops: ReadonlySet<string>,
  by: Bound | undefined,
): Word[] {
  const behind = clause.slice(last + 1, at + 15).filter((word, i) => !(i === 0 && STOPS.has(word.form)));
  return tellingWords([...clause.slice(at + 1, last), ...headOf(behind, stops)], by);
}

const headOf = (words: readonly Word[], stops: ReadonlySet<string>): Word[] => {
  const end = words.findIndex(({ form }, i) => i > 0 && ((stops.has(form) && form !== 'with') || isToldOf(words, i)));
  return words.slice(0, end < 0 ? words.length : end);
};

/** "The men killed at Lom", "the books taken in March": what became of those it is about says nothing of what will. */
export const isToldOf = (words: readonly Word[], at: number): boolean =>
  /(?:[^e]ed|^(?:taken|held|lost|stolen|left|sent|shot|caught))$/.test(words[at]?.form ?? '') &&
  /[^s]s$|^(?:men|women|children|people|land)$/.test(words[at - 1]?.form ?? '') &&
  /^(?:in|at|on|during|since|after|last|near)$/.test(words[at + 1]?.form ?? '');

/** Words that say whom or what it is about: neither a date, a number nor the name of who is bound. */
export function tellingWords(words: readonly Word[], by: Bound | undefined): Word[] {
  const own = new Set(by?.names.flatMap((name) => name.split(' ')) ?? []);
  return words.filter(({ form }) => isFull(form) && !DATED.test(form) && !own.has(form));
}

const DATED =
  /^(?:\d.*|no|not|never|single|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|end|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|eighteen|twenty|thirty|forty|fifty|dozens?|hundreds?|kilometres?|kilometers?|miles?|metres?|meters?|tonnes?|tons?)$/u;

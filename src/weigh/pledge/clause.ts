import type { Word } from './words.ts';

/** A verb with what stands around it in its clause, by the order of the words alone: what a stored reading allows. */
export interface Clause {
  /** Words of the subject, without helping verbs. */
  readonly subject: readonly Word[];
  /** Words behind the verb, up to the end of the clause. */
  readonly object: readonly Word[];
  /** Words behind "by" where the verb is in the passive. */
  readonly by: readonly Word[];
  readonly passive: boolean;
  /** The subject is that of an earlier verb of the sentence. */
  readonly shared: boolean;
  /** Helping verbs and adverbs before the verb, as forms. */
  readonly helping: readonly string[];
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HELPING = set(
  'has have had was were is are be been being will would shall should may might can could must to not never n’t also then again already ' +
    'now soon later first both each all only even still just since once themselves ’s ’d ’ll did do does cannot no longer finally so far',
);
const BE = set('was were is are be been being');
const OPENS = set(
  'who which that whom whose because while when where after before as but although though if until whereas',
);
/** Verbs that may stand before a noun and "who". */
const FINITE =
  /^(?:said|was|were|had|has|is|are|came|went|took|made|held|left|fell|lay|stood|ran|found|got|brought|told|[a-z]{3,}ed)$/;
const MARK = /[,;:—–()“”"\n]/u;

/** A helping verb, or an adverb between it and its verb. */
const isHelping = (word: Word | undefined): boolean =>
  word !== undefined &&
  (HELPING.has(word.form) ||
    (!word.capital &&
      /.{3}ly$/.test(word.form) &&
      !/^(?:family|ally|supply|reply|only|assembly|rally)$/.test(word.form)));

/** The clause around the word at `at` of a sentence. */
export function clauseAt(text: string, words: readonly Word[], at: number): Clause {
  let first = at;
  while (first > 0 && isHelping(words[first - 1]) && !markBefore(text, words, first)) first--;
  const helping = words.slice(first, at).map(({ form }) => form);
  const passive = helping.some((form) => BE.has(form)) && !(words[at]?.form.endsWith('ing') ?? false);
  const { subject, shared } = subjectOf(text, words, first);
  const after = behind(text, words, at + 1);
  const by = passive ? byOf(text, words, at + 1) : [];
  return { subject, object: after, by, passive, shared, helping };
}

function subjectOf(text: string, words: readonly Word[], end: number): Pick<Clause, 'subject' | 'shared'> {
  if (words[end - 1]?.form === 'and')
    return { subject: words.slice(openOf(text, words, end - 1), end - 1), shared: true };
  let from = end;
  while (from > 0 && !markBefore(text, words, from) && !OPENS.has(words[from - 1]?.form ?? '')) from--;
  // "Teachers who taught": the subject stands before "who".
  if (
    from === end &&
    /^(?:who|which|that)$/.test(words[end - 1]?.form ?? '') &&
    end > 1 &&
    !markBefore(text, words, end - 1)
  ) {
    let start = end - 1;
    while (start > 0 && !markBefore(text, words, start) && !OPENS.has(words[start - 1]?.form ?? '')) start--;
    // "The Union has put the man who shot": only what stands behind the verb before it.
    const verb = words.findLastIndex(
      ({ form }, i) =>
        i >= start &&
        i < end - 1 &&
        (HELPING.has(form) || FINITE.test(form) || /^(?:put|shot|set|let|caught)$/.test(form)),
    );
    return { subject: words.slice(verb < 0 ? start : verb + 1, end - 1), shared: false };
  }
  // "The families who came back were turned away": the subject stands before "who", whose own verb stands behind it.
  if (from > 1 && from < end && isWho(words[from - 1]) && !markBefore(text, words, from - 1)) {
    const own = words.slice(from, end);
    if (own.slice(0, 3).some((word) => isHelping(word) || FINITE.test(word.form))) {
      let start = from - 1;
      while (start > 0 && !markBefore(text, words, start) && !OPENS.has(words[start - 1]?.form ?? '')) start--;
      const head = words.slice(start, from - 1);
      if (head.length < 7 && !head.some(({ form }) => HELPING.has(form) || FINITE.test(form)))
        return { subject: head, shared: false };
    }
  }
  // "Turned back by men of the League, who wanted": behind a mark it is the last that was named.
  if (from === end && end > 2 && isWho(words[end - 1]) && markBefore(text, words, end - 1)) {
    const head = words.slice(0, end - 1);
    const verb = head.findLastIndex(({ form }) => HELPING.has(form) || FINITE.test(form));
    const named = head.findLastIndex(({ form }, i) => i > verb && /^(?:by|to|from|with)$/.test(form));
    if (verb >= 0 && named >= 0) return { subject: head.slice(named + 1), shared: false };
  }
  // "The League, which holds the hills, shelled": what is set between commas is stepped over.
  if (from === end) return { subject: words.slice(0, firstMark(text, words)), shared: false };
  return { subject: words.slice(from, end), shared: false };
}

/** Where the clause begins that holds an earlier verb of the same subject: behind what opens the sentence with a comma, if that is short. */
function openOf(text: string, words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && !OPENS.has(words[from - 1]?.form ?? '') && !/[;:“”"\n]/u.test(between(text, words, from))) from--;
  return from;
}

function behind(text: string, words: readonly Word[], from: number): Word[] {
  let end = from;
  while (end < words.length && !(end > from && /[;:—–()“”"\n]/u.test(between(text, words, end)))) end++;
  return words.slice(from, end);
}

/** Behind "by", and behind "by order of", "on the orders of". */
function byOf(text: string, words: readonly Word[], from: number): Word[] {
  const order = words.findIndex(
    (word, i) =>
      i > from && word.form === 'of' && /^(?:orders?|command|instructions?|behest)$/.test(words[i - 1]?.form ?? ''),
  );
  const at = order >= 0 ? order : words.findIndex((word, i) => i >= from && word.form === 'by');
  if (at < 0) return [];
  let end = at + 1;
  while (end < words.length && !(end > at + 1 && markBefore(text, words, end))) end++;
  return words.slice(at + 1, end);
}

const isWho = (word: Word | undefined): boolean => word?.form === 'who' || word?.form === 'which';

const between = (text: string, words: readonly Word[], at: number): string =>
  text.slice(words[at - 1]?.span[1] ?? 0, words[at]?.span[0] ?? 0);

const markBefore = (text: string, words: readonly Word[], at: number): boolean => MARK.test(between(text, words, at));

const firstMark = (text: string, words: readonly Word[]): number => {
  const at = words.findIndex((_, i) => i > 0 && markBefore(text, words, i));
  return at < 0 ? words.length : at;
};

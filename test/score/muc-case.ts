import { CLASSES, classOf, WHOLE } from '../../src/annotate/cut/word-class.ts';
import { hashText } from '../../src/annotate/hash.ts';
import { lookUp } from '../../src/annotate/hash-table.ts';
import { CLASS } from '../../src/annotate/lexicon.ts';
import { COMMON, FAMILY, GIVEN, LONGEST_TERM, lexiconKey } from '../../src/annotate/name/lexicon.ts';
import { tableForm } from '../../src/extract/mention/mention-table.ts';
import type { Resources } from '../../src/run/resources.ts';

const COMMON_CLASS =
  CLASS.noun |
  CLASS.plural |
  CLASS.verb |
  CLASS.thirdPerson |
  CLASS.past |
  CLASS.gerund |
  CLASS.adjective |
  CLASS.adverb;
const NAME_CLASS = CLASS.personName | CLASS.placeName | CLASS.otherName;
const SMALL = /^(?:of|the|and|for|de|del|la|las|los|el|y|in|on|to|a|an|at|by)$/;
const ARTICLE = /^(?:el|la|las|los|san|santa|santo|san|nueva|nuevo|puerto|villa)$/;

const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown|last|tonight)$/;
const STOPS = /^(?:the|a|an|by|in|on|at|to|and|with|from|that|its|their)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

interface Word {
  readonly at: number;
  readonly lower: string;
  /** True where a sentence begins. */
  readonly opens: boolean;
  /** True when nothing but blanks stands between it and the word before. */
  readonly joined: boolean;
}

/**
 * A text in capitals with the small letters it would have had: names keep a capital, acronyms all of theirs. Length and
 * offsets stay. A word is a name when no dictionary has it in small letters, when a list of names has it together with
 * its neighbours, or when letters in brackets behind it are its first letters.
 */
export function mixedCase(text: string, { model, names, mentions }: Resources): string {
  const words = wordsOf(text);
  const sortOf = (word: string): string => CLASSES[classOf(model.gaps.words, WHOLE, word)] ?? '';
  const isCommon = (word: string): boolean => {
    const sort = sortOf(word);
    return (
      (sort !== '' && !sort.startsWith('NNP')) ||
      (lookUp(names.lexicon.flags, lexiconKey(word)) & COMMON) !== 0 ||
      (lookUp(model.lexicon.classes, hashText(word)) & COMMON_CLASS) !== 0
    );
  };
  const kinds = words.map(({ lower }) => ({
    common: isCommon(lower) || stemsOf(lower).some(isCommon),
    name:
      /^(?:NNP.*|X|)$/.test(sortOf(lower)) &&
      ((lookUp(names.lexicon.flags, lexiconKey(lower)) & (GIVEN | FAMILY)) !== 0 ||
        (lookUp(model.lexicon.classes, hashText(lower)) & NAME_CLASS) !== 0),
    title: mentions.titles.has(tableForm(lower)),
  }));
  const capital = words.map((word, i) => isName(word, kinds[i] as (typeof kinds)[number], mentions));
  markTerms(words, kinds, capital, names.lexicon.terms);
  const acronyms = markBrackets(text, words, capital);
  // "Rosa" beside a name, "Colonel" before one
  for (const [i, kind] of kinds.entries()) {
    const next = words[i + 1]?.joined === true && capital[i + 1] === true && !words[i + 1]?.opens;
    const before = words[i]?.joined === true && capital[i - 1] === true;
    if (!capital[i] && !SIDE.test(words[i]?.lower ?? '') && ((kind.name && (next || before)) || (kind.title && next)))
      capital[i] = !SMALL.test(words[i]?.lower ?? '');
    if (
      MONTH.test(words[i]?.lower ?? '') &&
      (/^\d/.test(words[i - 1]?.lower ?? '') || /^\d/.test(words[i + 1]?.lower ?? ''))
    )
      capital[i] = true;
    if (!capital[i] && next && ARTICLE.test(words[i]?.lower ?? '') && words[i - 1]?.lower !== 'de') capital[i] = true;
  }
  let made = text.toLowerCase();
  // letters whose small form is longer would move what stands behind them
  if (made.length !== text.length)
    made = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  const letters = [...made.split('')];
  words.forEach(({ at, lower, opens }, i) => {
    if (acronyms.has(lower) || isAcronym(lower, kinds[i] as (typeof kinds)[number]))
      for (let k = at; k < at + lower.length; k++) letters[k] = text[k] as string;
    else if (capital[i] || opens || lower === 'i') {
      letters[at] = text[at] as string;
      // "Acan-Efe", "O'Neill"
      for (const [k, c] of [...lower].entries())
        if (/[-’']/.test(c) && k + 2 < lower.length) letters[at + k + 1] = text[at + k + 1] as string;
    }
  });
  for (const { index, 0: short } of text.matchAll(/\b(?:\p{Lu}\.){2,}/gu))
    for (let k = index; k < index + short.length; k++) letters[k] = text[k] as string;
  return letters.join('');
}

/** What a word may be a form of. */
const stemsOf = (word: string): string[] =>
  word.length < 5
    ? []
    : [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/]
        .filter((ending) => ending.test(word))
        .map((ending) => word.replace(ending, ''))
        .flatMap((stem) => [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')])
        .filter((stem) => stem.length > 2);

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((match) => {
    const at = match.index;
    const gap = text.slice(end, at);
    end = at + match[0].length;
    return {
      at,
      lower: match[0].toLowerCase().replace(/['’]s?$/, ''),
      opens: at === 0 || /[.!?]['"”)]*\s|:\s+["“]|\n\n|--/.test(gap),
      joined: /^\s+$/.test(gap),
    };
  });
}

const isName = (
  { lower }: Word,
  { common, name }: { readonly common: boolean; readonly name: boolean },
  { adjectives, peoples, states }: Resources['mentions'],
): boolean => {
  if (/^\d/.test(lower) || SMALL.test(lower)) return false;
  if (adjectives.has(lower) || peoples.has(lower) || states.has(lower)) return true;
  if (/-/.test(lower)) return false;
  return !common && (name || lower.length > 2);
};

/** Letters without a vowel, or with a digit behind them. */
const isAcronym = (lower: string, { common, name }: { readonly common: boolean; readonly name: boolean }): boolean =>
  /^[a-z]{1,3}-\d+$/.test(lower) ||
  (!common && (/^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(lower) || (!name && /^[a-z]{3}$/.test(lower))));

/** The longest names of the lists, of two words or more; of one word only where it is no common word. */
function markTerms(
  words: readonly Word[],
  kinds: readonly { readonly common: boolean }[],
  capital: boolean[],
  terms: Resources['names']['lexicon']['terms'],
): void {
  for (let i = 0; i < words.length; i++)
    for (let n = Math.min(LONGEST_TERM, words.length - i); n >= 1; n--) {
      const run = words.slice(i, i + n);
      if (
        run.some((word, k) => k > 0 && !word.joined) ||
        SMALL.test(run[0]?.lower ?? '') !== /^(el|la|los|las)$/.test(run[0]?.lower ?? '')
      )
        continue;
      if (n === 1 && kinds[i]?.common) continue;
      if (lookUp(terms, lexiconKey(run.map((word) => word.lower).join(' '))) === 0) continue;
      for (let k = i; k < i + n; k++) capital[k] = k === i || !SMALL.test(words[k]?.lower ?? '');
      i += n - 1;
      break;
    }
}

/** "National Liberation Front (NLF)": the words whose first letters stand in brackets behind them; gives the acronyms. */
function markBrackets(text: string, words: readonly Word[], capital: boolean[]): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/\((\p{Lu}{2,8})\)/gu)) {
    const letters = (match[1] as string).toLowerCase();
    const last = words.findLastIndex((word) => word.at < match.index);
    const first = firstOf(
      letters,
      words.slice(0, last + 1).map((word) => word.lower),
    );
    found.add(letters);
    // letters of another language: the words back to an article, a preposition or a stop
    if (first < 0) {
      for (let w = last; w > 0 && last - w < 8 && !STOPS.test(words[w]?.lower ?? ''); w--) {
        capital[w] = !SMALL.test(words[w]?.lower ?? '');
        if (!words[w]?.joined) break;
      }
    }
    for (let w = first; w >= 0 && w <= last; w++) if (!SMALL.test(words[w]?.lower ?? '')) capital[w] = true;
  }
  return found;
}

/** The index of the word with which the words that `letters` stand for begin, at the end of a list; -1 when they are no first letters. */
export function firstOf(letters: string, words: readonly string[]): number {
  let k = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && words.length - i < 12; i--) {
    const word = (words[i] as string).toLowerCase();
    if (word[0] === letters[k]?.toLowerCase()) {
      if (k-- === 0) return i;
    } else if (!SMALL.test(word)) return -1;
  }
  return -1;
}

import { wordsOf } from '../src/annotate/conllu.ts';
import {
  CLASS_BITS,
  CLASSES,
  TAIL,
  WHOLE,
  WORD_BITS,
  type WordClass,
  wordRow,
} from '../src/annotate/cut/word-class.ts';
import type { Weights } from '../src/annotate/weights.ts';
import type { Placed } from './treebank.ts';

/** How often a word or ending has each class. */
type Counts = Map<string, Map<WordClass, number>>;

/** Words and endings seen less often are left out, so that training meets unknown words as reading will. */
const LEAST = { whole: 3, tail: 5 };

const SUBJECTS = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'you', 'this', 'that', 'there']);

/** The table of word classes of a treebank: the commonest class of each stretch without blanks, marks left off. */
export function learnWordClasses(bank: readonly Placed[]): Weights {
  const whole: Counts = new Map();
  const tails: Counts = new Map();
  for (const { sentence } of bank) {
    for (const { word, kind } of stretchesOf(wordsOf(sentence))) {
      count(whole, word, kind);
      count(tails, word.slice(-3), kind);
    }
  }
  const w = new Float32Array(CLASS_BITS * 2 ** WORD_BITS);
  const taken = new Set<number>();
  place(w, taken, whole, WHOLE, LEAST.whole);
  place(w, taken, tails, TAIL, LEAST.tail);
  return { bits: WORD_BITS, classes: CLASS_BITS, w };
}

/** The words of a sentence as they are written, clitics together with what they lean on. */
function stretchesOf(words: readonly (readonly string[])[]): { word: string; kind: WordClass }[] {
  const found: { word: string; kind: WordClass }[] = [];
  let word = '';
  let kinds: WordClass[] = [];
  words.forEach((cells, i) => {
    const form = cells[1] as string;
    const letters = /[\p{L}\p{N}]/u.test(form);
    if (letters) kinds.push(classAt(words, i));
    if (letters || (word !== '' && /['’-]/.test(form))) word += form;
    if (i + 1 < words.length && (cells[9] as string).includes('SpaceAfter=No')) return;
    if (kinds.length > 0) found.push({ word: word.replaceAll('’', "'").toLowerCase(), kind: classTogether(kinds) });
    word = '';
    kinds = [];
  });
  return found;
}

function classTogether(kinds: readonly WordClass[]): WordClass {
  const [first, last] = [kinds[0] as WordClass, kinds.at(-1) as WordClass];
  if (!kinds.slice(1).some((kind) => /^(?:VBD|VBZ|VBP|MD)$/.test(kind))) return last;
  return /SUBJ|PRP|^W$|EX|DT/.test(first) ? 'SUBJ+V' : first;
}

function classAt(words: readonly (readonly string[])[], i: number): WordClass {
  const tagOf = (at: number) => words[at]?.[4] ?? '';
  const tag = tagOf(i);
  if (tag.startsWith('NNP')) {
    const [before, after] = [tagOf(i - 1).startsWith('NNP'), tagOf(i + 1).startsWith('NNP')];
    return before === after ? 'NNP' : after ? 'NNP first' : 'NNP last';
  }
  if (tag === 'PRP') return SUBJECTS.has((words[i] as readonly string[])[1]?.toLowerCase() ?? '') ? 'SUBJ' : 'PRP';
  if (tag.startsWith('JJ')) return 'JJ';
  if (/^RB|^RP/.test(tag)) return 'RB';
  if (tag.startsWith('W')) return 'W';
  if (tag === 'PDT') return 'DT';
  if (/^[^A-Z]|HYPH|-LRB-|-RRB-|NFP|SYM/.test(tag)) return 'SIGN';
  return CLASSES.find((name) => name === tag) ?? 'X';
}

function count(counts: Counts, key: string, kind: WordClass): void {
  const kinds = counts.get(key) ?? new Map<WordClass, number>();
  counts.set(key, kinds);
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

/** Writes the classes into the table, the commonest words first; one whose row is taken stays unknown. */
function place(w: Float32Array, taken: Set<number>, counts: Counts, family: number, least: number): void {
  const byCount = <Key extends string>([a, m]: [Key, number], [b, n]: [Key, number]) => n - m || (a < b ? -1 : 1);
  const totals = [...counts].map(([key, kinds]): [string, number] => [
    key,
    [...kinds.values()].reduce((x, y) => x + y),
  ]);
  for (const [key, total] of totals.sort(byCount)) {
    const row = wordRow(family, key);
    if (total < least || taken.has(row)) continue;
    taken.add(row);
    const [best] = [...(counts.get(key) as Map<WordClass, number>)].sort(byCount)[0] as [WordClass, number];
    const code = CLASSES.indexOf(best);
    for (let k = 0; k < CLASS_BITS; k++) if (code & (1 << k)) w[row + k] = 1;
  }
}

import type { LineageCredit, LineageText } from '../../core/lineage.ts';
import { wordsOf } from './imprint.ts';

/** Words that any two sentences share, and days, which all who write in one week name. */
const SMALL = new Set(
  `the a an of to in on at by for from with and or that this is are was were be been has have had it its as he she they
  his her their not but who which will would said says also after before can may these those such than then there when
  where if so into more most one according report reports reported write writes wrote monday tuesday wednesday thursday
  friday saturday sunday today yesterday morning evening night week january february march april may june july august
  september october november december`.split(/\s+/),
);

/** From this share of what is credited on, the other text tells of it. */
const FIT = 0.3;

/**
 * How far an outlet's text tells what another text has from that outlet, 0 to 1: the share of the words of the sentence
 * with the credit, names twice, of the whole text where the credit stands for it. Nothing where that is too little or no
 * name is shared: the outlet then told it elsewhere.
 */
export function fitsCredit(child: LineageText, credit: LineageCredit, other: LineageText): number | undefined {
  const names = new Set(wordsOf(credit.outlet).map(({ form }) => form));
  const asked = telling(scopeOf(child.text, credit)).filter(({ form }) => !names.has(form));
  // A name may open a sentence there, where it looks like any word.
  const there = new Set([...telling(other.text), ...wordsOf(other.text)].map(({ form }) => form));
  const weight = (words: readonly Telling[]) => words.reduce((sum, { name }) => sum + (name ? 2 : 1), 0);
  const common = asked.filter(({ form }) => there.has(form));
  const share = asked.length === 0 ? 0 : weight(common) / weight(asked);
  return share >= FIT && common.some(({ name }) => name) ? share : undefined;
}

interface Telling {
  readonly form: string;
  /** A name or a figure. */
  readonly name: boolean;
}

/** The words that tell something, each once, by their stems. */
function telling(text: string): Telling[] {
  const found = new Map<string, Telling>();
  let last = 0;
  for (const { form, start, end } of wordsOf(text)) {
    const opens = last === 0 || /[.!?\n]/.test(text.slice(last, start));
    last = end;
    if (SMALL.has(form)) continue;
    const name = /\d/.test(form) || (!opens && /^\p{Lu}/u.test(text.slice(start, start + 2)));
    const key = name
      ? form
      : form.replace(/(?:ing|ed|es|s|ly|en)$/, (tail) => (form.length - tail.length >= 4 ? '' : tail));
    if (!found.has(key)) found.set(key, { form: key, name });
  }
  return [...found.values()];
}

/** The sentence in which a credit stands; the whole text for one that stands beside or before it. */
function scopeOf(text: string, { span, form }: LineageCredit): string {
  if (span === undefined || form === 'dateline' || form === 'tail') return text;
  const from = Math.max(0, ...[...text.slice(0, span[0]).matchAll(/[.!?]\s|\n/g)].map(({ index }) => index + 1));
  const rest = text.slice(span[1]).search(/[.!?](?:\s|$)|\n/);
  return text.slice(from, rest < 0 ? text.length : span[1] + rest);
}

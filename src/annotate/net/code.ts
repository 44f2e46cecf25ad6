import { normaliseForm } from '../form.ts';
import { hashText } from '../hash.ts';
import { lookUp } from '../hash-table.ts';
import type { Lexicon } from '../lexicon.ts';

/** The code of a string that was not met in training; 0 is padding, and strings count from 2. */
const UNKNOWN = 1;

const UPPER = /^\p{Uppercase}$/u;
const LOWER = /^\p{Lowercase}$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * X for a capital, x for a small letter, d for a decimal digit, other signs as they are; runs cut to two, at most nine
 * signs. By code points, and by the same Unicode properties as `kind_of` in train/accurate.py.
 */
function shapeOf(form: string): string {
  const kinds: string[] = [];
  let last = '';
  let run = 0;
  for (const sign of form) {
    const kind = UPPER.test(sign) ? 'X' : LOWER.test(sign) ? 'x' : DIGIT.test(sign) ? 'd' : sign;
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) kinds.push(kind);
    if (kinds.length > 8) break;
  }
  return kinds.join('');
}

/** The features of a form as strings: lower form, form, last 1 to 4 letters, first 2 and 3, shape, classes, habit. */
function featuresOf(form: string, { classes, habits }: Lexicon): string[] {
  const low = form.toLowerCase().replace(/[0-9]/g, '0');
  const key = hashText(low) >>> 0;
  const letters = Array.from(low);
  const end = (n: number) => letters.slice(-n).join('');
  const start = (n: number) => letters.slice(0, n).join('');
  const known = [classes, habits].map((table) => `${lookUp(table, key)}`);
  return [low, form, end(1), end(2), end(3), end(4), start(2), start(3), shapeOf(form), ...known];
}

/** The codes of every feature string of the net. */
export type Vocabulary = readonly ReadonlyMap<string, number>[];

/** A vocabulary from the strings of each feature, in the order of their codes. */
export const makeVocabulary = (strings: readonly (readonly string[])[]): Vocabulary =>
  strings.map((list) => new Map(list.map((text, i) => [text, i + 2])));

/**
 * The codes of a form, one for each feature. The net has seen curly quotation marks and dashes, so signs are made alike
 * only in a form that it does not know as it stands.
 */
export function codesOf(vocabulary: Vocabulary, lexicon: Lexicon, form: string): number[] {
  const known = vocabulary[0]?.has(form.toLowerCase().replace(/[0-9]/g, '0'));
  const features = featuresOf(known ? form : normaliseForm(form), lexicon);
  return features.map((text, i) => vocabulary[i]?.get(text) ?? UNKNOWN);
}

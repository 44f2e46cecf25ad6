import { hashText } from './hash.ts';
import { lookUp } from './hash-table.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';

/** The columns of a form: hashes of it exact, lower-cased with digits as 0, suffixes, prefixes, shape; codes of the lexicon. */
export const EXACT = 0;
export const LOWER = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX1 = 6;
export const PREFIX2 = 7;
export const PREFIX3 = 8;
export const SHAPE = 9;
export const CLASSES = 10;
export const HABIT = 11;
/** Numbers kept for one form. */
export const WIDTH = 12;

/** The forms of a text, each hashed once. Grows as forms are added; `hashes[id * WIDTH + column]`. */
export interface FormIndex {
  readonly ids: Map<string, number>;
  readonly forms: string[];
  hashes: Int32Array;
  readonly lexicon: Lexicon;
}

/** An index without forms, which will be looked up in `lexicon`. */
export const makeFormIndex = (lexicon: Lexicon = NO_LEXICON): FormIndex => ({
  ids: new Map(),
  forms: [],
  hashes: new Int32Array(256 * WIDTH),
  lexicon,
});

/** The id of `form`, which is hashed and added when it is new. */
export function formId(index: FormIndex, form: string): number {
  const known = index.ids.get(form);
  if (known !== undefined) return known;
  const id = index.forms.length;
  if ((id + 1) * WIDTH > index.hashes.length) {
    const grown = new Int32Array(index.hashes.length * 2);
    grown.set(index.hashes);
    index.hashes = grown;
  }
  index.ids.set(form, id);
  index.forms.push(form);
  hashForm(normaliseForm(form), index, id * WIDTH);
  return id;
}

/**
 * The form as features see it: one apostrophe, one quotation mark, one hyphen, one long dash, three full stops for
 * an ellipsis. The offsets of a token never depend on it.
 */
export function normaliseForm(form: string): string {
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) > 126 || form.charCodeAt(i) === 96) return normaliseSigns(form);
  }
  return form;
}

const normaliseSigns = (form: string): string =>
  form
    .replace(/[‘’‛ʼʻ′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑\u00ad]/gu, '-')
    .replace(/[―─]/gu, '—')
    .replace(/…/gu, '...');

function hashForm(form: string, { hashes, lexicon }: FormIndex, base: number): void {
  const lower = form.toLowerCase();
  const end = lower.length;
  hashes[base + EXACT] = hashText(form);
  hashes[base + LOWER] = hashText(lower.replace(/[0-9]/g, '0'));
  for (let k = 1; k <= 4; k++) hashes[base + SUFFIX1 + k - 1] = hashText(lower.slice(Math.max(0, end - k)), 6 + k);
  for (let k = 1; k <= 3; k++) hashes[base + PREFIX1 + k - 1] = hashText(lower.slice(0, k), 10 + k);
  hashes[base + SHAPE] = hashText(shapeOf(form), 14);
  const key = (hashes[base + LOWER] as number) >>> 0;
  hashes[base + CLASSES] = lookUp(lexicon.classes, key);
  hashes[base + HABIT] = lookUp(lexicon.habits, key);
}

/** Capitals as X, small letters as x, digits as d, other signs as they are; runs cut to two, at most nine signs. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length <= 8; i++) {
    const sign = signOf(form.charCodeAt(i), form[i] as string);
    run = sign === last ? run + 1 : 0;
    if (run < 2) shape += sign;
    last = sign;
  }
  return shape;
}

function signOf(code: number, character: string): string {
  if ((code >= 65 && code <= 90) || (code >= 192 && code <= 222)) return 'X';
  if ((code >= 97 && code <= 122) || (code >= 223 && code <= 591)) return 'x';
  if (code >= 48 && code <= 57) return 'd';
  return character;
}

import { type FormIndex, formId, LOWER, makeFormIndex, normaliseForm, WIDTH } from '../form.ts';
import { hashText } from '../hash.ts';
import { lookUp } from '../hash-table.ts';
import { COMMON, LONGEST_TERM, lexiconKey, type NameLexicon } from './lexicon.ts';

/** What the detector looks at, by token of an article (or of a stretch of sentences that belong together). */
export interface NameColumns {
  readonly index: FormIndex;
  readonly forms: Int32Array;
  readonly sentStart: ArrayLike<number>;
  /** Hashes of the XPOS names, so that the codes of a tagger do not matter. */
  readonly tags: Int32Array;
  /** 1 for a word that starts with a capital, or with an article tied to one (al-Talini). */
  readonly capital: Uint8Array;
  /** Class of the word in the lexicon, 0 for none; its bits; and the lists of the term it stands in, odd at its first word. */
  readonly sense: Uint16Array;
  readonly flags: Uint16Array;
  readonly term: Uint16Array;
  /** First and last token of the run of capitalised words a token stands in; -1 for none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** 1 for a word that can belong to a name: it has a capital or stands close to one. All others are passed over. */
  readonly near: Uint8Array;
  /** Bit 1: the word also stands here in small letters; bit 2: with a capital inside a sentence; bit 4: headline. */
  readonly seen: Uint8Array;
}

const CAPITAL = /^(?:(?:al|el|ul|as|ash|ar|an|ad|az|at|wal|wa)-)?\p{Lu}/u;
const PARTICLE = /^(?:al|el|ul|bin|ibn|bint|abu|abd|de|del|della|di|da|dos|du|la|van|von|der|den|ter|ould|ag|ben)$/;
const TIE = /^(?:-|'|’)$/;
const LINK = /^(?:of|the|and|for|&|de|del|la|al|-|'|’|'s|’s)$/;

/** The columns of `n` tokens; `formAt` gives a token's text and `tagAt` the name of its XPOS tag. */
export function makeColumns(
  n: number,
  formAt: (i: number) => string,
  tagAt: (i: number) => string,
  sentStart: ArrayLike<number>,
  lexicon: NameLexicon,
): NameColumns {
  const index = makeFormIndex();
  const forms = new Int32Array(n);
  const tags = new Int32Array(n);
  const tagHash = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    forms[i] = formId(index, formAt(i));
    const tag = tagAt(i);
    let hash = tagHash.get(tag);
    if (hash === undefined) {
      hash = hashText(tag, 31);
      tagHash.set(tag, hash);
    }
    tags[i] = hash;
  }
  const lowers = index.forms.map((form) => normaliseForm(form).toLowerCase());
  const keys = lowers.map(lexiconKey);
  const ofForms = <T extends Uint8Array | Uint16Array>(make: (n: number) => T, value: (form: number) => number): T => {
    const known = Uint16Array.from(index.forms, (_, form) => value(form));
    const column = make(n);
    for (let i = 0; i < n; i++) column[i] = known[forms[i] as number] as number;
    return column;
  };
  const small = (size: number) => new Uint8Array(size);
  const wide = (size: number) => new Uint16Array(size);
  const joins = Uint8Array.from(index.forms, (form) => (TIE.test(form) ? 2 : PARTICLE.test(form) ? 1 : 0));
  const columns: NameColumns = {
    ...{ index, forms, sentStart, tags },
    capital: ofForms(small, (form) => (CAPITAL.test(index.forms[form] as string) ? 1 : 0)),
    sense: ofForms(wide, (form) => lookUp(lexicon.senses, keys[form] as number)),
    flags: ofForms(wide, (form) => lookUp(lexicon.flags, keys[form] as number)),
    term: new Uint16Array(n),
    runFirst: new Int32Array(n).fill(-1),
    runLast: new Int32Array(n).fill(-1),
    near: new Uint8Array(n),
    seen: new Uint8Array(n),
  };
  for (let s = 0; s + 1 < sentStart.length; s++) {
    findTerms(columns, lowers, lexicon, sentStart[s] as number, sentStart[s + 1] as number);
    markRuns(columns, joins, sentStart[s] as number, sentStart[s + 1] as number);
    markNear(columns, sentStart[s] as number, sentStart[s + 1] as number);
  }
  markSeen(columns);
  return columns;
}

/** The longest terms of the lexicon that start with a capital, left to right. */
function findTerms(
  { forms, capital, term }: NameColumns,
  lowers: readonly string[],
  { terms }: NameLexicon,
  from: number,
  end: number,
): void {
  for (let i = from; i < end; i++) {
    if (capital[i] === 0) continue;
    let words = '';
    let [last, lists] = [-1, 0];
    for (let j = i, count = 0; j < end && count < LONGEST_TERM; j++) {
      const lower = lowers[forms[j] as number] as string;
      if (capital[j] === 0 && !LINK.test(lower)) break;
      if (lower === '-') continue;
      words = count === 0 ? lower : `${words} ${lower}`;
      count++;
      if (capital[j] === 0) continue;
      const found = lookUp(terms, lexiconKey(words));
      if (found !== 0) [last, lists] = [j, found];
    }
    for (let j = i; j <= last; j++) term[j] = (lists << 1) | (j === i ? 1 : 0);
    if (last > i) i = last;
  }
}

/** Runs of capitalised words, over hyphens, apostrophes and particles between two of them. */
function markRuns(
  { forms, capital, runFirst, runLast }: NameColumns,
  joins: Uint8Array,
  from: number,
  end: number,
): void {
  for (let i = from; i < end; i++) {
    if (capital[i] !== 1) continue;
    let last = i;
    for (let j = i + 1; j < end && j - last <= 2; j++) {
      if (capital[j] === 1) last = j;
      else if (joins[forms[j] as number] === 0) break;
    }
    let first = i;
    while (first > from && joins[forms[first - 1] as number] === 1 && runLast[first - 1] === -1) first--;
    for (let j = first; j <= last; j++) {
      runFirst[j] = first;
      runLast[j] = last;
    }
    i = last;
  }
}

/** The most words without a capital inside a name ("Front for the Liberation"). */
const GAP = 3;

/** Marks words with a capital, those between two such that stand close, the one behind them, numbers and particles before. */
function markNear({ capital, runFirst, flags, near }: NameColumns, from: number, to: number): void {
  let last = -1;
  for (let i = from; i < to; i++) {
    if (capital[i] !== 1) {
      if (runFirst[i] !== -1) near[i] = 1;
      continue;
    }
    near[i] = 1;
    if (i + 1 < to) near[i + 1] = 1;
    // "3rd Brigade": what stands right before and is no word of the dictionary.
    if (i > from && ((flags[i - 1] as number) & COMMON) === 0) near[i - 1] = 1;
    if (last >= 0 && i - last <= GAP + 1) near.fill(1, last, i);
    last = i;
  }
}

function markSeen({ index, forms, capital, sentStart, seen }: NameColumns): void {
  const kinds = new Map<number, number>();
  const keyOf = (i: number) => index.hashes[(forms[i] as number) * WIDTH + LOWER] as number;
  const isHeadline: boolean[] = [];
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, end] = [sentStart[s] as number, sentStart[s + 1] as number];
    let [capitals, words] = [0, 0];
    for (let i = from; i < end; i++) {
      if (!/^\p{L}{4}/u.test(index.forms[forms[i] as number] as string)) continue;
      words++;
      capitals += capital[i] as number;
    }
    const headline = words >= 4 && capitals / words > 0.7;
    isHeadline.push(headline);
    for (let i = from; i < end; i++) {
      const bit = capital[i] === 1 ? (i > from && !headline ? 2 : 0) : 1;
      const key = keyOf(i);
      kinds.set(key, (kinds.get(key) ?? 0) | bit);
    }
  }
  for (let s = 0; s + 1 < sentStart.length; s++)
    for (let i = sentStart[s] as number; i < (sentStart[s + 1] as number); i++)
      seen[i] = (kinds.get(keyOf(i)) as number) | (isHeadline[s] ? 4 : 0);
}

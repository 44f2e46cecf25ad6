import { type FormIndex, formId, LOWER, makeFormIndex, normaliseForm, WIDTH } from './form.ts';
import { hashText } from './hash.ts';
import type { NameLexicon } from './name-lexicon.ts';

/** What the detector looks at, by token of an article (or of a stretch of sentences that belong together). */
export interface NameColumns {
  readonly index: FormIndex;
  readonly forms: Int32Array;
  readonly sentStart: ArrayLike<number>;
  /** Hashes of the XPOS names, so that the codes of a tagger do not matter. */
  readonly tags: Int32Array;
  /** 1 for a word that starts with a capital. */
  readonly capital: Uint8Array;
  /** Code of the word in the lexicon, 0 for none; and of the phrase it belongs to, odd at its first word. */
  readonly word: Int32Array;
  readonly phrase: Int32Array;
  /** First and last token of the run of capitalised words a token stands in; -1 for none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Bit 1: the word also stands here in small letters; bit 2: with a capital inside a sentence; bit 4: headline. */
  readonly seen: Uint8Array;
}

const PARTICLE = /^(?:al|el|ul|bin|ibn|bint|abu|abd|de|del|della|di|da|dos|du|la|van|von|der|den|ter|ould|ag|ben)$/;
const TIE = /^(?:-|'|’)$/;

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
  const capitals = Uint8Array.from(index.forms, (form) => (/^\p{Lu}/u.test(form) ? 1 : 0));
  const joins = Uint8Array.from(index.forms, (form) => (TIE.test(form) ? 2 : PARTICLE.test(form) ? 1 : 0));
  const codes = Int32Array.from(lowers, (lower) => lexicon.words.get(lower) ?? 0);
  const columns: NameColumns = {
    ...{ index, forms, sentStart, tags },
    capital: Uint8Array.from(forms, (form) => capitals[form] as number),
    word: Int32Array.from(forms, (form) => codes[form] as number),
    phrase: findPhrases(forms, lowers, sentStart, lexicon),
    runFirst: new Int32Array(n).fill(-1),
    runLast: new Int32Array(n).fill(-1),
    seen: new Uint8Array(n),
  };
  for (let s = 0; s + 1 < sentStart.length; s++)
    markRuns(columns, joins, sentStart[s] as number, sentStart[s + 1] as number);
  markSeen(columns);
  return columns;
}

/** The longest names of the lexicon, left to right: 2k + 1 at the first word of a name of list k, 2k further on. */
function findPhrases(
  forms: Int32Array,
  lowers: readonly string[],
  sentStart: ArrayLike<number>,
  { reach, phrases }: NameLexicon,
): Int32Array {
  const found = new Int32Array(forms.length);
  const reaches = Int32Array.from(lowers, (lower) => reach.get(lower) ?? 0);
  const lowerAt = (i: number) => lowers[forms[i] as number] as string;
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const end = sentStart[s + 1] as number;
    for (let i = sentStart[s] as number; i < end; i++) {
      const most = reaches[forms[i] as number] as number;
      let phrase = '';
      let [last, code] = [-1, 0];
      for (let j = i, words = 0; j < end && words < most; j++) {
        const lower = lowerAt(j);
        if (lower === '-') continue;
        phrase = words === 0 ? lower : `${phrase} ${lower}`;
        words++;
        const known = phrases.get(phrase);
        if (known !== undefined) [last, code] = [j, known];
      }
      for (let j = i; j <= last; j++) found[j] = 2 * code + (j === i ? 1 : 0);
      if (last > i) i = last;
    }
  }
  return found;
}

/** Runs of capitalised words, over hyphens, apostrophes and particles between two of them. */
function markRuns({ forms, capital, runFirst, runLast }: NameColumns, joins: Uint8Array, from: number, end: number): void {
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

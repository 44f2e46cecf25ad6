/** Clitics at the end of a word. */
export const ENDINGS = /(?:n['’‘`]t|['’‘`](?:s|re|ve|ll|d|m))$/i;

/** Words of two parts without an apostrophe, with the length of the first part. */
export const WHOLE_IN_PARTS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  // Negations and short verbs whose apostrophe was forgotten.
  ...[
    'do',
    'wo',
    'ca',
    'did',
    'does',
    'could',
    'would',
    'should',
    'is',
    'was',
    'are',
    'were',
    'have',
    'has',
    'had',
    'ai',
  ].map((verb): [string, number] => [`${verb}nt`, verb.length]),
  ...['im', 'ive', 'hes', 'shes', 'youre', 'theyre', 'thats', 'theres', 'whats'].map((word): [string, number] => [
    word,
    word.search(/m$|ve$|s$|re$/),
  ]),
]);

/** Parts of a word that keep their hyphen in English treebanks: `anti-government`, `ex-rebel`, `e-mail`. */
const PREFIX = new Set(
  `anti co e ex re pre post pro non mid sub semi multi pan mini micro neo inter intra un de trans pseudo ultra bi tri
   quasi socio psycho`.split(/\s+/),
);

/** The article of Arabic names in its Latin spellings, and other particles that names carry between hyphens. */
const PARTICLE = new Set(
  `al el ul ad an ar as ash at az adh ath ed en er es esh et ez ud ur us ut uz aal ol oul il e i wal wa bin ibn`.split(
    /\s+/,
  ),
);

/** Particles that stand for themselves when small (`as-is`, `an-other`): they join only before a capital. */
const ENGLISH = new Set(['as', 'an', 'at', 'e', 'i', 'us', 'en', 'bin', 'wa']);

/** Abbreviations that keep their full stop even where a sentence ends. */
const SHORT = new Set(
  'etc inc corp ltd jr sr co bros mr mrs ms dr st lt gen col maj sgt capt brig gov sen rep no vs al approx dept est calif univ assn intl penn mass conn tenn messrs'.split(
    ' ',
  ),
);

const MONTHS = new Set('jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? ' ');
const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? ' ');

/** True when the sign at `at` (a hyphen or a full stop inside a word that starts at `from`) holds its word together. */
export function joins(text: string, from: number, at: number, end: number): boolean {
  if (text.charCodeAt(at) === 46) return joinsByStop(text, from, at, end);
  const before = text.slice(from, at).toLowerCase();
  if (PREFIX.has(before) && text[from - 1] !== '-')
    return isLetter(text, at + 1) || before === 'mid' || before === 'post' || before === 'pre';
  const last = before.slice(before.lastIndexOf('-') + 1);
  const leads = last === before;
  if (PARTICLE.has(last)) {
    const capital = isCapital(text, at + 1);
    if (leads && ENGLISH.has(last)) return capital && !isCapital(text, from + 1);
    return isLetter(text, at + 1) && (capital || isCapital(text, from) || !leads || last === 'al');
  }
  // A capitalised part before a particle between hyphens: `Deir-ez-Zor`, `Abd-al-Nour`.
  const next = text.slice(at + 1, end);
  const hyphen = next.indexOf('-');
  return (
    hyphen > 0 &&
    isCapital(text, from) &&
    PARTICLE.has(next.slice(0, hyphen).toLowerCase()) &&
    isLetter(next, hyphen + 1)
  );
}

/** True when the full stop at `at` ends an abbreviation and the next word is written onto it: `Nov.28`, `St.George`. */
export function gluesAfter(text: string, from: number, at: number): boolean {
  if (at - from < 2 || at - from > 6 || !/[\p{Lu}\d]/u.test(text[at + 1] ?? ' ')) return false;
  const word = text.slice(from, at).toLowerCase();
  return (SHORT.has(word) || MONTHS.has(word)) && (isCapital(text, from) || word === 'vs');
}

/** `U.S.-led` and `v2.0` hold together; `ended.Then`, two sentences without a blank, does not. */
function joinsByStop(text: string, from: number, at: number, end: number): boolean {
  if (at - from < 3 || at + 2 >= end) return true;
  return !(/\p{Ll}/u.test(text[at - 1] as string) && isCapital(text, at + 1) && /\p{Ll}/u.test(text[at + 2] as string));
}

/** True when the full stop at the end of `text[start..stop)` belongs to the word: an abbreviation or an initial. */
export function endsTheWord(text: string, start: number, stop: number, end: number, final: boolean): boolean {
  const word = text.slice(start, stop - 1);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || word === 'Ph.D') return true;
  const known = SHORT.has(word.toLowerCase());
  // Something follows in the same stretch: a comma leaves an abbreviation whole, a quotation mark ends a sentence.
  if (stop < end) return (known || word.length === 1) && !/["”’'»]/.test(text[stop] as string) ? true : known;
  if (final) return /^(?:etc|inc|corp|ltd|jr|sr|co|bros)$/i.test(word) || word.includes('.');
  return known || /^\d+$/.test(word) || looksCut(word, isCapital(text, start));
}

/** Few letters, no vowel, or a short word with a capital: what stands before a full stop that ends no sentence. */
const looksCut = (word: string, capital: boolean): boolean =>
  /^\p{L}+$/u.test(word) && (word.length <= 3 || !/[aeiouy]/i.test(word) || (capital && word.length <= 5));

import { normaliseForm, shapeOf } from '../form.ts';
import { hashText } from '../hash.ts';
import type { Weights } from '../weights.ts';
import { sortOf } from './chunk-sort.ts';
import { classOf, isFiniteVerb, TAIL, WHOLE } from './word-class.ts';

/** What the splitter knows of one stretch without blanks. Texts are hashed, signs made alike. */
export interface Chunk {
  /** Without closing marks, lower-cased; and without opening marks. */
  readonly closed: number;
  readonly opened: number;
  readonly lower: number;
  readonly shape: number;
  readonly suffix: number;
  /** The full stops and other end marks it ends with; 0 for none. */
  readonly stops: number;
  /** The last sign before closing marks: its code when it is punctuation or outside ASCII, else 1. */
  readonly sign: number;
  readonly lastSign: number;
  readonly length: number;
  /** Closing marks after the word, opening marks before it: 0 or 1. */
  readonly closes: number;
  readonly opens: number;
  /** How it begins: 1 capital, 2 small letter, 3 digit, 4 other; 0 for no chunk at all. */
  readonly begins: number;
  /** The word without its stops and marks, lower-cased. */
  readonly bare: number;
  /** 0 plain, 1 one letter, 2 full stops inside (`U.S.`), 3 no vowel, 4 no letter at all. */
  readonly cut: number;
  readonly sort: number;
  /** The class of the word, or 32 and the class of its ending when it is not known; times 8, with `begins`. */
  readonly kind: number;
  /** The class of the word alone; 0 when it is not known. */
  readonly known: number;
  /** 1 for a finite verb, for a word of capitals, for an odd number of quotation marks. */
  readonly verb: number;
  readonly capitals: number;
  readonly quotes: number;
  /** Opening less closing brackets. */
  readonly brackets: number;
  /** True for an abbreviation that something must follow: a rank, a title, `incl.`. */
  readonly leads: boolean;
  /** True for an abbreviation after which a sentence goes on when a small letter follows (`on 1 Feb. last year`). */
  readonly short: boolean;
  /** True for a sound or an answer with a full stop (`Mm.`, `Yeah.`): before a capital it is a sentence. */
  readonly alone: boolean;
  /** True for a capital with a full stop: an initial. Between two of them no sentence ends (`J. K. Talin`, `U. S.`). */
  readonly initial: boolean;
}

/** Abbreviations that no sentence ends with, whatever the weights say. Training texts hold too few of them. */
const LEADS = new Set(
  `adm amb asst brig capt cdr cmdr col cpl dr drs fr ft gen gov hon incl insp lt maj messrs mr mrs ms msgr mt mx pfc pres
   prof pvt rep reps rev sen sens sgt st supt vs cf e.g i.e`.split(/\s+/),
);

/** Abbreviations that end a sentence only before a capital, a number or a mark: before a small letter it goes on. */
const SHORT = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd bros dept univ assn approx est ave blvd jr sr etc eds
   trans vol nos pp fig al a.m p.m u.s u.k u.n`.split(/\s+/),
);

/** Sounds and answers that are whole sentences when a full stop follows; the shorter ones look like abbreviations. */
const SAID_ALONE = /^(?:[hm]{2,}|uh|um|oh|ah|aha|eh|huh|yeah|yep|nope|ok|okay|wow|hey)$/;

/** Of longer stretches only this much of either end is looked at. */
const ENOUGH = 40;

/** Describes one chunk; `words` is the table of word classes. */
export function describeChunk(form: string, words: Weights): Chunk {
  const short = form.length > 2 * ENOUGH ? form.slice(0, ENOUGH) + form.slice(-ENOUGH) : form;
  const text = normaliseForm(short)
    .replaceAll('`', "'")
    .replaceAll("''", '"')
    .replace(/–|-{2,}/g, '—');
  const core = text.replace(/["')\]]+$/, '');
  const inner = text.replace(/^["'([]+/, '');
  const stops = /[.!?]+$/.exec(core)?.[0] ?? '';
  const bare = core.slice(0, core.length - stops.length);
  const word = bare.replace(/^["'([]+/, '').toLowerCase();
  const plain = word.replace(/[,;:—]+$/, '');
  const known = classOf(words, WHOLE, plain);
  const begins = /^\p{Lu}/u.test(inner) ? 1 : /^\p{Ll}/u.test(inner) ? 2 : /^\d/.test(inner) ? 3 : 4;
  const last = core.charCodeAt(core.length - 1) || 0;
  return {
    closed: hashText(core.toLowerCase()),
    opened: hashText(inner.toLowerCase()),
    lower: hashText(text.toLowerCase()),
    shape: hashText(shapeOf(text)),
    suffix: hashText(text.slice(-3)),
    stops: stops === '' ? 0 : hashText(stops.length > 3 ? '...' : stops),
    sign: last < 48 || last > 127 ? last : 1,
    lastSign: last,
    length: Math.min(6, bare.length),
    closes: core === text ? 0 : 1,
    opens: inner === text ? 0 : 1,
    begins,
    bare: hashText(word),
    cut: cutOf(word),
    sort: sortOf(text),
    kind: (known === 0 ? 32 + classOf(words, TAIL, plain.slice(-3)) : known) * 8 + begins,
    known,
    verb: isFiniteVerb(known) ? 1 : 0,
    capitals: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text) ? 1 : 0,
    quotes: count(text, /"/g) & 1,
    brackets: count(text, /[([]/g) - count(text, /[)\]]/g),
    leads: stops === '.' && core === text && LEADS.has(word),
    alone: stops === '.' && SAID_ALONE.test(word),
    short: stops === '.' && core === text && SHORT.has(word),
    initial: /^["'([]*\p{Lu}\.["')\]]*[,;:]?$/u.test(text),
  };
}

/** How much a lower-cased word looks like an abbreviation. `Mm`, `hmm` and `shh` have no vowel and are none. */
function cutOf(word: string): number {
  if (/^\p{L}$/u.test(word)) return 1;
  if (/^[hms]{2,}$/.test(word)) return 0;
  if (word.includes('.')) return 2;
  if (/[aeiouy]/.test(word)) return 0;
  return /\p{L}/u.test(word) ? 3 : 4;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

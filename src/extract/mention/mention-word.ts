import { type Doc, formOf, uposOf } from '../../annotate/doc.ts';
import { type MentionTables, type Title, tableForm } from './mention-table.ts';

/** Particles that stand inside names in small letters. */
const PARTICLE =
  /^(al|el|ul|as|ash|ar|an|ad|az|at|wal|wa|bin|ibn|bint|ben|abu|abd|de|del|della|di|da|dos|van|von|der|den|la|le)$/;
/** Particles that may open a name in small letters when a hyphen ties them to a capital. */
const ARTICLE = /^(al|el|ul|as|ash|ar|an|ad|az|at)$/i;
const NEVER =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|i|the|a|an|mr|mrs|ms|am|pm|gmt|tv|ok|ceo|id|dna|gps|faq|pdf|usd|gdp|km|mp|mps|vip|or|and|but|us\$|ad|bc|https?|www)$/i;

/** Words that name nobody, however large they are written: "SHE was only joking". "US" and "IT" may be names. */
const SMALL_WORDS =
  /^(he|she|they|we|you|me|him|her|them|his|their|our|your|its|my|this|that|these|those|who|what|when|where|why|how|if|not|no|yes|now|then|here|there|so|as|at|by|for|from|in|into|of|on|to|with|was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|must|do|does|did)$/i;

/** Of those, the ones that name somebody when written just so: "Will Haro", "Theresa May", "the WHO". */
const NAMES_TOO = /^(May|Will|WHO)$/;

/** A capital, or an article tied to one: "al-Talini" is one token. */
export const isCapital = (form: string): boolean =>
  /^(?:(?:al|el|ul|as|ash|ar|an|ad|az|at|wal|was|wa)[-\u2010\u2011])?\p{Lu}/u.test(form);

/** "HTS", "U.N.", "YPG", "M4": two to seven capitals, digits among them. */
export const isAcronym = (form: string): boolean =>
  /^\p{Lu}[\p{Lu}\d.&]{1,7}s?$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);

export const isArticle = (form: string): boolean => ARTICLE.test(form);
export const isParticle = (form: string): boolean => PARTICLE.test(form);

/** True when no blank stands between token `i` and the next. */
export const isGlued = (doc: Doc, i: number): boolean => i + 1 < doc.n && doc.tokEnd[i] === doc.tokStart[i + 1];

export const isHyphen = (form: string): boolean => form === '-' || form === '\u2010' || form === '\u2011';

/** The word as the tables have it, without a possessive that the tokens kept on it. */
export const lowerOf = (doc: Doc, i: number): string => tableForm(formOf(doc, i)).replace(/'s?$/, '');

/** A token that may be a piece of a name by its letters: a capital, and no weekday, month or such. */
export function isCapitalWord(doc: Doc, i: number): boolean {
  const form = formOf(doc, i);
  return isCapital(form) && !NEVER.test(form) && !(SMALL_WORDS.test(form) && !NAMES_TOO.test(form));
}

/** First word of a sentence, of a quotation or after a colon: its capital says nothing. */
export function opensSentence(doc: Doc, i: number, first: number): boolean {
  for (let k = i - 1; k >= first; k--) {
    const form = formOf(doc, k);
    if (/[\p{L}\p{N}]/u.test(form)) return false;
    if (/^["“”‘«„:;•*]/u.test(form)) return true;
  }
  return true;
}

/** True when a line without a full stop has a capital on every word that counts: a headline, where capitals say nothing. */
export function isHeadline(doc: Doc, first: number, end: number): boolean {
  if (/^[.!?]/.test(formOf(doc, end - 1))) return false;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const form = formOf(doc, i);
    if (!/^\p{L}{3}/u.test(form)) continue;
    if (isCapital(form)) capitals++;
    else if (/^(NOUN|VERB|ADJ|ADV)$/.test(uposOf(doc, i))) return false;
  }
  return capitals >= 4;
}

/** The title that begins at token `i` and ends before `end`; nothing where none does. Hyphens between its words are passed over. */
export function titleAt(
  doc: Doc,
  i: number,
  end: number,
  tables: MentionTables,
): { title: Title; last: number } | undefined {
  for (const title of tables.titles.get(tableForm(formOf(doc, i)).replace(/'s$/, '')) ?? []) {
    let k = i;
    let n = 1;
    while (n < title.words.length && k + 1 < end) {
      k++;
      if (isHyphen(formOf(doc, k))) k++;
      if (k >= end || tableForm(formOf(doc, k)) !== title.words[n]) break;
      n++;
    }
    if (n === title.words.length) return { title, last: k };
  }
  return undefined;
}

/** "'s" and the bare apostrophe after a plural. */
export const isPossessive = (doc: Doc, i: number): boolean =>
  /^['\u2019]s?$/i.test(formOf(doc, i)) && uposOf(doc, i) !== 'PUNCT';

import { childrenOf, type Doc, formOf, relOf, sentenceOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import { once } from '../../core/once.ts';
import type { Figure, Measure, Who } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { looksLikeYear } from './figure-filter.ts';
import { measureOf } from './figure-measure.ts';
import { type Counted, countedNoun } from './figure-noun.ts';
import type { Quantity } from './figure-quantity.ts';
import type { FigureTable } from './figure-table.ts';

/** A figure that counts part of another. */
export interface Part {
  /** Index of the whole; null where the whole has no figure. */
  readonly whole: number | null;
  /** It has no word of its own for what happened: what is said of the whole is said of it. */
  readonly listed: boolean;
  /** What the words that make it a part say of it: "among the dead". */
  readonly measure?: Measure;
}

/** A figure before it is known how it stands to the others. */
export interface Draft extends Omit<Figure, 'id' | 'scope'> {
  /** The number alone, without its bound. */
  readonly number: Span;
  readonly counted: Counted | undefined;
  /** Its own words say that it comes on top of others. */
  readonly more?: boolean;
}

const DEFINITE = /^(the|these|those|both|his|her|its|their|our|my|your|no|any|each|every|this|that)$/i;
/** Measures of people: a noun the table does not know is a person where one of these is said of it. */
const SUFFERED: readonly Measure[] = ['killed', 'injured', 'detained', 'displaced'];
const PEOPLE = /^(?:persons|families|casualties)$/;
/** Units that can come to harm. */
const SUFFERERS = /^(?:persons|families|casualties|animals)$/;
const OF_PEOPLE: readonly Measure[] = [...SUFFERED, 'captured', 'strength'];
/** Words that count others: no members of a list under one number. */
const COUNTING = /^(?:tens|dozens|scores|hundreds|thousands|millions|others)$/i;
/** "12 Orimans", "two Israelis": a people's name in the plural. */
const NATIONALS = /^\p{Lu}.*(?:ans|ians|is|ese|ish|men|women)$/u;
// "12 were killed and wounded": nobody says how many of which
const BOTH_BEFORE = /\b(?:killed|killing)\s+(?:and|or)\s+(?:wound|injur|hurt)\p{L}*\s+$/iu;
const BOTH_AFTER =
  /^\s+(?:of\s+)?(?:\p{L}+\s+){0,3}(?:killed|dead|died|deaths|martyrs|fatalities)\s+(?:and|or)\s+(?:\p{L}+ly\s+)?(?:wounded|injured|hurt|injuries)(?=\s*(?:[.,;:)”’"]|$)|\s+(?:in|by|during|when|as|after|on|since|across|near|following|were|was)\b)/iu;

/** A quantity as a figure; nothing where it counts nothing. */
export function draftOf(doc: Doc, quantity: Quantity, table: FigureTable): Draft | undefined {
  const { span, number, least, most, approximate } = quantity;
  const base = { span, number, least, most, approximate };
  if (quantity.unit === 'percent') return { ...base, ...shareOf(doc, quantity, table) };
  if (quantity.unit) return { ...base, unit: quantity.unit, of: null, measure: 'money', counted: undefined };

  const counted = countedNoun(doc, number[0], number[1], table);
  const unit = unitOf(doc, counted, table);
  const currency = unit === undefined ? undefined : table.money.get(unit);
  if (currency) return { ...base, unit: currency, of: null, measure: 'money', counted };
  if (looksLikeYear(doc.text.slice(...span)) && counted?.noun === undefined) return undefined;

  const said = quantity.strong ? 'strength' : counted ? measureOf(doc, counted, table, unit ?? '') : 'other';
  if (points(doc, quantity, counted) && (said === 'other' || doc.text.slice(...span).toLowerCase() === 'one'))
    return undefined;
  const ofThem = /^\s+of\s+(?:them|whom)\b/i.test(doc.text.slice(number[1], number[1] + 9));
  if (said === 'other' && !ofThem && (counted?.noun === undefined || behindName(doc, quantity))) return undefined;
  const known = unit !== undefined && isKnown(unit, table);
  // "several reports", "many ways": a vague word with neither a measure nor a unit of the table says too little
  if (isVague(quantity) && said === 'other' && !known) return undefined;
  const both = said !== 'other' && saysBoth(doc, span, counted);
  const suffers = SUFFERED.includes(said);
  const measure = both || (suffers && known && !SUFFERERS.test(unit)) ? 'other' : said;
  const persons = (suffers && !known) || (unit === undefined && (OF_PEOPLE.includes(said) || ofThem));
  const counts = both ? 'casualties' : persons ? 'persons' : (unit ?? 'items');
  const { of, who } = nounOf(doc, counted, table);
  // "guerrilla attacks" are no guerrillas
  const kind = who && PEOPLE.test(counts) ? { who } : {};
  return { ...base, unit: counts, measure, of, ...kind, counted };
}

/** What a percentage or a fraction is of, and what is said of it. */
function shareOf(doc: Doc, { number }: Quantity, table: FigureTable) {
  const counted = /^\s+(?:of|the|its|their|all)\b/.test(doc.text.slice(number[1], number[1] + 8))
    ? countedNoun(doc, number[0], number[1], table)
    : /\s(?:in|of)\s/.test(doc.text.slice(...number))
      ? countedNoun(doc, number[0], number[1], table)
      : undefined;
  if (counted?.noun === undefined) return { unit: 'percent', of: null, measure: 'other', counted: undefined } as const;
  const measure = measureOf(doc, counted, table, 'percent');
  return { unit: 'percent', ...nounOf(doc, counted, table), measure, counted };
}

/** Who was counted, in the text's words, and the kind of people they are. */
function nounOf(doc: Doc, counted: Counted | undefined, table: FigureTable): { of: string | null; who?: Who } {
  if (counted?.noun === undefined) return { of: null };
  const first = counted.noun[0];
  const last = counted.group === undefined ? listEnd(doc, counted.noun[1]) : counted.noun[1];
  const who = whoOf(doc, first, last, table);
  const of = doc.text.slice(doc.tokStart[first], doc.tokEnd[last]);
  return who === undefined ? { of } : { of, who };
}

/** The kind of people in a noun phrase: its last word that names one. Nothing where it lists several kinds. */
export function whoOf(doc: Doc, first: number, last: number, table: FigureTable): Who | undefined {
  let kind: Who | undefined;
  for (let i = last; i >= first; i--) {
    const who = table.who.get(formOf(doc, i).toLowerCase());
    if (who && kind && who !== kind && relOf(doc, last) === 'conj') return undefined;
    kind ??= who;
  }
  return kind;
}

/** The last noun of "men, women and children", when one number counts them all. */
function listEnd(doc: Doc, noun: number): number {
  let end = noun;
  for (const c of childrenOf(doc, noun)) {
    if (relOf(doc, c) !== 'conj' || c <= end || xposOf(doc, c) !== 'NNS' || COUNTING.test(formOf(doc, c))) continue;
    for (let i = end + 1; i < c; i++) if (!/^(?:PUNCT|CCONJ|ADJ)$/.test(uposOf(doc, i))) return end;
    end = c;
  }
  return end;
}

function unitOf(doc: Doc, counted: Counted | undefined, table: FigureTable): string | undefined {
  if (counted?.group !== undefined) return 'persons';
  const head = counted?.noun?.[1];
  if (head === undefined) return undefined;
  const form = formOf(doc, head);
  const unit = table.units.get(form.toLowerCase());
  if (unit) return unit;
  return NATIONALS.test(form) && /S$/.test(xposOf(doc, head)) ? 'persons' : form.toLowerCase();
}

const unitsOf = once((table: FigureTable): ReadonlySet<string> => new Set(table.units.values()));

/** True for a unit the table names. */
const isKnown = (unit: string, table: FigureTable): boolean => unitsOf(table).has(unit);

const isVague = ({ approximate, digits, least, most }: Quantity): boolean =>
  approximate && !digits && least < 12 && most !== least;

function saysBoth(doc: Doc, span: Span, counted: Counted | undefined): boolean {
  const end = counted?.noun && counted.group === undefined ? (doc.tokEnd[counted.noun[1]] as number) : span[1];
  return (
    BOTH_BEFORE.test(doc.text.slice(Math.max(0, span[0] - 40), span[0])) ||
    BOTH_AFTER.test(doc.text.slice(span[1], span[1] + 90)) ||
    BOTH_AFTER.test(doc.text.slice(end, end + 90))
  );
}

/** "the two sides", "one of them", "no one": small numbers that point and do not count. */
function points(doc: Doc, quantity: Quantity, counted: Counted | undefined): boolean {
  const words = doc.text.slice(quantity.span[0], quantity.span[1]).toLowerCase();
  const before = counted && counted.first > 0 ? formOf(doc, counted.first - 1) : '';
  if (words === 'one')
    return (
      counted?.noun === undefined ||
      DEFINITE.test(before) ||
      /^ (of|another|day|side|thing|way)\b/.test(doc.text.slice(quantity.span[1], quantity.span[1] + 9))
    );
  return quantity.most !== null && quantity.most <= 12 && DEFINITE.test(before);
}

/** "Boeing 737", "France 24": a number right behind a name. */
function behindName(doc: Doc, { number }: Quantity): boolean {
  const i = tokenAt(doc, number[0]);
  return (
    i > 0 &&
    uposOf(doc, i - 1) === 'PROPN' &&
    doc.text[number[0] - 1] === ' ' &&
    sentenceOf(doc, i) === sentenceOf(doc, i - 1)
  );
}

import { childrenOf, type Doc, formOf, headOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { lookUp } from '../../annotate/hash-table.ts';
import type { NameSpan } from '../../annotate/name/kind.ts';
import { COMMON, FAMILY, GIVEN, lexiconKey, type NameLexicon } from '../../annotate/name/lexicon.ts';
import type { Place } from '../gazetteer/atlas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type MentionTables, tableForm } from '../mention/mention-table.ts';
import { isCapital, isHyphen, lowerOf, opensSentence, titleAt } from '../mention/mention-word.ts';
import type { Candidate } from './toponym-candidate.ts';
import type { Cue } from './toponym-cue.ts';

/** What candidates are judged by. */
export interface SightTables {
  readonly gazetteer: Gazetteer;
  readonly mentions: MentionTables;
  readonly lexicon: NameLexicon;
}

/** What the whole article says of its words. */
export interface Sight {
  readonly doc: Doc;
  readonly tables: SightTables;
  /** The name of the model each token stands in. */
  readonly nameAt: readonly (NameSpan | undefined)[];
  /** Last words of names of persons that have more than one. */
  readonly families: ReadonlySet<string>;
  /** First words of names of persons that have more than one. */
  readonly given: ReadonlySet<string>;
  /** Words that also stand in small letters. */
  readonly small: ReadonlySet<string>;
  /** Names that are plainly a place somewhere in the article. */
  readonly plain: ReadonlySet<string>;
}

/** Looks over the article once. */
export function lookOver(doc: Doc, candidates: readonly Candidate[], tables: SightTables): Sight {
  const nameAt: (NameSpan | undefined)[] = new Array(doc.n).fill(undefined);
  const [families, given] = [new Set<string>(), new Set<string>()];
  for (const name of doc.names ?? []) {
    for (let i = name.first; i <= name.last; i++) nameAt[i] = name;
    if (name.kind !== 'person' || name.last === name.first || name.margin <= 0.5) continue;
    families.add(lowerOf(doc, name.last));
    given.add(lowerOf(doc, name.first));
  }
  const small = new Set<string>();
  for (let i = 0; i < doc.n; i++) {
    const form = formOf(doc, i);
    if (/^\p{Ll}{3}/u.test(form)) small.add(form);
  }
  const sight = { doc, tables, nameAt, families, given, small, plain: new Set<string>() };
  const plain = new Set<string>();
  for (const one of candidates) {
    const kind = one.name?.kind;
    const sure = (kind === 'place' || kind === 'state') && (one.name as NameSpan).margin > 0.5;
    if (sure || hasAreaBehind(sight, one) || /^(?:in|near)$/.test(caseBefore(sight, one) ?? ''))
      plain.add(one.text.toLowerCase());
  }
  return { ...sight, plain };
}

const BODY_KINDS = /^(?:organization|armed-group|outlet|other)$/;
const STREET =
  /^(?:street|road|avenue|ave\.?|st\.?|rd\.?|drive|lane|boulevard|blvd\.?|parkway|freeway|highway|interstate|way|circle|court|pike|trail)$/i;
const SITE =
  /^(?:county|parish|township|lake|river|creek|valley|island|islands|beach|mountain|mountains|hills|heights|forest|bay|canyon|springs|falls|province|governorate|district|region|peninsula|gorge|plains|strait|sea|gulf|desert|glacier|reservoir|wilderness|airport|bridge|park|camp|crossing)$/i;
const BODY =
  /^(?:police|department|dept\.?|university|college|school|schools|high|elementary|middle|council|board|commission|committee|court|hospital|medical|church|club|association|society|center|centre|company|corp\.?|inc\.?|bank|times|post|news|herald|tribune|journal|gazette|democrat|republican|star|press|united|city|fc|state|international|national|ministry|army|institute|foundation|museum|airlines|airways|fire|health|public|district|chamber|union|league|festival|fair|office|authority|services?|group|team|republic|general|superior|circuit|community|library|hall)$/i;
const CASE =
  /^(?:in|near|at|outside|inside|across|around|throughout|within|toward|towards|into|southeast|northeast|north|south|east|west|northern|southern|eastern|western|downtown|central|rural|nearby|neighboring|neighbouring)$/i;
const MOVE = /^(?:from|to|of|for|on|by|between|through|over|via|and|or)$/i;

/** What speaks for and against a candidate, by the names of the rows of the table. */
export function cuesOf(sight: Sight, one: Candidate): Cue[] {
  const cues: Cue[] = [];
  fromGazetteer(sight, one, cues);
  fromModel(sight, one, cues);
  fromWords(sight, one, cues);
  fromLeft(sight, one, cues);
  fromRight(sight, one, cues);
  return cues;
}

function fromGazetteer({ tables }: Sight, one: Candidate, cues: Cue[]): void {
  if (!one.known) {
    cues.push('in no gazetteer');
    return;
  }
  const places = tables.gazetteer.find(one.text);
  const is = (test: (place: Place) => boolean) => places.some(test);
  if (is((place) => place.code === 'PCLI')) cues.push('a state');
  else if (is((place) => place.precision !== undefined && place.code === 'ADM1')) cues.push('a province of our own');
  else if (is((place) => place.precision !== undefined)) cues.push('a region of our own');
  else if (is((place) => place.code === 'ADM1')) cues.push('a province');
  else if (is((place) => place.code === 'ADM2'))
    cues.push(SITE.test(one.text.split(' ').at(-1) as string) ? 'a district with its word' : 'a district');
  const most = places.reduce(
    (n, place) => (place.code.startsWith('PPL') && place.code !== 'PCLI' ? Math.max(n, place.people) : n),
    -1,
  );
  if (most >= 500_000) cues.push('a large city');
  else if (most >= 50_000) cues.push('a city');
  else if (most >= 0 && most < 5_000) cues.push('a small town');
}

function fromModel({ nameAt }: Sight, one: Candidate, cues: Cue[]): void {
  const name = one.name;
  if (name) {
    const sure = name.margin > 1;
    if (name.kind === 'place') cues.push(sure ? 'surely a place' : 'maybe a place');
    else if (name.kind === 'state') cues.push(sure ? 'surely a country' : 'maybe a country');
    else if (name.kind === 'person') cues.push(sure ? 'surely a person' : 'maybe a person');
    else if (name.kind === 'population') cues.push('a people');
    else cues.push(sure ? 'surely a body' : 'maybe a body');
    return;
  }
  const around = nameAt[one.from];
  const last = nameAt[one.to];
  if (!around && !last) return;
  if (around !== last || !around) cues.push('across names');
  else if (around.kind === 'person') cues.push(around.first === one.from ? 'opens a person' : 'in a person');
  else if (BODY_KINDS.test(around.kind)) {
    if (around.first === one.from) cues.push('opens a body');
    else if (around.last !== one.to) cues.push('in a body');
  } else cues.push(around.first === one.from ? 'opens a place' : 'in a place');
}

function fromWords(sight: Sight, one: Candidate, cues: Cue[]): void {
  const { doc, tables, families, given, small, plain } = sight;
  const lower = one.text.toLowerCase();
  const last = lowerOf(doc, one.to);
  if (one.to > one.from) {
    cues.push('several words');
    if (STREET.test(last) || /\d$/.test(last)) cues.push('a street');
    else if (SITE.test(last)) cues.push('a word for a place');
    else if (BODY.test(last)) cues.push('a word for a body');
  } else {
    const flags = lookUp(tables.lexicon.flags, lexiconKey(lower));
    if (flags & COMMON) cues.push('a word of the dictionary');
    if (flags & GIVEN) cues.push('a given name');
    if (flags & FAMILY) cues.push('a family name');
    if (small.has(lower)) cues.push('small elsewhere');
    // Nobody is in a person: "in Chad, Chad Haro said".
    if (!CASE.test(caseBefore(sight, one) ?? '')) {
      if (families.has(lower)) cues.push('a family here');
      if (given.has(lower)) cues.push('a first name here');
    }
  }
  if (plain.has(lower)) cues.push('a place elsewhere');
  if (/^[^\p{Ll}]{4,}$/u.test(one.text)) cues.push('capitals only');
  else if (/^\p{Lu}{2,3}$/u.test(one.text)) cues.push('initials');
}

function fromLeft(sight: Sight, one: Candidate, cues: Cue[]): void {
  const { doc, nameAt } = sight;
  const i = one.from;
  const by = caseBefore(sight, one);
  if (by !== undefined && CASE.test(by)) cues.push('in, at, near');
  else if (by !== undefined && MOVE.test(by)) cues.push('from, to, of');
  if (opensSentence(doc, i, firstOf(doc, i))) cues.push('opens its sentence');
  const parent = headOf(doc, one.to);
  if (relOf(doc, one.to).startsWith('nsubj') && parent >= 0 && uposOf(doc, parent) === 'VERB')
    cues.push('does something');
  const before = i - 1;
  if (before < 0) return;
  const form = formOf(doc, before);
  const gap = doc.text.slice(doc.tokEnd[before], doc.tokStart[i]);
  if (isHyphen(form) && gap === '') {
    const party = before > 0 ? formOf(doc, before - 1) : '';
    cues.push(/^(?:R|D|I|DFL|Ind)$/.test(party) ? 'behind a party' : 'behind a hyphen');
  }
  if (form === ',' && before > 0 && isCapital(formOf(doc, before - 1))) cues.push('behind a comma');
  if (/^the$/i.test(form)) cues.push('behind the');
  if (/^(?:mr|mrs|ms|dr|sgt|lt|capt|sir|lord|miss|officer)\.?$/i.test(form) || endsTitle(sight, before))
    cues.push('behind a title');
  else if (
    isCapital(form) &&
    gap === ' ' &&
    !/[.]$/.test(form) &&
    nameAt[before] !== undefined &&
    before > firstOf(doc, i)
  )
    cues.push('behind a capital');
}

function fromRight(sight: Sight, one: Candidate, cues: Cue[]): void {
  const { doc, tables } = sight;
  const next = one.to + 1;
  if (hasAreaBehind(sight, one)) cues.push('before its area');
  if (next >= doc.n) return;
  const form = formOf(doc, next);
  const gap = doc.text.slice(doc.tokEnd[one.to], doc.tokStart[next]);
  if (/^['’]s$/i.test(form) || /['’]s$/i.test(formOf(doc, one.to))) cues.push('has something');
  if (isHyphen(form) && gap === '')
    cues.push(
      /^(?:based|area|born|wide)$/.test(formOf(doc, next + 1 < doc.n ? next + 1 : next))
        ? 'based there'
        : 'before a hyphen',
    );
  else if (/^(?:—|–|--|-|:|\()$/.test(form) && isLineStart(sight, one)) cues.push('a dateline');
  else if (isCapital(form) && gap === ' ') {
    const lower = lowerOf(doc, next);
    if (STREET.test(form)) cues.push('before a street');
    else if (titleAt(doc, next, Math.min(doc.n, next + 4), tables.mentions)) cues.push('before an office');
    else if (BODY.test(lower) || /body|name/.test(tables.mentions.heads.get(lower)?.sort ?? ''))
      cues.push('before a body');
    else cues.push('before a capital');
  } else if (/^\p{Ll}/u.test(form) && gap === ' ') {
    if (uposOf(doc, next) === 'NOUN') cues.push('before a noun');
    else if (uposOf(doc, next) === 'VERB' || uposOf(doc, next) === 'AUX') cues.push('before a verb');
  }
}

/** The first token of the line of the text that token `i` stands in. */
function isLineStart({ doc }: Sight, one: Candidate): boolean {
  const start = doc.text.lastIndexOf('\n', doc.tokStart[one.from] as number) + 1;
  return (
    (doc.tokStart[one.from] as number) - start < 40 && !/\p{Ll}{3}/u.test(doc.text.slice(start, doc.tokStart[one.from]))
  );
}

/** "Harim, Fla.": a comma and a state or province behind it. */
export function hasAreaBehind({ doc, tables }: Sight, one: Candidate): boolean {
  const comma = one.to + 1;
  if (comma + 1 >= doc.n || formOf(doc, comma) !== ',') return false;
  for (let to = comma + 1; to < Math.min(doc.n, comma + 5) && isCapital(formOf(doc, to)); to++) {
    const text = doc.text.slice(doc.tokStart[comma + 1], doc.tokEnd[to]);
    for (const form of [text, `${text}.`])
      if (
        tables.gazetteer.knows(form) &&
        tables.gazetteer
          .find(form)
          .some((place) => place.code === 'PCLI' || (place.code === 'ADM1' && place.precision !== undefined))
      )
        return true;
  }
  return false;
}

/** The word that stands before the name and its article: a preposition, "downtown", "northern". */
function caseBefore({ doc }: Sight, one: Candidate): string | undefined {
  let i = one.from - 1;
  if (i >= 0 && /^the$/i.test(formOf(doc, i))) i--;
  if (i < 0) return undefined;
  const form = formOf(doc, i);
  if (CASE.test(form) || MOVE.test(form)) return form.toLowerCase();
  for (const c of childrenOf(doc, one.to))
    if (relOf(doc, c) === 'case' && c < one.from && one.from - c <= 3) return formOf(doc, c).toLowerCase();
  return undefined;
}

function endsTitle({ doc, tables }: Sight, last: number): boolean {
  for (let from = Math.max(0, last - 4); from <= last; from++)
    if (titleAt(doc, from, last + 1, tables.mentions)?.last === last) return true;
  return false;
}

const firstOf = (doc: Doc, i: number): number => doc.sentStart[sentenceOf(doc, i)] as number;

/** Whether a word is an adjective or a noun for the people of a state. */
export const isNational = (word: string, { adjectives, states }: MentionTables): boolean => {
  const of = adjectives.get(tableForm(word));
  return of !== undefined && states.has(tableForm(of));
};

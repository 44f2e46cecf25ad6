import {
  baseRelOf,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { NameSpan } from '../../annotate/name/kind.ts';
import type { ActorKind } from '../../core/reading.ts';
import { familyWord, isShortFormOf } from './alias-form.ts';
import { officeBefore } from './mention-office.ts';
import { isHalfOfPlace, isSpotOf, PLACE_CASE, pointsAsStruck } from './mention-place.ts';
import type { NameRun } from './mention-run.ts';
import { type MentionTables, tableForm } from './mention-table.ts';
import { isAcronym, isCapital, isHyphen, lowerOf } from './mention-word.ts';

/** Points for each kind; the reasons are in the code that gives them. */
type Points = Map<ActorKind, number>;

const SPEECH =
  /^(say|tell|add|announce|declare|claim|state|insist|deny|warn|promise|pledge|vow|urge|write|ask|believe|think|want|explain|note|reply|stress|accuse|call|admit|concede|speak|appear|become|vanish|visit|resign|die)$/;
/** Offices and bodies that only a state has. */
const OFFICE =
  /^(president|minister|premier|government|parliament|army|navy|military|ministry|king|queen|ambassador|embassy|border|borders|constitution|capital|airspace|territory|independence|sovereignty)$/;
/** What a body does to others: "Talin-led", "Talin-backed". */
const LEADS = /^(led|affiliated|aligned|allied|linked|dominated|run)$/;
/** "Neighbouring Harim": what has neighbours is a place. */
const NEIGHBOUR = /^(neighbouring|neighboring|nearby|outlying|surrounding)$/;

/** The token of a run that its other tokens hang on. */
export function headToken(doc: Doc, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let i = from; i <= to; i++) {
    const head = headOf(doc, i);
    if ((head < from || head > to) && uposOf(doc, i) !== 'ADP' && uposOf(doc, i) !== 'PUNCT') return i;
  }
  return to;
}

/** The text of a run without a possessive ending the tokens kept: start and end offsets. */
export function runSpan(
  doc: Doc,
  { from, to }: { readonly from: number; readonly to: number },
): readonly [number, number] {
  const start = doc.tokStart[from] as number;
  const end = doc.tokEnd[to] as number;
  const text = doc.text.slice(start, end);
  // "U.S." keeps its full stop.
  return [start, end - (/['\u2019]s?$/.exec(text)?.[0].length ?? 0)];
}

/** Decides what kind of thing every name is: each mention gives points, and the points of equal names are added up. */
export function kindsOfNames(doc: Doc, runs: readonly NameRun[], tables: MentionTables): ActorKind[] {
  const names = runs.map((run) => tableForm(doc.text.slice(...runSpan(doc, run))));
  const sums = new Map<string, Points>();
  runs.forEach((run, n) => {
    const name = names[n] as string;
    const sum = sums.get(name) ?? new Map();
    for (const [kind, points] of pointsOf(doc, run, name, tables)) sum.set(kind, (sum.get(kind) ?? 0) + points);
    sums.set(name, sum);
  });
  const titled = new Set(names.filter((_, n) => runs[n]?.title));
  const demonyms = demonymsIn(doc);
  const firstRun = new Map<string, NameRun>();
  names.forEach((name, n) => {
    if (!firstRun.has(name)) firstRun.set(name, runs[n] as NameRun);
  });
  // "The Morcha": no man ends in a name that has an article elsewhere, so "Harim Morcha" is none either.
  const bodies = new Set(names.filter((_, n) => isBodyAlone(doc, runs[n] as NameRun)));
  for (const [name, sum] of sums) {
    if (bodies.has(name.split(' ').at(-1) as string) && name.includes(' ') && !titled.has(name))
      sum.set('person', (sum.get('person') ?? 0) - 3);
    const run = firstRun.get(name) as NameRun;
    if (looksPersonal(doc, run, name, tables)) sum.set('person', (sum.get('person') ?? 0) + PRIOR);
    // The model of names has seen the whole document already: it is heard once a name, and what the rules add up outweighs it.
    const found = surest(runs.filter((_, n) => names[n] === name));
    const most = found?.kind === 'person' && !titled.has(name) && isBare(name, tables) ? MODEL_BARE : MODEL_MOST;
    if (found) sum.set(found.kind, (sum.get(found.kind) ?? 0) + Math.min(most, 1 + found.margin));
    if (hasDemonym(name, demonyms)) sum.set('state', (sum.get('state') ?? 0) + 2);
  }
  const kinds = new Map(
    [...sums].map(([name, points]) => {
      const weak = isBare(name, tables) && !titled.has(name) && (points.get('person') ?? 0) < LEAST_BARE;
      return [name, weak && best(points) === 'person' ? 'other' : best(points)] as const;
    }),
  );
  const people = new Map<string, string[]>();
  for (const [name, kind] of kinds)
    if (kind === 'person') people.set(familyWord(name), [...(people.get(familyWord(name)) ?? []), name]);
  // "Lena" beside Lena Haro, where no table calls it a place.
  const givens = new Set(
    [...people.values()].flatMap((full) =>
      full.flatMap((one) => (one.includes(' ') ? [one.split(' ')[0] as string] : [])),
    ),
  );
  return runs.map((run, n) => {
    const name = names[n] as string;
    // A capital that acts is a government in this sentence, and a place elsewhere.
    if (tables.seats.has(name)) return acts(doc, headToken(doc, run)) ? 'state' : 'place';
    return isShortOfPerson(name, people) || givens.has(name) ? 'person' : (kinds.get(name) ?? 'other');
  });
}

/** Two or three capitalised words that nothing speaks against are most often a person: given once a name, not once a mention. */
const PRIOR = 0.4;

function looksPersonal(doc: Doc, run: NameRun, name: string, tables: MentionTables): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 3) return false;
  const shouted = doc.text.slice(doc.tokStart[run.from], doc.tokEnd[run.to]) === name.toUpperCase();
  return !shouted && words.every((word) => !tables.adjectives.has(word) && !tables.heads.has(word));
}

/** "haro" beside "talin haro", a person: the short form takes the kind of the full one. `people` by their last word. */
function isShortOfPerson(name: string, people: ReadonlyMap<string, readonly string[]>): boolean {
  if (name.includes(' ') || name.length < 3) return false;
  return (people.get(familyWord(name)) ?? []).some((full) => isShortFormOf(name, full));
}

function best(points: Points): ActorKind {
  let [kind, most]: [ActorKind, number] = ['other', 0];
  for (const [one, sum] of points) if (sum > most) [kind, most] = [one, sum];
  return kind;
}

function pointsOf(doc: Doc, run: NameRun, name: string, tables: MentionTables): Points {
  const points: Points = new Map();
  const give = (kind: ActorKind, n: number) => points.set(kind, (points.get(kind) ?? 0) + n);
  if (tables.states.has(name)) give('state', 100);
  else if (tables.places.has(name)) give('place', 50);
  else if (tables.outlets.has(name)) give('outlet', 50);
  else if (tables.peoples.has(name)) give('population', 50);
  else {
    fromWords(doc, run, tables, give);
    fromTree(doc, run, tables, give);
  }
  return points;
}

/** The most points the model of names gives a kind; news calls few people by one word alone, but many places. */
const MODEL_MOST = 2;
const MODEL_BARE = 0.5;
/** From here on a single word is taken for a person. */
const LEAST_BARE = 0.8;

/** A single word that no table knows as a given name. */
const isBare = (name: string, tables: MentionTables): boolean => !name.includes(' ') && !tables.given.has(name);

/** What a country and the word for its people have in common: "talin" of "Talinia" and "Talinese". */
const stemOf = (name: string): string => name.replace(/(?:ia|[aeiou])$/, '');

/** The stems of words with a capital that end as words for peoples do: an article that has "Talinese" speaks of a country. */
function demonymsIn(doc: Doc): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (let i = 0; i < doc.n; i++) {
    const form = formOf(doc, i);
    const ending = /(?:ese|ian|ean|an|i|ish|ine)s?$/.exec(form);
    if (!ending || ending.index < 4 || !/^\p{Lu}/u.test(form)) continue;
    const stem = stemOf(tableForm(form.slice(0, ending.index)));
    found.set(stem, (found.get(stem) ?? new Set()).add(tableForm(form)));
  }
  return found;
}

/** Whether the article has a word for the people of a single-word name, other than the name itself. */
const hasDemonym = (name: string, demonyms: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  !name.includes(' ') && [...(demonyms.get(stemOf(name)) ?? [])].some((form) => form !== name && form !== `${name}s`);

/** The model's surest word on equal names. */
function surest(runs: readonly NameRun[]): NameSpan | undefined {
  let best: NameSpan | undefined;
  for (const { found } of runs) if (found && (!best || found.margin > best.margin)) best = found;
  return best;
}

/** A single word with an article and nothing behind it that it could describe: "the Morcha has left". */
const isBodyAlone = (doc: Doc, run: NameRun): boolean =>
  run.from === run.to && run.from > 0 && lowerOf(doc, run.from - 1) === 'the' && standsFree(doc, run) && !run.title;

/** "Red Lantern hopes to come. **It cautioned** that": the subject of a sentence that an "it" with a verb of its own takes up. */
function isTakenUpByIt(doc: Doc, head: number): boolean {
  if (!relOf(doc, head).startsWith('nsubj')) return false;
  const end = doc.sentStart[sentenceOf(doc, head) + 1] as number;
  let at = end;
  for (let i = head + 1; i < end - 2; i++) if (formOf(doc, i) === ';') at = i + 1;
  return (
    at + 1 < doc.n &&
    lowerOf(doc, at) === 'it' &&
    uposOf(doc, at + 1) === 'VERB' &&
    !IMPERSONAL.test(lemmaOf(doc, at + 1))
  );
}

const IMPERSONAL = /^(rain|snow|seem|appear|take|happen|turn|matter|be|emerge|follow|remain|come|depend|begin|start)$/;

type Give = (kind: ActorKind, points: number) => void;

/** What the words of the name say by themselves. */
function fromWords(doc: Doc, run: NameRun, tables: MentionTables, give: Give): void {
  const words: string[] = [];
  for (let i = run.from; i <= run.to; i++) if (/\p{L}/u.test(formOf(doc, i))) words.push(lowerOf(doc, i));
  const [first, last] = [words[0] as string, words.at(-1) as string];
  const headOfName = tables.heads.get(last);
  const linked = words.findIndex((word) => word === 'of' || word === 'for');
  const beforeLink = linked > 0 ? tables.heads.get(words[linked - 1] as string) : undefined;
  const leading = tables.heads.get(first);
  if (run.title) give('person', 5);
  if (/^(abu|abou|abo)$/.test(first) && words.length > 1) give('person', 5);
  if (beforeLink && beforeLink.sort !== 'topic')
    give(beforeLink.kind === 'state' ? 'organization' : beforeLink.kind, 8);
  else if (headOfName && words.length > 1 && headOfName.sort !== 'topic' && headOfName.sort !== 'person')
    give(headOfName.kind === 'state' || headOfName.kind === 'population' ? 'organization' : headOfName.kind, 8);
  else if (leading?.sort === 'name' && words.length > 1) give(leading.kind, 8);
  if (words.length > 1 && tables.given.has(first) && !headOfName) give('person', 4);
  else if (words.length > 1 && words.some((word) => /^(bin|ibn|bint)$/.test(word))) give('person', 3);
  else if (words.length === 1 && tables.given.has(first)) give('person', 1);
  if (run.from === run.to && isAcronym(formOf(doc, run.from))) give('organization', 1.5);
  const proper = tables.heads.get(words.join(' ')) ?? headOfName;
  if (proper?.sort === 'proper') give(proper.kind, 8);
  // English puts no article before a man's name: "the Harim" is a body, whoever it sounds like.
  if (run.from > 0 && lowerOf(doc, run.from - 1) === 'the' && standsFree(doc, run)) give('person', -3);
  if (words.length === 1) fromOneWord(doc, run, first, give);
}

/** Whether no noun follows that a name with an article could only describe: not "the Haro office". */
const standsFree = (doc: Doc, { from, to }: NameRun): boolean =>
  !/^(flat|compound|amod|nmod:poss)/.test(relOf(doc, headToken(doc, { from, to }))) &&
  (to + 1 >= doc.n || (!/^(NOUN|PROPN|ADJ)$/.test(uposOf(doc, to + 1)) && !isHyphen(formOf(doc, to + 1)))) &&
  !/s$/.test(formOf(doc, to));

const NISBA = /^[ae]l-\p{L}/u;
const COUNTRY = /\p{L}{2}(?:ia|land|stan)$/u;

/** What the shape of a single word suggests, weakly: "al-Talini", "the Talinis", "Talinia". */
function fromOneWord(doc: Doc, run: NameRun, word: string, give: Give): void {
  if (NISBA.test(word)) give('person', 0.5);
  const the = run.from > 0 && lowerOf(doc, run.from - 1) === 'the';
  if (the && (xposOf(doc, run.from) === 'NNPS' || /\p{Ll}s$/u.test(word))) give('population', 1);
  if (COUNTRY.test(word) && acts(doc, headToken(doc, run))) give('state', 2.5);
}

/** "who calls himself Talin", "a man called Talin", "her deputy, known as Talin": the name of a person, whatever it looks like. */
const CALLED =
  /\b(?:(?:calls?|calling|called) (?:him|her)self|who (?:goes|went) by(?: the name(?: of)?)?|(?:answers|answered|answering) to(?: the name(?: of)?)?|(?:asked|asks) (?:us |me |reporters )?to call (?:him|her)|(?:his|her) [\p{L} -]{3,30}, known(?: only)? as|\b(?:a|the) (?:[\p{L}-]+ ){0,3}(?:man|woman|boy|girl|user|commander|deputy|officer|fighter|leader|chief) (?:named|called|known(?: only)? as)) ["“'‘]?(?:the )?$/iu;

/** What the sentence around the name says. */
function fromTree(doc: Doc, run: NameRun, tables: MentionTables, give: Give): void {
  const head = headToken(doc, run);
  const above = headOf(doc, head);
  const rel = baseRelOf(doc, head);
  const lemma = above >= 0 ? lemmaOf(doc, above).toLowerCase() : '';
  const next = run.to + 1 < doc.n ? run.to + 1 : -1;
  const before = run.from > 0 ? run.from - 1 : -1;
  const beforeHead = before >= 0 ? tables.heads.get(lowerOf(doc, before)) : undefined;
  const nextHead = next >= 0 && !isCapital(formOf(doc, next)) ? tables.heads.get(lowerOf(doc, next)) : undefined;

  // A single word that speaks may as well be a country.
  if (rel === 'nsubj' && SPEECH.test(lemma)) give('person', run.from === run.to ? 0.2 : 0.8);
  if (officeBefore(doc, run.from, run.to, tables) >= 0) give('person', 4);
  if (CALLED.test(doc.text.slice(Math.max(0, (doc.tokStart[run.from] as number) - 60), doc.tokStart[run.from])))
    give('person', 4);
  const cases = childrenOf(doc, head)
    .filter((c) => relOf(doc, c) === 'case' && c < run.from)
    .map((c) => lowerOf(doc, c));
  if (cases.some((word) => PLACE_CASE.test(word))) give('place', 1.2);
  // "the town of Talin", "Talin province", "the group Talin Front"
  if (above >= 0 && (rel === 'nmod' || rel === 'appos') && cases.every((word) => word === 'of')) {
    const over = tables.heads.get(lowerOf(doc, above));
    if (over?.kind === 'place') give('place', rel === 'nmod' && cases.length === 0 ? 0 : 3);
    else if (run.from === run.to && isSpotOf(doc, above)) give('place', 1.2);
  }
  // "The company, **Norvel Power**, said"
  if (
    above >= 0 &&
    above < run.from &&
    rel === 'appos' &&
    baseRelOf(doc, above) !== 'nmod' &&
    formOf(doc, run.from - 1) === ',' &&
    formOf(doc, next) === ','
  ) {
    const over = tables.heads.get(lowerOf(doc, above));
    if (over?.sort === 'body' && over.kind !== 'state') give(over.kind, 3);
  }
  const struck = pointsAsStruck(doc, run, head);
  // Of kinds with equal points the one given first is taken: nothing is given where nothing speaks.
  if (struck > 0) give('place', struck);
  if (isHalfOfPlace(doc, run) && !tables.heads.has(lowerOf(doc, run.to))) give('place', 3.2);
  // "Harim, where ten people died"
  if (next >= 0 && formOf(doc, next) === ',' && lowerOf(doc, next + 1) === 'where') give('place', 2.5);
  if (before >= 0 && NEIGHBOUR.test(lowerOf(doc, before))) give('place', 2);
  if (isTakenUpByIt(doc, head)) give('organization', 1.5);
  // "Harim Morcha commanders"
  if (nextHead?.sort === 'people' && /(?:s|men|people)$/.test(lowerOf(doc, next))) give('organization', 1.2);
  if (governs(doc, head, above, rel, cases, tables)) give('state', 2.5);
  if (nextHead?.kind === 'place') give('place', 2);
  else if (nextHead?.kind === 'armed-group') give('armed-group', 1);
  else if (nextHead?.sort === 'body' && nextHead.kind !== 'state') give('organization', 0.6);
  else if (next >= 0 && isHyphen(formOf(doc, next)) && LEADS.test(formOf(doc, next + 1))) give('armed-group', 0.3);
  // "the weekly Harim"
  if (before >= 0 && tables.nouns.outlet.has(lowerOf(doc, before))) give('outlet', 3);
  if (beforeHead && !run.title) {
    if (beforeHead.kind === 'place') give('place', 2);
    else if (beforeHead.sort === 'body') give(beforeHead.kind === 'state' ? 'organization' : beforeHead.kind, 2);
    else if (beforeHead.sort === 'person') give('person', 2);
  }
  for (const c of childrenOf(doc, head)) {
    const kind = baseRelOf(doc, c);
    const noun = tables.heads.get(lowerOf(doc, c));
    if (kind === 'appos' && noun && c > run.to) {
      if (noun.sort === 'person') give('person', 3);
      else if (noun.sort !== 'topic') give(noun.kind === 'state' ? 'organization' : noun.kind, 3);
    }
    if (relOf(doc, c) === 'acl:relcl' && childrenOf(doc, c).some((w) => lowerOf(doc, w) === 'who')) give('person', 2);
  }
  // "Haro was a doctor", "HTS is a group"
  if (rel === 'nsubj' && above >= 0 && childrenOf(doc, above).some((c) => relOf(doc, c) === 'cop')) {
    const noun = tables.heads.get(lowerOf(doc, above));
    if (noun?.sort === 'person') give('person', 2);
    else if (noun && noun.sort !== 'topic') give(noun.kind === 'state' ? 'organization' : noun.kind, 2);
  }
}

/** "Talinia's foreign minister", "the president of Talinia": whoever has such an office is a state. */
function governs(
  doc: Doc,
  head: number,
  above: number,
  rel: string | undefined,
  cases: readonly string[],
  tables: MentionTables,
): boolean {
  if (above < 0 || rel !== 'nmod' || !OFFICE.test(lowerOf(doc, above))) return false;
  if (tables.seats.has(lowerOf(doc, head))) return false;
  return relOf(doc, head) === 'nmod:poss' || (cases.length === 1 && cases[0] === 'of');
}

/** True when the word does something: subject of a verb in the active, or the one after "by", "according to". */
export function acts(doc: Doc, head: number): boolean {
  const rel = relOf(doc, head);
  const above = headOf(doc, head);
  if (rel === 'nsubj' && above >= 0 && uposOf(doc, above) === 'VERB') return true;
  return (
    rel === 'obl:agent' || (rel.startsWith('obl') && childrenOf(doc, head).some((c) => lowerOf(doc, c) === 'according'))
  );
}

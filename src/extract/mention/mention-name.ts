import { type Doc, formOf, sentenceCount, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { withBodies } from './mention-body.ts';
import { reconcile } from './mention-found.ts';
import type { NameRun } from './mention-run.ts';
import { type MentionTables, tableForm } from './mention-table.ts';
import {
  isAcronym,
  isArticle,
  isCapital,
  isCapitalWord,
  isGlued,
  isHeadline,
  isHyphen,
  isParticle,
  lowerOf,
  opensSentence,
  titleAt,
} from './mention-word.ts';

/** Every name of the article, outermost only, without titles, articles and possessives. */
export function findNames(doc: Doc, tables: MentionTables): NameRun[] {
  const runs: NameRun[] = [];
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [first, end] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    const headline = isHeadline(doc, first, end);
    for (let i = first; i < end; ) {
      // "Minister of Defence", "Minister-Designate": the last word of the title is no beginning of the name.
      const office = titleAt(doc, i, end, tables);
      if (office && opensTitle(doc, office, i, end, tables)) {
        i = office.last + 1;
        continue;
      }
      if (!startsName(doc, i, first, end, tables)) {
        i++;
        continue;
      }
      const last = growName(doc, i, end, tables);
      runs.push(...splitRun(doc, i, last, tables, headline));
      i = last + 1;
    }
  }
  const stems = new Set(
    runs
      .filter((run) => run.from === run.to)
      .flatMap((run) => [/[aeiou]$/, /ia$/].map((ending) => lowerOf(doc, run.from).replace(ending, ''))),
  );
  const kept = keepHeadlines(doc, runs, tables).filter(
    (run) => !isDemonym(doc, run, stems) && !describesBody(doc, run, tables),
  );
  const small = smallWords(doc);
  const named = reconcile(doc, kept, tables).filter((run) => !isSmallOpener(doc, run, small, tables));
  return withTitles(doc, withOpeners(doc, withBodies(doc, named, tables), tables), tables);
}

/** The words that the article writes in small letters somewhere. */
const smallWords = (doc: Doc): ReadonlySet<string> =>
  new Set(range(0, doc.n - 1).flatMap((i) => (/^\p{Ll}{3,}$/u.test(formOf(doc, i)) ? [formOf(doc, i)] : [])));

/** "**Eleven** witnesses", "**Cops** deny it" where the article has "cops" as well: a word whose only capital is that of its sentence. */
function isSmallOpener(doc: Doc, { from, to }: NameRun, small: ReadonlySet<string>, tables: MentionTables): boolean {
  if (from !== to || !opensSentence(doc, from, doc.sentStart[sentenceOf(doc, from)] as number)) return false;
  const word = lowerOf(doc, from);
  if (NUMBER.test(word)) return true;
  return small.has(word) && formOf(doc, from).slice(1) === word.slice(1) && !tables.given.has(word);
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|dozens|hundreds|thousands)$/;

/** Whether a title of several words stands here on its own, so that none of them begins the name behind it. */
function opensTitle(doc: Doc, { title, last }: TitleAt, i: number, end: number, tables: MentionTables): boolean {
  if (title.words.includes('of') || (last > i && isHyphen(formOf(doc, i + 1)))) return true;
  const next = last + 1;
  return last > i && next < end && isCapitalWord(doc, next) && !isBodyWord(lowerOf(doc, next), tables);
}

type TitleAt = NonNullable<ReturnType<typeof titleAt>>;

function startsName(doc: Doc, i: number, first: number, end: number, tables: MentionTables): boolean {
  const form = formOf(doc, i);
  const hyphen = i + 2 < end && isGlued(doc, i) && isHyphen(formOf(doc, i + 1)) && isGlued(doc, i + 1);
  if (isArticle(form) && hyphen && isCapital(formOf(doc, i + 2))) return true;
  if (/^(al|abu|bin|ibn)$/.test(form) && i + 1 < end && isCapitalWord(doc, i + 1)) return true;
  if (!isCapitalWord(doc, i)) return false;
  if (uposOf(doc, i) === 'PROPN') return true;
  if (isAcronym(form)) return true;
  const lower = lowerOf(doc, i);
  if (tables.adjectives.has(lower) || tables.states.has(lower) || tables.peoples.has(lower)) return true;
  if (opensSentence(doc, i, first)) return opensName(doc, i, end, tables);
  return ['NOUN', 'ADJ', 'X', 'VERB'].includes(uposOf(doc, i));
}

/** A sentence opener without a proper-noun tag is a name only when a name clearly goes on: a title, a head, a given name. */
function opensName(doc: Doc, i: number, end: number, tables: MentionTables): boolean {
  if (!['NOUN', 'ADJ', 'X'].includes(uposOf(doc, i)) || i + 1 >= end) return false;
  if (tables.given.has(lowerOf(doc, i))) return true;
  // "Base 12 says"
  if (/^\d{1,3}$/.test(formOf(doc, i + 1)) && isBodyWord(lowerOf(doc, i), tables)) return true;
  return isCapitalWord(doc, i + 1) && uposOf(doc, i + 1) === 'PROPN';
}

/** The last token of the name that starts at `from`. */
function growName(doc: Doc, from: number, end: number, tables: MentionTables): number {
  let last = isCapital(formOf(doc, from)) || isArticle(formOf(doc, from)) ? from : from;
  let linked = false;
  for (;;) {
    const next = last + 1;
    if (next >= end) return last;
    const form = formOf(doc, next);
    if (isHyphen(form) && isGlued(doc, last) && isGlued(doc, next) && next + 1 < end) {
      const after = hyphenReach(doc, last, next + 1, end, tables);
      if (after === undefined) return last;
      last = after;
      continue;
    }
    // "N'Djamena", "Hay'at" where the tokens were cut at the sign.
    if (/^['\u2019\u02bc]$/.test(form) && isGlued(doc, last) && isGlued(doc, next) && next + 1 < end) {
      const after = formOf(doc, next + 1);
      if (/^\p{L}{2,}/u.test(after) && !/^(s|re|ve|ll)$/i.test(after)) {
        last = next + 1;
        continue;
      }
      return last;
    }
    if (isCapitalWord(doc, next) && joins(doc, next)) {
      last = next;
      continue;
    }
    if (isParticle(form) && next + 1 < end) {
      const tied = isGlued(doc, next) && isHyphen(formOf(doc, next + 1)) && isGlued(doc, next + 1);
      // "known in Talinese as Harakat Talin": the English word.
      if (!tied && /^(as|at|an)$/.test(form) && /^(ADP|SCONJ|DET|ADV)$/.test(uposOf(doc, next))) return last;
      const target = tied ? next + 2 : next + 1;
      if (target < end && isCapitalWord(doc, target)) {
        last = target;
        continue;
      }
      return last;
    }
    if (/^\d+(st|nd|rd|th)?$/.test(form))
      return isBodyWord(lowerOf(doc, last), tables) || tables.outlets.has(words(doc, from, next)) ? next : last;
    const over = linkReach(doc, from, last, next, end, linked, tables);
    if (over === undefined) return last;
    linked = true;
    last = over;
  }
}

const joins = (doc: Doc, i: number): boolean => !['VERB', 'AUX', 'PRON', 'SCONJ'].includes(uposOf(doc, i));

/** How far a name goes on behind a hyphen: over a particle, or to a capital; not into "-led", nor from one place to another. */
function hyphenReach(doc: Doc, before: number, after: number, end: number, tables: MentionTables): number | undefined {
  const form = formOf(doc, after);
  if (isArticle(formOf(doc, before)) && (isCapital(form) || isParticle(form))) return after;
  if (isParticle(form) && isGlued(doc, after) && after + 2 < end && isHyphen(formOf(doc, after + 1)))
    return isCapital(formOf(doc, after + 2)) ? after + 2 : undefined;
  if (!isCapital(form)) return undefined;
  const place = (i: number) => tables.states.has(lowerOf(doc, i)) || tables.seats.has(lowerOf(doc, i));
  if (place(before) || place(after)) return undefined;
  // "the Talin-Harim road" ties two places; "Abdel-Rahman" is one name.
  const noun = after + 1 < end && uposOf(doc, after + 1) === 'NOUN' && !isCapital(formOf(doc, after + 1));
  return noun && tables.heads.get(lowerOf(doc, after + 1))?.sort === 'name' ? undefined : after;
}

/** How far a body's name goes on over "of", "of the", "for", "and", "&"; nothing when it ends here. */
function linkReach(
  doc: Doc,
  from: number,
  last: number,
  next: number,
  end: number,
  linked: boolean,
  tables: MentionTables,
): number | undefined {
  const form = formOf(doc, next).toLowerCase();
  const day = dayBehind(doc, next, end);
  if (day >= 0 && form === 'of' && isCapital(formOf(doc, last)) && isBodyWord(lowerOf(doc, last), tables)) return day;
  const target = /^the$/i.test(formOf(doc, next + 1 < end ? next + 1 : next)) ? next + 2 : next + 1;
  if (target >= end || !isCapitalWord(doc, target)) return undefined;
  const body = range(from, last).some((i) => isBodyWord(lowerOf(doc, i), tables) && isCapital(formOf(doc, i)));
  switch (form) {
    case 'of':
      return isBodyWord(lowerOf(doc, last), tables) && !tables.titles.has(lowerOf(doc, last)) ? target : undefined;
    case 'for':
      return body ? target : undefined;
    case 'and':
    case '&':
      return target === next + 1 && body && (form === '&' || pairs(doc, last, target, linked, tables))
        ? target
        : undefined;
    default:
      return undefined;
  }
}

/** "Movement of **4 March**": a body may be named for a day; -1 for none. */
function dayBehind(doc: Doc, of: number, end: number): number {
  if (of + 2 >= end) return -1;
  const [a, b] = [formOf(doc, of + 1), formOf(doc, of + 2)];
  const told = (day: string, month: string): boolean => /^\d{1,2}(st|nd|rd|th)?$/.test(day) && MONTH.test(month);
  return told(a, b) || told(b, a) ? of + 2 : -1;
}

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Strategic and International", "Trade and Energy": two adjectives or two portfolios under one head. */
function pairs(doc: Doc, last: number, target: number, linked: boolean, tables: MentionTables): boolean {
  const topic = (i: number) => tables.heads.get(lowerOf(doc, i))?.sort === 'topic';
  return (topic(last) && topic(target)) || (linked && uposOf(doc, last) === 'ADJ' && topic(target));
}

/** True for a word that heads the name of a body, a unit or a place. */
function isBodyWord(word: string, tables: MentionTables): boolean {
  const head = tables.heads.get(word);
  return head !== undefined && head.sort !== 'person' && head.sort !== 'topic' && head.kind !== 'population';
}

/** Cuts a run at titles ("Harim Front Commander Abu Talin") and takes off what is no name at either end. */
function splitRun(doc: Doc, from: number, to: number, tables: MentionTables, headline: boolean): NameRun[] {
  const isBody = range(from, to).some((i) => isBodyWord(lowerOf(doc, i), tables));
  for (let i = from; i <= to; i++) {
    const found = titleAt(doc, i, to + 1, tables);
    if (!found || isHyphen(formOf(doc, Math.max(from, i - 1)))) continue;
    if (found.last < to && range(found.last + 1, to).some((k) => isBodyWord(lowerOf(doc, k), tables))) continue;
    // "Mayor" is a title; "Front Line Commander" behind a body leaves the body as a name of its own.
    if (found.last === to && isBody && i === from) continue;
    return [
      ...(i > from ? trimRun(doc, from, i - 1, tables, headline) : []),
      ...(found.last < to ? splitRun(doc, found.last + 1, to, tables, headline) : []),
    ];
  }
  const person = personBehind(doc, from, to, tables);
  if (person > from)
    return [...trimRun(doc, from, person - 1, tables, headline), ...trimRun(doc, person, to, tables, headline)];
  return trimRun(doc, from, to, tables, headline);
}

/** "deputy of the Democratic Block **Talin Haro**", "secretary of the Council of Harim **Talin Haro**": where the name of a person begins behind that of the body whose office is told before; `from` for none. */
function personBehind(doc: Doc, from: number, to: number, tables: MentionTables): number {
  const before = /^the$/i.test(formOf(doc, from - 1)) ? from - 2 : from - 1;
  const office =
    before > 0 && /^(of|in|at)$/i.test(formOf(doc, before)) ? tables.heads.get(lowerOf(doc, before - 1)) : undefined;
  const titled = tables.titles.has(lowerOf(doc, from)) && /^of$/i.test(formOf(doc, from + 1));
  if (office?.sort !== 'person' && !titled) return from;
  const body = range(from, to).findLast((i) => isBodyWord(lowerOf(doc, i), tables));
  if (body === undefined || to - body < 2 || to - body > 4) return from;
  const rest = range(body + 1, to);
  // "the Council of Qarzhan Talin Haro": of what lies behind a link one word is the body's own.
  const own = /^of$/i.test(formOf(doc, body + 1)) ? rest.slice(2) : rest;
  const plain = own.every((i) => uposOf(doc, i) === 'PROPN' && !tables.adjectives.has(lowerOf(doc, i)));
  return own.length >= 2 && own.length <= 3 && plain ? (own[0] as number) : from;
}

function trimRun(doc: Doc, start: number, stop: number, tables: MentionTables, headline: boolean): NameRun[] {
  let [from, to] = [start, stop];
  while (from <= to && isHyphen(formOf(doc, from))) from++;
  while (to >= from && (isHyphen(formOf(doc, to)) || isParticle(formOf(doc, to)))) to--;
  const adjective = (i: number) =>
    (tables.adjectives.has(lowerOf(doc, i)) && !isPeople(doc, i, tables)) || /ists?$/.test(lowerOf(doc, i));
  const known = () => tables.states.has(words(doc, from, to)) || tables.peoples.has(words(doc, from, to));
  // "Talinese Hasan Darro": what describes a person is no part of the name; of a body it is ("Talinese Army").
  const person = (i: number) => tables.given.has(lowerOf(doc, i)) || /^(abu|abou)$/.test(lowerOf(doc, i));
  while (from < to && adjective(from) && (person(from + 1) || isPeople(doc, to, tables)) && !known()) from++;
  // "Heartbroken Lena Haro": a word of mood that opens its sentence.
  const first = doc.sentStart[sentenceOf(doc, from)] as number;
  if (to > from && from === first && MOOD.test(lowerOf(doc, from)) && (person(from + 1) || to > from + 1))
    if (!tables.given.has(lowerOf(doc, from)) && !range(from, to).some((i) => isBodyWord(lowerOf(doc, i), tables)))
      from++;
  // "Former Harim Front commander": the capital of the sentence, whatever follows.
  if (to > from && from === first && /^(former|ex|erstwhile)$/.test(lowerOf(doc, from))) from++;
  if (from > to || (range(from, to).every(adjective) && !known())) return [];
  const lone = tableForm(words(doc, from, to));
  // A head noun alone ("Government", "Army" in capitals) is no name.
  if (from === to && isHeadAlone(lone, tables)) return [];
  return [{ from, to, headline }];
}

/** Endings of adjectives that papers set before a name. */
const MOOD =
  /^(?:\p{L}{3,}(?:ing|ful|less|broken|stricken|ged|ked|med|ned|ted|ced|sed|ved|ous)|hero|brave|tragic|tearful|angry|furious|cheeky|plucky|proud|former|ex)$/u;

const isHeadAlone = (word: string, tables: MentionTables): boolean =>
  tables.heads.has(word) && tables.heads.get(word)?.sort !== 'proper' && !tables.states.has(word);

/** A demonym used as a noun: "Kurds", "the Druze"; an adjective in front of a noun is none. */
function isPeople(doc: Doc, i: number, tables: MentionTables): boolean {
  const lower = lowerOf(doc, i);
  if (!tables.peoples.has(lower) && !tables.adjectives.has(lower)) return false;
  if (tables.peoples.has(lower) && !tables.adjectives.has(lower)) return true;
  return false;
}

const words = (doc: Doc, from: number, to: number): string =>
  tableForm(doc.text.slice(doc.tokStart[from], doc.tokEnd[to]));
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);

/** "Talini troops" in an article that knows Talin: an adjective no table has, made from a name of the article. */
function isDemonym(doc: Doc, { from, to }: NameRun, stems: ReadonlySet<string>): boolean {
  const [word, next] = [lowerOf(doc, to), to + 1];
  if (from !== to || next >= doc.n || uposOf(doc, next) !== 'NOUN' || isCapital(formOf(doc, next))) return false;
  const stem = word.replace(/(?:ian|ese|ish|an|i|n)$/, '');
  return stem !== word && stem.length >= 3 && stems.has(stem.replace(/[aeiou]$/, ''));
}

/** "The **Talinian** army": an adjective by its ending before the word for a body that every country has. */
function describesBody(doc: Doc, { from, to }: NameRun, tables: MentionTables): boolean {
  const next = to + 1;
  if (from !== to || next >= doc.n || !/\p{L}{3,}(?:ian|ese|ish)$/u.test(lowerOf(doc, to))) return false;
  const lower = !isCapital(formOf(doc, next)) && uposOf(doc, next) === 'NOUN';
  return lower && tables.nouns.everywhere.has(lowerOf(doc, next));
}

/** Names in headlines stay only when the body or a table knows them. */
function keepHeadlines(doc: Doc, runs: readonly NameRun[], tables: MentionTables): NameRun[] {
  const known = new Set(runs.filter((run) => !run.headline).map((run) => words(doc, run.from, run.to)));
  const isKnown = (from: number, to: number) => {
    const form = words(doc, from, to);
    return known.has(form) || tables.states.has(form) || tables.seats.has(form) || isAcronym(formOf(doc, from));
  };
  return runs.flatMap((run) => {
    if (!run.headline || isKnown(run.from, run.to)) return [run];
    // A headline glues names to words around them: the longest known stretches inside are kept.
    const found: NameRun[] = [];
    for (let i = run.from; i <= run.to; ) {
      let to = run.to;
      while (to >= i && !isKnown(i, to)) to--;
      if (to >= i) found.push({ from: i, to, headline: true });
      i = Math.max(to, i) + 1;
    }
    return found;
  });
}

/** Adds the short forms that open a sentence, where a capital says nothing: "Haro appealed for calm" after Talin Haro was named. */
function withOpeners(doc: Doc, runs: readonly NameRun[], tables: MentionTables): NameRun[] {
  const family = new Set(runs.filter(({ from, to }) => to > from).map(({ to }) => lowerOf(doc, to)));
  const taken = new Uint8Array(doc.n);
  for (const { from, to } of runs) taken.fill(1, from, to + 1);
  const found: NameRun[] = [];
  for (let s = 0; s < sentenceCount(doc); s++) {
    const first = doc.sentStart[s] as number;
    const i = /^["“”‘«„]$/.test(formOf(doc, first)) ? first + 1 : first;
    if (i + 1 >= doc.n || taken[i] === 1 || !isCapitalWord(doc, i) || !family.has(lowerOf(doc, i))) continue;
    if (tables.heads.has(lowerOf(doc, i)) || /^(DET|ADP|PRON|CCONJ|SCONJ|AUX|NUM)$/.test(uposOf(doc, i))) continue;
    if (/^(VERB|AUX|PART|PUNCT|ADV)$/.test(uposOf(doc, i + 1))) found.push({ from: i, to: i, headline: false });
  }
  return found.length === 0 ? [...runs] : [...runs, ...found].sort((a, b) => a.from - b.from);
}

/** Adds the title or role word right before each name. */
function withTitles(doc: Doc, runs: readonly NameRun[], tables: MentionTables): NameRun[] {
  return runs.map((run) => {
    for (let from = run.from - 1; from >= Math.max(0, run.from - 7); from--) {
      const found = titleAt(doc, from, run.from, tables);
      if (found && found.last === run.from - 1)
        return {
          ...run,
          title: { from: longest(doc, from, run.from, tables), to: run.from - 1, gender: found.title.gender },
        };
    }
    return run;
  });
}

/** "Prime Minister" rather than "Minister": the earliest start of a title that ends where the name begins. */
function longest(doc: Doc, from: number, name: number, tables: MentionTables): number {
  for (let i = Math.max(0, from - 5); i < from; i++) if (titleAt(doc, i, name, tables)?.last === name - 1) return i;
  return from;
}

import { UPOS, type Upos } from '../doc.ts';

/** The columns of a tree that is mended in place. */
interface Columns {
  readonly forms: readonly string[];
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  readonly relNames: readonly string[];
}

const OPENS = /^(?:on|in|since|by|until|during|from)$/i;
const EDGE = /^(?:[,;:.—–("“‘']|and|but|while)$/;
const LIGHT = /^(?:last|next|early|late|the)$/i;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const PART = /^(?:morning|afternoon|evening|night)$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

const tag = (name: Upos): number => UPOS.indexOf(name);
const [NOUN, PROPN, VERB] = [tag('NOUN'), tag('PROPN'), tag('VERB')];

/**
 * "**On Monday** soldiers burned the mill", "**On 3 May** drones struck the depot": without a comma the day was taken for a
 * part of the noun behind it, and the deed had no day. It is hung on the verb of that noun; a noun that was the root with
 * its verb below gives way to the verb.
 */
export function mendFrontedDays(columns: Columns, sentStart: ArrayLike<number>): void {
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
    for (let i = from; i < to - 3; i++)
      if (OPENS.test(columns.forms[i] as string) && (i === from || EDGE.test(columns.forms[i - 1] as string)))
        mendAt(columns, i, to);
  }
}

function mendAt({ forms, upos, rel, head, relNames }: Columns, opens: number, to: number): void {
  const at = (name: string): number => relNames.indexOf(name);
  const form = (i: number): string => (i < to ? (forms[i] as string) : '');
  let first = opens + 1;
  while (LIGHT.test(form(first))) first++;
  const day = NUMBER.test(form(first)) && MONTH.test(form(first + 1)) ? first + 1 : first;
  if (!WEEKDAY.test(form(day)) && !MONTH.test(form(day))) return;
  let last = day;
  if (MONTH.test(form(day)) && NUMBER.test(form(day + 1))) last++;
  if (WEEKDAY.test(form(day)) && PART.test(form(day + 1))) last++;
  // "In March Square": a name of its own.
  if (day === first && last === day && MONTH.test(form(day)) && /^\p{Lu}/u.test(form(day + 1))) return;
  const noun = head[last] as number;
  if (noun <= last || noun >= to || !isName(upos[noun] as number)) return;
  const verb = verbOf(noun);
  if (verb < 0) return;
  if (rel[noun] === at('root')) {
    [head[verb], rel[verb]] = [-1, at('root')];
    for (let i = opens; i < to; i++)
      if (i !== verb && head[i] === noun && (rel[i] === at('punct') || i > verb)) head[i] = verb;
    [head[noun], rel[noun]] = [verb, at('nsubj')];
  }
  const top = day > first ? first : last;
  for (let i = opens; i <= last; i++) {
    if (i === top) [head[i], rel[i]] = [verb, at('obl')];
    else if ((head[i] as number) > last || (head[i] as number) < opens || i === opens) head[i] = top;
    if (i === opens) rel[i] = at('case');
    else if (i === day && i !== top && day > first) rel[i] = at('nmod:unmarked');
  }

  /** The verb of which the noun is the subject, or that was hung below it as a root. */
  function verbOf(subject: number): number {
    const above = head[subject] as number;
    if (/^nsubj/.test(relNames[rel[subject] as number] ?? '') && above > subject && upos[above] === VERB) return above;
    if (rel[subject] !== at('root')) return -1;
    for (let i = subject + 1; i < to; i++)
      if (head[i] === subject && upos[i] === VERB && rel[i] === at('acl') && i - subject < 3) return i;
    return -1;
  }
}

const isName = (kind: number): boolean => kind === NOUN || kind === PROPN;

import {
  childBy,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  relOf,
  sentenceOf,
  subtree,
  tokenAt,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import { findSubject, subjectOf } from '../clause/role.ts';
import { withConjuncts } from '../clause/role-span.ts';
import type { MentionIndex } from '../mention/mention-index.ts';
import { leftEdge } from '../mention/mention-nominal.ts';
import type { MentionTables } from '../mention/mention-table.ts';
import { isGlued, isHyphen, isPossessive, lowerOf, titleAt } from '../mention/mention-word.ts';
import type { RelationRow, RelationTable } from './relation-row.ts';

/** What is known of an article when its relations are read. */
export interface Around {
  readonly doc: Doc;
  readonly table: RelationTable;
  readonly mentions: MentionTables;
  readonly index: MentionIndex;
}

/** Whose an office or a tie is, and what the words before it say. */
export interface Owned {
  readonly owners: readonly number[];
  readonly ended: boolean;
  readonly oneOf: boolean;
  /** The last token of the owner's words, or the noun itself. */
  readonly last: number;
  /** Who holds it, where the same words name both sides. */
  readonly holder?: number;
}

/** The first of the words that describe a noun; those of an owner's name not among them. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from']);

/** Who owns the noun: "Y's leader", "the leader of Y", "Y leader", "the Merovan president"; nothing where nobody does, or the words leave it open. */
export function ownedBy(around: Around, noun: number, row: RelationRow): Owned | undefined {
  const { doc, table } = around;
  const owners = ownersOf(around, noun, row);
  if (owners.length === 0) return undefined;
  const from = leftEdge(doc, noun);
  const says = wordsBefore(around, from, noun).map((word) => table.before.get(word));
  if (says.includes('unsure')) return undefined;
  const many = uposOf(doc, noun) !== 'ADJ' && isPlural(doc, noun) && row.kind !== row.one;
  const ended = /^(ex|then)-/.test(lowerOf(doc, noun)) || says.includes('ended');
  return {
    owners,
    ended,
    last: Math.max(noun, ...owners.filter((token) => token > noun).map((token) => subtree(doc, token)[1])),
    oneOf:
      isAmong(doc, from, ended) || says.includes('one') || many || isOneOf(doc, noun) || isPartly(around, noun, owners),
  };
}

/** "**a** leader of the front"; "a former leader" was the leader, as others were. */
const isAmong = (doc: Doc, from: number, ended: boolean): boolean =>
  (ended ? /^(one|some|several|two|three|many)$/ : /^(an?|one|some|several|two|three|many|another)$/).test(
    lowerOf(doc, from),
  );

/** "**Asia** director for the Council": the name before says of which part. */
const isPartly = ({ index }: Around, noun: number, owners: readonly number[]): boolean =>
  owners.every((token) => token > noun) && index.nameAt.has(noun - 1);

/** Whose the noun is, by the first way that names somebody. */
function ownersOf(around: Around, noun: number, row: RelationRow): readonly number[] {
  const { doc } = around;
  const prepositions = row.prepositions ?? PREPOSITIONS;
  const behind = behindOwners(around, noun, prepositions);
  if (behind.length > 0) return behind;
  if (!row.said) {
    const possessor =
      [noun, joinedTop(doc, noun)].map((at) => childBy(doc, at, 'nmod:poss')).find((at) => at >= 0) ?? -1;
    if (possessor >= 0 && possessor < noun) return joinedParties(doc, possessor);
    const named = nameOwners(around, noun, prepositions);
    if (named.length > 0) return named;
  }
  const before = row.prepositions ? -1 : compoundOwner(around, noun, row);
  return before < 0 ? [] : [before];
}

/** "The Front and the Brigade are **allies**": the two that a noun in the plural is said of are each other's. */
export function eachOther({ doc, table }: Around, noun: number): Owned | undefined {
  if (childBy(doc, noun, 'cop') < 0 || !isPlural(doc, noun)) return undefined;
  const subject = findSubject(doc, noun)?.token ?? -1;
  const [holder, other, third] = subject < 0 ? [] : joinedParties(doc, subject);
  if (holder === undefined || other === undefined || third !== undefined) return undefined;
  const ended = table.before.get(lowerOf(doc, noun - 1)) === 'ended';
  return { owners: [other], holder, ended, oneOf: false, last: noun };
}

const isPlural = (doc: Doc, i: number): boolean =>
  /s$|men$|women$/.test(lowerOf(doc, i)) && !/ss$/.test(lowerOf(doc, i));

/** "One of the leaders", "among the founders". */
const isOneOf = (doc: Doc, noun: number): boolean => {
  const head = headOf(doc, noun);
  return (
    head >= 0 &&
    head < noun &&
    /^(one|two|three|some|several|many)$/.test(lowerOf(doc, head)) &&
    relOf(doc, noun) === 'nmod'
  );
};

/** The words that describe a noun, lower case, those of names left out; "ex" of "ex-leader" among them. */
function wordsBefore({ doc, index }: Around, from: number, noun: number): string[] {
  const words: string[] = [];
  for (let i = Math.min(from, noun); i < noun; i++)
    if (!index.nameAt.has(i) && !isHyphen(formOf(doc, i))) words.push(hyphened(doc, i));
  for (let i = from - 1; i >= Math.max(0, from - 3) && /^(ADJ|ADV|NOUN|X|PUNCT|ADP)$/.test(uposOf(doc, i)); i--) {
    if (!isHyphen(formOf(doc, i)) && !/^(ex|then|former|late|once)$/.test(lowerOf(doc, i))) break;
    words.push(lowerOf(doc, i));
  }
  return words;
}

/** The word with what hyphens tie to it on the left: "one-time" for "time". */
export function hyphened(doc: Doc, i: number): string {
  let from = i;
  while (from > 1 && isHyphen(formOf(doc, from - 1)) && isGlued(doc, from - 1) && isGlued(doc, from - 2)) from -= 2;
  return from === i ? lowerOf(doc, i) : doc.text.slice(doc.tokStart[from], doc.tokEnd[i]).toLowerCase();
}

/** "leader of the Front", "spokesman for the Front", shared by nouns joined with "and". */
function behindOwners({ doc, index }: Around, noun: number, prepositions: ReadonlySet<string>): number[] {
  const joined = childrenOf(doc, noun).filter((c) => relOf(doc, c) === 'conj');
  // "leader of the Party in May": where "of" says whose it is, "in" says something else.
  for (const words of [new Set([...prepositions].filter((word) => /^(of|for)$/.test(word))), prepositions])
    for (const token of [noun, ...joined]) {
      const all = words.size === 0 ? [] : phrasesUnder(doc, token, words);
      const found = all.filter((one) => mayBeParty(doc, index, one));
      if (found.length > 0) return found;
      // "director of debate at the University": of what it is has been said.
      if (all.length > 0 && words !== prepositions) return [];
    }
  const name = nameRightBehind(doc, index, noun, prepositions);
  return name < 0 ? [] : [name];
}

/** Whether a token, or a name set beside it, is a mention. */
export const mayBeParty = (doc: Doc, index: MentionIndex, token: number): boolean =>
  [token, ...childrenOf(doc, token).filter((c) => /^(appos|flat)/.test(relOf(doc, c)))].some(
    (one) => index.byHead.has(one) || index.nameAt.has(one),
  );

/** "the leadership **of Talin Haro**": the name right behind a preposition, however the tree hung it; -1 for none. */
function nameRightBehind(doc: Doc, index: MentionIndex, noun: number, prepositions: ReadonlySet<string>): number {
  if (noun + 2 >= doc.n || !prepositions.has(lowerOf(doc, noun + 1))) return -1;
  const from = /^the$/i.test(formOf(doc, noun + 2)) ? noun + 3 : noun + 2;
  const name = index.nameAt.get(from);
  return name && (doc.tokStart[from] as number) === name.span[0] ? name.headToken : -1;
}

/** The heads of the phrases with one of these prepositions that hang on a word, with those joined to them. */
export function phrasesUnder(doc: Doc, at: number, prepositions: ReadonlySet<string>): number[] {
  return childrenOf(doc, at)
    .filter(
      (c) => c > at && /^(nmod|obl|advcl|xcomp|acl)/.test(relOf(doc, c)) && prepositions.has(prepositionOf(doc, c)),
    )
    .flatMap((c) => joinedParties(doc, c));
}

/** A party with those joined to it by "and"; what has a finite verb of its own behind it is the subject of that: "by Merova, and Peru stopped". */
export const joinedParties = (doc: Doc, token: number): number[] =>
  withConjuncts(doc, token).filter((c, n, all) => {
    const ownVerb = c + 1 < doc.n && /^VB[DZP]$/.test(xposOf(doc, c + 1));
    return n === 0 || !ownVerb || !doc.text.slice(doc.tokEnd[all[n - 1] as number], doc.tokStart[c]).startsWith(',');
  });

/** "President Hasan Darro **of Norway**": an owner behind the name. */
function nameOwners(around: Around, noun: number, prepositions: ReadonlySet<string>): number[] {
  const name = nameBehind(around, noun);
  return name < 0 ? [] : phrasesUnder(around.doc, name, new Set([...prepositions].filter((word) => word === 'of')));
}

/** The last preposition before a phrase, lower case: "with" of "along with". */
function prepositionOf(doc: Doc, token: number): string {
  const cases = childrenOf(doc, token).filter((c) => c < token && /^(case|mark)$/.test(relOf(doc, c)));
  const last = cases.at(-1);
  return last === undefined ? '' : lowerOf(doc, last);
}

/** The name, or the adjective of a state, right before the noun or the words of the table before it; -1 for none. */
function compoundOwner({ doc, table, index, mentions }: Around, noun: number, row: RelationRow): number {
  const sentence = doc.sentStart[sentenceOf(doc, noun)] as number;
  for (let i = noun - 1; i >= sentence && noun - i <= 6; i--) {
    const name = index.nameAt.get(i);
    if (name) return name.headToken;
    const word = hyphened(doc, i);
    if (mentions.adjectives.has(word)) return row.sides.other.has('state') ? i : -1;
    const passes =
      isHyphen(formOf(doc, i)) || isPossessive(doc, i) || table.before.has(word) || row.marks?.has(word) === true;
    if (!passes) return -1;
    if (word.includes('-')) i -= word.split('-').length * 2 - 2;
  }
  return -1;
}

/** Ways to say who holds an office or stands in a tie, the surest first. */
export function holdersOf(around: Around, noun: number, row: RelationRow): number[][] {
  const { doc } = around;
  const top = joinedTop(doc, noun);
  const found: number[][] = [];
  const add = (token: number, withJoined = true): void => {
    if (token < 0 || token === noun) return;
    found.push((withJoined ? joinedParties(doc, token) : [token]).filter((t) => t !== noun && t !== top));
  };
  if (row.lead) {
    const verb = headOf(doc, top);
    return row.lead.has(prepositionOf(doc, top)) && verb >= 0
      ? [joinedParties(doc, subjectOf(doc, verb)).filter((t) => t >= 0)]
      : [];
  }
  // "Members of the Front, including **Talin Haro**"
  const named = phrasesUnder(doc, top, INCLUDING);
  if (named.length > 0) found.push(named);
  if (childBy(doc, top, 'cop') >= 0) add(findSubject(doc, top)?.token ?? subjectAbove(doc, top));
  // "X, commander of Y, and his deputy": the deputy is no commander.
  if (relOf(doc, top) === 'appos') add(headOf(doc, top), isPlural(doc, noun));
  const beside = childrenOf(doc, top).find((c) => c > noun && relOf(doc, c) === 'appos');
  if (beside !== undefined) add(beside);
  add(nameBehind(around, noun));
  add(nameInCommas(around, noun));
  add(nameBeforeComma(around, noun));
  return row.said ? found : [...found, [noun], ...(top === noun ? [] : [[top]])];
}

const INCLUDING: ReadonlySet<string> = new Set(['including']);

/** The first of the nouns joined by "and", and "one" of several: "**founder** and leader", "**one** of its leaders". */
function joinedTop(doc: Doc, noun: number): number {
  let top = noun;
  const isJoined = () => relOf(doc, top) === 'conj' && /^(NOUN|PROPN|ADJ)$/.test(uposOf(doc, headOf(doc, top)));
  while (headOf(doc, top) >= 0 && (isJoined() || isOneOf(doc, top))) top = headOf(doc, top);
  return top;
}

/** "denied **being** part of it": the subject of the verb above a noun that is said of somebody. */
const subjectAbove = (doc: Doc, noun: number): number =>
  /^(obj|xcomp|ccomp|advcl|obl)/.test(relOf(doc, noun)) ? subjectOf(doc, headOf(doc, noun)) : -1;

/** The name right behind the noun, titles between: "spokesman Captain **Talin Haro**"; -1 for none. */
function nameBehind({ doc, index, mentions }: Around, noun: number): number {
  let at = noun + 1;
  for (let steps = 0; steps < 4 && at < doc.n; steps++) {
    const name = index.nameAt.get(at);
    if (name) return tokenAt(doc, name.span[0]) === at ? name.headToken : -1;
    const title = titleAt(doc, at, doc.n, mentions);
    if (!title) return -1;
    at = title.last + 1;
  }
  return -1;
}

/** "its ally, **the Brigade**,": a name in commas right behind a noun that is somebody's; -1 for none. */
function nameInCommas({ doc, index }: Around, noun: number): number {
  if (childBy(doc, noun, 'nmod:poss') < 0 || formOf(doc, noun + 1) !== ',') return -1;
  const from = /^the$/i.test(formOf(doc, noun + 2)) ? noun + 3 : noun + 2;
  const name = index.nameAt.get(from);
  if (!name || (doc.tokStart[from] as number) !== name.span[0]) return -1;
  return /^[,.;)\u2013\u2014]/.test(doc.text.slice(name.span[1], name.span[1] + 1)) ? name.headToken : -1;
}

/** "**The Front**, a branch of the party,": the name that a comma or a bracket parts from the noun's phrase; -1 for none. */
function nameBeforeComma({ doc, index }: Around, noun: number): number {
  const from = leftEdge(doc, noun);
  if (from < 2 || !/^[,(\u2013\u2014]$/.test(formOf(doc, from - 1))) return -1;
  return index.nameAt.get(from - 2)?.headToken ?? -1;
}

import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { callsBody, isBodyNoun } from './called.ts';
import { isBody } from './fit.ts';
import type { GroupTable } from './group-table.ts';
import { modalOf } from './modal.ts';
import type { PledgeTables, Side } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

const BODIES = new Set(['organization', 'armed-group', 'state', 'other']);
const PRONOUN = /^(?:it|they|we|he|she|i|you)$/;
const OWN = /^(?:its|their|our|his|her|my)$/;
const NO = /^(?:no|not|nobody|none|neither)$/;

/** The actor that words name: of the mention with the last head among them. */
export function ownerOf({ reading }: Material, span: Span): string | null {
  const inside = reading.mentions.filter(({ head, actor }) => actor !== null && overlaps(span, head));
  const named = inside.filter(({ form }) => form === 'name');
  return (named.at(-1) ?? inside.at(-1))?.actor ?? null;
}

/** The subject of "X will ...", where it is a party that can bind itself: a body, a state, an organ; not "it", nor "our army". */
export function subjectSide(material: Material, span: Span, { groups }: PledgeTables): Side | undefined {
  const { reading } = material;
  const words = wordsIn(reading.text, span);
  const modal = modalOf(words);
  const from = subjectFrom(reading.text, words, modal);
  const subject = behindDeal(words.slice(from, modal));
  const [first] = subject;
  const last = subject.at(-1);
  if (modal < 1 || subject.length > 10 || !first || !last || NO.test(first.form)) return undefined;
  if (!bindsItself(words, modal)) return undefined;
  if (subject.every(({ form }) => PRONOUN.test(form)) || OWN.test(first.form)) return undefined;
  const at: Span = [first.span[0], last.span[1]];
  const local = ownerOf(material, at);
  const actor = reading.actors.find(({ id }) => id === local);
  const organ = subject.some(({ stem }) => groups.organs.has(stem));
  const named = actor ? actor.kind === 'place' : from > 0 && first.capital;
  const told = [...reading.mentions.filter(({ form }) => form === 'name'), ...(reading.places ?? [])];
  const known = first.capital && told.some(({ span: one }) => overlaps(one, at));
  const land = (named || (known && actor?.kind !== 'person')) && subject.length === 1;
  const body = actor?.kind !== 'person' && isCalled(subject, groups);
  return land || (actor && BODIES.has(actor.kind)) || organ || body ? { span: at, local } : undefined;
}

/** "Under the deal signed on Saturday Verdan Sugar will": the last name or noun before "will", where the sentence opens with a paper and no comma. */
function behindDeal(subject: readonly Word[]): readonly Word[] {
  if (!/^(?:under|by|in|according)$/.test(subject[0]?.form ?? '') || subject.length < 4) return subject;
  const the = subject.findLastIndex(({ form }) => /^(?:the|both|its|their)$/.test(form));
  let name = subject.length;
  while (name > 1 && subject[name - 1]?.capital === true && !DAY.test(subject[name - 1]?.form ?? '')) name--;
  if (name < subject.length) return subject.slice(subject[name - 1]?.form === 'the' ? name - 1 : name);
  return the > 1 ? subject.slice(the) : subject;
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "The rebels must", "the cutters' league will" of a deal: a noun for a body is a side of it, though no name says which. */
export function nounSide(material: Material, span: Span, { groups }: PledgeTables): Side | undefined {
  const { text } = material.reading;
  const words = wordsIn(text, span);
  const modal = modalOf(words);
  const subject = modal < 1 ? [] : behindDeal(words.slice(subjectFrom(text, words, modal), modal));
  const [first, last] = [subject[0], subject.at(-1)];
  if (
    first?.form !== 'the' ||
    !last ||
    subject.length > 5 ||
    !callsBody(last.stem, groups) ||
    !bindsItself(words, modal)
  )
    return undefined;
  const at: Span = [first.span[0], last.span[1]];
  return { span: at, local: ownerOf(material, at) };
}

/** "Prince Odo will hand over the palace, the court let it be known": a man of whom a body tells what he will do. */
export function personSide(material: Material, span: Span, speaker: Side | undefined): Side | undefined {
  const { reading } = material;
  const voice = reading.actors.find(({ id }) => id === speaker?.local);
  const words = wordsIn(reading.text, span);
  const modal = modalOf(words);
  const [first, last] = [words[subjectFrom(reading.text, words, modal)], words[modal - 1]];
  if (!speaker || voice?.kind === 'person' || !first || !last || !last.capital || !bindsItself(words, modal))
    return undefined;
  const at: Span = [first.span[0], last.span[1]];
  const local = ownerOf(material, at);
  const man = reading.actors.find(({ id }) => id === local);
  return man?.kind === 'person' && !man.described && man.id !== voice?.id ? { span: at, local } : undefined;
}

/** What the subject will do, not what will be done to it, or what it may or will have. */
function bindsItself(words: readonly Word[], modal: number): boolean {
  const [next, then] = [words[modal + 1]?.form, words[modal + 2]?.form];
  const passive = next === 'be' || then === 'be' || (then === 'to' && words[modal + 3]?.form === 'be');
  return !passive && next !== 'have' && next !== 'get' && words[modal]?.form !== 'may';
}

/** The body that a speaker is "its director" of: the words before "will", though they may look like a man's name ("Hydra Dams"). */
export function ownedSide(material: Material, span: Span, voice: Span): Side | undefined {
  const { text } = material.reading;
  if (!ITS.test(text.slice(Math.max(0, voice[0] - 30), voice[1]))) return undefined;
  const words = wordsIn(text, span);
  const modal = modalOf(words);
  const subject = modal < 1 ? [] : words.slice(subjectFrom(text, words, modal), modal);
  const named = subject.filter(({ form }) => form !== 'the');
  const [first, last] = [subject[0], subject.at(-1)];
  if (!first || !last || !named[0]?.capital || named.length > 5 || !bindsItself(words, modal)) return undefined;
  const at: Span = [first.span[0], last.span[1]];
  return { span: at, local: ownerOf(material, at) };
}

const ITS =
  /\bits (?:\p{L}+ ){0,2}?(?:chief|leader|commander|head|director|chairman|chairwoman|president|founder|boss|spokesman|spokeswoman|owner|manager|lawyer|secretary|envoy)\b/u;

/** "The Federation", "Hydro Sel", "the Red Valley militia": a name of a body, or a name before one noun for a body. */
function isCalled(subject: readonly Word[], groups: GroupTable): boolean {
  const [first, ...rest] = subject;
  const own = first?.form === 'the' ? rest : subject;
  const [last, ...names] = own.toReversed();
  if (first === undefined || last === undefined || !names.every(({ capital }) => capital)) return false;
  if (last.capital) return first.form === 'the' || names.length > 0;
  return names.length > 0 && !/[^s]s$/.test(last.form) && isBody(last, groups);
}

/** Where the subject of the verb at `modal` begins: behind "that", a mark or a preposition that opens the sentence. */
function subjectFrom(text: string, words: readonly Word[], modal: number): number {
  let from = modal;
  while (from > 0 && !/[,;:—–“"]/u.test(text.slice(words[from - 1]?.span[1], words[from]?.span[0]))) {
    if (/^(?:that|promised|and|because|but|while|if)$/.test(words[from - 1]?.form ?? '')) break;
    from--;
  }
  return from;
}

/** The parties that words join: "the government and the Brigades", without helping words. More than two are none. */
export function sidesOf(material: Material, span: Span): Side[] {
  const { text } = material.reading;
  const subject = cut(text, span).replace(/\s+(?:has|have|had|both|each|also|jointly|\s)+$/u, '');
  const sides: Side[] = [];
  let from = span[0];
  for (const piece of subject.replace(/^(?:that\s+)?both\s+/iu, '').split(/\s+and\s+/u)) {
    const start = text.indexOf(piece, from);
    const side: Span = [start, start + piece.length];
    sides.push({ span: side, local: ownerOf(material, side) });
    from = side[1];
  }
  return sides.length > 2 ? [] : sides;
}

/** "X will pull out, and Y will pay": a clause for each party that is to do something; none where one party does. */
export function clausesOf(material: Material, span: Span, tables: PledgeTables): readonly Span[] {
  const { text } = material.reading;
  const joins = [...cut(text, span).matchAll(/(?:,|;|\band\b|\bwhile\b|\bbut\b)\s+(?:and |while |but )?/gu)];
  const starts = [span[0], ...joins.map(({ index, 0: word }) => span[0] + index + word.length)];
  const sides = starts.filter((start, i) => {
    const end = starts[i + 1] ?? span[1];
    return subjectSide(material, [start, end], tables) !== undefined;
  });
  return sides.map((start, i) => [start, (sides[i + 1] ?? span[1] + 1) - 1]);
}

/** "The herders' council of Ulm": a noun for a body, with the name of its place at most. */
function hasBodyHead(words: readonly Word[], groups: GroupTable): boolean {
  const of = words.findIndex(({ form }) => form === 'of');
  const head = words[(of < 0 ? words.length : of) - 1];
  return head !== undefined && words.some(({ capital }) => capital) && isBodyNoun(head.stem, groups);
}

const isBodyOrLand = (kind = ''): boolean => BODIES.has(kind) || kind === 'place';

/** Two bodies that a source names together; nothing where it names one, or a person with what he leads. */
export function pairIn(material: Material, span: Span, { groups }: PledgeTables): readonly Side[] {
  const { reading } = material;
  const sides = sidesOf(material, span);
  const isBody = ({ span: at, local }: Side): boolean =>
    isBodyOrLand(reading.actors.find(({ id }) => id === local)?.kind) ||
    wordsIn(reading.text, at).some(({ stem }) => groups.organs.has(stem)) ||
    isCalled(wordsIn(reading.text, at), groups) ||
    hasBodyHead(wordsIn(reading.text, at), groups);
  const [one, other] = sides;
  const apart = one?.local !== other?.local || one?.local === null;
  return sides.length === 2 &&
    sides.every(isBody) &&
    apart &&
    !/\band (?:its|his|their)\b/u.test(cut(reading.text, span))
    ? sides
    : [];
}

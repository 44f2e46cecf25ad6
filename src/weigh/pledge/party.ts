import type { Material } from '../../core/material.ts';
import type { Actor } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import type { GroupTable } from './group-table.ts';
import { type Word, wordsIn } from './words.ts';

/** Who is bound by a promise, and by which words those who act for it are known. */
export interface Bound {
  /** The words that name it in the article of the promise. */
  readonly span: Span;
  readonly text: string;
  /** Id of the ledger's actor. */
  readonly actor?: string;
  /** Names in full, in small letters. */
  readonly names: readonly string[];
  /** The last word of a longer name that stands for it: "the League". */
  readonly short: readonly string[];
  /** Other actors of the ledger that are a part of it, or speak for it. */
  readonly parts: ReadonlySet<string>;
  /** It is a government or an organ of one: other organs of the same state act for it. */
  readonly state: boolean;
}

const ARTICLE = /^(?:the|a|an|our|its|their|his|her)\s+/iu;
const GENERIC = new Set('office council committee ministry agency watch observatory court commission'.split(' '));

/** Reads words that name a party, as the actor they stand for where they do. */
export function boundOf(material: Material, span: Span, local: string | null, groups: GroupTable): Bound {
  const { reading, actors } = material;
  const text = cut(reading.text, span);
  const actor = reading.actors.find(({ id }) => id === local);
  const known = actors.get(local ?? '');
  const described = bodyBefore(reading.text, span);
  const body = actor?.kind === 'person' ? bodyOf(material, actor) : undefined;
  const told = [text, described ?? '', body?.name ?? '', ...(actor?.described ? [] : (actor?.names ?? []))];
  const names = [...new Set([...told, known?.name ?? ''].map((name) => name.replace(ARTICLE, '').trim()))].filter(
    (name) => /\p{Lu}/u.test(name) && !hasOrgan(name, groups),
  );
  const state = told.some((name) => hasOrgan(name, groups)) || hasOrgan(titleBefore(reading.text, span), groups);
  return {
    span,
    text,
    ...(known === undefined ? {} : { actor: known.id }),
    names: names.map((name) => name.toLowerCase()),
    short: names.flatMap((name) => shortOf(name)),
    parts: new Set(partsOf(material, [local, body?.id ?? null])),
    state,
  };
}

const hasOrgan = (name: string, { organs }: GroupTable): boolean =>
  wordsIn(name, [0, name.length]).some(({ stem }) => organs.has(stem));

/** "President Halda Voss", "The President": the title is read with the name. */
const titleBefore = (text: string, [start, end]: Span): string => text.slice(Math.max(0, start - 20), end);

/** The last word of a longer name; of a person the last name. */
function shortOf(name: string): string[] {
  const last = name.split(/\s+/u).at(-1) ?? '';
  const long = /\s/u.test(name) && /^\p{Lu}/u.test(last) && !GENERIC.has(last.toLowerCase());
  return long ? [last.toLowerCase()] : [];
}

/** "The command", where the text spoke of "the command of the Yarrin Brigades" before. */
function bodyBefore(text: string, span: Span): string | undefined {
  const head = cut(text, span).replace(ARTICLE, '');
  if (/\p{Lu}/u.test(head) || !/^\p{L}+$/u.test(head)) return undefined;
  const before = text.slice(0, span[0]);
  return [...before.matchAll(new RegExp(`\\b${head} of (?:the )?((?:\\p{Lu}[\\p{L}-]+ ?)+)`, 'gu'))]
    .at(-1)?.[1]
    ?.trim();
}

const SPEAKS = new Set(['leader-of', 'spokesman-of', 'founder-of', 'member-of']);

function bodyOf({ reading }: Material, person: Actor): Actor | undefined {
  const relation = reading.relations?.find(
    ({ from, kind, negated, ended }) => from === person.id && SPEAKS.has(kind) && !negated && !ended,
  );
  return reading.actors.find(({ id }) => id === relation?.to);
}

/** Actors that the article calls a part or a member of these. */
function partsOf({ reading, actors }: Material, wholes: readonly (string | null)[]): string[] {
  return (reading.relations ?? []).flatMap(({ from, to, kind, negated, ended }) => {
    const inside = wholes.includes(to) && !negated && !ended && (kind === 'part-of' || SPEAKS.has(kind));
    const part = inside ? actors.get(from)?.id : undefined;
    return part === undefined ? [] : [part];
  });
}

/** How words for a doer fit the party: by its name, or only as an organ of a state that they do not name. */
export type Fit = 'named' | 'organ';

const PREPOSITIONS = new Set(
  'in on at from with against near for under over towards toward into between behind off by of'.split(' '),
);

/**
 * Whether words for a doer mean the party or a part that acts for it. `loose`: they go on behind its name. `told`: the
 * text of the promise, in which a state that the words name must stand.
 */
export function fits(
  doer: readonly Word[],
  bound: Bound,
  groups: GroupTable,
  told: string,
  loose: boolean,
): Fit | undefined {
  const words = doer[0] && ['and', 'or'].includes(doer[0].form) ? doer.slice(1) : doer;
  for (const name of bound.names) {
    const parts = name.split(/\s+/u).map((part) => part.replace(/[’']s$/u, ''));
    const at = words.findIndex((_, i) => parts.every((part, k) => words[i + k]?.form === part));
    if (at >= 0 && isDoer(words, at, at + parts.length, groups, loose)) return 'named';
  }
  for (const short of bound.short) {
    const at = words.findIndex(({ form, capital }) => capital && form === short);
    const before = words[at - 1];
    if (at < 0 || (before?.capital && at > 1) || !isDoer(words, at, at + 1, groups, loose)) continue;
    return 'named';
  }
  return bound.state && isOrgan(words, groups, told) ? 'organ' : undefined;
}

/** Before the name only a part that acts for it ("riders of the"), behind it only what it owns ("'s coast guard"). */
function isDoer(words: readonly Word[], from: number, to: number, groups: GroupTable, loose: boolean): boolean {
  const before = words.slice(0, from).filter(({ form }) => !/^(the|a|an|its|his|our)$/.test(form));
  const after = words.slice(to);
  if (!loose && (after.length > 4 || after.some(({ form }) => PREPOSITIONS.has(form)))) return false;
  if (after.length > 0 && !loose && !after.some(({ stem }) => groups.forces.has(stem) || groups.organs.has(stem)))
    return false;
  const link = before.at(-1);
  if (!link) return true;
  if (link.form === 'by') return true;
  if (link.form !== 'of') return before.every(({ form }) => !PREPOSITIONS.has(form)) && before.length <= 2;
  return before.some(({ stem }, i) => i < before.length && groups.forces.has(stem));
}

/** "The army", "military police", "guns of the Nembro army": an organ, and no state but one that the promise's text names. */
function isOrgan(words: readonly Word[], groups: GroupTable, told: string): boolean {
  const heads = words.filter(({ form }) => !/^(the|a|an|its|his)$/.test(form));
  const last = heads.at(-1);
  const at = heads.findIndex(({ stem }) => groups.organs.has(stem));
  if (!last || at < 0 || heads.length > 7) return false;
  const ends = groups.organs.has(last.stem) || groups.forces.has(last.stem) || heads[at + 1]?.form === 'of';
  const named = heads.filter(({ capital, stem }, i) => capital && i > 0 && !groups.organs.has(stem));
  const first = heads[0] as Word;
  return (
    ends &&
    !heads.some(({ form }) => form !== 'of' && PREPOSITIONS.has(form)) &&
    named.every(({ form }) => told.includes(form)) &&
    (groups.organs.has(first.stem) ||
      groups.forces.has(first.stem) ||
      told.includes(first.form) ||
      !first.capital ||
      at === 1)
  );
}

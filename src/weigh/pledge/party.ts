import type { Material } from '../../core/material.ts';
import type { Actor } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import type { GroupTable } from './group-table.ts';
import { ARTICLE, hasOrgan, namesOf, piecesOf, shortOf } from './party-name.ts';
import { wordsIn } from './words.ts';

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
  /** Stems of the nouns that it is called by: "mayor", "ministry", "brigade". */
  readonly nouns: ReadonlySet<string>;
  /** Other actors of the ledger that are a part of it, or speak for it. */
  readonly parts: ReadonlySet<string>;
  /** It is a government or an organ of one: other organs of the same state act for it. */
  readonly state: boolean;
}

/** Reads words that name a party, as the actor they stand for where they do. */
export function boundOf(material: Material, span: Span, local: string | null, groups: GroupTable): Bound {
  const { reading, actors } = material;
  const text = cut(reading.text, span);
  const actor = reading.actors.find(({ id }) => id === local);
  const known = actors.get(local ?? '');
  const described = bodyBefore(reading.text, span);
  const body = actor?.kind === 'person' ? bodyOf(material, actor) : undefined;
  const told = [
    text,
    described ?? '',
    body?.name ?? '',
    actor?.kind === 'person' ? (bodyBehind(material, span) ?? '') : '',
    ...(actor?.described ? [] : (actor?.names ?? [])),
  ];
  const pieces = [...told, known?.name ?? ''].flatMap(piecesOf);
  const names = [...new Set(pieces.flatMap((name) => namesOf(name, groups)))];
  const roles = actor?.roles.map((role) => role.text) ?? [];
  const state =
    [...told, ...roles].some((name) => hasOrgan(name, groups)) || hasOrgan(titleBefore(reading.text, span), groups);
  return {
    span,
    text,
    ...(known === undefined ? {} : { actor: known.id }),
    names: names.map((name) => name.toLowerCase()),
    short: names.flatMap((name) => shortOf(name)),
    nouns: new Set(wordsIn(titleBefore(reading.text, span), [0, 99]).map(({ stem }) => stem)),
    parts: new Set(partsOf(material, [local, body?.id ?? null])),
    state,
  };
}

/** "President Halda Voss", "The President": the title is read with the name. */
const titleBefore = (text: string, [start, end]: Span): string =>
  (/(?:\p{L}+ ){0,2}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '').replace(
    /^.*\b(?:and|or|that|the) /u,
    '',
  ) + text.slice(start, end);

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

/** "Colonel Sabo, who commands the Vall militia": the body that the words right behind a person name. */
function bodyBehind({ reading }: Material, [, end]: Span): string | undefined {
  const behind =
    /^(?:,? (?:who|which) (?:commands|leads|heads|runs|rules|governs)|,? (?:the |a )?(?:\p{L}+ )?(?:leader|commander|head|chief|spokesman|spokeswoman|chairman|minister|governor) (?:of|for)|,? of) (?:the )?(\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)/u.exec(
      reading.text.slice(end, end + 90),
    )?.[1];
  return behind?.replace(/ (?:told|said|promised|on|in|at|and|has|will|had|who|assured|pledged|vowed)$/u, '');
}

/** Actors that the article calls a part or a member of these. */
function partsOf({ reading, actors }: Material, wholes: readonly (string | null)[]): string[] {
  return (reading.relations ?? []).flatMap(({ from, to, kind, negated, ended }) => {
    const inside = wholes.includes(to) && !negated && !ended && (kind === 'part-of' || SPEAKS.has(kind));
    const part = inside ? actors.get(from)?.id : undefined;
    return part === undefined ? [] : [part];
  });
}

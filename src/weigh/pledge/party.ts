import type { Material } from '../../core/material.ts';
import type { Actor } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import type { GroupTable } from './group-table.ts';
import { isKin } from './kin.ts';
import { MODALS } from './modal.ts';
import { ARTICLE, firmOf, hasOrgan, namesOf, piecesOf, shortOf } from './party-name.ts';
import { baseOf, wordsIn } from './words.ts';

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
  /** Stems of what it promised something of: "its tractors will". */
  readonly means?: ReadonlySet<string>;
  /** It is a government or an organ of one: other organs of the same state act for it. */
  readonly state: boolean;
}

/** Reads words that name a party, as the actor they stand for where they do. */
export function boundOf(material: Material, span: Span, local: string | null, groups: GroupTable, voice?: Span): Bound {
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
  const pieces = [...told, known?.name ?? ''].flatMap((name) => piecesOf(name, groups));
  const army = armyNamed(reading, text);
  const named = army ? [army] : [...new Set(pieces.flatMap((name) => namesOf(name, groups)))];
  const places = new Set((reading.places ?? []).map((place) => cut(reading.text, place.span)));
  const names = [...named, ...named.flatMap((name) => firmOf(name)).filter((name) => !places.has(name))];
  const roles = actor?.roles.map((role) => role.text) ?? [];
  const state =
    !army &&
    ([...told, ...roles].some((name) => hasOrgan(name, groups)) ||
      hasOrgan(titleBefore(reading.text, span), groups) ||
      told.some((name) => COMMAND.test(name)) ||
      isService(text) ||
      isLand(reading, text, actor?.kind, groups) ||
      (/^\p{Lu}/u.test(text) && (actor?.kind === 'state' || actor?.kind === 'place')));
  return {
    span,
    text,
    ...(known === undefined ? {} : { actor: known.id }),
    names: names.map((name) => name.toLowerCase()),
    short: [
      ...names.flatMap((name) => shortOf(name)),
      ...(voice && actor?.kind !== 'person' ? leaderOf(reading.text, voice) : []),
      ...(actor?.kind !== 'person' ? headsOf(material, local) : []),
    ],
    nouns: nounsOf(wordsIn(titleBefore(reading.text, span), [0, 99]).map(({ stem }) => stem)),
    parts: new Set(partsOf(material, [local, body?.id ?? null])),
    state,
  };
}

/** "The customs service", "the prison authority": serves a state, where no name says whom else. */
const isService = (text: string): boolean =>
  /^(?:the )?(?:\p{Ll}+ ){0,2}?(?:customs|courts?|tribunal|authority|authorities|directorate|department|prosecutors?|inspectorate|bureau)(?: (?:service|office|officials|officers))?$/iu.test(
    text,
  ) && !/ \p{Lu}/u.test(text);

/** "Velia will pull its troops out", "the Velian side": a land that the text gives an army, a ministry or a government. */
function isLand({ text }: Material['reading'], name: string, kind: string | undefined, groups: GroupTable): boolean {
  const [, land = ''] = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+)(?: side)?$/u.exec(name) ?? [];
  if (land === '' || kind === 'armed-group' || kind === 'organization' || kind === 'person') return false;
  const words = wordsIn(text, [0, text.length]);
  return words.some(({ stem }, i) => {
    if (!groups.organs.has(stem) && !groups.services.has(stem)) return false;
    const before = words.slice(Math.max(0, i - 3), i);
    const of = words[i + 1]?.form === 'of' ? words[i + 2] : undefined;
    const its = before.at(-1)?.form === 'its' && before.some((word) => MODALS.has(word.form));
    const owner = words.slice(Math.max(0, i - 6), i).some((word) => word.form === land.toLowerCase());
    return (
      (its && owner) || [before.at(-1), of].some((word) => word?.capital === true && isKin(word, land.toLowerCase()))
    );
  });
}

/** "The Highland Army", "the Iron Guard": an army that is called by no land, side or number is nobody's organ. */
function armyNamed({ actors, places = [], text: all }: Material['reading'], text: string): string | undefined {
  const [, first = '', rest = ''] =
    /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+)((?: \p{Lu}[\p{L}-]+)* (?:Army|Guard|Guards))$/u.exec(text) ?? [];
  if (first === '' || SIDE.test(first)) return undefined;
  const lands = [
    ...actors.filter(({ kind }) => kind === 'state' || kind === 'place').flatMap(({ names }) => names),
    ...places.map(({ span }) => cut(all, span)),
  ];
  const [word] = wordsIn(first, [0, first.length]);
  const land = /(?:ian|ean|ese|ish)$/u.test(first) || lands.some((name) => isKin(word, name.toLowerCase()));
  return land ? undefined : first + rest;
}

const SIDE =
  /^(?:Northern|Southern|Eastern|Western|Central|Coastal|Royal|National|Imperial|Federal|State|Border|Presidential|Republican|Home|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Regular|Red|Army|Coast)$/;

/** "Its commander, Dusan Karp": whoever leads the body stands for it by his last name. */
function leaderOf(text: string, [start, end]: Span): string[] {
  const told = text.slice(Math.max(0, start - 40), end);
  const name = LEADS.exec(told)?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}

const LEADS =
  /\b(?:its|their) (?:\p{L}+ ){0,2}?(?:chief|leader|commander|head|director|chairman|chairwoman|president|founder|governor|boss),? (?:\p{Lu}[\p{L}-]+ )*(\p{Lu}[\p{L}-]+)$/u;

/** The nouns of a title, and those for what whoever bears it is the head of. */
const nounsOf = (stems: readonly string[]): ReadonlySet<string> =>
  new Set(stems.flatMap((stem) => [stem, ...(SEATS.get(stem) ?? [])]));

const SEATS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    mayor: ['city', 'town', 'municipality'],
    governor: ['province', 'governorate'],
    king: ['palace', 'crown'],
    queen: ['palace', 'crown'],
    emir: ['palace', 'emirate'],
    minister: ['ministry'],
    director: ['company', 'firm'],
    bishop: ['diocese'],
  }).map(([title, seats]) => [baseOf(title), seats.map(baseOf)]),
);

/** A part of an army that is called by its side of the land. */
const COMMAND =
  /\b(?:Northern|Southern|Eastern|Western|Central|Coastal|Supreme|High|Joint|Border) (?:Command|Front Command)\b/u;

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

/** The last names of those whom the article calls its leaders, and what they call themselves: their fighters are its own. */
function headsOf({ reading }: Material, local: string | null): string[] {
  const heads = (reading.relations ?? []).filter(
    ({ to, kind, negated, ended }) => local !== null && to === local && LEADERS.has(kind) && !negated && !ended,
  );
  return heads.flatMap(({ from }) =>
    (reading.actors.find(({ id, kind }) => id === from && kind === 'person')?.names ?? []).flatMap((name) =>
      /^\p{Lu}/u.test(name) ? (name.split(/\s+/u).at(-1)?.toLowerCase() ?? []) : [],
    ),
  );
}

const LEADERS = new Set(['leader-of', 'founder-of']);

/** Actors that the article calls a part or a member of these. */
function partsOf({ reading, actors }: Material, wholes: readonly (string | null)[]): string[] {
  return (reading.relations ?? []).flatMap(({ from, to, kind, negated, ended }) => {
    const inside = wholes.includes(to) && !negated && !ended && (kind === 'part-of' || SPEAKS.has(kind));
    const part = inside ? actors.get(from)?.id : undefined;
    return part === undefined ? [] : [part];
  });
}

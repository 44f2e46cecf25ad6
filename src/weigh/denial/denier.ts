import { literal } from '../../core/literal.ts';
import type { Material } from '../../core/material.ts';
import { cut } from '../../core/span.ts';
import { rowOf } from '../origin/camp-row.ts';
import type { Denial } from './denial.ts';

/** Who denies: the words of its names, and those of the state or band whose body it is. */
export interface Denier {
  readonly names: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** Where a text calls one of `sides`. */
  readonly called: RegExp;
}

/** The capital words of who denies, and of the state that the article names as the owner of that body, or that its outlet is named for. */
export function denierOf({ reading, actors }: Material, { source, actor, local, parts }: Denial): Denier {
  const own = reading.actors.find(({ id }) => id === local || (actor !== undefined && actors.get(id)?.id === actor));
  const called = [...(own?.names ?? []), source ? cut(reading.text, source) : ''];
  const names = capitals(called.join(' '));
  const outlet = capitals(reading.outlet ?? '');
  const owners = called.some((name) => rowOf(name)?.says === 'state') ? ownersIn(reading.text) : [];
  const sides = owners
    .filter(({ owner, body }) => outlet.has(owner) || called.some((name) => name.toLowerCase().endsWith(body)))
    .map(({ owner }) => owner);
  // "The command denies that a rocket of the Brigades …": who is denied to have done it is who denies.
  const meant =
    names.size > 0
      ? []
      : parts.flatMap((part) =>
          ownersIn(cut(reading.text, part)).flatMap(({ owner, body }) => (OURS.test(body) ? [owner] : [])),
        );
  const told = [...names, ...sides, ...meant];
  const rare = told.filter((word) => rowOf(word) === undefined && !BODY.test(word));
  const known = rare.length > 0 ? rare : told;
  return {
    names,
    sides: new Set(known),
    called: calling([...known, ...(known.length > 0 ? [] : bodyOf(source ? cut(reading.text, source) : ''))]),
  };
}

/** "The junta", "the army": who has no name is known by what he is. */
const bodyOf = (words: string): readonly string[] => {
  const [, noun] = /^the (\p{Ll}+)$/iu.exec(words) ?? [];
  return noun !== undefined && /^(?:state|armed)$/.test(rowOf(noun)?.says ?? '') ? [noun] : [];
};

/** What a side has: its men and what they fight with. */
const OURS =
  /\b(?:rockets?|shells?|bombs?|guns?|gunners?|fighters?|men|forces|fleet|drones?|aircraft|planes?|pilots?|soldiers?|troops?|units?|boats?|ships?|police|policemen)$/;

/** Words of which the names of bodies of many states are made. */
const BODY =
  /^(?:General|Staff|Defen[cs]e|Foreign|Interior|Ministry|Army|Command|High|Armed|Forces|Minister|Spokes\p{L}+|Air|Force|National|Council)$/u;

/** "Halvor's forces", "the air fleet of Halvor": whose they are, and what is theirs. */
const ownersIn = (text: string): { readonly owner: string; readonly body: string }[] =>
  [
    ...text.matchAll(/(?<!\benemy )(?<owner>\p{Lu}[\p{L}-]+)['’]s? (?<body>(?:\p{L}+ ?){1,2})/gu),
    ...text.matchAll(/(?<body>(?:\p{L}+ ){0,1}\p{L}+) of (?:the )?(?<owner>\p{Lu}[\p{L}-]+)/gu),
  ].map(({ groups }) => ({ owner: groups?.owner ?? '', body: (groups?.body ?? '').trim().toLowerCase() }));

/** The words of a text with a capital, but for articles. */
export const capitals = (words: string): Set<string> =>
  new Set(
    words
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(
        (word) =>
          /^\p{Lu}/u.test(word) && !/^(?:The|A|An|Its?|He|She|They|We|I|His|Her|Their|Our|Nobody|None|No)$/.test(word),
      ),
  );

/** Where a text has one of these words; nowhere where there are none. */
export const calling = (words: Iterable<string>): RegExp => {
  const all = [...words].map(literal).join('|');
  return all === '' ? /(?!)/u : new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'u');
};

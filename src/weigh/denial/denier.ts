import { literal } from '../../core/literal.ts';
import type { Material } from '../../core/material.ts';
import { once } from '../../core/once.ts';
import { covers, cut } from '../../core/span.ts';
import { rowOf } from '../origin/camp-row.ts';
import { BODIES } from './body-table.ts';
import type { Denial } from './denial.ts';

/** Who denies: the words of its names, and those of the state or band whose body it is. */
export interface Denier {
  readonly names: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** Where a text calls one of `sides`. */
  readonly called: RegExp;
  /** Where a text tells of him by his office, or of the people for whom he answers. */
  readonly known: (text: string) => boolean;
}

/** The capital words of who denies, and of the state that the article names as the owner of that body, or that its outlet is named for. */
export function denierOf({ reading, actors }: Material, { source, actor, local, parts }: Denial): Denier {
  const own = reading.actors.find(({ id }) => id === local || (actor !== undefined && actors.get(id)?.id === actor));
  const called =
    own || source ? [...(own?.names ?? []), source ? cut(reading.text, source) : ''] : publisherOf(reading);
  const said = capitals(called.join(' '));
  // "The units of the People's Corps of Lurra, a representative of the Corps said": one body, by its whole name.
  const whole = reading.mentions
    .filter(({ span, form }) => form === 'name' && parts.some((part) => covers(part, span)))
    .map(({ span }) => capitals(cut(reading.text, span)))
    .filter((words) => said.size > 0 && [...said].every((word) => words.has(word)));
  const spoken = source !== undefined && capitals(cut(reading.text, source)).size > 0;
  // "Orlin has paid nobody, its chairman, Ola Brandt, said".
  const its =
    source !== undefined && /^(?:its|their)\b/iu.test(cut(reading.text, source)) ? openingOf(reading, parts) : [];
  const subject = spoken ? its : subjectOf(reading, parts);
  const ownWords = new Set([...said, ...whole.flatMap((words) => [...words])]);
  const names = new Set([...ownWords, ...subject.flatMap((name) => [...capitals(name)])]);
  const roles = (own?.roles ?? []).map(({ text }) => text);
  const outlet = capitals(reading.outlet ?? '');
  const owned = called.some((name) => rowOf(name)?.says === 'state') ? ownersOf(reading) : [];
  const sides = owned
    .filter(({ owner, body }) => outlet.has(owner) || called.some((name) => name.toLowerCase().endsWith(body)))
    .map(({ owner }) => owner);
  // "The command denies that a rocket of the Brigades …": who is denied to have done it is who denies.
  const meant =
    names.size > 0
      ? []
      : parts.flatMap((part) =>
          ownersIn(cut(reading.text, part)).flatMap(({ owner, body }) => (OURS.test(body) ? [owner] : [])),
        );
  const told = [...ownWords, ...sides, ...subject, ...meant];
  const rare = told.filter((word) => rowOf(word) === undefined && !BODY.test(word));
  const known = rare.length > 0 ? rare : told;
  return {
    names,
    sides: new Set(known),
    called: calling([...known, ...(known.length > 0 ? [] : bodyOf(source ? cut(reading.text, source) : ''))]),
    known: knownBy(roles, [...called, ...parts.map((part) => cut(reading.text, part))]),
  };
}

/** "The units of the Lake Flotilla took no part, a spokesman said": they are of whom it is said, and he answers for them. */
const subjectOf = ({ text, mentions }: Material['reading'], parts: Denial['parts']): readonly string[] =>
  parts.flatMap(([start, end]) => {
    const subject = mentions.find(
      ({ span, form, kind }) =>
        form === 'name' &&
        SIDES.has(kind) &&
        SUBJECT.test(text.slice(start, span[0])) &&
        span[0] >= start &&
        span[1] <= end,
    );
    const words = text.slice(start, end);
    const owner = NAME.exec(OWNER.exec(words)?.groups?.owner ?? '')?.[0] ?? OWNED.exec(words)?.groups?.owner;
    return [...(subject ? [cut(text, subject.span)] : []), ...(owner ? [owner] : [])];
  });

/** The name with which what is said begins. */
const openingOf = ({ text }: Material['reading'], parts: Denial['parts']): readonly string[] =>
  parts.flatMap(
    ([start, end]) => NAME.exec(text.slice(start, end).replace(/^\W*(?:that )?(?:[Tt]he )?/u, ''))?.[0] ?? [],
  );

const SIDES: ReadonlySet<string> = new Set(['organization', 'armed-group', 'state']);
const SUBJECT = /^\W*(?:that )?(?:the )?(?:\p{Ll}+ ){0,2}$/iu;
const MEN =
  'rockets?|shells?|bombs?|guns?|gunners?|weapons?|fighters?|men|forces|fleet|drones?|aircraft|planes?|pilots?|soldiers?|troops?|units?|boats?|ships?|police|policemen|members?';
/** "Marrani units". */
const OWNED = new RegExp(
  `^\\W*(?:[Tt]hat )?(?:(?:[Nn]o|[Nn]one of|[Nn]ot one|[Nn]ot a) )?(?:[Tt]he )?(?<owner>\\p{Lu}\\p{Ll}{2,}(?:i|an|ish|ese)) (?:\\p{Ll}+ )?(?:${MEN})\\b`,
  'u',
);
const NAME = /^\p{Lu}[\p{L}-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}-]+)*/u;
const OWNER = new RegExp(
  `^\\W*(?:that )?(?:(?:no|none of|not one|not a) )?(?:the )?(?:\\p{L}+ ){0,2}?(?:${MEN}) of (?:the )?(?<owner>\\p{Lu}.*)`,
  'isu',
);

/** What a party publishes itself it says: its text has sentences that begin with it. */
const publisherOf = ({ outlet, text, sentences }: Material['reading']): readonly string[] =>
  outlet !== undefined && sentences.some(([start]) => text.startsWith(`${outlet} `, start)) ? [outlet] : [];

/** "The foreign minister, Eda Quill", "Colm Dray, abbot of Sennet": an office, or the body whose people are meant. */
function knownBy(roles: readonly string[], called: readonly string[]): (text: string) => boolean {
  const offices = roles.map((role) => role.replace(/ of .*$/u, '')).filter((office) => !ANYBODY.test(office));
  const office = calling(offices);
  const bodies = BODIES.filter(({ says }) => [...roles, ...called].some((words) => says.test(words)));
  return (text) => office.test(text) || bodies.some(({ people }) => people.test(text));
}

/** Of these an article has many. */
const ANYBODY =
  /^(?:\p{Lu}.*|.*(?:spokes\p{L}+|official|source|member|resident|chief|head|leader|lawyer|doctor|nurse|student|teacher|officer|witness))$/u;

/** "The junta", "the army": who has no name is known by what he is. */
const bodyOf = (words: string): readonly string[] => {
  const [, noun] = /^the (\p{Ll}+)$/iu.exec(words) ?? [];
  return noun !== undefined && /^(?:state|armed)$/.test(rowOf(noun)?.says ?? '') ? [noun] : [];
};

/** What a side has: its men and what they fight with. */
const OURS = new RegExp(`\\b(?:${MEN})$`);

/** Words of which the names of bodies of many states are made. */
const BODY =
  /^(?:General|Staff|Defen[cs]e|Foreign|Interior|Ministry|Army|Command|High|Armed|Forces|Minister|Spokes\p{L}+|Air|Force|National|Council)$/u;

interface Owner {
  readonly owner: string;
  readonly body: string;
}

/** "Halvor's forces", "the air fleet of Halvor": whose they are, and what is theirs. */
const ownersIn = (text: string): Owner[] =>
  [
    ...text.matchAll(/(?<!\benemy )(?<owner>\p{Lu}[\p{L}-]+)['’]s? (?<body>(?:\p{L}+ ?){1,2})/gu),
    ...text.matchAll(/(?<body>(?:\p{L}+ ){0,1}\p{L}+) of (?:the )?(?<owner>\p{Lu}[\p{L}-]+)/gu),
  ].map(({ groups }) => ({ owner: groups?.owner ?? '', body: (groups?.body ?? '').trim().toLowerCase() }));

/** The same in a whole article: each of its denials asks. */
const ownersOf = once((reading: Material['reading']) => ownersIn(reading.text));

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

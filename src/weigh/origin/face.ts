import type { Actor, Reading } from '../../core/reading.ts';
import { bodyWords, nameWords, saysAll } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { bodyOfRole, isBody } from './office.ts';
import { bodyIn, isPast } from './phrase.ts';
import { type Standing, standingOf } from './standing.ts';
import type { ArticleView } from './view.ts';
import type { NamedVoice } from './voice.ts';

type Words = ReadonlySet<string>;

/** One named voice of one article: what the articles say of whom it belongs to. */
export interface Face {
  readonly voice: NamedVoice;
  readonly view: ArticleView;
  readonly name: string;
  readonly person: boolean;
  /** A person known by his office alone: "the mayor of Thessil". */
  readonly described: boolean;
  /** The ledger's actor that it is shown as. */
  readonly actor: string | undefined;
  /** The ledger's actors, else those of the article, that it is or speaks for. */
  readonly ids: readonly string[];
  /** The names that a body has. */
  readonly bodies: readonly Words[];
  /** A person's offices in their own words, and the bodies for which they speak. */
  readonly roles: readonly Words[];
  readonly seats: readonly Words[];
  /** Whatever else a person is said to be "of": a body only where one is so called. */
  readonly hints: readonly Words[];
  /** What articles call him, and the names of the bodies behind it. */
  readonly titles: readonly string[];
  /** The words of the voice, with "former" where the title in them is one he had. */
  readonly called: string;
  readonly weight: number;
}

/**
 * What is known of a named voice: by its own article, by all that know the same person, and, where these leave open whose
 * he is, by what the ledger knows of him.
 */
export function faceOf(view: ArticleView, voice: NamedVoice, views: readonly ArticleView[]): Face {
  const { reading, actors } = view.material;
  const own = reading.actors.find(({ id }) => id === voice.actor);
  const host = own ? hostOf(reading, own) : undefined;
  const actor = host ?? own;
  if (!actor || !own)
    return {
      ...{ voice, view, name: voice.words, person: false, described: true, actor: undefined, ids: [], weight: 0 },
      ...{ bodies: bodiesOf(voice.words), roles: [], seats: [], hints: [], titles: [], called: voice.words },
    };
  const isPerson = ({ kind, described }: Actor): boolean =>
    kind === 'person' || (kind === 'population' && described === true);
  const [person, today] = [isPerson(actor), actors.get(actor.id)];
  const told = isPerson(own)
    ? toldOf(own, actors.get(own.id)?.id, views, view)
    : { roles: [], bodies: [], past: false };
  const called = own.described && isPerson(own) ? [own.name, voice.words] : [];
  const here = officesOf(told, called, views);
  const elsewhere = isPerson(own) && !told.past && here.seats.length === 0 ? actors.get(own.id)?.roles : undefined;
  const known = elsewhere ? officesOf({ ...told, roles: [...told.roles, ...elsewhere] }, called, views) : here;
  const { roles, behind, seats } = isOneBody(known.seats) ? known : here;
  return {
    ...{ voice, view, person, described: actor.described === true, actor: today?.id, name: today?.name ?? actor.name },
    ids: [own, actor].map(({ id }) => actors.get(id)?.id ?? `${reading.id} ${id}`),
    bodies: person
      ? []
      : [
          ...actor.names,
          ...(voice.actor === actor.id && BODILY.test(voice.words) ? [voice.words] : []),
          ...(actor.described ? [] : kindsOf(actor, today?.id, views, view)),
        ].flatMap(bodiesOf),
    roles: roles.map(bodyWords).filter(({ size }) => size > 0),
    seats: seats.flatMap(bodiesOf),
    hints: behind.flatMap(bodiesOf),
    called: told.past ? `former ${voice.words}` : voice.words,
    titles: [...new Set([...told.roles, ...roles, ...told.bodies, ...seats])],
    weight: actor.described ? 1 : 2,
  };
}

interface Offices {
  readonly roles: readonly string[];
  /** Whatever stands behind the roles, and of that what is a body. */
  readonly behind: readonly string[];
  readonly seats: readonly string[];
}

/** The offices that somebody holds, and the bodies they are of. */
function officesOf(told: Standing, called: readonly string[], views: readonly ArticleView[]): Offices {
  const roles = [...told.roles, ...called].filter(isPresent);
  const behind = [...roles.flatMap((role) => spokenFor(role) ?? []), ...told.bodies];
  const plain = behind.filter((body) => isSeat(body, views));
  return {
    roles,
    behind,
    seats: plain.length > 0 ? plain : roles.flatMap((role) => officeBody(role) ?? armyOf(role) ?? []),
  };
}

/** True where all of the names may be those of one body: a man whom other articles give to two speaks for neither here. */
function isOneBody(names: readonly string[]): boolean {
  const all = names.map(bodyWords);
  return all.length === 0 || all.some((most) => all.every((one) => saysAll(most, one)));
}

/** "Military analyst", "army historian": the word of an organ in the name of a trade. */
const looksOn = (role: string, body: string): boolean =>
  rowOf(role)?.says === 'outside' && rowOf(body)?.says === 'state';

function spokenFor(role: string): string | undefined {
  const body = bodyIn(role);
  return body === undefined || looksOn(role, body) ? undefined : body;
}

/** The body of an office by its word alone; "Interior Minister" says which ministry, and is of no other. */
function officeBody(role: string): string | undefined {
  const body = bodyOfRole(role);
  if (body === undefined || looksOn(role, body)) return undefined;
  const [own, all] = [bodyWords(role), bodyWords(body)];
  return saysAll(own, all) && own.size > all.size ? undefined : body;
}

const isPresent = (role: string): boolean => !isPast(role);

/** A body by its noun, an organ, or one that some article knows by this name. */
const isSeat = (body: string, views: readonly ArticleView[]): boolean =>
  isBody(body) ||
  rowOf(body) !== undefined ||
  views.some(({ reading }) =>
    reading.actors.some(
      ({ kind, name, names }) =>
        (kind === 'organization' || kind === 'armed-group') &&
        [name, ...names].some((one) => one.toLowerCase() === body.toLowerCase()),
    ),
  );

/** The words of a body's name; what is one body under several names has the same, and an organ those of its body as well. */
function bodiesOf(name: string): Words[] {
  const whose = [ORGAN.exec(name)?.[1], OWNED_ORGAN.exec(name)?.[1]].filter((one) => one !== undefined);
  return [name.replace(FORCES, 'army'), ...whose.map((one) => one.replace(FORCES, 'army'))]
    .map(bodyWords)
    .filter(({ size }) => size > 0);
}

/** The head of a state's forces, by whatever name. */
const FORCES =
  /(?<!liberation |salvation |resistance |patriotic )\b(?:army (?:general )?command|general command|army|armed forces|military|general staff|chiefs? of staff|high command)\b(?! (?:wing|council|prosecutor|court|police|hospital|tribunal|district|prison|veterans))/i;

/** Words of a source that say more of a body than its name: "the power company Westlight"; a pronoun says nothing. */
const BODILY = /\s/;

/** Organs that speak as the body they belong to. */
const ORGAN =
  /^(?:the )?(?:(?:military |general |high |central )?command|leadership|(?:\p{L}+ )?(?:office|bureau|wing|committee|arm)|office|headquarters|spokes\w+|delegation|(?:press|crisis|information|media) cent(?:re|er)|engineer corps|(?:military|political|shura) council) of (?:the )?(.+)$/iu;

/** The same with the body before them: "the Interior Ministry's crisis centre". */
const OWNED_ORGAN =
  /^(?:the |our )?(.+(?:['’]s|s['’])) (?:\p{L}+ ){0,2}(?:command|leadership|office|bureau|wing|arm|headquarters|delegation|cent(?:re|er)|corps|committee|department|directorate|service|squadron|negotiators?|fighters?)\b/iu;

/** A rank that names no body is one of the army. */
const armyOf = (role: string): string | undefined =>
  /^(?:(?:lieutenant|major|brigadier|colonel)[ -])?(?:general|colonel|brigadier)$/i.test(role.trim())
    ? 'army'
    : undefined;

/** What articles call a body right before its name: "the mission ORMAT", "the power company Westlight". */
function kindsOf(actor: Actor, known: string | undefined, views: readonly ArticleView[], view: ArticleView): string[] {
  return [view, ...views].flatMap(({ material: { reading, actors } }) =>
    reading.mentions.flatMap(({ form, actor: id, span }) => {
      const same =
        id !== null &&
        (known === undefined ? reading === view.reading && id === actor.id : actors.get(id)?.id === known);
      if (form !== 'name' || !same) return [];
      const before = /\bthe ((?:\p{Ll}+ ){1,3})$/u.exec(reading.text.slice(Math.max(0, span[0] - 60), span[0]))?.[1];
      const kind = before?.trim() ?? '';
      return isBody(kind) ? [`${kind} ${reading.text.slice(span[0], span[1])}`] : [];
    }),
  );
}

/** The roles of a person by all articles that know him for the same, and what they say whose he is. */
function toldOf(actor: Actor, known: string | undefined, views: readonly ArticleView[], view: ArticleView): Standing {
  const others = views.flatMap(({ material }) =>
    material.reading.actors
      .filter(({ id }) => known !== undefined && material.actors.get(id)?.id === known)
      .map((one) => ({ reading: material.reading, one })),
  );
  const all = [{ reading: view.reading, one: actor }, ...others].map(({ reading, one }) => ({
    roles: one.roles.map(({ text }) => text),
    standing: one.described ? { roles: [], bodies: [], past: false } : standingOf(reading, one),
  }));
  return {
    roles: [
      ...new Set(
        all.flatMap(({ roles, standing }) => [
          ...roles.map((role) => (standing.past && !isPast(role) ? `former ${role}` : role)),
          ...standing.roles,
        ]),
      ),
    ],
    bodies: [...new Set(all.flatMap(({ standing }) => standing.bodies))],
    past: all[0]?.standing.past ?? false,
  };
}

/** "The command of the Brigades", by its name or by the words behind one of its mentions. */
function organOf({ text, mentions }: Reading, own: Actor): string | undefined {
  const named = ORGAN.exec(own.name)?.[1];
  if (named !== undefined) return named;
  if (!ORGAN.test(`${own.name} of it`)) return undefined;
  return mentions
    .filter(({ actor }) => actor === own.id)
    .map(({ head }) => /^ of (?:the )?((?:\p{Lu}[\p{L}-]*\s?)+)/u.exec(text.slice(head[1], head[1] + 60))?.[1]?.trim())
    .find((whose) => whose !== undefined);
}

/** "A doctor of the Brigades": one of an armed body speaks for it, whatever he does there. */
function memberOf(reading: Reading, own: Actor): string | undefined {
  const bodies = reading.actors.filter(({ kind, described }) => kind === 'armed-group' && !described);
  return own.roles
    .filter(({ text }) => isPresent(text))
    .flatMap(({ text }) => / (?:of|with|for) (?:the )?(.+)$/.exec(text)?.[1] ?? [])
    .find((whose) => bodies.some(({ name }) => saysAll(nameWords(whose), nameWords(name))));
}

/** The body for which somebody speaks by the words of his own article: "the command of the Brigades", its spokesman. */
function hostOf(reading: Reading, own: Actor): Actor | undefined {
  const past = own.roles.some(({ text }) => !isPresent(text));
  const relation = (reading.relations ?? []).find(
    ({ from, kind, negated, ended }) =>
      from === own.id && !past && !negated && !ended && (kind === 'spokesman-of' || kind === 'leader-of'),
  );
  const body = reading.actors.find(({ id }) => id === relation?.to);
  if (body && body.kind !== 'person' && body.kind !== 'place') return body;
  const office = own.roles.filter(({ text }) => isPresent(text)).flatMap(({ text }) => bodyOfRole(text) ?? [])[0];
  const seats =
    office === undefined
      ? []
      : reading.actors.filter(
          ({ kind, name, id }) => kind !== 'person' && id !== own.id && saysAll(nameWords(name), nameWords(office)),
        );
  if (seats.length === 1) return seats[0];
  const whose = own.described ? organOf(reading, own) : memberOf(reading, own);
  if (whose === undefined) return undefined;
  return reading.actors.find(
    (other) => other.id !== own.id && !other.described && saysAll(nameWords(other.name), nameWords(whose)),
  );
}

import type { Actor } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { bodyWords } from './body-name.ts';
import { hostOf, ownerOf } from './host.ts';
import { isBody } from './office.ts';
import { bodiesOf } from './organ.ts';
import { isPast } from './phrase.ts';
import { isOneBody, officesOf } from './seat.ts';
import { longNameOf } from './short-name.ts';
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
  const long = own && !own.described ? undefined : longNameOf(view, voice);
  if (long?.actor && long.actor !== voice.actor)
    return { ...faceOf(view, { ...voice, actor: long.actor }, views), voice };
  if (long && !own) return { ...faceOf(view, { ...voice, words: cut(reading.text, long.span) }, views), voice };
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
  const owner = isPerson(own) && !host ? ownerOf(reading, own)?.words : undefined;
  const called = own.described && isPerson(own) ? [own.name, voice.words] : [];
  const here = officesOf(owner ? { ...told, bodies: [...told.bodies, owner] } : told, called, views);
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

/** Words of a source that say more of a body than its name: "the power company Westlight"; a pronoun says nothing. */
const BODILY = /\s/;

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

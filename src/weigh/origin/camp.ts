import { literal } from '../../core/literal.ts';
import { nameWords } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { groupNamed, groupOfOutlet, groupsIn, hasForces } from './group.ts';
import { isPartisan } from './partisan.ts';
import type { Speaker } from './speaker.ts';
import { stateIn, stateNamed, statesIn } from './state.ts';
import type { ArticleView } from './view.ts';

/** A side of the war, by a name; all who belong to none are one camp, `outside`. */
export type Camp = string;

export const OUTSIDE: Camp = 'outside';

/** A rank of soldiers that no other trade has: whoever bears it and is given to nobody is of a state's army. */
const RANK =
  /^(?:(?:lieutenant|major|brigadier|colonel|air|field|vice)[ -])?(?:general|colonel|brigadier|major|lieutenant|marshal|commodore)$/i;

/**
 * The camp of each speaker. Who is given to an armed body is of its camp. Organs of a state are that state's camp: two states are told apart where the words name
 * them; an organ whose state no article names is counted with the one that is named. A body that has fighters, or is
 * given as the doer of a deed of war, is a camp of its own. Everybody else is `outside`: no more camps than the words show.
 */
export function campsOf(
  speakers: readonly Speaker[],
  views: readonly ArticleView[],
  accused: ReadonlySet<Speaker>,
): ReadonlyMap<Speaker, Camp> {
  const states = statesIn(
    views,
    speakers.flatMap(({ names }) => names),
  );
  const groups = groupsIn(views, states);
  const camps = new Map<Speaker, Camp>();
  const open: Speaker[] = [];
  for (const speaker of speakers) {
    const { names } = speaker;
    const says = new Set(names.flatMap((name) => rowOf(name)?.says ?? []));
    const group = groupNamed(names, groups) ?? groupOfOutlet(names, outletOf(speaker, views), groups);
    const state = stateNamed(names, states) ?? stateOfOutlet(speaker, views, states);
    if (group) camps.set(speaker, group.name);
    else if (says.has('armed') && !says.has('outside'))
      camps.set(speaker, groups.length === 1 ? (groups[0]?.name ?? speaker.name) : speaker.name);
    else if (says.has('outside') && !says.has('state')) camps.set(speaker, OUTSIDE);
    else if (says.has('state') || (state !== undefined && isState(speaker, views))) {
      if (state === undefined) open.push(speaker);
      else camps.set(speaker, state);
    } else if (
      hasForces(
        names.filter((name) => !RANK.test(name)),
        views,
      ) ||
      accused.has(speaker) ||
      isAtWar(speaker, views)
    )
      camps.set(speaker, speaker.name);
    else if (names.some((name) => RANK.test(name))) open.push(speaker);
    else camps.set(speaker, OUTSIDE);
  }
  const named = [...new Set(camps.values())].filter((camp) => states.has(camp));
  for (const speaker of open) {
    const foes = foesOf(speaker, views, states);
    const others = [...states].filter((state) => !foes.has(state));
    const camp =
      named.find((state) => !foes.has(state)) ?? (foes.size > 0 && others.length === 1 ? others[0] : undefined);
    camps.set(speaker, camp ?? 'the state');
  }
  return camps;
}

/**
 * The camp of an outlet whose own people saw it: `outside`, but where it speaks as one of a side. Then that of the side
 * whose name it shares, else of any side that is there; its own only where there is none.
 */
export function campOfOutlet(outlet: string, views: readonly ArticleView[], sides: Iterable<Camp>): Camp {
  if (!views.some((view) => view.reading.outlet === outlet && isPartisan(view))) return OUTSIDE;
  const known = [...new Set(sides)].filter((camp) => camp !== OUTSIDE);
  const shares = (camp: Camp): boolean => [...nameWords(camp)].some((word) => nameWords(outlet).has(word));
  return known.find(shares) ?? known[0] ?? outlet;
}

const isState = ({ actors }: Speaker, views: readonly ArticleView[]): boolean =>
  views.some(({ material }) =>
    [...material.actors.values()].some(({ id, type }) => type === 'state' && actors.includes(id)),
  );

/** States for whose outlets the speaker is an enemy: "the enemy province of Sardun" in the Halvor Herald, of its governor. */
function foesOf({ names }: Speaker, views: readonly ArticleView[], states: ReadonlySet<string>): ReadonlySet<string> {
  const places = names.flatMap((name) =>
    [...name.matchAll(/\bof (?:the )?(\p{Lu}[\p{L}-]+)/gu)].map(([, place]) => place),
  );
  return new Set(
    views
      .filter(({ reading }) =>
        places.some((place) =>
          new RegExp(`\\benemy (?:\\p{Ll}+ )?(?:of )?${literal(place ?? '')}\\b`, 'iu').test(reading.text),
        ),
      )
      .flatMap(({ reading }) => stateIn(reading.outlet ?? '', states) ?? []),
  );
}

/** The one outlet that names the speaker. */
function outletOf({ articles }: Speaker, views: readonly ArticleView[]): string | undefined {
  const outlets = new Set(
    views.filter(({ reading }) => articles.includes(reading.id)).map(({ reading }) => reading.outlet),
  );
  return outlets.size === 1 ? [...outlets][0] : undefined;
}

/** The state of an organ that only outlets of a side name: "the General Staff" in the Halvor Herald is that of Halvor. */
function stateOfOutlet(
  { articles, names }: Speaker,
  views: readonly ArticleView[],
  states: ReadonlySet<string>,
): string | undefined {
  if (!names.some((name) => rowOf(name)?.says === 'state')) return undefined;
  const homes = new Set(
    views
      .filter((view) => articles.includes(view.reading.id))
      .map(({ reading }) => stateIn(reading.outlet ?? '', states)),
  );
  return homes.size === 1 ? [...homes][0] : undefined;
}

/** A named body that some text tells to have attacked, or to have been charged with it, in whatever standing to fact. */
function isAtWar({ actors }: Speaker, views: readonly ArticleView[]): boolean {
  return views.some(({ reading, material }) => {
    const own = reading.actors.filter(
      ({ id, kind, described }) =>
        !described &&
        (kind === 'organization' || kind === 'armed-group') &&
        actors.includes(material.actors.get(id)?.id ?? ''),
    );
    const is = (id: string | null): boolean => own.some((actor) => actor.id === id);
    return (
      own.some(({ kind }) => kind === 'armed-group') ||
      reading.events.some(({ class: of, agentActors, recipientActors }) =>
        of === 'ASSAULT' ? agentActors.some(is) : of === 'ACCUSE' && recipientActors.some(is),
      )
    );
  });
}

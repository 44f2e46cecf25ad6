import { bodyWords, saysAll } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { bodyOfRole, isBody } from './office.ts';
import { bodyIn, isPast } from './phrase.ts';
import type { Standing } from './standing.ts';
import type { ArticleView } from './view.ts';

/** What somebody is, and whose. */
export interface Offices {
  readonly roles: readonly string[];
  /** Whatever stands behind the roles, and of that what is a body. */
  readonly behind: readonly string[];
  readonly seats: readonly string[];
}

/** The offices that somebody holds, and the bodies they are of. */
export function officesOf(told: Standing, called: readonly string[], views: readonly ArticleView[]): Offices {
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
export function isOneBody(names: readonly string[]): boolean {
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

export const isPresent = (role: string): boolean => !isPast(role);

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

/** A rank that names no body is one of the army. */
const armyOf = (role: string): string | undefined =>
  /^(?:(?:lieutenant|major|brigadier|colonel)[ -])?(?:general|colonel|brigadier)$/i.test(role.trim())
    ? 'army'
    : undefined;

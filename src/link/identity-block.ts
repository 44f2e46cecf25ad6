import { type Gender, genderIn } from '../core/gender.ts';
import type { Actor, Reading } from '../core/reading.ts';
import type { Likening } from './identity-match.ts';
import { officesDiffer } from './identity-office.ts';

/** Days between two reports within which two offices count as held at the same time. */
const SAME_TIME = 365;

interface Known {
  readonly genders?: readonly Gender[];
  readonly roles?: readonly { readonly text: string; readonly since?: string; readonly until?: string }[];
}

/**
 * Adds to a likeness of two men what forbids to hold them for one. `gender`: pronouns say that they differ; the very same
 * full name outweighs them, since a pronoun is sooner misread than a namesake met. `office`: they hold one office in two
 * places within a year.
 */
export function withBlock<One extends Likening & { readonly known: Known }>(
  reading: Reading,
  actor: Actor,
  found: One,
): One & { readonly block?: 'gender' | 'office' } {
  if (actor.kind !== 'person' || !['same', 'spelling', 'short'].includes(found.how)) return found;
  const gender = genderIn(reading, actor.id);
  const genders = found.known.genders ?? [];
  const whole = found.how === 'same' && /\s/.test(found.name);
  if (!whole && gender !== undefined && genders.length === 1 && genders[0] !== gender)
    return { ...found, block: 'gender' };
  const roles = actor.roles.map(({ text }) => text);
  const held = (found.known.roles ?? [])
    .filter((role) => isNear(reading.published?.value, role))
    .map(({ text }) => text);
  return officesDiffer(roles, held) ? { ...found, block: 'office' } : found;
}

/** A report of within a year before or behind those of a role; reports without a day are not compared. */
function isNear(
  published: string | undefined,
  { since, until }: { readonly since?: string; readonly until?: string },
): boolean {
  const [day, first, last] = [published?.slice(0, 10), since, until ?? since].map((date) =>
    date === undefined ? Number.NaN : Date.parse(`${date}-01-01`.slice(0, 10)),
  ) as [number, number, number];
  const span = SAME_TIME * 86_400_000;
  return day >= first - span && day <= last + span;
}

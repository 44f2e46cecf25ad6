import { type Gender, genderIn } from '../core/gender.ts';
import type { Actor, Reading } from '../core/reading.ts';
import type { Likening } from './identity-match.ts';
import { officesDiffer } from './identity-office.ts';

/** Days between two reports within which two offices count as held at the same time. */
const SAME_TIME = 365;

/** What is known of a ledger actor beside his names. */
export interface Called {
  /** What pronouns say, article by article, each once. */
  readonly genders: readonly Gender[];
  /** What texts call him, with the first and last day of the report. */
  readonly roles: readonly { readonly text: string; readonly since?: string; readonly until?: string }[];
}

/** Whether anything beside names may forbid to hold an actor for one that his name is like. */
export const isBlockable = (actor: Pick<Actor, 'kind'>, { how }: Likening): boolean =>
  actor.kind === 'person' && (how === 'same' || how === 'spelling' || how === 'short');

/**
 * Adds to a likeness of two men what forbids to hold them for one. `gender`: pronouns say that they differ; the very same
 * full name outweighs them, since a pronoun is sooner misread than a namesake met. `office`: they hold one office in two
 * places within a year.
 */
export function withBlock<One extends Likening>(
  reading: Reading,
  actor: Actor,
  found: One,
  called: Called | undefined,
): One & { readonly block?: 'gender' | 'office' } {
  if (called === undefined || !isBlockable(actor, found)) return found;
  const gender = genderIn(reading, actor.id);
  const { genders } = called;
  const whole = found.how === 'same' && /\s/.test(found.name);
  if (!whole && gender !== undefined && genders.length === 1 && genders[0] !== gender)
    return { ...found, block: 'gender' };
  const roles = actor.roles.map(({ text }) => text);
  const held = called.roles.filter((role) => isNear(reading.published?.value, role)).map(({ text }) => text);
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

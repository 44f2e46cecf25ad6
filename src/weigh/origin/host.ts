import type { Actor, Reading } from '../../core/reading.ts';
import { nameWords, saysAll } from './body-name.ts';
import { bodyOfRole } from './office.ts';
import { ORGAN } from './organ.ts';
import { isPresent } from './seat.ts';

/** The body for which somebody speaks by the words of his own article: "the command of the Brigades", its spokesman. */
export function hostOf(reading: Reading, own: Actor): Actor | undefined {
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

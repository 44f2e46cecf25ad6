import type { Actor, Reading } from '../../core/reading.ts';
import { nameWords, saysAll } from './body-name.ts';
import { bodyOfRole } from './office.ts';
import { ORGAN } from './organ.ts';
import { type Owner, ownerBefore } from './paper.ts';
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
  const whose = ownerOf(reading, own)?.actor;
  if (whose) return whose;
  const office = own.roles.filter(({ text }) => isPresent(text)).flatMap(({ text }) => bodyOfRole(text) ?? [])[0];
  const seats =
    office === undefined
      ? []
      : reading.actors.filter(
          ({ kind, name, id }) => kind !== 'person' && id !== own.id && saysAll(nameWords(name), nameWords(office)),
        );
  if (seats.length === 1) return seats[0];
  const called = own.described ? organOf(reading, own) : memberOf(reading, own);
  if (called === undefined) return bareHost(reading, own);
  return reading.actors.find(
    (other) => other.id !== own.id && !other.described && saysAll(nameWords(other.name), nameWords(called)),
  );
}

/** "The Third Brigade has the quarry, its commander, Colonel Sand, said": the body that "its" stands for. */
export function ownerOf(reading: Reading, own: Actor): Owner | undefined {
  if (own.kind !== 'person' && own.kind !== 'population') return undefined;
  for (const { actor, span } of reading.mentions) {
    if (actor !== own.id) continue;
    const before = reading.text.slice(Math.max(0, span[0] - 60), span[1]);
    const at = /\b(?:[Ii]ts|[Tt]heir|whose) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+),?(?: [\p{Lu}][\p{L}.]+)*$/u.exec(before);
    if (!at?.[1] || !(SPEAKS_FOR.test(at[1]) || RUNS.test(at[1]))) continue;
    const host = ownerBefore(reading, span[1] - (before.length - at.index));
    if (!host || host.actor?.id === own.id) continue;
    if (SPEAKS_FOR.test(at[1]) || HOUSE.test(host.words)) return host;
  }
  return undefined;
}

/** Roles of a body under orders or with a voice; "its warden" may be that of a house that was raided. */
const SPEAKS_FOR =
  /\b(?:spokes\w+|commander|commandant|chief|boss|leader|head|negotiator|envoy|representative|secretary[- ]general|press (?:officer|secretary))\b/i;

/** Roles of a house, and houses that have such. */
const RUNS =
  /\b(?:director|manager|superintendent|headmaster|headmistress|principal|rector|dean|matron|(?:chief|head) (?:surgeon|doctor|nurse|engineer)|chairman|chairwoman|president|secretary|owner)\b/i;
const HOUSE =
  /\b(?:hospital|clinic|school|college|university|company|firm|institute|museum|bank|plant|factory|cent(?:re|er)|orphanage|agency|union|association|cooperative|waterworks|railways?|committee|council|guild)\b/i;

/** "Fighters of the Front took the mill. Spokesman Jonah Reef said": a spokesman of nobody speaks for the body named last before him. */
function bareHost(reading: Reading, own: Actor): Actor | undefined {
  if (own.described || !own.roles.some(({ text }) => /^(?:press |chief )?spokes\w+$/i.test(text))) return undefined;
  if (own.roles.some(({ text }) => bodyOfRole(text) !== undefined)) return undefined;
  const first = reading.mentions.find(({ actor, form }) => actor === own.id && form === 'name');
  const bodies = reading.mentions.flatMap(({ actor, span, form }) => {
    const who = reading.actors.find(({ id }) => id === actor);
    const before = first !== undefined && form === 'name' && span[1] <= first.span[0];
    return who && before && (who.kind === 'organization' || who.kind === 'armed-group') ? [who] : [];
  });
  return bodies.at(-1);
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

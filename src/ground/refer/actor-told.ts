import type { Actor } from '../../core/reading.ts';
import type { Referents } from './actor-refer.ts';
import { type Referent, speakerOf } from './referent.ts';
import type { Speaking } from './speaking.ts';

/**
 * Actors for those whom the text gives words and never names: "head nurse of the clinic". Only the first mention's
 * words are their name. Nobody faceless becomes one, and no paper does: it speaks for its maker or for nobody known.
 */
export function describedActors(
  referents: Referents,
  speaking: Speaking,
  idFor: (offset: number) => string,
): ReadonlyMap<Referent, Actor> {
  const actors = new Map<Referent, Actor>();
  for (const id of speaking.keys()) {
    const referent = referents.get(id);
    const speaker = referent && speakerOf(referent);
    const told = speaker?.told;
    if (!speaker || !told || told.faceless || speaker.sort === 'thing' || actors.has(speaker)) continue;
    const { first, name, kind } = told;
    actors.set(speaker, { id: idFor(first.span[0]), name, kind, names: [name], roles: [], described: true });
  }
  return actors;
}

/** Ids of the statements of those who hide: a description that finds nobody, whoever takes it up. */
export function facelessStatements(referents: Referents, speaking: Speaking): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id, statement] of speaking) {
    const referent = referents.get(id);
    if (referent && speakerOf(referent).told?.faceless) found.add(statement.id);
  }
  return found;
}

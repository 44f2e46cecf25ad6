import type { ChainLink, Reading, Statement } from '../../src/core/reading.ts';
import { cut, type Span } from '../../src/core/span.ts';
import type { GoldSaying } from './gold-place.ts';
import { holdsName, sameName } from './loose-name.ts';
import type { GoldLink } from './statement-row.ts';

/** Whether the actor of a reading is the one named, by any of its names; nobody is right only where nobody is named. */
export function sameActor(reading: Reading, actor: string | null, name: string | null): boolean {
  if (actor === null || name === null) return actor === name;
  return namesOf(reading, actor).some((own) => sameName(own, name));
}

/**
 * The same, yet where the reading found no actor the words of the source will do if they hold the whole name: "the
 * former mayor of Lesk" for "mayor of Lesk". Stemma makes no actor of those who are known by office or kin alone.
 */
export function sameSpeaker(reading: Reading, found: Statement, gold: GoldSaying): boolean {
  if (sameActor(reading, found.sourceActor, gold.sourceActor)) return true;
  return gold.sourceActor !== null && found.sourceActor === null && names(reading, found.source, gold.sourceActor);
}

/**
 * Whether words in a statement name the one of the gold: their actor does, or they hold the whole name, or are words of
 * it, or are the outlet's own "us". Nobody is right only where nobody is named.
 */
export function sameParty(
  reading: Reading,
  { span, actor }: { readonly span: Span | undefined; readonly actor: string | null | undefined },
  name: string | undefined,
): boolean {
  if (span === undefined || name === undefined) return span === name;
  if (sameActor(reading, actor ?? null, name)) return true;
  const words = cut(reading.text, span);
  if (/^(me|us|I|we)$/i.test(words)) return sameName(reading.outlet ?? '', name);
  return holdsName(words, name) || sameName(words, name);
}

/**
 * Whether the chain is the one of the gold: as many links, outlet and speaker among them, and each the same. The
 * outlet is told by its name, another link by its actor. Where the reading has no actor, words do if they hold the
 * gold's name or are the gold's words: yet no pronoun for somebody whom the gold names.
 */
export function sameChain(reading: Reading, found: Statement, gold: GoldSaying): boolean {
  const [outlet, ...rest] = found.chain;
  const [wanted, ...others] = gold.chain;
  if (rest.length !== others.length) return false;
  return (
    sameName(outlet?.medium ?? '', wanted?.actor ?? '') &&
    rest.every((link, i) => sameLink(reading, link, others[i] as GoldLink))
  );
}

function sameLink(reading: Reading, found: ChainLink, gold: GoldLink): boolean {
  if (found.actor !== null) return sameActor(reading, found.actor, gold.actor);
  if (found.source === null) return gold.source === null && gold.actor === null;
  const words = cut(reading.text, found.source);
  if (gold.actor !== null && PRONOUN.test(words)) return false;
  if (gold.actor !== null && holdsName(words, gold.actor)) return true;
  return gold.source !== null && (words === gold.source || sameName(words, gold.source));
}

const PRONOUN = /^(i|we|you|he|she|it|they|who|which|that|this|his|her|its|their|our|my)$/i;

/** Every name of an actor of the reading. */
export function namesOf(reading: Reading, id: string): readonly string[] {
  const actor = reading.actors.find((one) => one.id === id);
  return actor ? [actor.name, ...actor.names] : [];
}

const names = (reading: Reading, source: readonly Span[], name: string): boolean =>
  source.some((span) => holdsName(cut(reading.text, span), name));

import type { Reading, ReadingEvent } from '../core/reading.ts';
import { cut, type Span, spanAt } from '../core/span.ts';

/** Known actors did the one and the other, and none of them both. */
export function namesOthers(some: readonly ReadingEvent[], others: readonly ReadingEvent[]): boolean {
  const [own, theirs] = [doersOf(some), doersOf(others)];
  return own.length > 0 && theirs.length > 0 && !own.some((actor) => theirs.includes(actor));
}

const doersOf = (events: readonly ReadingEvent[]): string[] =>
  events.flatMap(({ agentActors }) => agentActors.filter((actor) => actor !== null));

/**
 * Each is told with a doer of its own name, in words that share none: "the Orim army" and "the Harim Front" did two deeds.
 * "Gunmen" may be either of them; and what one speaker charges the one with and another speaker the other may be one deed.
 */
export function areRivals(reading: Reading, told: readonly ReadingEvent[], event: ReadingEvent): boolean {
  if (told.some(({ within }) => saidByTwo(within, event.within))) return false;
  const [own, theirs] = [agentsOf(told), agentsOf([event])];
  if (own.length === 0 || theirs.length === 0 || ![...own, ...theirs].every((agent) => isNamed(reading, agent)))
    return false;
  const actors = doersOf(told);
  if (doersOf([event]).some((actor) => actors.includes(actor))) return false;
  const words = new Set(theirs.flatMap((agent) => wordsOf(reading.text, agent)));
  return !own.flatMap((agent) => wordsOf(reading.text, agent)).some((word) => words.has(word));
}

const saidByTwo = (a: ReadingEvent['within'], b: ReadingEvent['within']): boolean =>
  a !== null && b !== null && a !== b;

const agentsOf = (events: readonly ReadingEvent[]): Span[] => events.flatMap(({ agents }) => agents);

/** A capital, but not that at the head of the sentence. */
const isNamed = ({ text, sentences }: Reading, agent: Span): boolean => {
  const atHead = spanAt(sentences, agent[0])?.[0] === agent[0];
  return /\p{Lu}/u.test(cut(text, agent).slice(atHead ? 1 : 0));
};

const wordsOf = (text: string, agent: Span): string[] =>
  (
    cut(text, agent)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => word !== 'the');

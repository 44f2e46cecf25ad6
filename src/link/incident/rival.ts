import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';

/** Known actors did the one and the other, and none of them both. */
export function namesOthers(some: readonly ReadingEvent[], others: readonly ReadingEvent[]): boolean {
  const [own, theirs] = [doersOf(some), doersOf(others)];
  return own.length > 0 && theirs.length > 0 && !sharesDoer(some, others);
}

/** A known actor did both. */
export function sharesDoer(some: readonly ReadingEvent[], others: readonly ReadingEvent[]): boolean {
  const theirs = doersOf(others);
  return doersOf(some).some((actor) => theirs.includes(actor));
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
  if (own.length === 0 || theirs.length === 0) return false;
  if (![...own, ...theirs].every(({ span, known }) => isNamed(reading, span, known))) return false;
  if (sharesDoer(told, [event])) return false;
  const words = new Set(theirs.flatMap(({ span }) => wordsOf(reading.text, span)));
  return !own.flatMap(({ span }) => wordsOf(reading.text, span)).some((word) => words.has(word));
}

const saidByTwo = (a: ReadingEvent['within'], b: ReadingEvent['within']): boolean =>
  a !== null && b !== null && a !== b;

const agentsOf = (events: readonly ReadingEvent[]) =>
  events.flatMap(({ agents, agentActors }) =>
    agents.map((span, n) => ({ span, known: typeof agentActors[n] === 'string' })),
  );

/** A known actor, or a capital that is not at the head of the sentence. */
export const isNamed = (
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  party: Span,
  known: boolean,
): boolean => {
  const atHead = spanAt(sentences, party[0])?.[0] === party[0];
  return known || /\p{Lu}/u.test(cut(text, party).slice(atHead ? 1 : 0));
};

const wordsOf = (text: string, party: Span): string[] =>
  (
    cut(text, party)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => word !== 'the');

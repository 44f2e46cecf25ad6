import type { ActorKind } from '../../../src/core/reading.ts';
import type { ParsedSentence } from './parse.ts';

/** One spelling of a name, and how often it stands for something of its kind. */
export interface Spelling {
  readonly text: string;
  readonly times: number;
  /** The margin of its surest place. */
  readonly margin: number;
}

/** All names of a kind: how many places, and the spellings found there. */
export interface KindOfNames {
  readonly kind: ActorKind;
  readonly times: number;
  readonly spellings: readonly Spelling[];
}

/** The names of a text by kind, the most frequent first; those that are equally frequent stand in text order. */
export function gatherNames(sentences: readonly ParsedSentence[]): KindOfNames[] {
  const kinds = new Map<ActorKind, Map<string, Spelling>>();
  for (const { kind, text: written, margin } of sentences.flatMap(({ names }) => names)) {
    const text = written.replaceAll(/\s+/g, ' ');
    const spellings = kinds.get(kind) ?? new Map<string, Spelling>();
    const before = spellings.get(text);
    spellings.set(text, { text, times: (before?.times ?? 0) + 1, margin: Math.max(before?.margin ?? 0, margin) });
    kinds.set(kind, spellings);
  }
  return [...kinds]
    .map(([kind, spellings]) => byTimes(kind, [...spellings.values()]))
    .sort((a, b) => b.times - a.times);
}

const byTimes = (kind: ActorKind, spellings: readonly Spelling[]): KindOfNames => ({
  kind,
  times: spellings.reduce((sum, { times }) => sum + times, 0),
  spellings: [...spellings].sort((a, b) => b.times - a.times),
});

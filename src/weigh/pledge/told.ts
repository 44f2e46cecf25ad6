import { readDeal, readNoun } from './told-noun.ts';
import type { ToldVow } from './told-part.ts';
import { readSpeech, readVerb } from './told-verb.ts';
import type { VowWord } from './vow-table.ts';
import type { Word } from './words.ts';

/** The promise that a sentence tells with one of these words; nothing where it tells none. */
export function toldIn(text: string, words: readonly Word[], cues: readonly VowWord[]): ToldVow | undefined {
  for (const kind of ['verb', 'noun', 'deal', 'speech'] as const)
    for (let at = 0; at < words.length; at++) {
      const cue = cues.find((one) => one.kind === kind && one.stems.every((stem, i) => standsAt(words, at, stem, i)));
      if (!cue) continue;
      const end = endOf(words, at, cue);
      const found = READ[kind](text, words, at, end);
      if (found) return found;
    }
  return undefined;
}

/** Later words of a cue may have one word between: "gave **her** word". */
const standsAt = (words: readonly Word[], at: number, stem: string, i: number): boolean =>
  words[at + i]?.stem === stem || (i > 0 && words[at + i + 1]?.stem === stem);

const endOf = (words: readonly Word[], at: number, { stems }: VowWord): number => {
  const last = stems.length - 1;
  return words[at + last]?.stem === stems[last] ? at + last : at + last + 1;
};

type Read = (text: string, words: readonly Word[], at: number, end: number) => ToldVow | undefined;

const READ: Record<VowWord['kind'], Read> = { verb: readVerb, noun: readNoun, deal: readDeal, speech: readSpeech };

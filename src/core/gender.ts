import type { Reading } from './reading.ts';
import { cut } from './span.ts';

export type Gender = 'male' | 'female';

const HE = /^(?:he|him|his|himself)$/i;
const SHE = /^(?:she|her|hers|herself)$/i;

/** The gender that the pronouns of an article give an actor of it; nothing where it has none, or where they disagree. */
export function genderIn({ text, mentions }: Reading, actor: string): Gender | undefined {
  const words = mentions
    .filter((one) => one.form === 'pronoun' && one.actor === actor)
    .map(({ span }) => cut(text, span));
  const [he, she] = [words.some((word) => HE.test(word)), words.some((word) => SHE.test(word))];
  if (he === she) return undefined;
  return he ? 'male' : 'female';
}

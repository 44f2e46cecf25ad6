/** Pronouns that stand for somebody, alone. */
export const PRONOUN =
  /^(i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|who|whom|whose|which|that|himself|herself|themselves|itself|i'm|one)$/;

/** The head word of a phrase: the last before "of" or a comma, without a possessive ending, in lower case. */
export function headOf(text: string): string {
  const front = text.split(/\s+(?:of|for|in|at|from|with|who|,)\s+|,/)[0] ?? text;
  const words = front
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (words.at(-1) ?? text.toLowerCase()).replace(/^["“'‘]|["”'’]+s?$/g, '');
}

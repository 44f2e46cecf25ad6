/** The part of a word that its usual English forms share: "soldiers" gives "soldier". Short words stay whole. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s)$/i, '');
  return bare.length >= 4 ? bare : word;
}

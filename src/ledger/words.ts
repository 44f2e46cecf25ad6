const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Number of words in a text: letters and digits, joined by hyphens and apostrophes. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Text as it is searched: without accents, so that "Gonul" finds "Gönül". Never shown. */
export const fold = (text: string): string =>
  plain(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

/** A name as it is stored and looked for: folded, in small letters, with single blanks. */
export const foldWords = (text: string): string => fold(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Text without NUL and halves of characters, which PostgreSQL's texts cannot hold; the reading keeps them. */
export const plain = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

/** The words of a query or a name, folded and in lower case. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first words of a text on one line, cut at a word, for lists of articles without a title. */
export function opening(text: string, most = 120): string {
  const line = plain(text.slice(0, 4 * most))
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > most / 2 ? end : most)}…`;
}

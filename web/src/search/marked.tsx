import type { ReactNode } from 'react';
import { stem } from '../client/stem.ts';

const quoteMeta = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with the words of the query marked where they begin a word, whatever their case. */
export function markWords(text: string, query: string): ReactNode {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:${words.map((word) => quoteMeta(stem(word))).join('|')})[\\p{L}\\p{N}]*)`,
    'giu',
  );
  return text.split(pattern).map((part, n) =>
    n % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <mark key={n} className="hit">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

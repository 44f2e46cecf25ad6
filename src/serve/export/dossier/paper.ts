import type { Cite } from '../../../core/line.ts';

/** Something a dossier tells, with the sentences it rests on: what rests on none cannot be told. */
export interface Told {
  readonly text: string;
  readonly cites: readonly [Cite, ...Cite[]];
  /** What stands below it, each with sentences of its own. */
  readonly under?: readonly Told[];
}

/** One part of a dossier. Texts are plain; whoever writes them out makes them safe. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A word about the dossier itself: what it rests on, what it leaves out, who reviewed it. */
  | { readonly kind: 'frame'; readonly text: string; readonly warning?: true }
  /** The articles, each of which is its own source. */
  | { readonly kind: 'articles'; readonly rows: readonly string[] }
  | { readonly kind: 'told'; readonly rows: readonly Told[] };

/** A footnote: the outlet and day, where the words stand, and the words. */
export interface Footnote {
  readonly number: number;
  readonly from: string;
  readonly cite: Cite;
}

/** A dossier before it is written out. */
export interface Paper {
  readonly blocks: readonly Block[];
  /** Whence a sentence comes: outlet, title, day, address. */
  readonly from: (article: string) => string;
}

/** Numbers the sentences of a dossier by their first use; the same sentence keeps its number. */
export function footnotesOf({ blocks, from }: Paper): {
  readonly notes: readonly Footnote[];
  readonly numberOf: (cite: Cite) => number;
} {
  const key = ({ article, span }: Cite): string => `${article} ${span[0]} ${span[1]}`;
  const numbers = new Map<string, Footnote>();
  for (const block of blocks)
    if (block.kind === 'told')
      for (const cite of block.rows.flatMap(citesOf))
        if (!numbers.has(key(cite)))
          numbers.set(key(cite), { number: numbers.size + 1, from: from(cite.article), cite });
  return { notes: [...numbers.values()], numberOf: (cite) => numbers.get(key(cite))?.number ?? 0 };
}

/** The sentences of a line, then those of what stands below it. */
const citesOf = ({ cites, under = [] }: Told): readonly Cite[] => [...cites, ...under.flatMap(citesOf)];

import { readTableLines, TableError } from '../../core/table.ts';

/** Pronouns that look for somebody alike: "he" and "she", "it", "they", each with its other cases. */
export const PRONOUN_CLASSES = ['he', 'it', 'they'] as const;
export type PronounClass = (typeof PRONOUN_CLASSES)[number];

/** What each sign counts for whom a pronoun means, by class of pronoun. */
export type SignWeights = Readonly<Record<PronounClass, ReadonlyMap<string, number>>>;

/** Reads the learned weights; an empty cell is a sign never met there. Throws a `TableError` for a cell that is no number. */
export function readSignWeights(tsv: string): SignWeights {
  const weights = { he: new Map<string, number>(), it: new Map<string, number>(), they: new Map<string, number>() };
  for (const [line, row] of readTableLines<'sign' | PronounClass>(tsv))
    for (const of of PRONOUN_CLASSES) {
      if (row[of] === '') continue;
      const weight = Number(row[of]);
      if (!Number.isFinite(weight)) throw new TableError(line, `"${row[of]}" is no weight`);
      weights[of].set(row.sign, weight);
    }
  return weights;
}

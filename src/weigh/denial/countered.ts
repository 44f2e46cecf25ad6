import type { Material } from '../../core/material.ts';
import { covers, cut } from '../../core/span.ts';
import { COUNTERS, type CounterRow } from './counter-table.ts';
import type { Bare } from './denial.ts';
import { denialBy } from './spoken.ts';

/** The rows of the table whose words stand in a stretch. */
export const countersIn = (words: string): readonly CounterRow[] => COUNTERS.filter(({ says }) => says.test(words));

/** What somebody says of a state or a cause that leaves no room for what others claim: a denial beside such a claim alone. */
export function countered(material: Material): Bare[] {
  const { reading } = material;
  return reading.statements.flatMap((statement): Bare[] => {
    if (statement.cuePolarity !== 'asserted') return [];
    return reading.sentences.flatMap((sentence): Bare[] => {
      const parts = statement.content.filter((span) => covers(sentence, span));
      if (!parts.some((span) => countersIn(cut(reading.text, span)).length > 0)) return [];
      const one = denialBy(material, statement, false, parts);
      return one ? [one] : [];
    });
  });
}

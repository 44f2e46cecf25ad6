import type { GivenBy, MatrixColumn, OriginRow } from '../core/view.ts';
import { count } from './export/denominator.ts';

/** A slot in words, with of whom it counts. */
export const slotWords = ({ slot, of }: { readonly slot: string; readonly of?: string }): string =>
  `${slot === 'occurrence' ? 'happened' : slot}${of === undefined ? '' : ` (${of})`}`;

/** The counts of a value: "4 articles · 2 text origins · 1 firm source · 1 camp → repeated". */
export function countWords({ articles, textOrigins, firm, soft, camps, status }: OriginRow): string {
  const parts = [count(articles, 'article'), count(textOrigins, 'text origin'), count(firm.length, 'firm source')];
  if (soft > 0) parts.push(`${soft} soft`);
  if (firm.length > 0) parts.push(count(camps.length, 'camp'));
  return `${parts.join(' · ')} → ${status}`;
}

/** Who gives a value, by the words of its article. */
export const byWords = (by: readonly GivenBy[]): string =>
  by
    .map(({ kind, name }) => {
      if (kind === 'named') return name ?? 'somebody named';
      if (kind === 'own') return 'its own people';
      if (kind === 'outlet') return `${name ?? 'another outlet'} (an outlet)`;
      return kind === 'anonymous' ? 'nobody by name' : 'no source named';
    })
    .join('; ');

/** A column of the matrix in words: its outlet, and how many were made from its text. */
export function columnWords({ id, outlet, articles }: MatrixColumn): string {
  const copies = articles.filter((article) => article.id !== id).length;
  const name = outlet ?? id.replace(/^outlet:/, '');
  return copies === 0 ? name : `${name} +${copies}`;
}

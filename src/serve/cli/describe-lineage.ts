import { isOutletId, type LineageEnd, type LineageRow } from '../../core/lineage.ts';
import { shareWords, typeWords, whyWords } from '../lineage-words.ts';
import { outletOf } from '../wording.ts';
import { plain } from './output.ts';

/** An edge in one line: both texts, how much they share, what says who was first. */
export function describeEdge(row: LineageRow): string {
  const rest = [shareWords(row), whyWords(row), row.house && `one house: ${row.house}`].filter(Boolean).join('; ');
  return plain(`${describeEnd(row.from)} ${typeWords(row)} ${describeEnd(row.to)}${rest === '' ? '' : ` (${rest})`}`);
}

const describeEnd = (end: LineageEnd): string =>
  isOutletId(end.id)
    ? `${end.title} (no text of it in the ledger)`
    : `${end.id} (${outletOf(end)}${end.published === undefined ? '' : `, ${end.published}`})`;

/** An edge with its passages, one beside the other. */
export const describePassages = (row: LineageRow): string[] =>
  row.passages.map(({ from, to }) => {
    const place = `characters ${from.span.join(' to ')} and ${to.span.join(' to ')}`;
    return `“${plain(from.quote)}” (${place})`;
  });

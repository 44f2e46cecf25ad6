import type { Summary } from '../../core/view.ts';

/** What the export rests on: "5 articles from 3 outlets, 1 of them kept unread, 2024-12-01 to 2024-12-20". */
export function denominator(summary: Summary): string {
  const parts = [`${count(summary.articles, 'article')} from ${count(summary.outlets, 'known outlet')}`];
  if (summary.unread > 0) parts.push(`${summary.unread} of them kept unread`);
  if (summary.from)
    parts.push(summary.to && summary.to !== summary.from ? `${summary.from} to ${summary.to}` : summary.from);
  return parts.join(', ');
}

/** A number with its noun: "1 article", "5 articles". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

import type { ArticleRow } from '../../../src/core/view.ts';

/** What an article is called: its title, else its first words with dots after them. */
export const headingOf = ({ title, opening }: Pick<ArticleRow, 'title' | 'opening'>): string =>
  title ?? `${opening.replace(/\s*…$/, '')} …`;

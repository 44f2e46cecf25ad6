import { type Block, footnotesOf, type Paper, type Told } from './paper.ts';

/** A dossier in Markdown, with footnotes as Pandoc and GitHub know them. */
export function asMarkdown(paper: Paper): string {
  const { notes, numberOf } = footnotesOf(paper);
  const row = ({ text, cites, under = [] }: Told): string[] => [
    `- ${md(text)} ${[...new Set(cites.map(numberOf))].map((number) => `[^${number}]`).join('')}`,
    ...under.flatMap(row).map((line) => `  ${line}`),
  ];
  const lines = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${md(block.text)}`, ''];
      case 'frame':
        return [`${block.warning ? '> ' : ''}${md(block.text)}`, ''];
      case 'articles':
        return [...block.rows.map((text) => `- ${md(text)}`), ''];
      case 'told':
        return [...block.rows.flatMap(row), ''];
      default:
        return block satisfies never;
    }
  };
  const foot = notes.map(
    ({ number, from, cite }) =>
      `[^${number}]: ${md(from)}; article ${md(cite.article)}, characters ${cite.span[0]} to ${cite.span[1]}: “${md(cite.quote)}”`,
  );
  return `${[...paper.blocks.flatMap(lines), ...foot].join('\n')}\n`;
}

/** Text from an article, so that nothing in it works as Markdown or HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .trim();

const md = escapeMarkdown;

import { escapeHtml } from '../html.ts';
import { type Block, footnotesOf, type Paper, type Told } from './paper.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
h1, h2, h3 { line-height: 1.2; }
li { margin-block: 0.35rem; overflow-wrap: anywhere; }
sup { line-height: 0; }
.warning { padding: 0.5rem 1rem; border-inline-start: 3px solid; }
.notes { font-size: 0.875rem; }
.notes li:target { outline: 2px solid; }
`;

/**
 * A dossier as one HTML page that asks for nothing from elsewhere. Each told line leads to its footnotes, each footnote
 * back to the first line that rests on it.
 */
export function asHtml(paper: Paper): string {
  const { notes, numberOf } = footnotesOf(paper);
  const marked = new Set<number>();
  const mark = (number: number): string => {
    const first = !marked.has(number);
    marked.add(number);
    return `<sup><a href="#note-${number}"${first ? ` id="mark-${number}"` : ''}>${number}</a></sup>`;
  };
  const row = ({ text, cites, under = [] }: Told): string =>
    `<li>${html(text)}${[...new Set(cites.map(numberOf))].map(mark).join(' ')}` +
    `${under.length === 0 ? '' : `\n<ul>\n${under.map(row).join('\n')}\n</ul>\n`}</li>`;
  const draw = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${html(block.text)}</h${block.level}>`;
      case 'frame':
        return `<p${block.warning ? ' class="warning"' : ''}>${html(block.text)}</p>`;
      case 'articles':
        return `<ul>\n${block.rows.map((text) => `<li>${html(text)}</li>`).join('\n')}\n</ul>`;
      case 'told':
        return block.rows.length === 0 ? '<p>Nothing.</p>' : `<ul>\n${block.rows.map(row).join('\n')}\n</ul>`;
      default:
        return block satisfies never;
    }
  };
  const body = paper.blocks.map(draw);
  const foot = notes.map(
    ({ number, from, cite }) =>
      `<li id="note-${number}" value="${number}">${html(from)}; article ${html(cite.article)}, characters ${cite.span[0]} to ` +
      `${cite.span[1]}: <q>${html(cite.quote)}</q> <a href="#mark-${number}" aria-label="back to the text">↩</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(paper.blocks.find((block) => block.kind === 'heading')?.text ?? 'Dossier')}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
<h2>Sentences</h2>
<ol class="notes">
${foot.join('\n')}
</ol>
</body>
</html>
`;
}

/** Text from an article as HTML, on one line. */
export const html = (text: string): string => escapeHtml(text.replaceAll(/\s+/g, ' ').trim());

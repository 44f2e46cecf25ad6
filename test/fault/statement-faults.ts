import type { Span } from '../../src/core/span.ts';
import type { StatementDraft } from '../../src/extract/draft.ts';

/** What is wrong with the spans of the statements of a text, in words; an empty list when every promise is kept. */
export function statementFaults(text: string, statements: readonly StatementDraft[]): string[] {
  return statements.flatMap((one) => {
    const { id, source, cue, content, chain } = one;
    const links = chain.flatMap(({ source: link }) => (link ? [link] : []));
    return [
      ...(cue.length === 0 ? [`${id} has no cue`] : []),
      ...inOrder(text, `source of ${id}`, source, false),
      ...inOrder(text, `cue of ${id}`, cue, true),
      ...inOrder(text, `content of ${id}`, content, true),
      ...links.flatMap((link) => inOrder(text, `link of ${id}`, [link], true)),
      ...apart(`content and cue of ${id}`, content, cue),
      ...apart(`content and source of ${id}`, content, source),
    ];
  });
}

/** Inside the text, holding something that is no blank, and one after the other (a relative pronoun stands behind its noun). */
function inOrder(text: string, what: string, spans: readonly Span[], strict: boolean): string[] {
  const found: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < 0 || end > text.length || start >= end) found.push(`${what} is ${start}-${end} of ${text.length}`);
    else if (text.slice(start, end).trim() !== text.slice(start, end)) found.push(`${what} has blanks at its edge`);
    if (start < at && (strict || spans.length > 1)) found.push(`${what} goes back from ${at} to ${start}`);
    at = end;
  }
  return found;
}

const apart = (what: string, some: readonly Span[], others: readonly Span[]): string[] =>
  some.some((a) => others.some((b) => a[0] < b[1] && b[0] < a[1])) ? [`${what} overlap`] : [];

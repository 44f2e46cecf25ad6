import type { Span } from '../core/span.ts';
import type { Debris } from './clean.ts';
import type { Labelled } from './debris.ts';
import { givenSpan, joinParts, type Layer, type Part } from './layer.ts';

/** The text that is left when the lines set aside are gone. */
export interface Assembled {
  readonly layer: Layer;
  readonly paragraphs: readonly Span[];
  /** For each row its index in `paragraphs`; nothing for rows set aside. */
  readonly paragraphOf: readonly (number | undefined)[];
  readonly setAside: readonly Debris[];
}

/** Joins the kept rows with one empty line between them and cuts the others out of the given text. */
export function assembleText(given: string, layer: Layer, rows: readonly Labelled[]): Assembled {
  const parts: Part[] = [];
  const paragraphs: Span[] = [];
  const setAside: Debris[] = [];
  let length = 0;
  let end = 0;
  const paragraphOf = rows.map(({ line, why }) => {
    const span = trimmed(layer.text, line.span);
    if (why !== undefined) {
      const place = givenSpan(layer, span);
      setAside.push({ text: given.slice(place[0], place[1]), why, span: place });
      return undefined;
    }
    if (paragraphs.length > 0) {
      parts.push({ span: [end, span[0]], as: '\n\n' });
      length += 2;
    }
    parts.push(...unwrapped(layer.text, span));
    paragraphs.push([length, length + span[1] - span[0]]);
    length += span[1] - span[0];
    end = span[1];
    return paragraphs.length - 1;
  });
  return { layer: joinParts(layer, parts), paragraphs, paragraphOf, setAside };
}

/** A line that was wrapped has its breaks written as blanks; both are one unit long. */
function unwrapped(text: string, [start, end]: Span): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    parts.push({ span: [from, at] }, { span: [at, at + 1], as: ' ' });
    from = at + 1;
  }
  parts.push({ span: [from, end] });
  return parts;
}

function trimmed(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  return [start + piece.length - piece.trimStart().length, end - (piece.length - piece.trimEnd().length)];
}

import type { Doc } from '../../annotate/doc.ts';
import { cut, type Span } from '../../core/span.ts';
import { findDateline } from '../../text/dateline.ts';

/** The words for the place in a dateline that stands in the text; nothing when it has none. */
export function datelineSpan(doc: Doc): Span | undefined {
  const first = doc.paragraphs[0];
  const line = first && cut(doc.text, first);
  const place = line === undefined ? undefined : findDateline(line)?.place;
  if (!first || !line || place === undefined) return undefined;
  const at = first[0] + line.indexOf(place);
  return [at, at + place.length];
}

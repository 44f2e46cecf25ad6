import { childrenOf, type Doc, headOf, lemmaOf, relOf, uposOf } from '../annotate/doc.ts';
import type { Content } from './content-frame.ts';
import type { CueHit } from './cue-match.ts';
import { baseRel, under } from './statement-tree.ts';

/** What "according to X" reports, and X. */
export interface Reported {
  readonly content: Content;
  readonly source: number;
}

/** Nouns that measure and do not speak: "paid according to age". */
const MEASURE =
  /^(age|plan|schedule|law|custom|tradition|size|weight|rank|need|type|rule|instruction|taste|ability|merit|order|standard|length|height|colou?r|kind|season|number|name|what)$/;

/** The clause that a source phrase ("according to the ministry") hangs on; nothing when no noun follows. */
export function reportedClause(doc: Doc, hit: CueHit): Reported | undefined {
  const last = hit.words.at(-1) as number;
  const source = nounAfter(doc, hit.head, last);
  if (source < 0 || MEASURE.test(lemmaOf(doc, source))) return undefined;
  const host = clauseOf(doc, source);
  if (host < 0) return undefined;
  const own = new Set([...under(doc, source), ...hit.words]);
  const tokens = under(doc, host).filter((i) => !own.has(i));
  return { source, content: { frame: 'clause', tokens, head: host, cue: [] } };
}

function nounAfter(doc: Doc, first: number, last: number): number {
  // The tree knows: the cue is the case of the noun, or the noun hangs on the cue.
  for (const word of [first, last])
    for (let at = headOf(doc, word), step = 0; at > last && step < 3; at = headOf(doc, at), step++)
      if (/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, at))) return at;
  const below = [first, last]
    .flatMap((word) => childrenOf(doc, word))
    .find((child) => child > last && /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, child)));
  return below ?? -1;
}

/** The clause a noun stands in: up through nouns to the root or to a clause that stands by itself. */
function clauseOf(doc: Doc, noun: number): number {
  let at = headOf(doc, noun);
  while (at >= 0 && headOf(doc, at) >= 0) {
    const rel = baseRel(doc, at);
    if (/^(parataxis|ccomp)$/.test(rel) || (rel === 'conj' && /^(VERB|AUX)$/.test(uposOf(doc, at)))) return at;
    at = headOf(doc, at);
  }
  return at >= 0 && relOf(doc, at) !== '' ? at : -1;
}

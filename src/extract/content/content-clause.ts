import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  subtree,
  uposOf,
} from '../../annotate/doc.ts';
import { baseRel, isFiniteVerb, range, under } from '../clause/statement-tree.ts';
import type { CueHit } from '../cue/cue.ts';
import type { Content } from './content-part.ts';

/** What "according to X" reports, and X. */
export interface Reported {
  /** Its words, as far as a comma, a bracket's end or a relative clause. */
  readonly sourceTokens: readonly number[];
  readonly content: Content;
  readonly source: number;
}

/** Nouns that measure and do not speak: "paid according to age". */
const MEASURE =
  /^(age|plan|schedule|law|custom|tradition|size|weight|rank|need|type|rule|instruction|taste|ability|merit|order|standard|length|height|colou?r|kind|season|number|name|what|which|this|that|it)$/;

/**
 * What a source phrase ("according to the ministry") reports, and the source; nothing when no noun follows. At the head
 * of a sentence the first comma after the noun ends the phrase, unless a bracket or an apposition goes on to the next.
 */
export function reportedClause(doc: Doc, hit: CueHit): Reported | undefined {
  if (hit.row.words[1] === "x's") return ownedClause(doc, hit);
  if (hit.row.words[0] === 'per' && !namesSource(doc, hit.head)) return undefined;
  const last = hit.words.at(-1) as number;
  const source = nounAfter(doc, hit.head, last);
  if (source < 0 || MEASURE.test(lemmaOf(doc, source))) return undefined;
  const sentence = sentenceOf(doc, hit.head);
  const start = doc.sentStart[sentence] as number;
  const end = (doc.sentStart[sentence + 1] as number) - 1;
  const found = (tokens: readonly number[], head: number, limit: number): Reported | undefined =>
    tokens.length === 0
      ? undefined
      : { source, sourceTokens: upTo(doc, last + 1, limit), content: { frame: 'clause', tokens, head, cue: [] } };

  const comma = range(last + 1, end).find((i) => formOf(doc, i) === ',' && i > source);
  const opens = range(start, hit.head - 1).every((i) => /^(PUNCT|ADV|CCONJ)$/.test(uposOf(doc, i)));
  if (opens && comma !== undefined) {
    const stop = apposed(doc, comma, end);
    return found(range(stop + 1, end), -1, stop - 1);
  }
  const host = clauseOf(doc, source);
  const limit = comma === undefined ? phraseEnd(doc, source, end) : comma - 1;
  const own = new Set([...range(last + 1, limit), ...hit.words]);
  const tail = range(limit + 1, end).every((i) => uposOf(doc, i) === 'PUNCT');
  if (!tail && host < 0) return undefined;
  const tokens =
    tail && formOf(doc, hit.head - 1) === ',' ? range(start, hit.head - 1) : host < 0 ? [] : under(doc, host);
  return found(
    tokens.filter((i) => !own.has(i)),
    host,
    limit,
  );
}

/** "per" behind a comma or at the head of its sentence, before a name or an article: no rate ("nine crowns per head"). */
const namesSource = (doc: Doc, per: number): boolean =>
  (per === doc.sentStart[sentenceOf(doc, per)] || formOf(doc, per - 1) === ',') &&
  /^(PROPN|DET|PRON)$/.test(uposOf(doc, per + 1));

/** "In **the envoy's** view, the truce is dead.", "The truce, in **her** words, is dead.": the possessor speaks. */
function ownedClause(doc: Doc, hit: CueHit): Reported | undefined {
  const [first, last] = [hit.words[0] as number, hit.words.at(-1) as number];
  const source = childrenOf(doc, last).find((child) => relOf(doc, child) === 'nmod:poss');
  if (source === undefined) return undefined;
  const sentence = sentenceOf(doc, first);
  const [start, end] = [doc.sentStart[sentence] as number, (doc.sentStart[sentence + 1] as number) - 1];
  const opens = range(start, first - 1).every((i) => /^(PUNCT|ADV|CCONJ)$/.test(uposOf(doc, i)));
  const cut = formOf(doc, last + 1) === ',';
  const before = range(start, formOf(doc, first - 1) === ',' ? first - 2 : first - 1);
  const after = cut ? range(last + 2, end) : [];
  const closes = cut || range(last + 1, end).every((i) => uposOf(doc, i) === 'PUNCT');
  if (opens ? !cut : !closes) return undefined;
  const tokens = opens ? after : [...before, ...after];
  const sourceTokens = range(first + 1, last - 1).filter((i) => !/^['’]s?$/.test(formOf(doc, i)));
  return tokens.length === 0
    ? undefined
    : { source, sourceTokens, content: { frame: 'clause', tokens, head: -1, cue: [] } };
}

/** The words of a source phrase, without a relative clause at its end. */
function upTo(doc: Doc, from: number, limit: number): number[] {
  const cut = range(from + 1, limit).find((i) => /^(who|which|that|whose)$/.test(formOf(doc, i).toLowerCase()));
  return range(from, cut === undefined ? limit : cut - 1);
}

/** "the envoy, a former judge, ...": when what follows the comma is a bare noun phrase, the next comma ends it. */
function apposed(doc: Doc, comma: number, end: number): number {
  if (!/^(a|an|the)$/.test(formOf(doc, comma + 1).toLowerCase())) return comma;
  const next = range(comma + 1, end).find((i) => formOf(doc, i) === ',');
  if (next === undefined || next - comma > 12) return comma;
  const plain = range(comma + 1, next - 1).every((i) => !/^(VERB|AUX)$/.test(uposOf(doc, i)));
  return plain ? next : comma;
}

/** Where the noun phrase ends when no comma says so: at the end of its subtree, or of the sentence if that is near. */
function phraseEnd(doc: Doc, source: number, end: number): number {
  const last = subtree(doc, source)[1];
  const rest = range(source + 1, end);
  // Participles ("a poll released last week", "the rebel-backed council") belong to the phrase; finite verbs do not.
  const acts = (i: number): boolean => isFiniteVerb(doc, i);
  return rest.some(acts) ? Math.max(source, last) : end;
}

function nounAfter(doc: Doc, first: number, last: number): number {
  // "According to her, twelve men": a comma right behind the pronoun ends the phrase, whatever the tree made of it.
  if (/^(him|her|them|it)$/i.test(formOf(doc, last + 1)) && /^[,.]$/.test(formOf(doc, last + 2))) return last + 1;
  // "According to the official, results are": a noun that the tagger took for an adjective, closed off by a comma.
  const cut = range(last + 1, Math.min(doc.n - 1, last + 4)).find((i) => formOf(doc, i) === ',') ?? -1;
  if (cut > last + 1 && uposOf(doc, cut - 1) === 'ADJ' && uposOf(doc, last + 1) === 'DET') return cut - 1;
  // The tree knows: the cue is the case of the noun, or the noun hangs on the cue.
  for (const word of [first, last])
    for (let at = headOf(doc, word), step = 0; at > last && step < 3; at = headOf(doc, at), step++)
      if (/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, at))) return at;
  const below = [first, last]
    .flatMap((word) => childrenOf(doc, word))
    .find((child) => child > last && /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, child)));
  if (below !== undefined) return below;
  // The tree lost it: the end of the first run of nouns and names.
  let at = last + 1;
  while (at < doc.n && !/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, at)) && at - last < 8) at++;
  while (/^(NOUN|PROPN)$/.test(at + 1 < doc.n ? uposOf(doc, at + 1) : '')) at++;
  return at < doc.n && /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, at)) ? at : -1;
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

import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf, xposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { Referent } from './referent.ts';
import type { Whereabouts } from './whereabouts.ts';

/** One place where somebody was spoken of. */
export interface Trace extends Whereabouts {
  readonly referent: Referent;
  /** Points for its part in the sentence: who acts and speaks is taken up first. */
  readonly rank: number;
  /** Whether it is given words there. */
  readonly speaks: boolean;
  readonly form: MentionDraft['form'];
}

/** Points for the part a mention plays: a subject before an object, one that is given words before one that is not. */
export function rankOf(doc: Doc, mention: MentionDraft, speaks: boolean): number {
  const points = isAsked(doc, topOf(doc, mention.headToken)) ? 38 : pointsOf(doc, topOf(doc, mention.headToken));
  return (points < SUBJECT && precedesVerb(doc, mention) ? 38 : points) + (speaks ? 5 : 0);
}

/** From this rank on it is a subject. */
export const SUBJECT = 30;
/** More than an object, less than a subject. */
const OWNER = 24;

function pointsOf(doc: Doc, token: number): number {
  const rel = relOf(doc, token);
  const verb = headOf(doc, token);
  if (rel.startsWith('nsubj'))
    return verb >= 0 && (headOf(doc, verb) < 0 || relOf(doc, verb) === 'conj') ? 40 : SUBJECT;
  // "**Haro's** wife begged him": whose the subject is.
  if (rel === 'nmod:poss' && verb >= 0 && relOf(doc, verb).startsWith('nsubj')) return OWNER;
  if (/^(obj|iobj|root)/.test(rel)) return 18;
  return rel.startsWith('obl') ? 12 : 4;
}

/** "I asked **the officer** how many", "We reached **Lena Haro**": whoever the writer speaks to answers. */
function isAsked(doc: Doc, token: number): boolean {
  const verb = headOf(doc, token);
  if (verb < 0 || !/^(obj|iobj|obl)/.test(relOf(doc, token))) return false;
  const lemma = lemmaOf(doc, verb);
  const led = childrenOf(doc, token).some((c) => /^(to|with)$/.test(formOf(doc, c)));
  const meant = relOf(doc, token).startsWith('obl') ? led && /^(speak|talk)$/.test(lemma) : MET.test(lemma);
  return (
    meant && childrenOf(doc, verb).some((c) => relOf(doc, c).startsWith('nsubj') && /^(i|we)$/i.test(formOf(doc, c)))
  );
}

const MET = /^(ask|meet|reach|call|ring|phone|visit|interview|see|find|contact|know)$/;

/** From a name inside a subject to the subject: "the new leader **Talin Haro**". */
export function topOf(doc: Doc, token: number): number {
  let top = token;
  for (let n = 0; n < 2 && /^(flat|appos|compound)/.test(relOf(doc, top)) && headOf(doc, top) >= 0; n++)
    top = headOf(doc, top);
  return top;
}

/** Longest insertion between a subject and its verb, in tokens. */
const ASIDE = 8;
const ASIDE_MARK = /^[,()–—]$/;

/** "Major Haro, pale and tired, **says**": what stands before a finite verb that the tree gave no subject. */
function precedesVerb(doc: Doc, { headToken, form }: MentionDraft): boolean {
  if (form === 'pronoun') return false;
  let at = headToken + 1;
  while (at < doc.n && relOf(doc, at).startsWith('flat')) at++;
  // "Its spokesman, Talin Haro, let it be known": the comma that ends the phrase.
  const opens = at + 1 < doc.n && formOf(doc, at) === ',' && /^VB[DZP]$/.test(xposOf(doc, at + 1));
  if (opens) at++;
  else if (at < doc.n && ASIDE_MARK.test(formOf(doc, at))) {
    const mark = at;
    do at++;
    while (at < doc.n && at - mark <= ASIDE && !ASIDE_MARK.test(formOf(doc, at)));
    at++;
  }
  if (at >= doc.n || sentenceOf(doc, at) !== sentenceOf(doc, headToken) || !/^VB[DZP]$/.test(xposOf(doc, at)))
    return false;
  return !childrenOf(doc, at).some((child) => child < at && relOf(doc, child).startsWith('nsubj'));
}

import { type Doc, UPOS, type Upos } from './doc.ts';
import { type FormIndex, formId, makeFormIndex } from './form.ts';
import { type LemmaMemo, makeLemmaMemo } from './lemma-memo.ts';
import type { FastModel } from './model.ts';
import { clauseOfWords } from './morphology/clause.ts';
import { featsOfWords } from './morphology/morphology.ts';
import { fillByNet } from './net/fill.ts';
import type { Model } from './net/model.ts';
import { mendFrontedDays } from './tree/fronted-day.ts';
import { mendHeadline, mendHeadlineTree } from './tree/headline-verb.ts';
import { mendMonths } from './tree/month.ts';
import { mendObjectRelatives } from './tree/object-relative.ts';
import { makeBench, parseSentence } from './tree/parser.ts';
import { mendRelatives } from './tree/relative.ts';
import { seat } from './tree/seat.ts';
import { tagSentence } from './tree/tagger.ts';
import { mendDead, mendSecond, mendShots, mendVerbs } from './tree/verb-form.ts';
import { makeScores } from './weights.ts';

/** Tags, lemmas, trees and morphology by token, as in a Doc; heads are indices into the whole list, -1 for a root. */
export type Analysis = Pick<
  Doc,
  'upos' | 'xpos' | 'rel' | 'head' | 'firstChild' | 'nextSibling' | 'feats' | 'clause' | 'lemma'
>;

const PROPER = UPOS.indexOf('PROPN' satisfies Upos);

/** Tags and parses forms; sentence s holds tokens `sentStart[s]` to `sentStart[s + 1]`. */
export function analyse(forms: readonly string[], sentStart: ArrayLike<number>, model: Model): Analysis {
  const n = forms.length;
  const index: FormIndex = makeFormIndex(model.lexicon);
  const ids = new Int32Array(n);
  for (let i = 0; i < n; i++) ids[i] = formId(index, forms[i] as string);
  const [xpos, upos, rel] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
  const head = new Int32Array(n);
  const lemma = new Array<string>(n);
  const memo = makeLemmaMemo(model.lemmas, index, model.xposNames);
  const found: Filling = { index, ids, xpos, upos, rel, head, lemma, memo };
  if (model.kind === 'fast') fillFast(found, forms, sentStart, model);
  else {
    fillByNet(forms, sentStart, model, found);
    for (let i = 0; i < n; i++) fillLemma(found, i);
  }
  const { xposNames, relNames } = model;
  mendMonths(forms, { upos, rel, head }, relNames);
  mendFrontedDays({ forms, upos, rel, head, relNames }, sentStart);
  mendDead(forms, { upos, rel, head }, relNames);
  mendSecond(forms, { upos, rel, head }, relNames);
  mendRelatives({ forms, upos, rel, head }, sentStart, relNames);
  mendObjectRelatives({ forms, upos, rel, head, relNames }, sentStart);
  const tree = { upos, xpos, rel, head, lemma, ...linkChildren(head) };
  const words = { ...tree, forms, xposNames, relNames };
  const feats = featsOfWords(words);
  return { ...tree, feats, clause: clauseOfWords(words, feats) };
}

/** The dependents of each token as a list in text order. */
function linkChildren(head: Int32Array): { firstChild: Int32Array; nextSibling: Int32Array } {
  const firstChild = new Int32Array(head.length).fill(-1);
  const nextSibling = new Int32Array(head.length).fill(-1);
  for (let i = head.length - 1; i >= 0; i--) {
    const h = head[i] as number;
    if (h < 0) continue;
    nextSibling[i] = firstChild[h] as number;
    firstChild[h] = i;
  }
  return { firstChild, nextSibling };
}

/** The columns while they are filled. */
interface Filling {
  readonly index: FormIndex;
  readonly ids: Int32Array;
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  readonly lemma: string[];
  readonly memo: LemmaMemo;
}

/** Fills in the lemma of a tagged token and gives its hash. */
function fillLemma({ memo, ids, xpos, upos, lemma }: Filling, i: number): number {
  const found = memo.find(ids[i] as number, xpos[i] as number, upos[i] === PROPER);
  lemma[i] = memo.lemmas[found] as string;
  return memo.hashes[found] as number;
}

function fillFast(found: Filling, words: readonly string[], sentStart: ArrayLike<number>, model: FastModel): void {
  const { index, ids, xpos, upos, rel, head } = found;
  const columns = { index, forms: ids, xpos, upos, lemmas: new Int32Array(ids.length) };
  const xposScores = makeScores(model.xpos.weights);
  const uposScores = makeScores(model.upos.weights);
  let longest = 0;
  for (let s = 0; s + 1 < sentStart.length; s++)
    longest = Math.max(longest, (sentStart[s + 1] as number) - (sentStart[s] as number));
  const bench = makeBench(longest, model.parser.labels);
  const root = model.relNames.indexOf('root');
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const from = sentStart[s] as number;
    const to = sentStart[s + 1] as number;
    tagSentence(model.xpos, { index, forms: ids, from, to, earlier: undefined }, xpos, xposScores);
    tagSentence(model.upos, { index, forms: ids, from, to, earlier: xpos }, upos, uposScores);
    mendVerbs({ forms: words, xpos, upos }, from, to, model.xposNames);
    const headline = mendHeadline({ forms: words, index, ids, xpos, upos }, from, to, model.xposNames);
    mendShots({ forms: words, xpos, upos }, from, to, model.xposNames);
    for (let i = from; i < to; i++) columns.lemmas[i] = fillLemma(found, i);
    seat(bench, columns, from, to);
    parseSentence(model.parser, bench, root);
    for (let i = from, slot = 1; i < to; i++, slot++) {
      const h = bench.state.head[slot] as number;
      head[i] = h > to - from ? -1 : from + h - 1;
      rel[i] = bench.state.label[slot] as number;
    }
    mendHeadlineTree({ upos, rel, head }, headline, to, model.relNames);
  }
}

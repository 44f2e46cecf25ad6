import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { isQuotationMark, isVerb, kids, low } from '../clause/statement-tree.ts';
import type { CueHit, CueRow, CueTable } from '../cue/cue.ts';
import { closingVerb } from './cue-closing.ts';
import { headlineVerb } from './cue-headline.ts';
import { type Hidden, hiddenVerb } from './cue-hidden.ts';

/** How many words may stand between those of one cue: "made it very clear". */
const GAP = 3;

/** All places where a row of the table could be a cue, in text order; several rows may share a place. */
export function findCues(doc: Doc, table: CueTable): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < doc.n; i++) {
    const rows = table.byWord.get(low(doc, i)) ?? table.byWord.get(lemmaOf(doc, i).toLowerCase());
    if (!rows) continue;
    for (const row of rows) {
      const words = matchWords(doc, i, row);
      if (words.length === 0) continue;
      const head = row.kind === 'adposition' ? i : (words.find((word) => isVerb(doc, word)) ?? i);
      hits.push({
        row,
        head: row.kind === 'phrase' ? (words.find((w) => uposOf(doc, w) === 'VERB') ?? head) : head,
        words,
      });
    }
  }
  return hits;
}

function matchWords(doc: Doc, i: number, row: CueRow): number[] {
  if (row.kind === 'verb' && !isVerb(doc, i) && !followsQuote(doc, i) && !hiddenIn(doc, i, row)) return [];
  if (row.kind === 'verb' && isSecondHalf(doc, i)) return [];
  if (row.kind === 'noun' && uposOf(doc, i) !== 'NOUN') return [];
  if (row.words[0] === 'hold' && isInHand(doc, i)) return [];
  if (row.kind === 'adjective' && !isSaidOf(doc, i)) return [];
  // "held out", "called off" are other verbs than "held" and "called".
  if (row.kind === 'verb' && row.words.length === 1 && hasParticle(doc, i)) return [];
  if (row.words[1] === "x's") return ownedWords(doc, i, row.words[2] as string);
  const words = [i];
  let at = i;
  for (const word of row.words.slice(1)) {
    const most = row.kind === 'adposition' ? 1 : GAP + 1;
    let next = at + 1;
    while (next < doc.n && next <= at + most && lemmaOf(doc, next).toLowerCase() !== word && low(doc, next) !== word)
      next++;
    if (next >= doc.n || next > at + most) return [];
    // "said it had nothing": another verb between them, and they are two things.
    for (let k = at + 1; k < next; k++) if (/^(VERB|AUX|PUNCT)$/.test(uposOf(doc, k))) return [];
    words.push(next);
    at = next;
  }
  return words;
}

/** "the pass, held since May by the rebels": a participle without "that" holds a thing and no belief. */
const isInHand = (doc: Doc, i: number): boolean =>
  low(doc, i) === 'held' &&
  low(doc, i + 1) !== 'that' &&
  kids(doc, i, 'nsubj').length === 0 &&
  (relOf(doc, i).startsWith('acl') || relOf(doc, i) === 'amod' || /^(by|since|for)$/.test(low(doc, i + 1)));

/** Whether an adjective or participle is said of somebody: "is adamant", "remain convinced", "officials wary of". */
const isSaidOf = (doc: Doc, i: number): boolean =>
  /^(ADJ|VERB|NOUN)$/.test(uposOf(doc, i)) &&
  /^(JJ|JJR|VBN|NN|RB)$/.test(xposOf(doc, i)) &&
  kids(doc, i, 'obj').length === 0 &&
  !/^(amod|compound)$/.test(relOf(doc, i));

/** How many words a possessor may have: "in the former mayor of Lesk's view". */
const OWNER = 7;

/** "in **the mayor's** view", "by **her** account": the preposition, the noun, and somebody's between. */
function ownedWords(doc: Doc, i: number, noun: string): number[] {
  for (let at = i + 2; at < doc.n && at <= i + OWNER; at++) {
    if (/^(VERB|AUX|PUNCT)$/.test(uposOf(doc, at))) return [];
    if (lemmaOf(doc, at).toLowerCase() !== noun && low(doc, at) !== noun) continue;
    return kids(doc, at, 'nmod').some((child) => relOf(doc, child) === 'nmod:poss') ? [i, at] : [];
  }
  return [];
}

/** A verb of the row that the tagger took for a noun, with its subject and what it reports; nothing where the word may be a noun. */
export const hiddenIn = (doc: Doc, i: number, row: CueRow): Hidden | undefined =>
  hiddenVerb(doc, i, row) ?? headlineVerb(doc, i, row) ?? closingVerb(doc, i, row);

/** "hold out **hope**": a noun behind the particle of another verb; "to return, **exchange** envoys": a bare form cannot be finite beside "has". */
function isSecondHalf(doc: Doc, i: number): boolean {
  if (i > 0 && relOf(doc, i - 1) === 'compound:prt' && xposOf(doc, i) === 'VB') return true;
  if (relOf(doc, i) !== 'conj' || !/^(VB|VBP)$/.test(xposOf(doc, i))) return false;
  return /^(VBN|VBD|VBZ|VBG)$/.test(xposOf(doc, headOf(doc, i))) && kids(doc, i, 'nsubj', 'aux', 'mark').length === 0;
}

const hasParticle = (doc: Doc, i: number): boolean =>
  childrenOf(doc, i).some((child) => relOf(doc, child) === 'compound:prt' && child > i);

/**
 * Whether a word stands right behind a quotation that leaves its speaker to come: '"We stay," notes'. There even a word
 * that the tagger took for a noun is a verb.
 */
export function followsQuote(doc: Doc, i: number): boolean {
  const mark = formOf(doc, i - 1) === ',' ? i - 2 : i - 1;
  if (mark < 1 || !isQuotationMark(doc, mark)) return false;
  if (mark === i - 1 && !/[,?!…–—]$/.test(formOf(doc, mark - 1))) return false;
  const quote = doc.quotes.find(({ span }) => span[1] === doc.tokEnd[mark]);
  return quote !== undefined && quote.inner[1] - quote.inner[0] > 12;
}

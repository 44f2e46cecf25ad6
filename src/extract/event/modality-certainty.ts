import { childrenOf, type Doc, formOf, headOf, relOf, sentenceOf } from '../../annotate/doc.ts';
import type { ReadingEvent } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { StatementDraft } from '../draft.ts';
import type { StandingTable } from './standing-table.ts';

/** True for words that name an office, a force or a government. */
export const isAuthority = (words: string, { source }: StandingTable): boolean =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => source.has(word));

/**
 * How sure the text is of who did it, by the steps of the MUC tree: told by the doer? doubted? told by an authority?
 * Who denies a deed tells of it as no doer does: somebody else says so.
 */
export function certaintyOf(
  doc: Doc,
  token: number,
  agents: readonly Span[],
  told: StatementDraft | undefined,
  table: StandingTable,
): ReadingEvent['certainty'] {
  const source = told?.source[0];
  const own = source !== undefined && agents.some((a) => sameParty(doc, a, source));
  if (told?.act === 'concede' && agents.length > 0) return 'claimed-by-doer';
  if (own) return told?.act === 'deny' ? 'suspected' : 'claimed-by-doer';
  const words = around(doc, token, agents).map((word) => table.doubt.get(word));
  if (words.includes('possible')) return 'possible';
  if (words.includes('suspected')) return 'suspected';
  if (!told || agents.length === 0 || !source) return told?.hedge ? 'suspected' : 'fact';
  const who = doc.text.slice(source[0], source[1]);
  // "our monitors recorded 40 arrests": the outlet's own word
  if (/^(?:we|our)\b/i.test(who)) return 'fact';
  return isAuthority(who, table) ? 'alleged-by-authority' : 'suspected';
}

/** The same words, one inside the other, or a pronoun of the content for the speaker outside it. */
function sameParty(doc: Doc, agent: Span, source: Span): boolean {
  if (overlaps(agent, source)) return true;
  const [a, b] = [doc.text.slice(...agent).toLowerCase(), doc.text.slice(...source).toLowerCase()];
  // "said its troops had"
  if (/^(its|his|her|their|our|my) /.test(a)) return agent[0] > source[0];
  if (/^(it|they|we|he|she|i)$/.test(a)) return agent[0] > source[0] ? agent[0] - source[1] < 60 : true;
  return a === b || (a.length > 4 && b.includes(a)) || (b.length > 4 && a.includes(b));
}

/** Lower-case words that hang on the trigger, on the verb above it, and on its doers. */
function around(doc: Doc, token: number, agents: readonly Span[]): string[] {
  const words = childrenOf(doc, token)
    .filter((c) => /^(advmod|aux|amod)/.test(relOf(doc, c)))
    .map((c) => formOf(doc, c).toLowerCase());
  const head = headOf(doc, token);
  if (head >= 0 && /^(xcomp|ccomp)$/.test(relOf(doc, token))) words.push(formOf(doc, head).toLowerCase());
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++) {
    if (agents.some((a) => a[0] <= (doc.tokStart[i] as number) && (doc.tokEnd[i] as number) <= a[1]))
      words.push(formOf(doc, i).toLowerCase());
  }
  return words;
}

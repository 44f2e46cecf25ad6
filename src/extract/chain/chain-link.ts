import type { Doc } from '../../annotate/doc.ts';
import { adjuncts, leadOf, low, nounPhrase, spansOf } from '../clause/statement-tree.ts';
import type { Said } from '../cue/said.ts';
import type { StatementDraft } from '../draft.ts';
import { outletKind } from '../source/outlet-noun.ts';
import { mediumAt } from '../source/source-kind.ts';

/**
 * Who handed a statement on, outermost first, the speaker last. `outer` are the statements that hold this one, outermost
 * first. A medium is named where the words name one: a post, an interview, a report.
 */
export function chainOf(doc: Doc, said: Said, outer: readonly Said[]): StatementDraft['chain'] {
  const links = [...outer.filter((one) => !isOutletVoice(doc, one.source)), said].flatMap((one) => [
    ...reporters(doc, one),
    linkOf(doc, one),
  ]);
  return links.filter((link, i) => {
    const next = links[i + 1];
    return !(next && link.source && next.source && link.source[0] === next.source[0]);
  });
}

/** "asked by **us**", "**we** believe" outside quotation marks: the outlet, which heads every chain anyway. */
function isOutletVoice(doc: Doc, token: number): boolean {
  if (token < 0 || !/^(me|us|i|we)$/.test(low(doc, token))) return false;
  const at = doc.tokStart[token] as number;
  return !doc.quotes.some(({ span }) => span[0] <= at && at < span[1]);
}

type Link = StatementDraft['chain'][number];

function linkOf(doc: Doc, said: Said): Link {
  const [source] = spansOf(doc, said.sourceTokens);
  const medium = venueOf(doc, said);
  return { source: source ?? null, ...(medium === undefined ? {} : { medium }) };
}

/** "was quoted by the agency as saying": the agency stands before the speaker. */
function reporters(doc: Doc, said: Said): Link[] {
  const quoting = said.reporter;
  if (quoting === undefined || quoting < 0) return [];
  const [source] = spansOf(doc, nounPhrase(doc, quoting).core);
  const medium = outletKind(doc, quoting, () => false);
  return source ? [{ source, ...(medium && { medium }) }] : [];
}

/** The medium that source or cue clause name; nothing when neither does. */
function venueOf(doc: Doc, said: Said): string | undefined {
  if (said.source >= 0) {
    const own = mediumAt(doc, said.source);
    if (own !== undefined) return own;
  }
  for (const where of adjuncts(doc, said.head)) {
    if (!/^(in|on|via|at|during|through|to)$/.test(leadOf(doc, where))) continue;
    const medium = mediumAt(doc, where);
    if (medium !== undefined && !said.content.includes(where)) return medium;
  }
  return undefined;
}

import { childrenOf, type Doc, formOf, lemmaOf, relOf, uposOf } from '../../annotate/doc.ts';
import { mediumOf } from './source-kind.ts';

/**
 * Whether the phrase of a noun names who publishes or broadcasts: "the magazine Valley Post", "a television team", "state
 * radio". `isOutlet` tells known names by their head. Gives nothing for everybody else.
 */
export function outletKind(
  doc: Doc,
  head: number,
  isOutlet: (token: number) => boolean,
): 'outlet' | 'broadcast' | undefined {
  const beside = childrenOf(doc, head).filter((child) => /^(compound|flat|appos|nmod:desc)/.test(relOf(doc, child)));
  for (const token of [head, ...beside]) {
    const medium = ON_AIR.test(lemmaOf(doc, token)) ? 'broadcast' : mediumOf(lemmaOf(doc, token));
    // "the Press Council" publishes nothing.
    if (token !== head && /^(press|media|news)$/i.test(lemmaOf(doc, token))) continue;
    if (medium === 'outlet' || medium === 'broadcast') return medium;
    // "the paper La Ola": with a name it is no document.
    if (lemmaOf(doc, token) === 'paper' && beside.some((child) => uposOf(doc, child) === 'PROPN')) return 'outlet';
  }
  if (uposOf(doc, head) === 'PROPN' && TITLE.test(formOf(doc, head))) return 'outlet';
  return isOutlet(head) ? 'outlet' : undefined;
}

/** What is told goes on air there, though the word alone is no medium: "the show must go on". */
const ON_AIR = /^(show|station|broadcaster|network|phone-in)$/;

/** Last words of the names that papers and news services give themselves. */
const TITLE =
  /^(Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Dispatch|Telegraph|Journal|Ledger|Observer|Examiner|Sentinel|News|Newswire|Magazine|Review|Standard|Mail|Mirror|Globe|Bulletin|Express|Argus|Echo|Press)$/;

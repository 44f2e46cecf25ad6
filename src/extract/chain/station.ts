import { type Doc, sentenceCount, sentenceSpan } from '../../annotate/doc.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { MentionDraft } from '../draft.ts';

/** A paper or station that an article names, or one that everybody knows: "state radio". */
export interface Station {
  readonly span: Span;
  readonly medium: 'outlet' | 'broadcast';
}

const CAP = String.raw`\p{Lu}[\p{L}\p{N}'’]*`;
const LINK = String.raw`(?:[\s-](?:${CAP}|\p{N}+|(?:de|du|del|della|des|di|da|al|of|the|la|le|a|&)(?=\s${CAP})))`;
const KIND = `(?:daily|weekly|monthly|newspaper|paper|magazine|journal|channel|station|broadcaster|agency|portal|website|podcast|show|programme|program|network)`;
/** Names that say themselves what they are, and words for a kind of paper with a name behind them. */
const NAMED = new RegExp(
  [
    String.raw`(?:the\s+)?(?:\p{L}+[\s-]){0,2}?\b${KIND}\s(?:the\s)?${CAP}${LINK}*`,
    String.raw`\b(?:Radio|TV|T[ée]l[ée]|Channel|Studio|Canal)[\s-](?:${CAP}|\p{N}+)${LINK}*`,
    String.raw`\b${CAP}(?:[\s-]${CAP}){0,3}[\s-](?:Radio|TV|Television|FM|Post|Herald|Gazette|Times|Courier|Tribune|Telegraph|Chronicle|Dispatch|Journal|Ledger|Observer|Examiner|Sentinel|News|Review|Standard|Mail|Mirror|Globe|Express|Argus|Echo|Weekly|Daily)\b`,
    String.raw`\b\p{Lu}{1,4}TV\b|\b\p{Lu}{2,4}\s(?:News|24)\b`,
    String.raw`\b${CAP}(?:['’]s)?\s(?:(?:state|public|national)\s)?(?:radio|television|TV)\b`,
    String.raw`\b(?:state|national|public|regional|provincial|parish|army)(?:-(?:run|owned))?\s(?:radio|television|TV|broadcaster)\b`,
  ].join('|'),
  'gu',
);
/** A word that every such name holds; without one a sentence is not searched, which costs much more. */
const HINT =
  /daily|weekly|monthly|paper|magazine|journal|channel|station|broadcaster|agency|portal|website|podcast|show|program|network|radio|television|TV|T[ée]l[ée]|Studio|Canal|FM|Post|Herald|Gazette|Times|Courier|Tribune|Telegraph|Chronicle|Dispatch|Ledger|Observer|Examiner|Sentinel|News|Review|Standard|Mail|Mirror|Globe|Express|Argus|Echo|24|Radio|Television|Channel|Journal|Weekly|Daily/;
const AIR =
  /radio|\btv\b|t[ée]l[ée]|television|\bfm\b|channel|canal|studio|broadcaster|station|podcast|show|programm?e?\b/i;
/** "a channel", "our programme": nobody could look that up. */
const OWN = /^(?:our|my|this|his|her|their|its)\s/i;

/** The papers and stations of an article in the order of the text: by what their names say, and those that the mentions know. */
export function findStations(doc: Doc, mentions: readonly MentionDraft[]): Station[] {
  const named = Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s)).flatMap(([from, to]) => {
    const sentence = doc.text.slice(from, to);
    if (!HINT.test(sentence)) return [];
    return [...sentence.matchAll(NAMED)].flatMap((match): Station[] => {
      const words = match[0];
      const start = from + match.index;
      return OWN.test(words) ? [] : [{ span: [start, start + words.length], medium: mediumOf(words) }];
    });
  });
  const known = mentions
    .filter(
      ({ form, kind, span }) => form === 'name' && kind === 'outlet' && !named.some((one) => overlaps(one.span, span)),
    )
    .map(({ span }): Station => ({ span, medium: mediumOf(doc.text.slice(...span)) }));
  return [...named, ...known].sort((a, b) => a.span[0] - b.span[0]);
}

const mediumOf = (words: string): Station['medium'] => (AIR.test(words) ? 'broadcast' : 'outlet');

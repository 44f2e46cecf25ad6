import { literal } from '../../core/literal.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { isMonitor, isPaper } from './monitor.ts';
import { isBody } from './office.ts';
import { ownNames, STAFF } from './own-name.ts';
import { type ArticleView, paragraphOf, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';
import { INQUIRY, isWitness, MISSION } from './witness.ts';

/** Whether the whole article tells of an inquiry of its own: its first paragraph of text says that its people went there. */
export function isMission({ reading, paragraphs }: ArticleView): boolean {
  const first = paragraphs[reading.title !== undefined && paragraphs.length > 1 ? 1 : 0];
  return (
    first !== undefined &&
    reading.sentences.some((sentence) => covers(first, sentence) && MISSION.test(cut(reading.text, sentence)))
  );
}

/** The outlet's own people saw it: by a sentence of its paragraph, or by an inquiry of a body that is itself the outlet. */
export function ownVoice(view: ArticleView, place: Span): Voice | undefined {
  const { reading } = view;
  if (isMission(view)) return { kind: 'own', credit: sentenceOf(view, place[0]) };
  const [from, to] = paragraphOf(view, place[0]);
  for (const sentence of reading.sentences) {
    if (sentence[0] < from || sentence[1] > to) continue;
    if (isSeen(view, sentence)) return { kind: 'own', credit: sentence };
  }
  const [we] = ownStory(view);
  if (we) return { kind: 'own', credit: we };
  const inquiry = reading.sentences.find((sentence) => isInquiry(cut(reading.text, sentence), reading.outlet));
  return inquiry === undefined ? undefined : { kind: 'own', credit: inquiry };
}

/** "They gave us 21 names; we could verify 19": the outlet's own people saw what this clause holds, not the whole sentence. */
export function ownClause(view: ArticleView, [at]: Span): Voice | undefined {
  const [from, to] = sentenceOf(view, at);
  const { text } = view.reading;
  const start = Math.max(from, text.lastIndexOf(';', at) + 1);
  const stop = text.indexOf(';', at);
  const end = stop < 0 ? to : Math.min(to, stop);
  const clause: Span = [start, end];
  return (start > from || end < to) && isSeen(view, clause) ? { kind: 'own', credit: clause } : undefined;
}

/** "The Mission visited the site, where a doctor confirmed both deaths": a sentence that tells of an inquiry of the outlet, a monitor. */
export const tellsInquiry = ({ reading }: ArticleView, sentence: Span): boolean =>
  isMonitor(reading.outlet ?? '') && isInquiry(cut(reading.text, sentence), reading.outlet);

/** True where a sentence says that the outlet's own people saw it. */
export function isSeen(view: ArticleView, sentence: Span): boolean {
  const words = unquoted(view, sentence);
  return isWitness(words) || isReporter(words, view.reading.outlet);
}

/** "A Courier reporter saw", "records seen by the Courier": the outlet by its name. */
const isReporter = (words: string, outlet: string | undefined): boolean =>
  ownNames(outlet)
    .filter((name) => words.includes(name))
    .map(literal)
    .some((name) =>
      new RegExp(
        `\\b${name}(?:['’]s?(?: own)?)? ${STAFF}\\b[^.?!]{0,40}\\b(?:saw|seen|counted|watched|visited|witnessed|found)\\b|\\b(?:seen|viewed|reviewed|examined|verified|obtained|heard|read) by (?:the )?${name}\\b`,
        'iu',
      ).test(words),
    );

/** Where a body tells of itself, "our clinic", "we lost", it tells what it knows: the sentences that do so. */
function ownStory(view: ArticleView): readonly Span[] {
  const { outlet, sentences, title } = view.reading;
  if (outlet === undefined || isPaper(outlet)) return [];
  if (!isBody(outlet) && !isMonitor(outlet) && !DECLARED.test(title ?? '')) return [];
  const telling = sentences.filter((sentence) => SELF.test(unquoted(view, sentence)));
  return telling.length > 1 ? telling : [];
}

const SELF = /(?<!\b(?:tells?|told|to|with|reached) )\b(?:[Ww]e|[Oo]ur|us)\b/;

/** Titles under which somebody speaks for himself. */
const DECLARED =
  /^(?:(?:open|public) )?(?:statement|declaration|letter|message|appeal|communiqu[eé]|notice) (?:of|by|from|to)\b/i;

/** A sentence without what stands in quotation marks: "We saw it" there is somebody else's word. */
const unquoted = ({ reading: { text, quotes } }: ArticleView, [start, end]: Span): string =>
  quotes
    .filter((quote) => quote[0] < end && quote[1] > start)
    .reduceRight(
      (words, [from, to]) =>
        words.slice(0, Math.max(0, from - start)) + words.slice(Math.min(words.length, to - start)),
      text.slice(start, end),
    );

/** "The Isken Committee has spoken with crews": the outlet is the subject. */
function isInquiry(sentence: string, outlet: string | undefined): boolean {
  if (isMonitor(outlet ?? '') && OWN_PEOPLE.test(sentence)) return true;
  return ownNames(outlet).some((name) => {
    const at = sentence.indexOf(name);
    return at >= 0 && INQUIRES.test(sentence.slice(at + name.length));
  });
}

/** "Observers counted 46 soldiers" in a report of the observers. */
const OWN_PEOPLE =
  /^(?:The |A |Its |Our )?(?:[\p{L}-]+ )?(?:[Tt]eams?|[Pp]atrols?|[Oo]bservers|[Ii]nspectors|[Mm]onitors|[Rr]esearchers|[Ii]nvestigators|[Dd]elegates)(?: \p{Lu}\p{L}+)? (?:has |have |had |also )?(?:spoken|spoke|documented|counted|examined|investigated|interviewed|verified|inspected|collected|visited|recorded|saw|seen|found|heard|observed|noted)\b/u;

const INQUIRES = new RegExp(`^${INQUIRY.source}`, 'iu');

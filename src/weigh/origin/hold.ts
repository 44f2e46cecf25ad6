import type { Reading, Statement } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { NUMERAL } from './numeral.ts';
import type { ArticleView } from './view.ts';

/** The words of a statement hold the place, or what goes on after them: "and that", "; it blames". */
export function holds({ reading }: ArticleView, statement: Statement, place: Span): boolean {
  const { text, sentences, quotes } = reading;
  const { content, cue } = statement;
  if (isOfNumber(text, statement, place) || isAnothers(reading, statement, place)) return false;
  return content.some((span) => {
    if (covers(span, [place[0], place[0]]) || covers(place, span)) return true;
    const sentence = sentences.find((one) => covers(one, [span[0], span[0]]));
    if (!sentence || !covers(sentence, place)) return false;
    // "that those shot had been buried, 'seven of them'": the end of it in his own words
    if (place[0] >= span[1] && quotes.some((quote) => covers(quote, place) && goesOn(text.slice(span[1], quote[0]))))
      return true;
    if (place[0] >= span[1]) return GOES_ON.test(text.slice(span[1], place[0] + 8));
    // "The army left the pass, they told a paper, 'as one leaves a wedding'": the first half of what was said; and with
    // the speaker at the end of the sentence, all that stands before him
    const at = cue[0]?.[0] ?? 0;
    if (at <= place[1] || /[;:]/.test(text.slice(place[1], at))) return false;
    return (
      /^[“"'‘]/.test(cut(text, span)) ||
      (span[1] <= at && /^,\s+\S/.test(text.slice(span[1], at)) && isLast(at, text, sentence))
    );
  });
}

/** Nothing but a comma, or a few words in which nobody else speaks, parts a quotation from what was said before it. */
const goesOn = (between: string): boolean => /^[,]?\s*(?:and |with |in |of |"|“)?\s*["“]?$/.test(between);

/** A verb of speaking with nothing behind it but to whom it was said. */
const isLast = (cue: number, text: string, sentence: Span): boolean =>
  /^\p{L}+(?: (?:the|a|this|our|us|on|in|to|by)?\b[^,;:]{0,40})?[.!?]?$/u.test(text.slice(cue, sentence[1]).trim());

/** What is said goes on: "and that", "; it blames", "killed and no civilian was harmed". */
const GOES_ON = new RegExp(
  `^\\W*(?:and that\\b|[;,] (?:it|he|she|they)\\b|and (?:no|nobody|none|not|at least|\\d+|${NUMERAL})\\b)`,
  'iu',
);

/** "It brought women into the streets - 4,500 of them according to the police": the police give the number, and no more. */
function isOfNumber(text: string, { source: [source], content }: Statement, place: Span): boolean {
  const from = content[0]?.[0];
  if (source === undefined || from === undefined || place[1] > source[0]) return false;
  const match = NUMBER_BY.exec(text.slice(from, source[0]));
  return match !== null && place[1] <= from + match.index;
}

const NUMBER_BY = new RegExp(
  `[-–—,;:(] ?(?:some |about |at least |only )?(?:\\d[\\d,.]*|${NUMERAL})(?: of (?:them|these|those))?,? (?:according to|by the (?:count|figures) of) $`,
  'iu',
);

/** "31 are still held, says the union; not one, says the ministry": whoever has spoken for it before the other begins. */
function isAnothers({ text, statements }: Reading, statement: Statement, place: Span): boolean {
  const [source] = statement.source;
  if (source === undefined || place[1] > source[0]) return false;
  return statements.some(({ id, source: [other] }) => {
    if (id === statement.id || other === undefined || other[0] < place[1] || other[1] > source[0]) return false;
    return /^;/.test(text.slice(other[1])) || NUMBER_BY.test(text.slice(other[1], source[0]));
  });
}

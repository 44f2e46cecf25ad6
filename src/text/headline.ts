import { foldLine, type Line } from './line.ts';

/** The most words of a headline; longer openings without an end mark are paragraphs. */
const MOST_WORDS = 45;

/** True when a line could be a headline: no end of a sentence at its end or inside, unless it is a question. */
const couldBeHeadline = (line: Line): boolean =>
  line.words > 0 &&
  line.words <= MOST_WORDS &&
  !line.inner &&
  (!line.ends || /[?!…]["'”’)]*$/.test(line.text)) &&
  !/[:,;]$/.test(line.text);

/**
 * Which of the lines before the first paragraph is the headline, by its place in `candidates`: the first that the
 * paragraphs echo, else the first of three words or more that stands alone on top. Nothing when none is either.
 */
export function pickHeadline(candidates: readonly Line[], body: readonly Line[]): number | undefined {
  const words = new Set(body.flatMap((line) => contentWords(line.folded)));
  const echoes = candidates.map((line) => {
    const own = contentWords(line.folded);
    const share = own.length === 0 ? 0 : own.filter((word) => hasStem(words, word)).length / own.length;
    return couldBeHeadline(line) ? share * Math.min(own.length, 8) : 0;
  });
  const best = Math.max(0, ...echoes);
  if (best >= 1) {
    // The first good one: a second line that echoes the text still better is the standfirst.
    const first = echoes.findIndex((echo, i) => echo >= 1 && (echo >= best * 0.6 || (candidates[i]?.words ?? 0) >= 4));
    if (first >= 0 && (candidates[first]?.words ?? 0) >= 2) return first;
  }
  const alone = candidates.findIndex(couldBeHeadline);
  return alone >= 0 && candidates.length <= 3 && (candidates[alone]?.words ?? 0) >= 3 ? alone : undefined;
}

/** Words of four letters and more, which carry what a line is about. */
const contentWords = (folded: string): string[] => [...new Set(folded.split(' ').filter((word) => word.length >= 4))];

/** A word counts as echoed in another ending, too: "seizes" in "seized". */
function hasStem(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 5) return words.has(`${word}s`) || words.has(word.slice(0, -1));
  const stem = word.slice(0, Math.max(4, word.length - 2));
  for (const each of words) if (each.startsWith(stem) && each.length - stem.length <= 4) return true;
  return false;
}

/** A declared title without the outlet's name behind or before a bar or dash. */
export function tidyTitle(declared: string, outlet: string | undefined): string {
  const title = declared.replace(/\s+/g, ' ').trim();
  const parts = title.split(/\s+[|•·–—-]\s+|\s+[«»]\s+/u);
  if (parts.length < 2 || outlet === undefined) return title;
  const same = (part: string | undefined) => part !== undefined && foldLine(part) === foldLine(outlet);
  const last = parts.at(-1) ?? '';
  if (same(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+[|•·–—«»-]\s*$/u, '')
      .trim();
  if (same(parts[0]))
    return title
      .slice((parts[0] ?? '').length)
      .replace(/^\s*[|•·–—«»-]\s+/u, '')
      .trim();
  return title;
}

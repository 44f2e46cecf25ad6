import { type Doc, sentenceSpan, tokenAt } from '../../annotate/doc.ts';

/** Where a word stands, as far as it counts for who is meant by it. */
export interface Whereabouts {
  readonly token: number;
  readonly sentence: number;
  /** The number of its sentence among those that are not all quotation: those between two quotations count no distance. */
  readonly told: number;
  readonly paragraph: number;
  /** Index of the quotation it stands in, -1 outside. */
  readonly quote: number;
}

/** Paragraph and told number of every sentence, quotation of every token. */
export interface Survey {
  readonly paragraph: readonly number[];
  readonly told: readonly number[];
  readonly quote: Int32Array;
  /** Whether the first paragraph is a headline: short, without a full stop, and with text below it. */
  readonly titled: boolean;
}

/** Numbers what distances in an article are counted in. */
export const survey = (doc: Doc): Survey => ({
  paragraph: paragraphs(doc),
  told: toldSentences(doc),
  quote: quotes(doc),
  titled: hasTitle(doc),
});

function hasTitle({ text, paragraphs: [first, second] }: Doc): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first[1] - first[0] < 160 &&
    !/[.!?]["”’']?\s*$/.test(text.slice(...first))
  );
}

/** Where token `token` of sentence `sentence` stands; `begin` is the first token of the phrase it heads. */
export const whereabouts = (of: Survey, token: number, sentence: number, begin: number = token): Whereabouts => ({
  ...{ token, sentence, told: of.told[sentence] as number, paragraph: of.paragraph[sentence] as number },
  quote: of.quote[begin] as number,
});

function paragraphs(doc: Doc): number[] {
  let p = 0;
  return sentencesOf(doc).map(([start]) => {
    while (p + 1 < doc.paragraphs.length && start >= (doc.paragraphs[p + 1]?.[0] ?? Number.POSITIVE_INFINITY)) p++;
    return p;
  });
}

function toldSentences(doc: Doc): number[] {
  const byStart = doc.quotes.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let [told, next, reach] = [0, 0, -1];
  return sentencesOf(doc).map(([start, end]) => {
    for (; next < byStart.length && (byStart[next]?.[0] as number) <= start; next++)
      reach = Math.max(reach, byStart[next]?.[1] as number);
    if (reach < end) told++;
    return told;
  });
}

/** For each token the first quotation that it begins in. */
function quotes(doc: Doc): Int32Array {
  const quote = new Int32Array(doc.n).fill(-1);
  doc.quotes.forEach(({ span: [start, end] }, index) => {
    for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++)
      if ((doc.tokStart[i] as number) >= start && quote[i] === -1) quote[i] = index;
  });
  return quote;
}

const sentencesOf = (doc: Doc) => Array.from({ length: doc.sentStart.length - 1 }, (_, s) => sentenceSpan(doc, s));

import { type ConlluSentence, parseConllu, readConllu, wordsOf } from '../../src/annotate/conllu.ts';
import { cutText } from '../../src/annotate/cut.ts';
import type { Model } from '../../src/annotate/net/model.ts';
import { type Figures, f1, percent } from './score.ts';

/**
 * How well the model does on a gold CoNLL-U text. Tags, lemmas and trees: our tags on the gold tokens, over all words.
 * LAS compares the full relation, LASsub the part before the colon. SENTENCES: F1 of sentences in paragraphs put together
 * from `# text`, boundaries at blanks only. TOKENS: F1 of token spans cut from the same raw text.
 */
export function scoreLanguage(text: string, model: Model): Figures {
  const gold = readConllu(text).filter((sentence) => wordsOf(sentence).length > 0);
  return { ...scoreTrees(gold, readConllu(parseConllu(text, model)), model), ...scoreCuts(gold, model) };
}

function scoreTrees(gold: readonly ConlluSentence[], parsed: readonly ConlluSentence[], model: Model): Figures {
  const found = parsed.filter((sentence) => wordsOf(sentence).length > 0);
  if (found.length !== gold.length) throw new Error(`${model.id} gave ${found.length} sentences for ${gold.length}`);
  const right = { UPOS: 0, XPOS: 0, LEMMA: 0, UAS: 0, LAS: 0, LASsub: 0 };
  let words = 0;
  gold.forEach((sentence, s) => {
    const ours = wordsOf(found[s] as ConlluSentence);
    wordsOf(sentence).forEach((word, i) => {
      const our = ours[i] as readonly string[];
      words++;
      if (our[3] === word[3]) right.UPOS++;
      if (our[4] === word[4]) right.XPOS++;
      if (our[2] === word[2]) right.LEMMA++;
      if (our[6] !== word[6]) return;
      right.UAS++;
      if (our[7] === word[7]) right.LAS++;
      if (our[7]?.split(':')[0] === word[7]?.split(':')[0]) right.LASsub++;
    });
  });
  return Object.fromEntries(Object.entries(right).map(([name, n]) => [name, percent(n, words)]));
}

interface Paragraph {
  text: string;
  readonly sentences: { readonly from: number; readonly to: number; readonly tokens: readonly string[] }[];
}

/** Paragraphs of raw text, with the spans of gold sentences and tokens. */
function readParagraphs(gold: readonly ConlluSentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const sentence of gold) {
    const text = sentence.comments.find((line) => line.startsWith('# text = '))?.slice(9);
    if (text === undefined) continue;
    if (paragraphs.length === 0 || sentence.comments.some((line) => /^# new(?:par|doc)/.test(line)))
      paragraphs.push({ text: '', sentences: [] });
    const paragraph = paragraphs.at(-1) as Paragraph;
    const from = paragraph.text === '' ? 0 : paragraph.text.length + 1;
    paragraph.text = paragraph.text === '' ? text : `${paragraph.text} ${text}`;
    paragraph.sentences.push({ from, to: from + text.length, tokens: goldTokens(sentence, text, from) });
  }
  return paragraphs;
}

/** Gold tokens as `start:end`. Words of a range that do not spell its surface count as one token. */
function goldTokens(sentence: ConlluSentence, text: string, base: number): string[] {
  const tokens: string[] = [];
  let at = 0;
  let skip = 0;
  const add = (form: string) => {
    while (/\s/u.test(text[at] ?? '')) at++;
    tokens.push(`${base + at}:${base + at + form.length}`);
    at += form.length;
  };
  sentence.rows.forEach(([id, form = ''], k) => {
    const range = /^(\d+)-(\d+)$/.exec(id as string);
    if (range) {
      const size = Number(range[2]) - Number(range[1]) + 1;
      const parts = sentence.rows.slice(k + 1, k + 1 + size).map((row) => row[1] as string);
      if (parts.join('') === form) return;
      add(form);
      skip = size;
    } else if (/^\d+$/.test(id as string)) {
      if (skip > 0) skip--;
      else add(form);
    }
  });
  return tokens;
}

function scoreCuts(gold: readonly ConlluSentence[], model: Model): Figures {
  const count = { sentences: [0, 0, 0], tokens: [0, 0, 0] } as Record<string, [number, number, number]>;
  const add = (name: string, wanted: readonly string[], found: readonly string[]) => {
    const set = new Set(wanted);
    const tally = count[name] as [number, number, number];
    tally[0] += found.filter((key) => set.has(key)).length;
    tally[1] += found.length;
    tally[2] += wanted.length;
  };
  for (const { text, sentences } of readParagraphs(gold)) {
    const cuts = cutText(text, [[0, text.length]], model.gaps);
    const ours = cuts.sentences
      .slice(0, -1)
      .map((first, s) => `${cuts.starts[first]}:${cuts.ends[(cuts.sentences[s + 1] as number) - 1]}`);
    add(
      'sentences',
      sentences.map(({ from, to }) => `${from}:${to}`),
      ours,
    );
    add(
      'tokens',
      sentences.flatMap(({ tokens }) => tokens),
      cuts.starts.map((start, i) => `${start}:${cuts.ends[i]}`),
    );
  }
  return {
    SENTENCES: f1(...(count.sentences as [number, number, number])),
    TOKENS: f1(...(count.tokens as [number, number, number])),
  };
}

import { type ConlluSentence, wordsOf } from '../../src/annotate/conllu.ts';
import type { Span } from '../../src/core/span.ts';

/** A word of a gold tree and where it stands in the raw text. */
export interface GoldWord {
  /** `start:end` */
  readonly span: string;
  /** The span of its head, `root` for none. */
  readonly head: string;
  readonly upos: string;
  readonly rel: string;
}

/** Raw text put together from gold trees, with what should be found in it; spans are written `start:end`. */
export interface GoldText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly string[];
  readonly words: readonly GoldWord[];
}

/**
 * The raw text of gold trees: their `# text` lines, those of one paragraph joined by a blank, paragraphs by a blank line.
 * Sentences without such a line are left out. Words of a range that do not spell it all get the span of the range.
 */
export function goldText(gold: readonly ConlluSentence[]): GoldText {
  const paragraphs: [number, number][] = [];
  const sentences: string[] = [];
  const words: GoldWord[] = [];
  let text = '';
  for (const sentence of gold) {
    const own = sentence.comments.find((line) => line.startsWith('# text = '))?.slice(9);
    if (own === undefined) continue;
    const begins = paragraphs.length === 0 || sentence.comments.some((line) => /^# new(?:par|doc)/.test(line));
    text += text === '' ? '' : begins ? '\n\n' : ' ';
    const from = text.length;
    text += own;
    if (begins) paragraphs.push([from, text.length]);
    else (paragraphs.at(-1) as [number, number])[1] = text.length;
    sentences.push(`${from}:${text.length}`);
    words.push(...wordsIn(sentence, own, from));
  }
  return { text, paragraphs, sentences, words };
}

function wordsIn(sentence: ConlluSentence, text: string, base: number): GoldWord[] {
  const spans = new Map<string, string>();
  let at = 0;
  let inside = 0;
  const place = (form: string): string => {
    while (/\s/u.test(text[at] ?? '')) at++;
    const start = at;
    at += form.length;
    return `${base + start}:${base + at}`;
  };
  sentence.rows.forEach(([id = '', form = ''], k) => {
    const [first, last] = id.split('-').map(Number);
    if (last !== undefined && first !== undefined) {
      const parts = sentence.rows.slice(k + 1, k + 2 + last - first);
      if (parts.map((row) => row[1]).join('') === form) return;
      const span = place(form);
      for (const [part = ''] of parts) spans.set(part, span);
      inside = parts.length;
    } else if (!id.includes('.')) {
      if (inside > 0) inside--;
      else spans.set(id, place(form));
    }
  });
  return wordsOf(sentence).map(([id = '', , , upos = '', , , head = '', rel = '']) => ({
    span: spans.get(id) ?? '',
    head: spans.get(head) ?? 'root',
    upos,
    rel,
  }));
}

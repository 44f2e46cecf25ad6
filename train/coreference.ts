import type { ConlluSentence } from '../src/annotate/conllu.ts';
import { wordsOf } from '../src/annotate/conllu.ts';
import { overlaps, type Span } from '../src/core/span.ts';
import { goldText } from '../test/score/gold-text.ts';

/** A stretch of text that speaks of somebody or something; all of one document with the same entity speak of the same. */
interface Told {
  readonly entity: string;
  readonly span: Span;
  /** Its head words. */
  readonly heads: readonly Span[];
}

/** A document with who is who in it, as far as anybody has marked. */
export interface CorefDocument {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** The entity of the words whose head is given; of several the one whose stretch is nearest to theirs. */
  readonly entityOf: (span: Span, head: Span) => string | undefined;
}

/** Reads the coreference of a treebank in GUM's form: `Entity=(3-person-new-...-1-coref` opens a stretch, `Entity=3)` closes it. */
export function readCoreference(id: string, sentences: readonly ConlluSentence[]): CorefDocument {
  const { text, paragraphs, words } = goldText(sentences);
  const rows = sentences.flatMap(wordsOf);
  const spanOf = (n: number): Span => (words[n]?.span ?? '0:0').split(':').map(Number) as unknown as Span;
  const told: Told[] = [];
  const open: { readonly entity: string; readonly from: number; readonly heads: readonly number[] }[] = [];
  const close = (entity: string, last: number) => {
    const at = open.findLastIndex((one) => one.entity === entity);
    const [one] = at < 0 ? [] : open.splice(at, 1);
    if (!one) return;
    const heads = one.heads.map((n) => spanOf(one.from + n - 1));
    told.push({ entity, span: [spanOf(one.from)[0], spanOf(last)[1]], heads });
  };
  rows.forEach(([, , , , , , , , , misc = ''], n) => {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, begun, whole, ended] of marks.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      const [number, , , , , heads = '1'] = (begun ?? '').split('-');
      if (begun !== undefined) open.push({ entity: plain(number), from: n, heads: heads.split(',').map(Number) });
      if (whole !== undefined || ended !== undefined) close(plain(ended ?? number), n);
    }
  });
  return { id, text, paragraphs, entityOf: (span, head) => nearest(told, span, head)?.entity };
}

/** The number of an entity, without the count of pieces: `12[1/2]`. */
const plain = (number = ''): string => number.replace(/\[.*/, '');

function nearest(told: readonly Told[], [start, end]: Span, head: Span): Told | undefined {
  const away = ({ span }: Told): number => Math.abs(span[0] - start) + Math.abs(span[1] - end);
  const fitting = told.filter(({ heads }) => heads.some((one) => overlaps(one, head)));
  return fitting.sort((a, b) => away(a) - away(b))[0];
}

import type { Span } from '../../../src/core/span.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { marksOf } from './cells.ts';
import { sentenceAt, type TextMark } from './segments.ts';

/** Where the address of the page points: a sentence, the stretches to light up, the cell they belong to. */
export interface Place {
  readonly sentence: number;
  readonly spans: readonly Span[];
  readonly cell?: string;
  /** What the address names but this article does not hold. */
  readonly lost?: string;
}

const NOWHERE: Place = { sentence: -1, spans: [] };

/** Finds what `?cell=s88` or `?at=120-140` names in an article. */
export function findPlace(view: ArticleView, marks: readonly TextMark[], cell?: string, at?: string): Place {
  const { sentences, text } = view.reading;
  if (cell) return findCell(view, marks, cell);
  const match = /^(\d+)-(\d+)$/.exec(at ?? '');
  if (!match) return NOWHERE;
  const span: Span = [Number(match[1]), Number(match[2])];
  if (span[1] > text.length || span[0] >= span[1]) return { ...NOWHERE, lost: `${at}` };
  const sentence = sentenceAt(sentences, span[0]);
  const whole = sentences[sentence];
  // The address of a whole sentence chooses it; only a stretch inside one is lit up as well.
  return { sentence, spans: whole && whole[0] === span[0] && whole[1] === span[1] ? [] : [span] };
}

function findCell(view: ArticleView, marks: readonly TextMark[], cell: string): Place {
  const { reading } = view;
  const actor = reading.actors.find(({ id }) => id === cell);
  const mention = actor && reading.mentions.find((one) => one.actor === actor.id);
  const own = marks.filter((mark) => mark.cell === (mention?.id ?? cell));
  const first = own.find(({ kind }) => kind === 'cue' || kind === 'trigger') ?? own[0];
  if (!first) {
    const bare = reading.mentions.find(({ id }) => id === cell);
    if (!bare) return { ...NOWHERE, lost: cell };
    return { sentence: sentenceAt(reading.sentences, bare.span[0]), spans: [bare.span], cell };
  }
  return { sentence: sentenceAt(reading.sentences, first.span[0]), spans: own.map(({ span }) => span), cell };
}

/** The marks of an article; kept with its view, since every part of the page asks for them. */
const KEPT = new WeakMap<ArticleView, readonly TextMark[]>();

export function keptMarks(view: ArticleView): readonly TextMark[] {
  const marks = KEPT.get(view) ?? marksOf(view);
  KEPT.set(view, marks);
  return marks;
}

import type { Span } from '../../../src/core/span.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { byLine } from '../parts/Where.tsx';
import type { Place } from './place.ts';
import { cutSegments, type Segment, type TextMark } from './segments.ts';

interface Props {
  readonly view: ArticleView;
  readonly span: Span;
  /** Index of the sentence; nothing for stretches between sentences. */
  readonly sentence: number | undefined;
  readonly marks: readonly TextMark[];
  /** True when there is something in the margin for it, so that `j` and `k` stop here. */
  readonly item: boolean;
  readonly place: Place | undefined;
}

/** One sentence as text with real marks and links, cut where any of them begins or ends. */
export function SentenceText({ view, span, sentence, marks, item, place }: Props) {
  const lit: readonly TextMark[] = (place?.spans ?? []).map((span) => ({ span, kind: 'place', cell: '' }));
  const pieces = cutSegments(span, [...marks, ...lit]).map((segment) => (
    <Piece key={segment.span[0]} segment={segment} text={view.reading.text} cell={place?.cell} />
  ));
  if (sentence === undefined) return pieces;
  const active = place?.sentence === sentence;
  return (
    <span
      id={`sentence-${sentence}`}
      className="sentence"
      data-sentence={sentence}
      data-item={item ? '' : undefined}
      data-active={active ? '' : undefined}
      data-quote={view.reading.text.slice(span[0], span[1])}
      data-by={byLine(view.outlet, view.published?.value)}
      data-href={`#/article/${encodeURIComponent(view.id)}?at=${span[0]}-${span[1]}`}
      tabIndex={-1}
    >
      {pieces}
    </span>
  );
}

/** A stretch without borders inside: a link where it names an actor, a mark where a cell rests on it. */
function Piece({ segment, text, cell }: { segment: Segment; text: string; cell: string | undefined }) {
  const words = text.slice(segment.span[0], segment.span[1]);
  const name = segment.marks.find(({ kind, actor }) => kind === 'name' && actor !== undefined);
  const inner = name ? (
    <a className="name" href={`#/actor/${encodeURIComponent(name.actor as string)}`}>
      {words}
    </a>
  ) : (
    words
  );
  const others = segment.marks.filter((mark) => mark !== name && mark.kind !== 'name');
  if (others.length === 0) return inner;
  const kinds = new Set(others.map(({ kind }) => `m-${kind}`));
  const own = cell === undefined ? [] : others.filter((mark) => mark.cell === cell).map(({ kind }) => kind);
  return (
    <mark
      className={[...kinds].join(' ')}
      data-cells={[...new Set(others.map((mark) => mark.cell).filter(Boolean))].join(' ')}
      data-part={own.length > 0 ? [...new Set(own)].join(' ') : undefined}
    >
      {inner}
    </mark>
  );
}

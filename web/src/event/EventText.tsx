import type { EventRow } from '../../../src/core/view.ts';
import { cutSegments, type TextMark } from '../article/segments.ts';

/** What is marked in the sentence of an event. */
const marksOf = (row: EventRow): readonly TextMark[] => {
  const mark = (kind: TextMark['kind'], { span }: { readonly span: TextMark['span'] }): TextMark => ({
    span,
    kind,
    cell: '',
  });
  return [
    ...row.agents.map(({ cite }) => mark('doer', cite)),
    ...row.recipients.map(({ cite }) => mark('target', cite)),
    ...(row.targets ?? []).map((cite) => mark('target', cite)),
    ...(row.instruments ?? []).map((cite) => mark('with', cite)),
    ...row.figures.map(({ cite }) => mark('figure', cite)),
    ...(row.when ? [mark('date', row.when.cite)] : []),
    ...(row.place ? [mark('where', row.place.cite)] : []),
    mark('trigger', row.trigger),
  ];
};

/** The sentence of an event with its parts marked; parts that stand in other sentences are not in it. */
export function EventText({ row }: { row: EventRow }) {
  const { span, quote } = row.sentence;
  return (
    <blockquote>
      {cutSegments(span, marksOf(row)).map((piece) => {
        const words = quote.slice(piece.span[0] - span[0], piece.span[1] - span[0]);
        const kinds = [...new Set(piece.marks.map(({ kind }) => `m-${kind}`))];
        return kinds.length === 0 ? (
          words
        ) : (
          <mark key={piece.span[0]} className={kinds.join(' ')}>
            {words}
          </mark>
        );
      })}
    </blockquote>
  );
}

/** What the marks in the sentence of an event mean. */
export const EventLegend = () => (
  <p className="fine mark-legend">
    Marked in each sentence: <mark className="m-trigger">what is told</mark>, <mark className="m-doer">who did it</mark>
    , <mark className="m-target">to whom</mark>, <mark className="m-figure">how many</mark>,{' '}
    <mark className="m-date">when</mark>, <mark className="m-where">where</mark>.
  </p>
);

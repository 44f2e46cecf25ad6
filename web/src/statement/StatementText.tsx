import type { StatementRow } from '../../../src/core/view.ts';
import type { TextMark } from '../article/segments.ts';
import { piecesOf } from './pieces.ts';

/** The words of a statement in their sentence, with source, cue and content marked. */
export const StatementText = ({ row, more = [] }: { row: StatementRow; more?: readonly TextMark[] }) => (
  <blockquote>
    {piecesOf(row, more).map(({ span, text, kinds }) =>
      kinds.length === 0 ? (
        text
      ) : (
        <mark key={span[0]} className={kinds.map((kind) => `m-${kind}`).join(' ')}>
          {text}
        </mark>
      ),
    )}
  </blockquote>
);

/** What the marks in a statement mean. */
export const MarkLegend = () => (
  <p className="fine mark-legend">
    Marked in each sentence: <mark className="m-source">who speaks</mark>, <mark className="m-cue">the cue</mark>,{' '}
    <mark className="m-content">what is said</mark>.
  </p>
);

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Cite } from '../../../src/core/line.ts';
import type { Told } from '../../../src/core/view.ts';
import { Day } from './Day.tsx';

/** "Reported by The Meridian, 16 December 2024". */
export const ReportedBy = ({ outlet, reported }: { outlet: string | undefined; reported: string | undefined }) => (
  <span className="by">
    reported by <span className="outlet">{outlet ?? 'an outlet not known'}</span>, <Day value={reported} />
  </span>
);

/** "Reported by X, DATE" as plain text, for what is copied. */
export const byLine = (outlet: string | undefined, reported: string | undefined): string =>
  `— reported by ${outlet ?? 'an outlet not known'}, ${reported ?? 'no date'}`;

/** What makes an element the item of a row that `j` and `k` walk over and `c` copies; see `frame/item.ts`. */
export const itemOf = ({ id, sentence, outlet, reported }: Told) => ({
  'data-item': '',
  'data-quote': sentence.quote,
  'data-by': byLine(outlet, reported),
  'data-href': `#/cell/${encodeURIComponent(id)}`,
  tabIndex: -1,
});

/** A link to the very words in their article. */
export const CiteLink = ({ cite, children }: { cite: Cite; children?: ReactNode }) => (
  <Link to="/article/$id" params={{ id: cite.article }} search={{ at: `${cite.span[0]}-${cite.span[1]}` }}>
    {children ?? `“${cite.quote}”`}
  </Link>
);

/** A sentence with some of its words marked. */
export const MarkedSentence = ({
  sentence,
  cite,
  as = 'hit',
}: {
  sentence: Cite;
  cite: Cite;
  as?: 'hit' | 'trigger';
}) => {
  const [from, to] = [cite.span[0] - sentence.span[0], cite.span[1] - sentence.span[0]];
  return (
    <>
      {sentence.quote.slice(0, from)}
      <mark className={as}>{sentence.quote.slice(from, to)}</mark>
      {sentence.quote.slice(to)}
    </>
  );
};

/** The permalink of a cell, opening its sentence. */
export const CellLink = ({ id, quiet = false, children }: { id: string; quiet?: boolean; children: ReactNode }) => (
  <Link to="/cell/$id" params={{ id }} data-open="" className={quiet ? 'cell-link quiet-link' : 'cell-link'}>
    {children}
  </Link>
);

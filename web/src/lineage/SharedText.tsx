import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SharedPassage } from '../../../src/core/lineage.ts';
import { Asked } from '../parts/Asked.tsx';
import { articleQuery } from '../queries.ts';

interface Props {
  readonly article: string;
  /** Which side of the passages stands in it. */
  readonly side: 'from' | 'to';
  readonly passages: readonly SharedPassage[];
}

/** A text with the passages that the other one has too, each under its number. */
export function SharedText({ article, side, passages }: Props) {
  return (
    <Asked query={useQuery(articleQuery(article))}>
      {({ reading }) => (
        <div className="shared-text" lang={reading.language === 'und' ? undefined : reading.language}>
          {marked(reading.text, side, passages)}
        </div>
      )}
    </Asked>
  );
}

/** The text in pieces, in its order; what two passages share is marked once. */
function marked(text: string, side: Props['side'], passages: readonly SharedPassage[]): ReactNode[] {
  const spans = passages
    .map((passage, n) => ({ span: passage[side].span, number: n + 1 }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { span, number } of spans) {
    const start = Math.max(span[0], end);
    if (start >= span[1]) continue;
    pieces.push(text.slice(end, start));
    pieces.push(
      <mark key={number} className="shared">
        <sup>
          <span className="sr">passage </span>
          {number}
        </sup>
        {text.slice(start, span[1])}
      </mark>,
    );
    end = span[1];
  }
  return [...pieces, text.slice(end)];
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StatementRow } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { statementQuery } from '../queries.ts';
import { sayWhen } from '../timeline/say.ts';
import { count } from '../words.ts';
import { sayFirst } from './First.tsx';
import { Reports } from './Reports.tsx';

/** How many articles report the same, opening to all of them; nothing for what one article alone reports. */
export function Restated({ row: { id, saying, reported } }: { row: StatementRow }) {
  const [open, setOpen] = useState(false);
  if (!saying) return null;
  return (
    <details className="restated" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        reported by {count(saying.articles, 'article')} of {count(saying.outlets, 'outlet')}{' '}
        {saying.first && (
          <span className="tag strong">
            {sayFirst(saying.shared === true)}
            {reported !== undefined && `, ${sayWhen(reported)}`}
          </span>
        )}
      </summary>
      {open && <Others id={id} />}
    </details>
  );
}

const Others = ({ id }: { id: string }) => (
  <Asked query={useQuery(statementQuery(id))}>{(view) => <Reports view={view} />}</Asked>
);

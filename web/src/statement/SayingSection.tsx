import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Reason } from '../../../src/core/line.ts';
import type { StatementView } from '../../../src/core/view.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { summaryQuery } from '../queries.ts';
import { count } from '../words.ts';
import { Reports } from './Reports.tsx';

/** Who else reports the same, who had it first in this ledger, and why these are held for one. */
export function SayingSection({ view }: { view: StatementView }) {
  const { data: summary } = useQuery(summaryQuery());
  const { saying, reason } = view;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">Reports of it</h2>
      {saying === undefined ? (
        <p className="none">
          No other report of it was found in this ledger{summary && ` of ${count(summary.articles, 'article')}`}.
        </p>
      ) : (
        <>
          <p className="denominator">
            Reported by {count(saying.articles, 'article')}
            {summary && ` of ${summary.articles}`}, by {count(saying.outlets, 'outlet')}
            {summary && ` of ${summary.outlets}`}.{' '}
            <Link to="/statements" search={{ saying: saying.id }}>
              As a list
            </Link>
          </p>
          <Reports view={view} walk />
          {reason && <Why reason={reason} />}
        </>
      )}
    </section>
  );
}

const Why = ({ reason }: { reason: Reason }) => (
  <details className="why-one">
    <summary>Why this is held for one with another report</summary>
    <p className="reason">
      {reason.by ? `decided by ${reason.by}` : `rule ${reason.rule.replaceAll('-', ' ')}`}, version {reason.version}
      {reason.score !== undefined && `, score ${reason.score.toFixed(2)}`}
    </p>
    <ul className="plain-list">
      {reason.cites.map((cite) => (
        <li key={`${cite.article}-${cite.span[0]}`}>
          <Sentence cite={cite} />
        </li>
      ))}
    </ul>
  </details>
);

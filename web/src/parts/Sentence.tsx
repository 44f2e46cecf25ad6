import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Cite } from '../../../src/core/line.ts';
import { articleQuery } from '../queries.ts';
import { ReportedBy } from './Where.tsx';

/** The sentence a place stands in, with the place marked, who reported it, and the way there. */
export function Sentence({ cite }: { cite: Cite }) {
  const { data } = useQuery(articleQuery(cite.article));
  const [start, end] = cite.span;
  const [from, to] = data?.reading.sentences.find((span) => span[0] <= start && start < span[1]) ?? cite.span;
  const stop = Math.min(Math.max(end, start), Math.max(to, end));
  return (
    <span className="sentence-of" data-quote={cite.quote}>
      <Link
        to="/article/$id"
        params={{ id: cite.article }}
        search={{ at: `${start}-${end}` }}
        data-open=""
        className="quiet-link"
      >
        {data?.reading.text.slice(from, start)}
        <mark className="hit">{cite.quote}</mark>
        {data?.reading.text.slice(stop, Math.max(to, stop))}
      </Link>{' '}
      {data && <ReportedBy outlet={data.outlet} reported={data.published?.value} />}
    </span>
  );
}

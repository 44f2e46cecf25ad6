import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../queries.ts';
import { sayWhen } from '../timeline/say.ts';
import { count } from '../words.ts';

/** What everything on the page is drawn from: articles, outlets, the days they were published. */
export function Denominator() {
  const { data } = useQuery(summaryQuery());
  if (!data) return <p className="denominator"> </p>;
  return (
    <p className="denominator">
      From {count(data.articles, 'article')} of {count(data.outlets, 'known outlet')}
      {data.from &&
        `, published ${data.from === data.to ? sayWhen(data.from) : sayWhen(`${data.from}/${data.to}`)} where the date is known`}
      {data.unread > 0 && `; ${count(data.unread, 'article')} kept but not read (not in English)`}
    </p>
  );
}

import { Link } from '@tanstack/react-router';
import type { Omission, StoryFraming, StoryItem } from '../../../src/core/view.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink } from '../parts/Where.tsx';

const KINDS: Readonly<Record<StoryItem['kind'], string>> = {
  event: 'event',
  figure: 'how many',
  statement: 'statement',
};

interface Props {
  readonly omissions: readonly Omission[];
  readonly articles: StoryFraming['articles'];
}

/** What several origins of a story tell, and the outlets in which no mention of it was found. */
export function Omissions({ omissions, articles }: Props) {
  if (omissions.length === 0) return <p className="none">None in what is shown.</p>;
  const titles = new Map(articles.map((article) => [article.id, article]));
  return (
    <Scroll label="What others of the story tell">
      <table className="counts omissions">
        <caption className="sr">What several origins tell, with its tellers and the outlets without a mention</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Told, for instance</th>
            <th scope="col">By</th>
            <th scope="col">No mention found in</th>
            <th scope="col">Not sure</th>
          </tr>
        </thead>
        <tbody>
          {omissions.map(({ item, origins, of, silent, unsure }) => (
            <tr key={`${item.kind} ${item.id} ${item.measure ?? ''}`} data-item="" tabIndex={-1}>
              <th scope="row">
                {KINDS[item.kind]} {item.measure}
              </th>
              <td className="main-cell">{item.told[0] && <CiteLink cite={item.told[0].cite} />}</td>
              <td>
                {origins} of {of} text origins:{' '}
                {item.told.map(({ article, outlet, cite }, n) => (
                  <span key={article}>
                    {n > 0 && ', '}
                    <CiteLink cite={cite}>{outlet ?? 'an outlet not known'}</CiteLink>
                  </span>
                ))}
              </td>
              <td>
                {silent.map(({ outlet, articles: own, sameDay }) => (
                  <span key={outlet} className="line">
                    {outlet}
                    {sameDay && <span className="fine"> (out on the same day)</span>}:{' '}
                    {own.map((id, n) => (
                      <span key={id}>
                        {n > 0 && ', '}
                        <Link to="/article/$id" params={{ id }}>
                          {titles.get(id)?.title ?? id}
                        </Link>
                      </span>
                    ))}
                  </span>
                ))}
              </td>
              <td>{unsure.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

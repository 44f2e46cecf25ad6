import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { StoryArticle, StoryView } from '../../../src/core/story.ts';
import { Asked } from '../parts/Asked.tsx';
import { Day, PublishedDay } from '../parts/Day.tsx';
import { headingOf } from '../parts/heading.ts';
import { Title } from '../parts/Title.tsx';
import { byLine } from '../parts/Where.tsx';
import { storyQuery } from '../queries.ts';
import { count } from '../words.ts';
import { ReasonWords } from './ReasonWords.tsx';
import { StoryDays } from './StoryDays.tsx';

/** One story: its articles in the order of time, who and where they name, and why each is one of them. */
export function OneStoryPage() {
  const { id } = useParams({ from: '/story/$id' });
  return (
    <Asked whole query={useQuery(storyQuery(id))}>
      {(story) => <Story story={story} />}
    </Asked>
  );
}

function Story({ story }: { story: StoryView }) {
  const first = story.articleRows.find(({ side }) => side === 'main');
  const last = story.articleRows.findLast(({ side }) => side === 'main');
  return (
    <>
      <Title>{story.title}</Title>
      <p className="denominator">
        {count(story.articles, 'article')} of {count(story.outlets, 'outlet')}, <StoryDays story={story} />. Its title
        is that of its earliest article.
      </p>
      <section aria-labelledby="about">
        <h2 id="about">What it is about</h2>
        <dl className="record">
          <dt>Actors</dt>
          <dd>
            <Names names={story.actors} to="/actor/$id" />
          </dd>
          <dt>Places</dt>
          <dd>
            <Names names={story.places} to="/place/$id" />
          </dd>
          {first && last && first !== last && (
            <>
              <dt>First</dt>
              <dd>
                <Out row={first} />
              </dd>
              <dt>Last</dt>
              <dd>
                <Out row={last} />
              </dd>
            </>
          )}
          {story.merged.map(({ id, reason }) => (
            <Merged key={id} id={id} reason={reason} rows={story.articleRows} />
          ))}
        </dl>
      </section>
      <p className="onward">
        <Link to="/framing" search={{ story: story.id }}>
          Who is told to have done it, and what others tell
        </Link>
      </p>
      <section aria-labelledby="told">
        <h2 id="told">Articles</h2>
        <ArticleTable rows={story.articleRows} />
        {story.articles > story.articleRows.length && (
          <p className="more">
            {story.articleRows.length} of {count(story.articles, 'article')} shown.
          </p>
        )}
      </section>
      {story.judgements.length > 0 && (
        <section aria-labelledby="judged">
          <h2 id="judged">What people say of it</h2>
          <ul className="plain-list">
            {story.judgements.map((one) => (
              <li key={one.id}>
                {one.by}:{' '}
                {one.about.map(sayAbout).join(one.verdict === 'same' ? ' belongs to ' : ' does not belong to ')}
                {one.why && `, because ${one.why}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Out({ row }: { row: StoryArticle }) {
  return (
    <>
      {row.outlet ?? 'an outlet not known'}, <Day value={row.published?.value} />
    </>
  );
}

function Merged({ id, reason, rows }: StoryView['merged'][number] & { readonly rows: readonly StoryArticle[] }) {
  return (
    <>
      <dt>Also</dt>
      <dd>
        the story {id}: <ReasonWords reason={reason} article={reason.beside ?? ''} rows={rows} />
      </dd>
    </>
  );
}

/** `article:x` and `story:y` of a judgement, in words. */
const sayAbout = (about: string): string => about.replace(/^(article|story):(?:story-)?/, 'the $1 ');

function Names({ names, to }: { names: StoryView['actors']; to: '/actor/$id' | '/place/$id' }) {
  if (names.length === 0) return <span className="none">none that several name</span>;
  return names.map(({ id, name, articles }, n) => (
    <span key={id}>
      {n > 0 && ', '}
      <Link to={to} params={{ id }}>
        {name}
      </Link>{' '}
      <span className="fine">({count(articles, 'article')})</span>
    </span>
  ));
}

function ArticleTable({ rows }: { rows: readonly StoryArticle[] }) {
  return (
    <div className="scroll">
      <table className="articles stacked">
        <caption className="sr">The articles of the story, the earliest first, with why each belongs to it</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Outlet</th>
            <th scope="col">Article</th>
            <th scope="col">Why it is one of them</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-item=""
              data-quote={headingOf(row)}
              data-by={byLine(row.outlet, row.published?.value)}
              data-href={`#/article/${encodeURIComponent(row.id)}`}
              tabIndex={-1}
            >
              <td>
                <PublishedDay published={row.published} />
              </td>
              <td>{row.outlet ?? <span className="none">not known</span>}</td>
              <td className="main-cell">
                <Link to="/article/$id" params={{ id: row.id }} data-open="" className="headline-link">
                  {headingOf(row)}
                </Link>
                {row.side === 'also' && <span className="tag">in part</span>}
              </td>
              <td className="fine">
                <ReasonWords reason={row.reason} article={row.id} rows={rows} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

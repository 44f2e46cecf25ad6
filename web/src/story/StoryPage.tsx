import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActorTable } from '../actor/ActorTable.tsx';
import { Asked } from '../parts/Asked.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Title } from '../parts/Title.tsx';
import { actorsQuery, articlesQuery, eventsQuery, statementsQuery, summaryQuery } from '../queries.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { MarkLegend } from '../statement/StatementText.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { count } from '../words.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { Figures } from './Figures.tsx';

/** The whole ledger at a glance: what was read, when things are said to have happened, who is in it, who said what. */
export function StoryPage() {
  const summary = useQuery(summaryQuery());
  const articles = useQuery(articlesQuery({ limit: 500 }));
  const events = useQuery(eventsQuery({ limit: 400 }));
  const actors = useQuery(actorsQuery({ limit: 12 }));
  const statements = useQuery(statementsQuery({ limit: 8 }));
  return (
    <>
      <Title>The story so far</Title>
      <Denominator />
      {summary.data && <Figures summary={summary.data} />}
      <section aria-labelledby="articles">
        <h2 id="articles">Articles</h2>
        <Asked query={articles}>{({ rows, total }) => <ArticleTable rows={rows} total={total} />}</Asked>
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline" tabIndex={-1}>
          Timeline
        </h2>
        <Asked query={events}>{({ rows, total }) => <Timeline rows={rows} total={total} />}</Asked>
      </section>
      <section aria-labelledby="actors">
        <h2 id="actors">Actors</h2>
        <Asked query={actors}>
          {({ rows, total }) => (
            <>
              <ActorTable rows={rows} />
              <p className="more">
                <span>{count(total, 'actor')} in all.</span> <Link to="/actors">All actors</Link>
              </p>
            </>
          )}
        </Asked>
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">Statements</h2>
        <Asked query={statements}>
          {({ rows, total }) => (
            <>
              {rows.length > 0 && <MarkLegend />}
              <ol className="items">
                {rows.map((row) => (
                  <StatementItem key={row.id} row={row} />
                ))}
              </ol>
              <p className="more">
                <span>
                  {rows.length} of {count(total, 'statement')}.
                </span>{' '}
                <Link to="/statements">All statements, by speaker, act and outlet</Link>
              </p>
            </>
          )}
        </Asked>
      </section>
    </>
  );
}

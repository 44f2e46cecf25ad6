import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ActorView } from '../../../src/core/view.ts';
import { EventItem } from '../event/EventItem.tsx';
import { Asked } from '../parts/Asked.tsx';
import { Day } from '../parts/Day.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Title } from '../parts/Title.tsx';
import { actorQuery, summaryQuery } from '../queries.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { MarkLegend } from '../statement/StatementText.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { count, sayKind } from '../words.ts';
import { Labels } from './Labels.tsx';
import { Merges } from './Merges.tsx';
import { Relations } from './Relations.tsx';
import { Spellings } from './Spellings.tsx';

const FEW = 50;

/** One actor: every spelling with its sentence, why they were joined, roles, statements, events. */
export function ActorPage() {
  const { id } = useParams({ from: '/actor/$id' });
  return (
    <Asked whole query={useQuery(actorQuery(id))}>
      {(actor) => <Actor actor={actor} />}
    </Asked>
  );
}

function Actor({ actor }: { actor: ActorView }) {
  const { data: summary } = useQuery(summaryQuery());
  const outlets = new Set(actor.names.flatMap((name) => name.outlets));
  return (
    <>
      <Title>{actor.name}</Title>
      <p className="denominator">
        {sayKind(actor.type)}; named {count(actor.mentions, 'time')} in {actor.articles} of{' '}
        {count(summary?.articles ?? actor.articles, 'article')}, by {count(outlets.size, 'outlet')} of{' '}
        {summary?.outlets ?? outlets.size}
        {actor.first && (
          <>
            , published <Day value={actor.first} />
            {actor.last && actor.last !== actor.first && (
              <>
                {' '}
                to <Day value={actor.last} />
              </>
            )}
          </>
        )}
      </p>
      <Spellings names={actor.names} />
      <Merges actor={actor} />
      <Relations actor={actor} />
      <Labels actor={actor} />
      <Roles roles={actor.roles} />
      <section aria-labelledby="said">
        <h2 id="said">Statements attributed to {actor.name}</h2>
        {actor.statementRows.length === 0 && <p className="none">None in this ledger.</p>}
        {actor.statementRows.length > 0 && <MarkLegend />}
        <ol className="items">
          {actor.statementRows.slice(0, FEW).map((row) => (
            <StatementItem key={row.id} row={row} />
          ))}
        </ol>
        {actor.statementRows.length > FEW && (
          <p className="more">
            <Link to="/statements" search={{ actor: actor.id }}>
              All {count(actor.statementRows.length, 'statement')}
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="done">
        <h2 id="done">Events that name {actor.name}</h2>
        {actor.eventRows.length === 0 ? (
          <p className="none">None in this ledger.</p>
        ) : (
          <Timeline rows={actor.eventRows} total={actor.eventRows.length} />
        )}
        <ol className="items">
          {actor.eventRows.slice(0, FEW).map((row) => (
            <EventItem key={row.id} row={row} />
          ))}
        </ol>
        {actor.eventRows.length > FEW && (
          <p className="more">
            <Link to="/events" search={{ actor: actor.id }}>
              All {count(actor.eventRows.length, 'event')}
            </Link>
          </p>
        )}
      </section>
    </>
  );
}

function Roles({ roles }: Pick<ActorView, 'roles'>) {
  if (roles.length === 0) return null;
  const seen = new Map(roles.map((role) => [role.text.toLowerCase(), role]));
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Described as</h2>
      <ul className="plain-list">
        {[...seen.values()].map((role) => (
          <li key={`${role.cite.article}-${role.cite.span[0]}`}>
            <strong>{role.text}</strong> <Sentence cite={role.cite} />
          </li>
        ))}
      </ul>
    </section>
  );
}

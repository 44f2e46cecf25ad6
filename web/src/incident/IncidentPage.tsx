import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { AccountRow, IncidentView } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { EventItem } from '../event/EventItem.tsx';
import { EventLegend } from '../event/EventText.tsx';
import { Asked } from '../parts/Asked.tsx';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Title } from '../parts/Title.tsx';
import { incidentQuery } from '../queries.ts';
import { Weighed } from '../weigh/Weighed.tsx';
import { count } from '../words.ts';
import { AccountTable } from './AccountTable.tsx';
import { IncidentName, incidentWords } from './IncidentName.tsx';
import { JoinWords } from './JoinWords.tsx';
import { JoinForm, SplitButton, useWord } from './WordButtons.tsx';

/** One event with all its accounts, each with its sentences, who reported it, and why it is held for this event. */
export function IncidentPage() {
  const { id } = useParams({ from: '/incidents/$id' });
  return (
    <Asked whole query={useQuery(incidentQuery(id))}>
      {(view) => <Incident key={view.id} view={view} />}
    </Asked>
  );
}

function Incident({ view }: { view: IncidentView }) {
  return (
    <>
      <Title name={incidentWords(view)}>
        <IncidentName row={view} />
      </Title>
      <Denominator />
      <p>
        Reported by {count(view.outlets, 'outlet')} in {count(view.articles, 'article')}:{' '}
        {count(view.accounts, 'account')}. An account is the event as one article tells it.
      </p>
      <Weighed id={view.id} />
      <section aria-labelledby="accounts">
        <h2 id="accounts">Who tells it, the earliest first</h2>
        <EventLegend />
        {view.accountRows.map((row) => (
          <Account key={row.id} row={row} view={view} />
        ))}
        {view.accountRows.length < view.accounts && (
          <p>
            {view.accountRows.length} of {view.accounts} shown.
          </p>
        )}
        <AccountTable rows={view.accountRows} />
        <JoinForm incident={view.id} />
      </section>
      {view.judgements.length > 0 && <Words view={view} />}
    </>
  );
}

function Account({ row, view }: { row: AccountRow; view: IncidentView }) {
  const [join] = row.joins;
  return (
    <article className="account" aria-labelledby={`account-${row.id}`}>
      <h3 id={`account-${row.id}`}>
        {row.outlet ?? 'an outlet not known'}, <Day value={row.reported} />
      </h3>
      <ol className="items">
        {row.events.map((event) => (
          <EventItem key={event.id} row={event} />
        ))}
      </ol>
      {join && <JoinWords join={join} other={view.accountRows.find(({ id }) => id === join.to)} />}
      {row.id !== view.id && <SplitButton account={row.id} from={join?.to ?? view.id} />}
    </article>
  );
}

function Words({ view }: { view: IncidentView }) {
  const say = useWord();
  return (
    <section aria-labelledby="words">
      <h2 id="words">What people said of these accounts</h2>
      <ul>
        {view.judgements.map(({ id, by, at, about, verdict, why }) => (
          <li key={id}>
            {by}, <Day value={at.slice(0, 10)} />: {about.join(' and ')} tell{' '}
            {verdict === 'same' ? 'one event' : 'two events'}
            {why === undefined ? '' : ` (${why})`}{' '}
            {writingKey() !== undefined && (
              <Button className="quiet" onPress={() => void say(about, 'withdrawn', id)}>
                Take it back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { networkQuery } from '../queries.ts';
import { CLASSES, count, KINDS, sayKind } from '../words.ts';
import { EdgeTable } from './EdgeTable.tsx';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { RELATIONS } from './tie.ts';

type NetworkFilter = Pick<Filter, 'tie' | 'relation' | 'class' | 'type' | 'outlet' | 'from' | 'to' | 'actor'>;

const MANY = 300;

/** Who is tied to whom by what texts tell: relations, and taking part in the same events. */
export function NetworkPage() {
  const search = useSearch({ from: '/network' });
  const filter: NetworkFilter = { ...search, tie: tieOf(search.tie) };
  const navigate = useNavigate({ from: '/network' });
  const query = useQuery(networkQuery({ ...filter, limit: MANY }));
  const choose = chooser(search, (next) => void navigate({ search: next, replace: true }));
  return (
    <>
      <Title>Network</Title>
      <Denominator />
      <search className="filters">
        <Choice label="Tied by" value={filter.tie} options={optionsOf(TIES)} onChoose={choose('tie')} />
        <Choice label="Relation" value={filter.relation} options={optionsOf(RELATIONS)} onChoose={choose('relation')} />
        <Choice label="Class of events" value={filter.class} options={optionsOf(CLASSES)} onChoose={choose('class')} />
        <Choice
          label="Kind of actor"
          value={filter.type}
          options={KINDS.map((id) => ({ id, label: sayKind(id) }))}
          onChoose={choose('type')}
        />
        <Choice label="Around" value={filter.actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
        <DateField label="Reported until" value={filter.to} onChoose={choose('to')} />
      </search>
      <Asked query={query}>
        {({ nodes, edges, total }) => (
          <>
            <p className="total" role="status">
              {count(nodes.length, 'actor')}, {count(total, 'tie')}
              {total > edges.length && ` (the ${edges.length} told most often)`}
            </p>
            {edges.length > 0 && (
              <section aria-label="Network of the actors shown">
                <NetworkDrawing nodes={nodes} edges={edges} />
              </section>
            )}
            <EdgeTable nodes={nodes} edges={edges} />
          </>
        )}
      </Asked>
    </>
  );
}

const TIES: Readonly<Record<NonNullable<Filter['tie']>, string>> = {
  both: 'relations and events',
  relation: 'relations that are told',
  event: 'events they take part in',
};

/** What the address asks for; relations alone where it asks for nothing, since everybody meets in some event. */
const tieOf = (asked: string | undefined): NonNullable<Filter['tie']> =>
  asked !== undefined && Object.hasOwn(TIES, asked) ? (asked as NonNullable<Filter['tie']>) : 'relation';

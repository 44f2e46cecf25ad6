import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter, PlaceRow } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { CLASS_CHOICES, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { placesQuery } from '../queries.ts';
import { count } from '../words.ts';
import { MapLegend } from './MapLegend.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { Unplaced } from './Unplaced.tsx';
import { WorldMap } from './WorldMap.tsx';
import { world } from './world.ts';

type MapFilter = Pick<Filter, 'class' | 'outlet' | 'since' | 'until' | 'from' | 'to'>;

const MANY = 2000;
const worldQuery = { queryKey: ['world'], queryFn: world, staleTime: Number.POSITIVE_INFINITY };

/** Where things are said to have happened: a map drawn from what lies on this machine, its table, and what has no point. */
export function MapPage() {
  const { at, ...filter } = useSearch({ from: '/map' });
  const navigate = useNavigate({ from: '/map' });
  const query = useQuery(placesQuery({ ...filter, limit: MANY }));
  const outlines = useQuery(worldQuery);
  const go = (next: MapFilter & { at?: string }): void => void navigate({ search: next, replace: true });
  const choose = chooser(filter, go);
  return (
    <>
      <Title>Map</Title>
      <Denominator />
      <search className="filters">
        <Choice label="Class" value={filter.class} options={CLASS_CHOICES} onChoose={choose('class')} />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        <DateField label="Happened from" value={filter.since} onChoose={choose('since')} />
        <DateField label="Happened until" value={filter.until} onChoose={choose('until')} />
        <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
        <DateField label="Reported until" value={filter.to} onChoose={choose('to')} />
      </search>
      <Asked query={query}>
        {({ rows, total }) => {
          const unplaced = rows.filter((row) => row.lat === undefined);
          return (
            <>
              <p className="total" role="status">
                {sayTotal(rows, total)}
              </p>
              <section aria-label="Map of the places shown">
                <Asked query={outlines}>
                  {(outline) => (
                    <WorldMap world={outline} rows={rows} chosen={at} onChoose={(id) => go({ ...filter, at: id })} />
                  )}
                </Asked>
                <MapLegend />
              </section>
              <Unplaced rows={unplaced} />
              <PlaceTable rows={rows} chosen={at} />
            </>
          );
        }}
      </Asked>
    </>
  );
}

function sayTotal(rows: readonly PlaceRow[], total: number): string {
  const placed = rows.filter(({ lat }) => lat !== undefined).length;
  const shown = total > rows.length ? ` (the first ${rows.length} of them)` : '';
  return `${count(total, 'place')}${shown}: ${placed} with a point, ${rows.length - placed} without`;
}

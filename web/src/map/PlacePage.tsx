import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PlaceView } from '../../../src/core/view.ts';
import { EventItem } from '../event/EventItem.tsx';
import { EventLegend } from '../event/EventText.tsx';
import { Asked } from '../parts/Asked.tsx';
import { Day } from '../parts/Day.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Title } from '../parts/Title.tsx';
import { placeQuery } from '../queries.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { count, sayPrecision } from '../words.ts';
import { PointWords } from './PlaceTable.tsx';

const FEW = 50;

/** One place: its spellings, why it is held for this point and no other, what is told of it. */
export function PlacePage() {
  const { id } = useParams({ from: '/place/$id' });
  return (
    <Asked whole query={useQuery(placeQuery(id))}>
      {(place) => <Place place={place} />}
    </Asked>
  );
}

function Place({ place }: { place: PlaceView }) {
  return (
    <>
      <Title>{place.name}</Title>
      <p className="denominator">
        {sayPrecision(place.precision)}
        {place.country && place.country !== place.name && ` in ${place.country}`}; named in{' '}
        {count(place.articles, 'article')}
        {place.first && (
          <>
            , published <Day value={place.first} />
            {place.last && place.last !== place.first && (
              <>
                {' '}
                to <Day value={place.last} />
              </>
            )}
          </>
        )}
      </p>
      <section aria-labelledby="which">
        <h2 id="which">Which place is meant</h2>
        <dl className="record">
          <dt>Point</dt>
          <dd>
            <PointWords row={place} />
            {place.lat !== undefined && (
              <>
                {' '}
                <Link to="/map" search={{ at: place.id }}>
                  on the map
                </Link>
              </>
            )}
          </dd>
          {place.geonameid && (
            <>
              <dt>GeoNames number</dt>
              <dd>{place.geonameid}</dd>
            </>
          )}
          {place.why && (
            <>
              <dt>Rule</dt>
              <dd>{place.why.replaceAll('-', ' ')}</dd>
            </>
          )}
          {place.orElse && (
            <>
              <dt>Or else</dt>
              <dd>
                {place.orElse.name}
                {place.orElse.country && ` in ${place.orElse.country}`}{' '}
                <span className="fine">(GeoNames {place.orElse.geonameid})</span>
              </dd>
            </>
          )}
          <dt>Written</dt>
          <dd>{place.names.map(({ text, articles }) => `${text} (${count(articles, 'article')})`).join(', ')}</dd>
        </dl>
      </section>
      <section aria-labelledby="there">
        <h2 id="there">Events said to have happened there</h2>
        {place.eventRows.length === 0 ? (
          <p className="none">None in this ledger.</p>
        ) : (
          <>
            <Timeline rows={place.eventRows} total={place.events} />
            <EventLegend />
          </>
        )}
        <ol className="items">
          {place.eventRows.slice(0, FEW).map((row) => (
            <EventItem key={row.id} row={row} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="sentences">
        <h2 id="sentences">Where it is named</h2>
        <ul className="plain-list">
          {place.cites.slice(0, FEW).map((cite) => (
            <li key={`${cite.article}-${cite.span[0]}`}>
              <span className="outlet">{cite.outlet ?? 'an outlet not known'}</span>, <Day value={cite.reported} />:{' '}
              <Sentence cite={cite} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

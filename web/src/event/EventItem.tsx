import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventRow } from '../../../src/core/view.ts';
import { CellLink, itemOf, ReportedBy } from '../parts/Where.tsx';
import { EventName, Roles, ToldTags } from './EventHead.tsx';
import { EventText } from './EventText.tsx';
import { FigureWords } from './FigureWords.tsx';
import { PlaceWords } from './PlaceWords.tsx';
import { WhenWords } from './WhenWords.tsx';

/** One event as one article tells it: what, who, to whom, how many, when, where, and how it is told. */
export const EventItem = ({ row }: { row: EventRow }) => (
  <li className="item event" {...itemOf(row)}>
    <p className="item-head said">
      <EventName row={row} /> <Roles row={row} /> <ToldTags row={row} />
    </p>
    <EventText row={row} />
    <div className="item-foot">
      <dl className="facts">
        {row.figures.map((figure) => (
          <Fact key={figure.id} term="how many">
            <FigureWords figure={figure} />
          </Fact>
        ))}
        {row.when && (
          <Fact term="when">
            <WhenWords when={row.when} />
          </Fact>
        )}
        {row.place && (
          <Fact term="where">
            <PlaceWords place={row.place} />
          </Fact>
        )}
      </dl>
      <ReportedBy outlet={row.outlet} reported={row.reported} />
      <span className="links">
        <Link to="/event/$id" params={{ id: row.id }} data-open="">
          this event
        </Link>{' '}
        <CellLink id={row.id}>in its article</CellLink>
      </span>
    </div>
  </li>
);

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Figure, Mention, ReadingDate, ReadingEvent } from '../../../src/core/reading.ts';
import type { Span } from '../../../src/core/span.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { sayWhen } from '../timeline/say.ts';
import { sayCertainty, sayClass, sayInterval, sayMeasure, sayModality } from '../words.ts';
import { nameOf } from './cells.ts';

export interface Line<Row> {
  readonly view: ArticleView;
  readonly row: Row;
  /** True for the cell that the address names. */
  readonly chosen?: boolean;
}

export const cut = (view: ArticleView, [start, end]: Span): string => view.reading.text.slice(start, end);

export function Permalink({ view, cell }: { view: ArticleView; cell: string }) {
  return (
    <Link
      to="/article/$id"
      params={{ id: view.id }}
      search={{ cell }}
      resetScroll={false}
      className="permalink"
      aria-label={`Link to ${cell}`}
    >
      {cell}
    </Link>
  );
}

export function ActorLink({ view, local, children }: { view: ArticleView; local: string; children?: ReactNode }) {
  const ledger = view.actorIds[local];
  const name = children ?? nameOf(view, local);
  return ledger === undefined ? (
    name
  ) : (
    <Link to="/actor/$id" params={{ id: ledger }}>
      {name}
    </Link>
  );
}

function Doers({
  view,
  spans,
  actors,
}: {
  view: ArticleView;
  spans: readonly Span[];
  actors: readonly (string | null)[];
}) {
  return spans.map((span, n) => {
    const local = actors[n];
    return (
      <span key={span[0]}>
        {n > 0 && ', '}
        {local ? <ActorLink view={view} local={local} /> : cut(view, span)}
      </span>
    );
  });
}

/** What is told to have happened, by whom, toward whom, when, how many. */
export function EventLine({ view, row, chosen }: Line<ReadingEvent>) {
  const { dates, figures } = view.reading;
  const date = row.when === undefined ? undefined : dates[row.when];
  const place = row.place === undefined ? undefined : view.reading.places?.[row.place];
  return (
    <li aria-current={chosen ? 'true' : undefined}>
      <em>{sayClass(row.class)}</em> (“{cut(view, row.trigger)}”)
      {row.agents.length > 0 && (
        <>
          {' '}
          by <Doers view={view} spans={row.agents} actors={row.agentActors} />
        </>
      )}
      {row.recipients.length > 0 && (
        <>
          {' '}
          toward <Doers view={view} spans={row.recipients} actors={row.recipientActors} />
        </>
      )}
      <span className="tags">
        {date && (
          <span className="tag">{date.edtf ? sayWhen(date.edtf) : `“${cut(view, date.span)}”, not placed`}</span>
        )}
        {place && <span className="tag">at {place.name}</span>}
        {figures
          .filter(({ id }) => row.figures.includes(id))
          .map((figure) => (
            <span className="tag" key={figure.id}>
              {sayInterval(figure.least, figure.most)} {sayMeasure(figure.measure)}
            </span>
          ))}
        {row.polarity === 'negated' && <span className="tag strong">said not to have happened</span>}
        <span className="tag">{sayModality(row.modality)}</span>
        {row.certainty !== 'fact' && <span className="tag">{sayCertainty(row.certainty)}</span>}
        <span className="tag">{row.within === null ? 'outlet’s own voice' : `within ${row.within}`}</span>
        {row.background && <span className="tag">background</span>}
        {row.acled && (
          <span className="tag">
            ACLED {row.acled.type}, {row.acled.subType}
          </span>
        )}
        <Link to="/event/$id" params={{ id: `${view.id}.${row.id}` }} className="permalink">
          this event
        </Link>
        <Permalink view={view} cell={row.id} />
      </span>
    </li>
  );
}

/** Words and whom they name. */
export function NameLine({ view, row, chosen }: Line<Mention>) {
  return (
    <li aria-current={chosen ? 'true' : undefined}>
      “{cut(view, row.span)}” → {row.actor !== null && <ActorLink view={view} local={row.actor} />}{' '}
      <Permalink view={view} cell={row.id} />
    </li>
  );
}

/** Words and the interval they stand for. */
export function FigureLine({ view, row, chosen }: Line<Figure>) {
  return (
    <li aria-current={chosen ? 'true' : undefined}>
      “{cut(view, row.span)}”: {row.approximate && 'about '}
      {sayInterval(row.least, row.most)} {row.of ?? row.unit} <span className="tag">{sayMeasure(row.measure)}</span>{' '}
      <Permalink view={view} cell={row.id} />
    </li>
  );
}

/** Words and the day they stand for, or why they could not be placed. */
export function DateLine({ view, row }: Line<ReadingDate>) {
  return (
    <li>
      “{cut(view, row.span)}”: {row.edtf ? sayWhen(row.edtf) : (row.unresolved ?? row.value)}
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import type { OriginEdge, OriginRow, SourceRow, TellerRow, WeighView } from '../../../src/core/view.ts';
import { CiteLink, ReportedBy } from '../parts/Where.tsx';
import { sayBy, sayCounts, saySlot, sayValue } from './words.ts';

/** Each value with its counts; each count unfolds what shows it. */
export const OriginsPanel = ({ view }: { view: WeighView }) => (
  <ol className="origins">
    {view.origins.map((row) => (
      <li key={`${row.slot} ${row.of ?? ''} ${row.value}`} data-item="" tabIndex={-1}>
        <details>
          <summary>
            <span className="slot">{saySlot(row)}</span> <strong>{sayValue(row, row.value)}</strong>{' '}
            <span className="counts">{sayCounts(row)}</span>
          </summary>
          <Proof row={row} />
        </details>
      </li>
    ))}
  </ol>
);

/** The outlet of a text that gives the value; of one that does not, what it is called. */
const namer =
  ({ tellers }: OriginRow) =>
  (text: string): string => {
    const teller = tellers.find(({ article }) => article === text);
    return teller
      ? [teller.outlet ?? 'an outlet not known', teller.reported].filter(Boolean).join(', ')
      : text.replace(/^outlet:/, '');
  };

function Proof({ row }: { row: OriginRow }) {
  const nameOf = namer(row);
  return (
    <dl className="proof">
      <dt>Given by</dt>
      <dd>
        <ul className="plain-list">
          {row.tellers.map((teller) => (
            <Teller key={teller.article} teller={teller} nameOf={nameOf} />
          ))}
        </ul>
      </dd>
      {row.firm.length > 0 && (
        <>
          <dt>Firm sources</dt>
          <dd>
            <ul className="plain-list">
              {row.firm.map((source) => (
                <Source key={source.name} source={source} />
              ))}
            </ul>
          </dd>
        </>
      )}
      {row.edges.length > 0 && (
        <>
          <dt>Add no origin</dt>
          <dd>
            <ul className="plain-list">
              {row.edges.map((edge) => (
                <Edge key={`${edge.child} ${edge.parent}`} edge={edge} nameOf={nameOf} />
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

const Teller = ({
  teller: { article, outlet, reported, cites, by, texts },
  nameOf,
}: {
  teller: TellerRow;
  nameOf: (text: string) => string;
}) => (
  <li>
    {cites.map((cite, n) => (
      <span key={cite.span[0]}>
        {n > 0 && ', '}
        <CiteLink cite={cite} />
      </span>
    ))}{' '}
    <ReportedBy outlet={outlet} reported={reported} />
    {by.length > 0 && `, ${sayBy(by)}`}
    {by.map(
      ({ cite }) =>
        cite && (
          <span key={cite.span[0]} className="fine">
            {' '}
            (<CiteLink cite={cite} />)
          </span>
        ),
    )}
    {!texts.includes(article) && (
      <span className="fine">; its text goes back to {texts.map(nameOf).join(' and ')}</span>
    )}
  </li>
);

const Source = ({ source: { name, camp, cites, why } }: { source: SourceRow }) => (
  <li>
    <strong>{name}</strong> <span className="tag">{camp === 'outside' ? 'outside the sides' : `side: ${camp}`}</span>
    {cites.length > 0 && (
      <span className="fine">
        {' '}
        named as{' '}
        {cites.map((cite, n) => (
          <span key={`${cite.article} ${cite.span[0]}`}>
            {n > 0 && ', '}
            <CiteLink cite={cite} />
          </span>
        ))}
      </span>
    )}
    {why.length > 0 && <span className="reason"> {why.join('; ')}</span>}
  </li>
);

const Edge = ({
  edge: { child, parent, type, cites },
  nameOf,
}: {
  edge: OriginEdge;
  nameOf: (text: string) => string;
}) => (
  <li>
    <Link to="/article/$id" params={{ id: child }}>
      {nameOf(child)}
    </Link>{' '}
    <span className="tag">{type}</span> of {nameOf(parent)}
    {cites.slice(0, 2).map((cite) => (
      <span key={`${cite.article} ${cite.span[0]}`} className="passage">
        <CiteLink cite={cite} />
      </span>
    ))}
  </li>
);

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { LineageRow } from '../../../src/core/lineage.ts';
import { Asked } from '../parts/Asked.tsx';
import { Title } from '../parts/Title.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { lineageQuery } from '../queries.ts';
import { CutButton } from './CutButton.tsx';
import { EndLink } from './EndLink.tsx';
import { SharedText } from './SharedText.tsx';
import { firstBy, isOutlet, namedBeside, sayShares, verbOf } from './words.ts';

/** Two texts side by side, with the words that both have. */
export function EdgePage() {
  const { id } = useParams({ from: '/lineage/$id' });
  const [child = ''] = id.split('~');
  return (
    <Asked query={useQuery(lineageQuery({ article: child, limit: 1000 }))}>
      {({ rows }) => {
        const row = rows.find((one) => one.id === id);
        return row ? <Edge row={row} /> : <p className="failure">Nothing ties these two texts in this ledger.</p>;
      }}
    </Asked>
  );
}

function Edge({ row }: { row: LineageRow }) {
  const facts = [
    `The later text ${verbOf(row)} ${isOutlet(row.parent) ? row.to.title : 'the earlier one'}`,
    sayShares(row),
    firstBy(row),
    namedBeside(row),
    row.house && `both outlets belong to ${row.house}`,
  ];
  return (
    <>
      <Title>
        {row.from.outlet ?? row.from.title} beside {row.to.outlet ?? row.to.title}
      </Title>
      <ul className="plain-list facts-list">
        {facts.map((fact) => fact && <li key={fact}>{fact}</li>)}
        {row.reason.cites.map((cite) => (
          <li key={cite.span.join('-')}>
            its words: <CiteLink cite={cite} />
          </li>
        ))}
        <li className="fine">
          {row.reason.by ? `decided by ${row.reason.by}` : `rule ${row.reason.rule.replaceAll('-', ' ')}`}, version{' '}
          {row.reason.version}
        </li>
      </ul>
      <CutButton row={row} />
      <div className="two-texts">
        <section aria-labelledby="later">
          <h2 id="later">
            The later text: <EndLink end={row.from} />
          </h2>
          <SharedText article={row.child} side="from" passages={row.passages} />
        </section>
        {!isOutlet(row.parent) && (
          <section aria-labelledby="earlier">
            <h2 id="earlier">
              The earlier text: <EndLink end={row.to} />
            </h2>
            <SharedText article={row.parent} side="to" passages={row.passages} />
          </section>
        )}
      </div>
      {row.passages.length > 0 && <PassageTable row={row} />}
    </>
  );
}

const PassageTable = ({ row }: { row: LineageRow }) => (
  <details className="twin">
    <summary>The passages as a table</summary>
    <table className="counts">
      <caption className="sr">Words that both texts have, with their places</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            No.
          </th>
          <th scope="col">In the later text</th>
          <th scope="col">In the earlier text</th>
        </tr>
      </thead>
      <tbody>
        {row.passages.map(({ from, to }, n) => (
          <tr key={from.span.join('-')}>
            <th scope="row" className="number">
              {n + 1}
            </th>
            <td>
              <CiteLink cite={from} />
            </td>
            <td>
              <CiteLink cite={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

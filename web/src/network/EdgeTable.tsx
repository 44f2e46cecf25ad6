import { Link } from '@tanstack/react-router';
import type { NetworkEdge, NetworkNode } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { count } from '../words.ts';
import { HeldWords } from './HeldWords.tsx';
import { edgeKey, sayTie } from './tie.ts';

/** The table twin of the drawing: every tie with its days, its outlets and the words that tell it. */
export function EdgeTable({ nodes, edges }: { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  if (edges.length === 0) return <p className="none">No ties in what is shown.</p>;
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">The same as a table</h2>
      <Scroll label={`${count(edges.length, 'tie')} as a table`}>
        <table className="ties">
          <caption className="sr">Ties between actors with days, outlets and words</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Tie</th>
              <th scope="col">Whom</th>
              <th scope="col">Holds</th>
              <th scope="col" className="number">
                Reports
              </th>
              <th scope="col">Outlets</th>
              <th scope="col">For instance</th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <tr key={edgeKey(edge)} data-item="" tabIndex={-1}>
                <td>
                  <ActorLink id={edge.from} names={names} />
                </td>
                <td>{sayTie(edge)}</td>
                <td>
                  <ActorLink id={edge.to} names={names} />
                </td>
                <td>
                  <Holds edge={edge} />
                </td>
                <td className="number">{edge.uses}</td>
                <td>{edge.outlets.length > 0 ? edge.outlets.join(', ') : <span className="none">not known</span>}</td>
                <td className="main-cell">{edge.cites[0] && <CiteLink cite={edge.cites[0]} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

const ActorLink = ({ id, names }: { id: string; names: ReadonlyMap<string, string> }) => (
  <Link to="/actor/$id" params={{ id }}>
    {names.get(id) ?? id}
  </Link>
);

/** Since when, until when, or on which day a relation is said to hold; each value that some report gives. */
function Holds({ edge }: { edge: NetworkEdge }) {
  if (edge.tie === 'event')
    return (
      <>
        reported <Day value={edge.first} />
      </>
    );
  const parts = [
    ...edge.since.map((since) => ({ since })),
    ...edge.until.map((until) => ({ until })),
    ...edge.asOf.map((asOf) => ({ asOf })),
  ];
  if (parts.length === 0) return <HeldWords held={{}} />;
  return parts.map((held, n) => (
    <span key={Object.entries(held).join()}>
      {n > 0 && ', '}
      <HeldWords held={held} />
    </span>
  ));
}

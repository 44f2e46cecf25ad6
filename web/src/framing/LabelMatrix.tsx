import { Link } from '@tanstack/react-router';
import type { ReadingLabel } from '../../../src/core/reading.ts';
import type { LabelCount, MentionCount } from '../../../src/core/view.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { count } from '../words.ts';
import { type LabelChoice, type MatrixCell, matrixOf } from './fold.ts';
import { outletKey, sayOutlet, VOICES } from './words.ts';

const MOST = 8;
const ORDER = Object.keys(VOICES) as ReadingLabel['voice'][];

interface Props {
  readonly labels: readonly LabelCount[];
  readonly mentions: readonly MentionCount[];
  readonly choice: LabelChoice;
}

/** Outlets by actors: how often each calls each by a label, in whose voice, of how many mentions. */
export function LabelMatrix({ labels, mentions, choice }: Props) {
  const matrix = matrixOf(labels, mentions, MOST);
  if (matrix.actors.length === 0) return <p className="none">No labels in what is shown.</p>;
  return (
    <>
      <p className="fine matrix-legend">
        {ORDER.map((voice) => (
          <span key={voice} className={`voice-key ${voice}`}>
            {VOICES[voice]}
          </span>
        ))}
        <span>
          each count opens its sentences; “of” are all mentions of the actor by the outlet; ∅ it is not mentioned
        </span>
      </p>
      <Scroll label="Labels by outlet and actor">
        <table className="matrix">
          <caption className="sr">How often each outlet uses a label for each actor, by voice</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              {matrix.actors.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <Link to="/actor/$id" params={{ id }}>
                    {name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.outlets.map((outlet) => (
              <tr key={outletKey(outlet)} data-item="" tabIndex={-1}>
                <th scope="row">{sayOutlet(outlet)}</th>
                {matrix.actors.map(({ id }) => (
                  <td key={id}>
                    <Cell cell={matrix.cell(outlet, id)} outlet={outlet} actor={id} choice={choice} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {matrix.left > 0 && (
        <p className="fine">
          {count(matrix.left, 'more actor')} with labels {matrix.left === 1 ? 'stands' : 'stand'} in the table below.
        </p>
      )}
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly outlet: string | undefined;
  readonly actor: string;
  readonly choice: LabelChoice;
}

function Cell({ cell, outlet, actor, choice }: CellProps) {
  if (!cell)
    return (
      <span className="none" role="img" aria-label="not mentioned" title="not mentioned">
        ∅
      </span>
    );
  const { loaded, tone } = choice;
  const none = ORDER.every((voice) => cell[voice] === 0);
  return (
    <span className="uses">
      {ORDER.filter((voice) => cell[voice] > 0).map((voice) => (
        <Link
          key={voice}
          to="/labels"
          search={{ outlet: outletKey(outlet), actor, voice, ...(loaded && { loaded }), ...(tone && { tone }) }}
          className={`use ${voice}`}
          aria-label={`${cell[voice]} in ${VOICES[voice]}`}
        >
          {cell[voice]}
        </Link>
      ))}
      <span className="fine">
        {none && '0'} of {cell.mentions}
      </span>
    </span>
  );
}

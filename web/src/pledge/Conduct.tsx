import type { ReactNode } from 'react';
import type { PledgeAct, PledgeRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { byLine, CiteLink } from '../parts/Where.tsx';
import { SIDES, type Side, sayNoActs } from './words.ts';

/**
 * Acts reported after a promise, by time: those that are consistent with it at the left, those contrary to it at the right.
 * A plain word where there is none. `level` is that of the heading over each side.
 */
export function Conduct({
  row,
  level,
  after,
}: {
  row: PledgeRow;
  level: 2 | 3;
  after?: (act: PledgeAct) => ReactNode;
}) {
  if (row.thread.length === 0) return <p className="no-acts">{sayNoActs(row)}</p>;
  return (
    <div className="conduct">
      {SIDES.map((side) => (
        <Acts
          key={side.id}
          side={side}
          acts={row.thread.filter((act) => act.side === side.id)}
          level={level}
          after={after}
        />
      ))}
    </div>
  );
}

interface Props {
  readonly side: Side;
  readonly acts: readonly PledgeAct[];
  readonly level: 2 | 3;
  readonly after: ((act: PledgeAct) => ReactNode) | undefined;
}

function Acts({ side, acts, level, after }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section className={`acts ${side.id}`}>
      <Heading>
        <span aria-hidden="true">{side.sign}</span> {side.label} <span className="number">({acts.length})</span>
      </Heading>
      {acts.length === 0 && <p className="none">none found</p>}
      <ol className="plain-list">
        {acts.map((act) => (
          <li key={act.account}>
            <Act act={act} />
            {after?.(act)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The day first, then the sentence, who reported it, and by which row of the table it stands here. */
const Act = ({ act }: { act: PledgeAct }) => (
  <>
    <p className="act-day">
      <Day value={act.published} />
    </p>
    <blockquote data-quote={act.cite.quote} data-by={byLine(act.outlet, act.published)}>
      <CiteLink cite={act.cite}>{act.cite.quote}</CiteLink>
    </blockquote>
    <p className="fine">
      reported by <span className="outlet">{act.outlet ?? 'an outlet not known'}</span>; stands here because: {act.why}
    </p>
  </>
);

import { Link } from '@tanstack/react-router';
import type { ActorShift, ActorSide } from '../../../src/core/change-view.ts';
import { CiteLink } from '../parts/Where.tsx';
import { count } from '../words.ts';

/** Actors that were several and are one now, or the other way round, with the sentences of new articles that say so. */
export const Shifts = ({ shifts }: { shifts: readonly ActorShift[] }) => (
  <ol className="items">
    {shifts.map((shift) => (
      <li
        key={`${shift.kind} ${shift.now.map(({ id }) => id).join(' ')}`}
        className="item"
        data-item=""
        data-href={`#/actor/${encodeURIComponent(shift.now[0]?.id ?? '')}`}
        tabIndex={-1}
      >
        <p className="item-head">
          <Sides sides={shift.before} opened={false} />{' '}
          {shift.kind === 'joined' ? 'are one actor now: ' : `is ${shift.now.length} actors now: `}
          <Sides sides={shift.now} opened />
        </p>
        {shift.merges.map(({ a, b, on, reason }) => (
          <p key={`${a} ${b} ${on?.join(' ')}`} className="fine">
            {reason.rule}
            {on && `: “${on[0]}” and “${on[1]}”`}{' '}
            {reason.cites.map((cite) => (
              <CiteLink key={`${cite.article} ${cite.span.join('-')}`} cite={cite} />
            ))}
          </p>
        ))}
        {shift.judgements.map(({ id, by, at, verdict, why }) => (
          <p key={id} className="fine">
            {by}, {at.slice(0, 10)}: {verdict}
            {why && ` (${why})`}
          </p>
        ))}
      </li>
    ))}
  </ol>
);

const Sides = ({ sides, opened }: { sides: readonly ActorSide[]; opened: boolean }) =>
  sides.map(({ id, name, articles }, i) => (
    <span key={id}>
      {i > 0 && ' and '}
      {opened ? (
        <Link to="/actor/$id" params={{ id }} data-open="">
          {name}
        </Link>
      ) : (
        `“${name}”`
      )}{' '}
      <span className="fine">({count(articles, 'article')})</span>
    </span>
  ));

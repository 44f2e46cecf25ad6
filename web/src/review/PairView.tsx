import { Link } from '@tanstack/react-router';
import type { Cite } from '../../../src/core/line.ts';
import type { ActorBrief, ReviewRow } from '../../../src/core/view.ts';
import { CiteLink } from '../parts/Where.tsx';
import { count, sayKind } from '../words.ts';
import type { Verdict } from './said.ts';

const SAID: Readonly<Record<Verdict, string>> = {
  same: 'You said: one actor.',
  different: 'You said: two actors.',
  unsure: 'You said: not sure.',
};

/** The two side by side, with sentences that name them, and what the machine found. */
export const PairView = ({ row, said }: { row: ReviewRow; said: Verdict | undefined }) => (
  <div className="pair">
    <Side actor={row.a} cites={row.sentences.a} />
    <Side actor={row.b} cites={row.sentences.b} />
    <div className="pair-why">
      <p role="status">{said ? SAID[said] : row.unsure ? `Looked at before by ${row.unsure.by}: not sure.` : ''}</p>
      <ul className="plain-list">
        {row.lines.map(({ a, b, reason }) => (
          <li key={`${a} ${b} ${reason.rule}`} className="fine">
            rule {reason.rule.replaceAll('-', ' ')}
            {reason.score !== undefined && `, score ${reason.score.toFixed(2)}`}
          </li>
        ))}
      </ul>
    </div>
  </div>
);

const Side = ({ actor, cites }: { actor: ActorBrief; cites: readonly Cite[] }) => (
  <div className="pair-side">
    <h2>
      <Link to="/actor/$id" params={{ id: actor.id }}>
        {actor.name}
      </Link>
    </h2>
    <p className="fine">
      {sayKind(actor.type)}, in {count(actor.articles, 'article')}
    </p>
    <ul className="plain-list">
      {cites.map((cite) => (
        <li key={`${cite.article}-${cite.span[0]}`}>
          <CiteLink cite={cite}>{cite.quote}</CiteLink>
        </li>
      ))}
    </ul>
  </div>
);

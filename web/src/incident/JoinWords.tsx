import type { AccountJoin, AccountRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { CellLink } from '../parts/Where.tsx';
import { partWords, ruleWords, worth } from './words.ts';

/** Why an account is one with another: each thing that was weighed, and what it is worth. */
export const JoinWords = ({ join, other }: { join: AccountJoin; other: AccountRow | undefined }) => (
  <div className="join">
    <p className="fine">
      Held for one with{' '}
      <CellLink id={join.to}>
        the account of {other?.outlet ?? 'an outlet not known'}
        {other?.reported !== undefined && (
          <>
            , <Day value={other.reported} />
          </>
        )}
      </CellLink>{' '}
      {ruleWords(join.reason)}
      {join.reason.score !== undefined &&
        ` (what speaks for it less what speaks against it: ${join.reason.score.toFixed(1)})`}
    </p>
    <ul className="parts fine">
      {(join.reason.parts ?? []).map((part) => (
        <li key={`${part.part} ${part.how}`}>
          {partWords(part)} <span className="number">{worth(part)}</span>
        </li>
      ))}
    </ul>
  </div>
);

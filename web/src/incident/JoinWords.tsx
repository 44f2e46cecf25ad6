import type { AccountJoin } from '../../../src/core/view.ts';
import { CellLink } from '../parts/Where.tsx';
import { partWords, ruleWords, worth } from './words.ts';

/** Why an account is one with another: each thing that was weighed, and what it is worth. */
export const JoinWords = ({ join }: { join: AccountJoin }) => (
  <div className="join">
    <p>
      One with <CellLink id={join.to}>{join.to}</CellLink> {ruleWords(join.reason)}
      {join.reason.score !== undefined && `, together ${join.reason.score.toFixed(1)}`}:
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

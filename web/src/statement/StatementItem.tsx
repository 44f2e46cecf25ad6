import { Link } from '@tanstack/react-router';
import type { StatementRow } from '../../../src/core/view.ts';
import { CellLink, itemOf } from '../parts/Where.tsx';
import { Facts } from './Facts.tsx';
import { Restated } from './Restated.tsx';
import { SpeakerAndAct, Tags } from './StatementHead.tsx';
import { StatementText } from './StatementText.tsx';
import { Trail } from './Trail.tsx';

/** One statement: who, in which act, the words in their sentence, the way they came, its other reports. */
export const StatementItem = ({ row }: { row: StatementRow }) => (
  <li className="item statement" {...itemOf(row)}>
    <p className="item-head said">
      <SpeakerAndAct row={row} /> <Tags row={row} />
    </p>
    <StatementText row={row} />
    <div className="item-foot">
      <Trail row={row} />
      <Facts row={row} />
      <span className="links">
        <Link to="/statement/$id" params={{ id: row.id }} data-open="">
          this statement
        </Link>{' '}
        <CellLink id={row.id}>in its article</CellLink>
      </span>
    </div>
    <Restated row={row} />
  </li>
);

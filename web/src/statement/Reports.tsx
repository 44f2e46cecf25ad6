import { Link } from '@tanstack/react-router';
import type { StatementRow, StatementView } from '../../../src/core/view.ts';
import type { TextMark } from '../article/segments.ts';
import { CellLink, itemOf, ReportedBy } from '../parts/Where.tsx';
import { Differences } from './Differences.tsx';
import { Facts } from './Facts.tsx';
import { First, sayFirst } from './First.tsx';
import { firstsOf, inOrder } from './order.ts';
import { SpeakerAndAct, Tags } from './StatementHead.tsx';
import { StatementText } from './StatementText.tsx';
import { stopsOf } from './stops.ts';
import { Trail } from './Trail.tsx';
import { compareWords, type Wording } from './wording.ts';

/** All reports of one statement beside each other, earliest first, with what differs between them. */
export function Reports({ view, walk = false }: { view: StatementView; walk?: boolean }) {
  const rows = inOrder<StatementRow>([view, ...view.reports]);
  const firsts = firstsOf(rows);
  return (
    <div className="reports">
      <First rows={firsts} all={rows} self={view.id} />
      <Differences rows={rows} />
      <ol className="report-list">
        {rows.map((row) => (
          <Report
            key={row.id}
            row={row}
            base={rows[0]}
            first={firsts.includes(row) ? sayFirst(firsts.length > 1) : undefined}
            isThis={row.id === view.id}
            walk={walk}
          />
        ))}
      </ol>
    </div>
  );
}

interface Props {
  readonly row: StatementRow;
  readonly base: StatementRow | undefined;
  /** What it bears when it is the first, or one of the first. */
  readonly first: string | undefined;
  readonly isThis: boolean;
  readonly walk: boolean;
}

function Report({ row, base, first, isThis, walk }: Props) {
  const wording = base && base !== row ? compareWords(row, base) : undefined;
  const own = (wording?.own ?? []).map((span): TextMark => ({ span, kind: 'differs', cell: '' }));
  const item = walk && itemOf(row);
  return (
    <li className="report" aria-current={isThis ? 'true' : undefined} {...item}>
      <p className="report-by">
        <ReportedBy outlet={row.outlet} reported={row.reported} />
        {first && <span className="tag strong">{first}</span>}
        {isThis && <span className="tag">this one</span>}
      </p>
      <p className="item-head said">
        <SpeakerAndAct row={row} /> <Tags row={row} />
      </p>
      <StatementText row={row} more={own} />
      {stopsOf(row).length > 2 && <Trail row={row} />}
      <Facts row={row} />
      {wording && <p className="fine">{sayWording(wording)}</p>}
      <p className="links">
        {!isThis && (
          <Link to="/statement/$id" params={{ id: row.id }}>
            this statement
          </Link>
        )}{' '}
        <CellLink id={row.id}>in its article</CellLink>
      </p>
    </li>
  );
}

/** How the words stand to those of the report they are compared with. */
function sayWording({ kind, own, lacks }: Wording): string {
  if (kind === 'same') return 'What is said: word for word as in the report listed first.';
  if (kind === 'far') return 'What is said: put in other words than in the report listed first.';
  const only = own.length > 0 ? 'words of its own are underlined with dots' : '';
  const less = lacks.length > 0 ? `not here: ${lacks.map((words) => `“${words}”`).join(', ')}` : '';
  return `What is said, beside the report listed first: ${[only, less].filter(Boolean).join('; ')}.`;
}

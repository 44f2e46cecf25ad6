import { Link } from '@tanstack/react-router';
import type { FigureChange, FigureTold, Grown } from '../../../src/core/change-view.ts';
import type { Measure } from '../../../src/core/reading.ts';
import { CiteLink } from '../parts/Where.tsx';
import { count, sayMeasure } from '../words.ts';

/** Stories or incidents that new articles belong to, each with the number of its articles. */
export const GrownList = ({ rows, to }: { rows: readonly Grown[]; to: '/incidents/$id' | '/story/$id' }) => (
  <ul className="plain-list">
    {rows.map(({ id, title, before, now }) => (
      <li key={id}>
        <Link to={to} params={{ id }}>
          {title}
        </Link>
        : {before === 0 ? `begun, ${count(now, 'article')}` : `${before} before, ${count(now, 'article')} now`}
      </li>
    ))}
  </ul>
);

/** Figures that new accounts give otherwise, each beside those of before, all opening their words. */
export const Figures = ({ rows }: { rows: readonly FigureChange[] }) => (
  <ul className="plain-list">
    {rows.map(({ incident, account, measure, of, before, now, sameOutlet }) => (
      <li key={`${account} ${measure} ${of} ${now.cite.span.join('-')}`}>
        {sayMeasure(measure as Measure)}
        {of && `, ${of}`}: <Told figure={now} />
        {sameOutlet && ', which gave another figure before'}; before:{' '}
        {before.map((figure, i) => (
          <span key={`${figure.cite.article} ${figure.cite.span.join('-')}`}>
            {i > 0 && ', '}
            <Told figure={figure} />
          </span>
        ))}{' '}
        <Link to="/incidents/$id" params={{ id: incident }}>
          this incident
        </Link>
      </li>
    ))}
  </ul>
);

const Told = ({ figure: { cite, outlet } }: { figure: FigureTold }) => (
  <>
    <CiteLink cite={cite} /> reported by {outlet ?? 'an outlet not known'}
  </>
);

import type { EventRow } from '../../../src/core/view.ts';
import { sayInterval, sayMeasure } from '../words.ts';

const SCOPES = { part: 'part of another number', more: 'on top of those before', total: 'a sum' } as const;

/** A figure as its range: "killed: about 24 to 99 soldiers". */
export const FigureWords = ({ figure }: { figure: EventRow['figures'][number] }) => (
  <span className="figure-words" title={`written “${figure.cite.quote}”`}>
    {sayMeasure(figure.measure)}:{' '}
    <strong>
      {figure.approximate && 'about '}
      {sayInterval(figure.least, figure.most)}
    </strong>
    {figure.of && ` ${figure.of}`}
    {figure.scope && <span className="fine"> ({SCOPES[figure.scope.kind]})</span>}
  </span>
);

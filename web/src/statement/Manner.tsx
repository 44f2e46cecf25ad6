import type { Stance } from '../../../src/core/reading.ts';
import type { StatementRow } from '../../../src/core/view.ts';
import { sayAct } from '../words.ts';
import { FactRows } from './Facts.tsx';
import { FORCES, POLARITIES, QUOTES } from './words.ts';

const CUES: Readonly<Record<Stance, string>> = {
  neutral: 'hands the words on plainly',
  distancing: 'keeps the outlet at a distance from the words',
  endorsing: 'takes the words as given',
};

/** How a statement is made and handed on, in plain words. */
export function Manner({ row }: { row: StatementRow }) {
  const cue = row.cue.map(({ quote }) => quote).join(' … ');
  return (
    <section aria-labelledby="manner">
      <h2 id="manner">How it is told</h2>
      <dl className="record">
        <dt>Act</dt>
        <dd>
          {sayAct(row.act, row.polarity)}
          {row.force && `, ${FORCES[row.force]}`} <span className="fine">({row.act})</span>
        </dd>
        {row.polarity && (
          <>
            <dt>Polarity</dt>
            <dd>{POLARITIES[row.polarity]}</dd>
          </>
        )}
        <dt>Cue</dt>
        <dd>{cue ? `“${cue}” ${CUES[row.stance]}` : 'none: the words follow on those of a speaker named before'}</dd>
        <dt>Words</dt>
        <dd>{QUOTES[row.quote]}</dd>
        {row.hedge && (
          <>
            <dt>Reserve</dt>
            <dd>a word such as “may” or “reportedly” takes certainty away</dd>
          </>
        )}
        {row.anonymous && (
          <>
            <dt>Speaker</dt>
            <dd>not named</dd>
          </>
        )}
        <FactRows row={row} />
      </dl>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { WeighView } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { weighQuery } from '../queries.ts';
import { FactMatrix } from './FactMatrix.tsx';
import { Findings } from './Findings.tsx';
import { OriginsPanel } from './OriginsPanel.tsx';

/** What is told of one incident, side by side: the fact matrix, what stands behind each value, and where articles part. */
export const Weighed = ({ id }: { id: string }) => (
  <Asked query={useQuery(weighQuery(id))}>{(view) => <Scales view={view} />}</Asked>
);

function Scales({ view }: { view: WeighView }) {
  // What counts different things is no finding that a person looks for.
  const parts = view.findings.filter(({ relation }) => relation !== 'agreement' && relation !== 'scope');
  return (
    <>
      <section aria-labelledby="matrix">
        <h2 id="matrix">What each origin gives</h2>
        <FactMatrix view={view} />
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">What stands behind each value</h2>
        <p className="fine">
          Counts say how many give a value and from how many sides, not whether it is so; each opens what shows it. A
          text origin is a text made from no other that gives the value. Firm sources are named bodies and persons, soft
          ones are named by nobody; a camp is a side of the conflict on which firm sources stand.
        </p>
        <OriginsPanel view={view} />
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">Where they part</h2>
        {parts.length === 0 ? (
          <p className="none">No two values that articles give of this event exclude each other.</p>
        ) : (
          <Findings rows={parts} />
        )}
      </section>
    </>
  );
}

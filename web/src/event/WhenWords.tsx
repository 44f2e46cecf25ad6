import type { EventRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { FRAMES } from './told.ts';

/** The time of an event: as the calendar has it, the words, and where they stand. */
export const WhenWords = ({ when, cited = false }: { when: NonNullable<EventRow['when']>; cited?: boolean }) => (
  <>
    {when.edtf ? <Day value={when.edtf} /> : <span className="none">not placed</span>}{' '}
    <span className="fine">
      ({cited ? <CiteLink cite={when.cite} /> : `“${when.cite.quote}”`}
      {when.from && FRAMES[when.from] && `, ${FRAMES[when.from]}`})
    </span>
  </>
);

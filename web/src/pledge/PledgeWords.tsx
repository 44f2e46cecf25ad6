import type { PledgeRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { PartyNames } from '../parts/PartyName.tsx';
import { MarkedSentence } from '../parts/Where.tsx';
import { isWithin } from '../parts/within.ts';
import { someWords } from './words.ts';

/** The sentence of a promise with its words marked; the words alone where they go on beyond it. */
export const PromiseWords = ({ row: { cite, sentence } }: { row: PledgeRow }) =>
  isWithin(cite, sentence) ? <MarkedSentence sentence={sentence} cite={cite} /> : cite.quote;

/** Who is bound, to whom or about what, by when, and how it stands: each with its name, and a word where it is not told. */
export const PledgeFacts = ({ row }: { row: PledgeRow }) => (
  <dl className="pledge-facts">
    <div>
      <dt>Who</dt>
      <dd>{row.by ? <PartyNames parties={[row.by]} /> : <NotTold />}</dd>
    </div>
    <div>
      <dt>To whom, about what</dt>
      <dd>
        {someWords(row.beneficiary) === '' || !row.beneficiary ? (
          <NotTold />
        ) : (
          <PartyNames parties={[row.beneficiary]} />
        )}
      </dd>
    </div>
    <div>
      <dt>By when</dt>
      <dd>{row.deadline === undefined ? <NotTold /> : <Day value={row.deadline} />}</dd>
    </div>
    <div>
      <dt>Stage</dt>
      <dd>
        <strong className="stage">{row.stage}</strong>
      </dd>
    </div>
  </dl>
);

const NotTold = () => <span className="none">not stated</span>;

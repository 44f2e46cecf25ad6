import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { DenialRow, Filter, TellingRow } from '../../../src/core/view.ts';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, CiteLink, MarkedSentence, ReportedBy } from '../parts/Where.tsx';
import { isWithin } from '../parts/within.ts';
import { denialsQuery } from '../queries.ts';
import { type Alike, alike, sayShared } from './words.ts';

/** Denials beside the claims that they answer. */
export function DenialsPage() {
  const search = useSearch({ from: '/denials' });
  const navigate = useNavigate({ from: '/denials' });
  const { limit, more } = useLimit(search);
  const query = useQuery(denialsQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
  return (
    <>
      <Title>Denials</Title>
      <p>
        Who denies what, beside the sentences that claim it. Both stand here as reported; neither is weighed against the
        other, and a denial says nothing about whether the claim holds.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="The claim is" value={search.met} options={MET} onChoose={choose('met')} />
          <Choice label="Who denies" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        </div>
        <ShowAll of="denials" filter={search} onClear={() => go({})} />
      </search>
      <Matches query={query} of="denial" onMore={more} twin={(rows) => rows.length > 0 && <DenialTable rows={rows} />}>
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <DenialItem key={row.id} row={row} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}

const MET = [
  { id: 'yes', label: 'made by some article here' },
  { id: 'no', label: 'made by no article here' },
];

const DenialItem = ({ row }: { row: DenialRow }) => (
  <li
    className="item denial"
    data-item=""
    data-quote={row.cite.quote}
    data-by={byLine(row.outlet, row.reported)}
    data-href={`#/article/${encodeURIComponent(row.article)}?at=${row.cite.span.join('-')}`}
    tabIndex={-1}
  >
    <h2 className="said">{row.by ? <PartyNames parties={[row.by]} /> : 'Somebody not named'} denies</h2>
    <div className="two-texts">
      <section>
        <h3>Claim</h3>
        {row.claims.length === 0 && <p className="none">No article here makes the claim that is denied.</p>}
        {alike(row.claims).map((claims) => (
          <Claim key={`${claims[0].article} ${claims[0].cite.span.join('-')}`} claims={claims} />
        ))}
      </section>
      <section>
        <h3>Denial</h3>
        <blockquote>
          <Link
            to="/article/$id"
            params={{ id: row.article }}
            search={{ at: row.content.span.join('-') }}
            className="quiet-link"
            data-open=""
          >
            {isWithin(row.content, row.cite) ? (
              <MarkedSentence sentence={row.cite} cite={row.content} />
            ) : (
              row.cite.quote
            )}
          </Link>
        </blockquote>
        <p className="fine">
          <ReportedBy outlet={row.outlet} reported={row.reported} />
        </p>
        <Again tellings={row.tellings ?? []} />
      </section>
    </div>
  </li>
);

/** The other sentences that tell the same denial. */
const Again = ({ tellings }: { tellings: readonly TellingRow[] }) =>
  tellings.length > 0 && (
    <details className="told-again">
      <summary>Told again in {tellings.length === 1 ? 'one sentence' : `${tellings.length} sentences`}</summary>
      <ul>
        {tellings.map((one) => (
          <li key={one.id}>
            <CiteLink cite={one.cite}>{one.cite.quote}</CiteLink>{' '}
            <span className="fine">
              <ReportedBy outlet={one.outlet} reported={one.reported} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );

/** A sentence that claims it, once, with every article that has it in these words. */
const Claim = ({ claims }: { claims: Alike }) => (
  <div className="claim">
    <blockquote>
      <CiteLink cite={claims[0].cite}>{claims[0].cite.quote}</CiteLink>
    </blockquote>
    <p className="fine">
      {claims.map((claim, n) => (
        <span key={claim.article}>
          {n === 0 ? (
            <ReportedBy outlet={claim.outlet} reported={claim.published} />
          ) : (
            <>
              ; in the same words{' '}
              <CiteLink cite={claim.cite}>
                by {claim.outlet ?? 'an outlet not known'}, <Day value={claim.published} />
              </CiteLink>
            </>
          )}
        </span>
      ))}
      {sayShared(claims[0], claims[0].cite.quote)}
    </p>
  </div>
);

const DenialTable = ({ rows }: { rows: readonly DenialRow[] }) => (
  <details className="twin">
    <summary>The same as a table</summary>
    <Scroll label="Denials as a table">
      <table className="counts">
        <caption className="sr">Denials with the claims that they answer, outlets and days</caption>
        <thead>
          <tr>
            <th scope="col">Denial</th>
            <th scope="col">Who denies</th>
            <th scope="col">Reported by</th>
            <th scope="col">Reported</th>
            <th scope="col">Claim</th>
            <th scope="col">Claim reported by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <CiteLink cite={row.cite} />
              </th>
              <td>{row.by && (row.by.name ?? row.by.text)}</td>
              <td>{row.outlet ?? 'not known'}</td>
              <td>
                <Day value={row.reported} />
              </td>
              <td>{row.claims[0] ? <CiteLink cite={row.claims[0].cite} /> : 'no article here makes it'}</td>
              <td>{row.claims.map(({ outlet }) => outlet ?? 'not known').join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </details>
);

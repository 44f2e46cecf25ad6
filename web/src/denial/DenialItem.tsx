import { Link } from '@tanstack/react-router';
import type { DenialRow, TellingRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { PartyNames } from '../parts/PartyName.tsx';
import { byLine, CiteLink, MarkedSentence, ReportedBy } from '../parts/Where.tsx';
import { isWithin } from '../parts/within.ts';
import { type Alike, alike, sayShared } from './words.ts';

/** A denial with the sentences that claim what it denies beside it; `level` is that of the heading over it. */
export function DenialItem({ row, level = 2 }: { row: DenialRow; level?: 2 | 3 }) {
  const [Heading, Part] = [`h${level}`, `h${level + 1}`] as ['h2' | 'h3', 'h3' | 'h4'];
  return (
    <li
      className="item denial"
      data-item=""
      data-quote={row.cite.quote}
      data-by={byLine(row.outlet, row.reported)}
      data-href={`#/article/${encodeURIComponent(row.article)}?at=${row.cite.span.join('-')}`}
      tabIndex={-1}
    >
      <Heading className="said">{row.by ? <PartyNames parties={[row.by]} /> : 'Somebody not named'} denies</Heading>
      <div className="two-texts">
        <section>
          <Part>Claim</Part>
          {row.claims.length === 0 && <p className="none">No article here makes the claim that is denied.</p>}
          {alike(row.claims).map((claims) => (
            <Claim key={`${claims[0].article} ${claims[0].cite.span.join('-')}`} claims={claims} />
          ))}
        </section>
        <section>
          <Part>Denial</Part>
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
}

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

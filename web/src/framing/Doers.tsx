import { Link } from '@tanstack/react-router';
import type { DoerAccount, DoerContrast, Wording } from '../../../src/core/view.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink, ReportedBy } from '../parts/Where.tsx';
import { sayClass } from '../words.ts';

const WORDINGS: Readonly<Record<Wording, string>> = {
  passive: 'a passive without a doer',
  thing: 'a thing that does it',
  noun: 'the deed as a noun',
  participle: 'a participle without a doer',
  other: 'other words',
};

/** Events of which some articles say who did it and others do not, each with the sentence. */
export function Doers({ contrasts }: { contrasts: readonly DoerContrast[] }) {
  if (contrasts.length === 0) return <p className="none">None in what is shown.</p>;
  return (
    <Scroll label="Who did it, by event and article">
      <table className="counts doers">
        <caption className="sr">Events with what each article says of the doer, and its sentence</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Reported by</th>
            <th scope="col">Who did it</th>
            <th scope="col">Sentence</th>
          </tr>
        </thead>
        {contrasts.map((contrast) => (
          <tbody key={contrast.incident}>
            {contrast.accounts.map((account, n) => (
              <tr key={account.article} data-item="" tabIndex={-1}>
                {n === 0 && (
                  <th scope="rowgroup" rowSpan={contrast.accounts.length}>
                    {sayClass(contrast.class)}
                    {contrast.place && `, ${contrast.place}`}
                    {contrast.when && <span className="fine"> {contrast.when}</span>}
                  </th>
                )}
                <td>
                  <ReportedBy outlet={account.outlet} reported={account.reported} />
                </td>
                <td>
                  <Told account={account} />
                </td>
                <td className="main-cell">{account.sentences[0] && <CiteLink cite={account.sentences[0]} />}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

function Told({ account }: { account: DoerAccount }) {
  const { told, voice, doers, wording } = account;
  if (told === 'untold')
    return (
      <>
        <span className="tag strong">does not say</span> <span className="fine">{WORDINGS[wording ?? 'other']}</span>
      </>
    );
  if (told === 'unsure') return <span className="none">not sure</span>;
  return (
    <>
      {doers.map(({ text, actor, name }, n) => (
        <span key={text}>
          {n > 0 && ', '}
          {actor ? (
            <Link to="/actor/$id" params={{ id: actor }}>
              {name}
            </Link>
          ) : (
            `“${text}”`
          )}
        </span>
      ))}
      <span className="tag">{voice === 'own' ? 'own voice' : 'others’ words'}</span>
    </>
  );
}

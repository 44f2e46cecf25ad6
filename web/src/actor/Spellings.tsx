import type { ActorName } from '../../../src/core/view.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { byLine } from '../parts/Where.tsx';
import { count } from '../words.ts';

/** Every spelling with the outlets that use it and one sentence where it stands. */
export function Spellings({ names }: { names: readonly ActorName[] }) {
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">{count(names.length, 'spelling')}</h2>
      <div className="scroll">
        <table className="stacked">
          <caption className="sr">Spellings with counts, outlets and a sentence each</caption>
          <thead>
            <tr>
              <th scope="col">Written</th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col">Outlets</th>
              <th scope="col">For instance</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr
                key={name.text}
                data-item=""
                data-quote={name.text}
                data-by={byLine(name.outlets.join(', ') || undefined, undefined)}
                data-href={`#/article/${encodeURIComponent(name.cite.article)}?at=${name.cite.span.join('-')}`}
                tabIndex={-1}
              >
                <th scope="row">{name.text}</th>
                <td className="number" data-label="articles">
                  {name.articles}
                </td>
                <td>
                  {name.by.map(({ outlet, articles }, n) => (
                    <span key={outlet ?? ''}>
                      {n > 0 && ', '}
                      {outlet ?? <span className="none">not known</span>} <span className="fine">({articles})</span>
                    </span>
                  ))}
                </td>
                <td className="main-cell">
                  <Sentence cite={name.cite} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

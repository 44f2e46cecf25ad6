import { useState } from 'react';
import { Button } from 'react-aria-components';
import { count, sayKind } from '../words.ts';
import { gatherNames, type KindOfNames, type Spelling } from './names.ts';
import type { ParsedSentence } from './parse.ts';

/** So many spellings of a kind are shown at first. */
const FEW = 12;
/** A margin below this is no sure decision. */
const SURE = 1;

/** The names of the whole text by kind, with how often each was found. */
export function NameList({ sentences }: { sentences: readonly ParsedSentence[] }) {
  const kinds = gatherNames(sentences);
  const total = kinds.reduce((sum, { times }) => sum + times, 0);
  const unsure = kinds.some(({ spellings }) => spellings.some(isUnsure));
  return (
    <section aria-labelledby="names" className="name-list">
      <h2 id="names">Names</h2>
      {kinds.length === 0 ? (
        <p className="none">No names were found.</p>
      ) : (
        <>
          <table>
            <caption className="sr">{count(total, 'name')} by kind</caption>
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col" className="number">
                  Found
                </th>
                <th scope="col">Names</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map((one) => (
                <KindRow key={one.kind} one={one} />
              ))}
            </tbody>
          </table>
          {unsure && (
            <p className="fine">
              Unsure: wherever the name stands, another kind or another reading comes close (margin below 1).
            </p>
          )}
        </>
      )}
    </section>
  );
}

const isUnsure = ({ margin }: Spelling): boolean => margin < SURE;

function KindRow({ one: { kind, times, spellings } }: { one: KindOfNames }) {
  const [all, showAll] = useState(false);
  const shown = all ? spellings : spellings.slice(0, FEW);
  return (
    <tr>
      <th scope="row">{sayKind(kind)}</th>
      <td className="number">{times.toLocaleString('en-GB')}</td>
      <td>
        <ul className="spellings-found">
          {shown.map((spelling) => (
            <li key={spelling.text}>
              <span className="spelling">{spelling.text}</span>
              {spelling.times > 1 && ` × ${spelling.times.toLocaleString('en-GB')}`}
              {isUnsure(spelling) && <span className="tag">unsure</span>}
            </li>
          ))}
          {shown.length < spellings.length && (
            <li>
              <Button className="link" onPress={() => showAll(true)}>
                {spellings.length - shown.length} more
                <span className="sr"> names of the kind {sayKind(kind)}</span>
              </Button>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

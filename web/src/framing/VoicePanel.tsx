import { Link } from '@tanstack/react-router';
import type { SpeakerKind } from '../../../src/core/speaker-kind.ts';
import type { OutletCount, VoiceCount } from '../../../src/core/view.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { count } from '../words.ts';
import { type OutletVoices, voicesByKind } from './fold.ts';
import { KINDS, outletKey, sayOutlet } from './words.ts';

const ORDER = Object.keys(KINDS) as SpeakerKind[];

/** Whose voices each outlet lets be heard, by kind: drawn as shares of its statements, and in a table. */
export function VoicePanel({ outlets, voices }: { outlets: readonly OutletCount[]; voices: readonly VoiceCount[] }) {
  const rows = voicesByKind(outlets, voices, ORDER);
  return (
    <>
      <ul className="plain-list shares">
        {rows.map((row) => (
          <Share key={outletKey(row.outlet)} row={row} />
        ))}
      </ul>
      <Scroll label="Voices by outlet and kind of speaker">
        <table className="counts">
          <caption className="sr">Statements by outlet and kind of speaker, with their length</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Speakers presented as</th>
              <th scope="col" className="number">
                Statements
              </th>
              <th scope="col" className="number">
                Unnamed
              </th>
              <th scope="col" className="number">
                Through others
              </th>
              <th scope="col" className="number">
                Characters quoted
              </th>
              <th scope="col" className="number">
                Told
              </th>
            </tr>
          </thead>
          <tbody>{rows.flatMap(linesOf)}</tbody>
        </table>
      </Scroll>
    </>
  );
}

/** One outlet as a bar; the table says the same. */
const Share = ({ row }: { row: OutletVoices }) => (
  <li>
    <span className="share-name">
      {sayOutlet(row.outlet)}
      <span className="fine">
        {' '}
        {count(row.statements, 'statement')} in {count(row.articles, 'article')}
      </span>
    </span>
    <span className="bar" aria-hidden="true">
      {row.kinds.map(({ kind, statements }) => (
        <span
          key={kind}
          className={`part ${kind}`}
          style={{ flexGrow: statements }}
          title={`${KINDS[kind]}: ${statements}`}
        >
          {statements}
        </span>
      ))}
    </span>
  </li>
);

const linesOf = ({ outlet, statements, kinds }: OutletVoices) =>
  kinds.map((row) => {
    const search = { heard: 'yes', outlet: outletKey(outlet), kind: row.kind } as const;
    return (
      <tr key={`${outletKey(outlet)} ${row.kind}`} data-item="" tabIndex={-1}>
        <th scope="row">{sayOutlet(outlet)}</th>
        <td>
          <span className={`swatch ${row.kind}`} aria-hidden="true" /> {KINDS[row.kind]}
        </td>
        <td className="number">
          <Link to="/statements" search={search} data-open="">
            {row.statements}
          </Link>{' '}
          of {statements}
        </td>
        <td className="number">
          {row.unnamed > 0 ? (
            <Link to="/statements" search={{ ...search, anonymous: 'yes' }}>
              {row.unnamed}
            </Link>
          ) : (
            0
          )}
        </td>
        <td className="number">
          {row.handed > 0 ? (
            <Link to="/statements" search={{ ...search, handed: 'yes' }}>
              {row.handed}
            </Link>
          ) : (
            0
          )}
        </td>
        <td className="number">{row.quoted.toLocaleString('en-GB')}</td>
        <td className="number">{row.told.toLocaleString('en-GB')}</td>
      </tr>
    );
  });

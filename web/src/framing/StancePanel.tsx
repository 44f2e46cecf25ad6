import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Stance } from '../../../src/core/reading.ts';
import type { StanceCount } from '../../../src/core/view.ts';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { type SpeakerStance, stancesBySpeaker } from './fold.ts';
import { DISTANCES, outletKey, sayOutlet, saySpeaker, speakerKey } from './words.ts';

const ORDER = Object.keys(DISTANCES) as Stance[];

/** With which cues each outlet reports each speaker: neutral, distancing, endorsing. */
export function StancePanel({ rows }: { rows: readonly StanceCount[] }) {
  const speakers = stancesBySpeaker(rows);
  const { limit, more } = useLimit({ rows: rows.length, first: speakers[0]?.key });
  return (
    <>
      <Scroll label="Cues by outlet and speaker">
        <table className="counts stances">
          <caption className="sr">Cues by outlet and speaker, by stance</caption>
          <thead>
            <tr>
              <th scope="col">Reported by</th>
              <th scope="col">Speaker</th>
              {ORDER.map((stance) => (
                <th scope="col" key={stance}>
                  {DISTANCES[stance]}
                </th>
              ))}
              <th scope="col" className="number">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {speakers.slice(0, limit).map((row) => (
              <tr key={row.key} data-item="" tabIndex={-1}>
                <td>{sayOutlet(row.outlet)}</td>
                <th scope="row">
                  {row.actor ? (
                    <Link to="/actor/$id" params={{ id: row.actor.id }}>
                      {row.actor.name}
                    </Link>
                  ) : (
                    saySpeaker(row)
                  )}
                </th>
                {ORDER.map((stance) => (
                  <td key={stance}>
                    <Cues row={row} stance={stance} />
                  </td>
                ))}
                <td className="number">{row.statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <MoreButton shown={Math.min(limit, speakers.length)} total={speakers.length} onMore={more} />
    </>
  );
}

function Cues({ row, stance }: { row: SpeakerStance; stance: Stance }) {
  return row.cues
    .filter((one) => one.stance === stance)
    .map(({ cue, statements }, n) => (
      <Fragment key={cue}>
        {n > 0 && ', '}
        <Link
          to="/statements"
          search={{ heard: 'yes', outlet: outletKey(row.outlet), ...speakerKey(row), stance, cue: cue || 'none' }}
        >
          {cue ? `“${cue}”` : 'no cue'}
        </Link>
        {statements > 1 && ` ${statements}`}
      </Fragment>
    ));
}

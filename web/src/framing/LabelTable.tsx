import { Link } from '@tanstack/react-router';
import type { LabelCount, MentionCount } from '../../../src/core/view.ts';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { outletKey, sayOutlet, TONES, VOICES } from './words.ts';

/** The table twin of the matrix: one row for each label of an actor at an outlet in one voice. */
export function LabelTable({ rows, mentions }: { rows: readonly LabelCount[]; mentions: readonly MentionCount[] }) {
  const { limit, more } = useLimit({ rows: rows.length, first: rows[0] });
  const key = ({ outlet, actor }: Pick<LabelCount, 'outlet' | 'actor'>): string => JSON.stringify([outlet, actor.id]);
  const all = new Map(mentions.map((row) => [key(row), row.mentions]));
  if (rows.length === 0) return null;
  return (
    <details className="twin">
      <summary>The same as a table, label by label</summary>
      <Scroll label="Labels as a table">
        <table className="counts">
          <caption className="sr">Labels with outlet, actor, tone, voice and counts</caption>
          <thead>
            <tr>
              <th scope="col">Reported by</th>
              <th scope="col">Of</th>
              <th scope="col">Label</th>
              <th scope="col">Word</th>
              <th scope="col">Voice</th>
              <th scope="col" className="number">
                Uses
              </th>
              <th scope="col" className="number">
                Of mentions
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <tr key={JSON.stringify(row)} data-item="" tabIndex={-1}>
                <td>{sayOutlet(row.outlet)}</td>
                <td>
                  <Link to="/actor/$id" params={{ id: row.actor.id }}>
                    {row.actor.name}
                  </Link>
                </td>
                <th scope="row">“{row.label}”</th>
                <td>
                  <span className={row.loaded ? 'tag strong' : 'tag'}>{TONES[row.tone]}</span>
                </td>
                <td>{VOICES[row.voice]}</td>
                <td className="number">
                  <Link to="/labels" search={searchOf(row)} data-open="">
                    {row.uses}
                  </Link>
                </td>
                <td className="number">{all.get(key(row))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <MoreButton shown={Math.min(limit, rows.length)} total={rows.length} onMore={more} />
    </details>
  );
}

const searchOf = ({ outlet, actor, label, tone, voice }: LabelCount) => ({
  ...{ outlet: outletKey(outlet), actor: actor.id, label, tone, voice },
});

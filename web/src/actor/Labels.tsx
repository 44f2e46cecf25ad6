import type { ActorLabel, ActorView, LabelRow } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { count } from '../words.ts';

const VOICES: Readonly<Record<LabelRow['voice'], string>> = {
  own: 'in its own voice',
  attributed: 'in others’ words',
  'scare-quoted': 'in scare quotes',
};

const TONES: Readonly<Record<LabelRow['tone'], string>> = {
  neutral: 'neutral',
  favourable: 'loaded, favourable',
  hostile: 'loaded, hostile',
  legal: 'legal status',
};

/** What an actor is called besides its names: by which outlet, in whose voice, how often, with the sentences. */
export function Labels({ actor }: { actor: ActorView }) {
  if (actor.labels.length === 0) return null;
  return (
    <section aria-labelledby="labels">
      <h2 id="labels">Labels</h2>
      <p className="fine">
        How texts call {actor.name}. Which words count as loaded stands in a table that can be changed; it says nothing
        of whether they fit.
      </p>
      <Scroll label="Labels as a table">
        <table className="labels">
          <caption className="sr">Labels with outlets, voices and sentences</caption>
          <thead>
            <tr>
              <th scope="col">Label</th>
              <th scope="col">Word</th>
              <th scope="col" className="number">
                Uses
              </th>
              <th scope="col">By whom</th>
              <th scope="col">For instance</th>
            </tr>
          </thead>
          <tbody>
            {actor.labels.map((label) => (
              <LabelLine key={label.label} label={label} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

const LabelLine = ({ label }: { label: ActorLabel }) => (
  <tr data-item="" tabIndex={-1}>
    <th scope="row">“{label.label}”</th>
    <td>
      <span className={label.loaded ? 'tag strong' : 'tag'}>{TONES[label.tone]}</span>
    </td>
    <td className="number">{label.uses}</td>
    <td>
      {label.by.map(({ outlet, voice, uses }) => (
        <span key={`${outlet ?? ''} ${voice}`} className="line">
          {outlet ?? 'an outlet not known'} {VOICES[voice]}
          {uses > 1 && `, ${count(uses, 'time')}`}
        </span>
      ))}
    </td>
    <td className="main-cell">
      {label.rows.slice(0, 2).map((row) => (
        <span key={row.id} className="line">
          <CiteLink cite={row.sentence} />
          {row.teller && (
            <span className="fine">
              {' '}
              words of <PartyNames parties={[row.teller]} />
            </span>
          )}
        </span>
      ))}
    </td>
  </tr>
);

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter, LabelRow } from '../../../src/core/view.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { Title } from '../parts/Title.tsx';
import { CiteLink, itemOf, MarkedSentence, ReportedBy } from '../parts/Where.tsx';
import { labelsQuery } from '../queries.ts';
import { TONES, VOICES } from './words.ts';

/** Every label in its sentence, narrowed by outlet, actor, voice, tone and the label itself. */
export function LabelsPage() {
  const search = useSearch({ from: '/labels' });
  const navigate = useNavigate({ from: '/labels' });
  const { limit, more } = useLimit(search);
  const query = useQuery(labelsQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
  return (
    <>
      <Title>Labels</Title>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          <Choice label="Actor" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Voice" value={search.voice} options={optionsOf(VOICES)} onChoose={choose('voice')} />
          <Choice label="Tone" value={search.tone} options={optionsOf(TONES)} onChoose={choose('tone')} />
        </div>
        <ShowAll of="labels" filter={search} onClear={() => go({})}>
          {search.label && `Only “${search.label}”. `}
          {search.loaded && `Only ${search.loaded === 'yes' ? 'loaded' : 'other'} words. `}
        </ShowAll>
      </search>
      <Matches query={query} of="label" onMore={more}>
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <LabelItem key={row.id} row={row} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}

const LabelItem = ({ row }: { row: LabelRow }) => {
  const { cite, sentence } = row;
  return (
    <li className="item" {...itemOf(row)}>
      <p className="item-head">
        <PartyNames parties={[row.actor]} /> is called “{cite.quote}”
        <span className="tags">
          <span className={row.loaded ? 'tag strong' : 'tag'}>{TONES[row.tone]}</span>
          <span className="tag">{VOICES[row.voice]}</span>
        </span>
      </p>
      <blockquote>
        <MarkedSentence sentence={sentence} cite={cite} />
      </blockquote>
      <div className="item-foot">
        <ReportedBy outlet={row.outlet} reported={row.reported} />
        {row.teller && (
          <span>
            words of <PartyNames parties={[row.teller]} />
          </span>
        )}
        <span className="links">
          <CiteLink cite={cite}>in its article</CiteLink>
        </span>
      </div>
    </li>
  );
};

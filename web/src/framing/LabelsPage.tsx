import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Filter, LabelRow } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { Title } from '../parts/Title.tsx';
import { CiteLink, itemOf, ReportedBy } from '../parts/Where.tsx';
import { labelsQuery } from '../queries.ts';
import { count } from '../words.ts';
import { TONES, VOICES } from './words.ts';

/** Every label in its sentence, narrowed by outlet, actor, voice, tone and the label itself. */
export function LabelsPage() {
  const search = useSearch({ from: '/labels' });
  const navigate = useNavigate({ from: '/labels' });
  const { limit, more } = useLimit(search);
  const query = useQuery(labelsQuery({ ...(search as Filter), limit }));
  const choose = (name: keyof typeof search & string) => (value: string | undefined) =>
    void navigate({ search: narrow(search, name, value), replace: true });
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
        {Object.keys(search).length > 0 && (
          <p className="narrowed">
            {search.label && `Only “${search.label}”. `}
            {search.loaded && `Only ${search.loaded === 'yes' ? 'loaded' : 'other'} words. `}
            <Button className="link" onPress={() => void navigate({ search: {}, replace: true })}>
              Show all labels
            </Button>
          </p>
        )}
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'label')} {total === 1 ? 'matches' : 'match'}
            </p>
            <ol className="items">
              {rows.map((row) => (
                <LabelItem key={row.id} row={row} />
              ))}
            </ol>
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}

const LabelItem = ({ row }: { row: LabelRow }) => {
  const { cite, sentence } = row;
  const [from, to] = [cite.span[0] - sentence.span[0], cite.span[1] - sentence.span[0]];
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
        {sentence.quote.slice(0, from)}
        <mark className="hit">{sentence.quote.slice(from, to)}</mark>
        {sentence.quote.slice(to)}
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

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

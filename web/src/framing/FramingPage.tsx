import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LabelTone, ReadingLabel } from '../../../src/core/reading.ts';
import type { Page } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices, useStoryChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { framingQuery } from '../queries.ts';
import { chosenLabels, type LabelChoice } from './fold.ts';
import { InStory } from './InStory.tsx';
import { LabelMatrix } from './LabelMatrix.tsx';
import { LabelTable } from './LabelTable.tsx';
import { StancePanel } from './StancePanel.tsx';
import { VoicePanel } from './VoicePanel.tsx';
import { TONES, VOICES } from './words.ts';

/** How outlets tell of actors: labels, voices, cues, each as a count that opens its sentences. */
export function FramingPage() {
  const search = useSearch({ from: '/framing' });
  const navigate = useNavigate({ from: '/framing' });
  const { outlet, actor } = search;
  const query = useQuery(framingQuery({ ...(outlet && { outlet }), ...(actor && { actor }) }));
  const choice = choiceOf(search);
  const choose = chooser(search, (next) => void navigate({ search: next, replace: true }));
  return (
    <>
      <Title>Framing</Title>
      <Denominator />
      <p className="fine lead">
        How outlets tell of the same actors. Counts say how often, and open the sentences; they are no measure of how
        well or how honestly anybody reports.
      </p>
      <search className="filters">
        <Choice label="Outlet" value={outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        <Choice label="Actor" value={actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice label="Labels" value={choice.loaded} options={LOADED} onChoose={choose('loaded')} />
        <Choice label="Tone" value={choice.tone} options={optionsOf(TONES)} onChoose={choose('tone')} />
        <Choice label="Voice" value={choice.voice} options={optionsOf(VOICES)} onChoose={choose('voice')} />
      </search>
      {search.story && <StorySection chosen={search.story} onChoose={choose('story')} />}
      <Asked query={query}>
        {({ outlets, mentions, labels, voices, stances }) => {
          const shown = chosenLabels(labels.rows, choice);
          return (
            <>
              <section aria-labelledby="labels" className="next-section">
                <h2 id="labels">Labels</h2>
                <LabelMatrix labels={shown} mentions={mentions} choice={choice} />
                <LabelTable rows={shown} mentions={mentions} />
                <Cut page={labels} />
              </section>
              <section aria-labelledby="voices">
                <h2 id="voices">Voices</h2>
                <VoicePanel outlets={outlets} voices={voices.rows} />
                <Cut page={voices} />
              </section>
              <section aria-labelledby="stance">
                <h2 id="stance">Cues</h2>
                <p className="fine">
                  Which word reports a speaker: “said” is neutral, “claimed” keeps a distance, “revealed” takes it as
                  so.
                </p>
                <StancePanel rows={stances.rows} />
                <Cut page={stances} />
              </section>
            </>
          );
        }}
      </Asked>
      {!search.story && <StorySection chosen={undefined} onChoose={choose('story')} />}
    </>
  );
}

/** What can only be told of one story; it comes first where one is chosen. */
const StorySection = ({
  chosen,
  onChoose,
}: {
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}) => (
  <section aria-labelledby="story" className="first-section">
    <h2 id="story">In one story</h2>
    <p className="fine lead">
      Who is told to have done it, and what several origins tell and others do not: of one story, since only there do
      outlets tell of the same things.
    </p>
    <search className="filters">
      <Choice label="Story" value={chosen} options={useStoryChoices()} onChoose={onChoose} />
    </search>
    {chosen && <InStory id={chosen} />}
  </section>
);

/** A word where not everything was counted, so that no table looks whole that is not. */
const Cut = ({ page }: { page: Page<unknown> }) =>
  page.rows.length < page.total && (
    <p className="fine">
      Counted from the {page.rows.length.toLocaleString('en-GB')} rows with most uses of{' '}
      {page.total.toLocaleString('en-GB')}; choose an outlet or an actor to see the others.
    </p>
  );

const LOADED = [
  { id: 'yes', label: 'loaded words only' },
  { id: 'no', label: 'other words only' },
];

/** What the address narrows labels to; what is none of the words is left out. */
function choiceOf(search: { readonly loaded?: string; readonly tone?: string; readonly voice?: string }): LabelChoice {
  const { loaded, tone, voice } = search;
  return {
    loaded: loaded === 'yes' || loaded === 'no' ? loaded : undefined,
    tone: tone !== undefined && Object.hasOwn(TONES, tone) ? (tone as LabelTone) : undefined,
    voice: voice !== undefined && Object.hasOwn(VOICES, voice) ? (voice as ReadingLabel['voice']) : undefined,
  };
}

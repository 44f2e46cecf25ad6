import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { ArticleView } from '../../../src/core/view.ts';
import { LineageSection } from '../lineage/LineageSection.tsx';
import { Asked } from '../parts/Asked.tsx';
import { headingOf } from '../parts/heading.ts';
import { Title } from '../parts/Title.tsx';
import { articleQuery } from '../queries.ts';
import { ArticleText } from './ArticleText.tsx';
import { CaptureRecord } from './CaptureRecord.tsx';
import { Doubts } from './Doubts.tsx';
import { Kicker } from './Kicker.tsx';
import { LAYERS, type Layer, LayerSwitches } from './LayerSwitches.tsx';
import { findPlace, keptMarks } from './place.ts';
import { RetractedNote, Retraction } from './Retraction.tsx';
import { SetAsideList } from './SetAsideList.tsx';

/** One article in its own words, with what was read from it in the margin. */
export function ArticlePage() {
  const { id } = useParams({ from: '/article/$id' });
  return (
    <Asked whole query={useQuery(articleQuery(id))}>
      {(view) => <Article key={view.id} view={view} />}
    </Asked>
  );
}

function Article({ view }: { view: ArticleView }) {
  const { cell, at } = useSearch({ from: '/article/$id' });
  const navigate = useNavigate({ from: '/article/$id' });
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(LAYERS));
  const place = useMemo(() => findPlace(view, keptMarks(view), cell, at), [view, cell, at]);
  const choose = useCallback(
    (sentence: number | undefined) => {
      const span = sentence === undefined ? undefined : view.reading.sentences[sentence];
      void navigate({ search: span ? { at: span.join('-') } : {}, replace: true, resetScroll: false });
    },
    [view, navigate],
  );
  const { reading } = view;
  const headed = reading.title !== undefined && reading.text.trimStart().startsWith(`${reading.title}\n`);
  return (
    <article className={view.retracted ? 'article retracted' : 'article'}>
      <div className="row above">
        <Kicker view={view} />
        <LayerSwitches layers={layers} onChange={setLayers} reading={reading} />
      </div>
      {!headed && <Title>{headingOf(view)}</Title>}
      {view.retracted && <RetractedNote retracted={view.retracted} />}
      {place.lost && (
        <p role="alert" className="failure">
          This article holds nothing with the id {place.lost}.
        </p>
      )}
      {view.reading.sentences.length === 0 && view.language !== 'en' && (
        <p className="note">
          This article is not in English: its text is kept and shown, and nothing was read from it.
        </p>
      )}
      <ArticleText view={view} place={place} headed={headed} layers={layers} onChoose={choose} />
      <LineageSection article={view.id} />
      <SetAsideList pieces={reading.setAside} />
      <Doubts notes={reading.notes} text={reading.text} article={view.id} />
      <CaptureRecord view={view} />
      <Retraction view={view} />
    </article>
  );
}

import type { ArticleView } from '../../../src/core/view.ts';
import { Day, sayBasis } from '../parts/Day.tsx';
import { PartOf } from '../stories/PartOf.tsx';
import { count } from '../words.ts';

/** Outlet, day and author of an article, and how much was read from it. */
export function Kicker({ view }: { view: ArticleView }) {
  const { published, reading } = view;
  return (
    <div className="kicker">
      <p>
        <strong>{view.outlet ?? 'outlet not known'}</strong>, <Day value={published?.value} />
        {published && <span className="fine"> ({sayBasis(published)})</span>}
        {reading.byline && <>, by {reading.byline}</>}
      </p>
      <p className="fine">
        {count(view.words, 'word')}, {count(reading.sentences.length, 'sentence')}:{' '}
        {count(reading.statements.length, 'statement')}, {count(reading.events.length, 'event')},{' '}
        {count(view.actors, 'actor')}; {count(reading.setAside.length, 'piece')} of the page set aside
      </p>
      <PartOf stories={view.stories} />
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { Statement } from '../../../src/core/reading.ts';
import type { ArticleView, ChainStop } from '../../../src/core/view.ts';
import { sayContent } from '../statement/content.ts';
import { stopsOf } from '../statement/stops.ts';
import { Trail } from '../statement/Trail.tsx';
import { FORCES, POLARITIES, QUOTES, STANCES } from '../statement/words.ts';
import { sayWhen } from '../timeline/say.ts';
import { sayAct } from '../words.ts';
import { ActorLink, cut, type Line, Permalink } from './CardLine.tsx';
import { nameOf } from './cells.ts';

/** Who says what in which act; the chosen one says so. */
export function StatementLine({ view, row, chosen }: Line<Statement>) {
  const source = row.source.map((span) => cut(view, span)).join(', ');
  const told = { ...toldBy(view, row), anonymous: row.anonymous };
  return (
    <li aria-current={chosen ? 'true' : undefined}>
      {row.sourceActor !== null ? <ActorLink view={view} local={row.sourceActor} /> : source || 'no speaker found'}{' '}
      <em>{sayAct(row.act, row.cuePolarity)}</em>:{' '}
      <span className="words">
        {sayContent(
          row.quote,
          row.content.map((span) => cut(view, span)),
        )}
      </span>
      {stopsOf(told).length > 2 && <Trail row={told} />}
      <span className="tags">
        {row.cuePolarity !== 'asserted' && <span className="tag strong">{POLARITIES[row.cuePolarity]}</span>}
        {row.sourceActor !== null && source && <span className="tag">as “{source}”</span>}
        {row.cue.length > 0 && <span className="tag">cue “{row.cue.map((span) => cut(view, span)).join(' … ')}”</span>}
        {row.force && <span className="tag">{FORCES[row.force]}</span>}
        <span className="tag">{QUOTES[row.quote]}</span>
        {row.anonymous && <span className="tag">unnamed source</span>}
        {row.hedge && <span className="tag">said with reserve</span>}
        {row.stance !== 'neutral' && <span className="tag">{STANCES[row.stance]}</span>}
        {row.deadline && <span className="tag">due by {sayWhen(row.deadline)}</span>}
        <Link to="/statement/$id" params={{ id: `${view.id}.${row.id}` }} className="permalink">
          this statement
        </Link>
        <Permalink view={view} cell={row.id} />
      </span>
    </li>
  );
}

/** The chain of a statement with the actors and names that the ledger has today. */
function toldBy(view: ArticleView, { chain }: Statement) {
  const stop = ({ actor, source, medium }: Statement['chain'][number]): ChainStop => {
    const ledger = actor === null ? undefined : view.actorIds[actor];
    return {
      ...(ledger !== undefined && actor !== null && { actor: ledger, name: nameOf(view, actor) }),
      ...(source !== null && { text: cut(view, source) }),
      ...(medium !== undefined && { medium }),
    };
  };
  return {
    chain: chain.map(stop),
    ...(view.outlet !== undefined && { outlet: view.outlet }),
    ...(view.published !== undefined && { reported: view.published.value }),
  };
}

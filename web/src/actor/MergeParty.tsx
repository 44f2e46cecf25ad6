import { useQuery } from '@tanstack/react-query';
import type { ActorView } from '../../../src/core/view.ts';
import { articleQuery } from '../queries.ts';

/**
 * One side of a merge: a name stands for itself, an in-article actor is shown by its name there and its outlet, a
 * ledger actor by its name.
 */
export function MergeParty({ side, actor }: { side: string; actor: ActorView }) {
  const cell = /^(.+)\.(a\d+[a-z]*)$/.exec(side);
  if (cell) return <InArticle article={cell[1] as string} cell={cell[2] as string} />;
  if (side === actor.id || side.startsWith('actor-')) return <strong>{actor.name}</strong>;
  return <strong>{side}</strong>;
}

function InArticle({ article, cell }: { article: string; cell: string }) {
  const { data } = useQuery(articleQuery(article));
  const local = data?.reading.actors.find(({ id }) => id === cell);
  return (
    <>
      <strong>{local?.name ?? `${article}.${cell}`}</strong>{' '}
      {data && <span className="fine">({data.outlet ?? article})</span>}
    </>
  );
}

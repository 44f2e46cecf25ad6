import type { SetAside } from '../../../src/core/reading.ts';
import { count } from '../words.ts';

/** What stood on the page and is not the article: kept, folded, each with its reason. */
export function SetAsideList({ pieces }: { pieces: readonly SetAside[] }) {
  if (pieces.length === 0) return null;
  return (
    <details className="below">
      <summary>Set aside as no part of the article: {count(pieces.length, 'piece')} of the page</summary>
      <ol className="aside-list">
        {pieces.map((piece, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be set aside twice; the list never changes
          <li key={n}>
            <span className="aside-text">{piece.text}</span> <span className="why">{piece.why}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

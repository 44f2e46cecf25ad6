import { useState } from 'react';
import { Button } from 'react-aria-components';

const STEP = 100;

/** How many rows of a list are shown; starts anew when the list is narrowed differently. */
export function useLimit(filter: object): { readonly limit: number; more(): void } {
  const key = JSON.stringify(filter);
  const [state, setState] = useState({ key, limit: STEP });
  const limit = state.key === key ? state.limit : STEP;
  return { limit, more: () => setState({ key, limit: limit + STEP }) };
}

/** Shows the next rows of a long list; nothing when all are there. */
export function MoreButton({
  shown,
  total,
  step = STEP,
  onMore,
}: {
  shown: number;
  total: number;
  step?: number;
  onMore: () => void;
}) {
  if (shown >= total) return null;
  return (
    <p className="more">
      <span>
        {shown.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} shown
      </span>
      <Button className="plain" onPress={onMore}>
        Show {Math.min(step, total - shown)} more
      </Button>
    </p>
  );
}

import { Button } from 'react-aria-components';
import type { LineageRow } from '../../../src/core/lineage.ts';
import { writingKey } from '../client/key.ts';
import { useOwnWord } from '../parts/word.ts';

/** A person's word that neither text comes from the other; it can be taken back as long as the page is open. */
export function CutButton({ row }: { row: LineageRow }) {
  const { said, say, takeBack } = useOwnWord([row.child, row.parent], [['lineage']]);
  if (writingKey() === undefined) return null;
  return (
    <p>
      <Button className="quiet" onPress={said ? takeBack : () => say('not-derived')}>
        {said ? 'Take the word back' : 'Neither comes from the other: cut it'}
      </Button>{' '}
      {said && <span role="status">Cut; it no longer counts anywhere.</span>}
    </p>
  );
}

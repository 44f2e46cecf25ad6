import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { LineageRow } from '../../../src/core/lineage.ts';
import { writingKey } from '../client/key.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';

/** A person's word that neither text comes from the other; it can be taken back as long as the page is open. */
export function CutButton({ row }: { row: LineageRow }) {
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  if (writingKey() === undefined) return null;
  const about = [row.child, row.parent];
  const id = (): string => `judgement-${crypto.randomUUID()}`;
  const say = async (): Promise<void> => {
    const word = id();
    try {
      if (said === undefined) await client.judge([{ id: word, about, verdict: 'not-derived' }]);
      else await client.judge([{ id: word, about, verdict: 'withdrawn' }], said);
      setSaid(said === undefined ? word : undefined);
      // The page keeps the edge in view, so that the word can be taken back; lists are asked for anew.
      void queries.invalidateQueries({ queryKey: ['lineage'], refetchType: 'none' });
    } catch (error) {
      notice(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p>
      <Button className="quiet" onPress={() => void say()}>
        {said === undefined ? 'Neither comes from the other: cut it' : 'Take the word back'}
      </Button>{' '}
      {said !== undefined && <span role="status">Cut; it no longer counts anywhere.</span>}
    </p>
  );
}

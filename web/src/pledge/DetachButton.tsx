import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PledgeAct } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';

type Verdict = 'attach-for' | 'attach-against' | 'detach';

/** A person's word on an act: it has nothing to do with the promise, or stands on the other side. It can be taken back. */
export function DetachButton({ pledge, act }: { pledge: string; act: PledgeAct }) {
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  if (writingKey() === undefined) return null;
  const about = [pledge, act.account];
  const say = async (verdict: Verdict | 'withdrawn'): Promise<void> => {
    const id = `judgement-${crypto.randomUUID()}`;
    try {
      await client.judge([{ id, about, verdict }], verdict === 'withdrawn' ? said : undefined);
      setSaid(verdict === 'withdrawn' ? undefined : id);
      // The page keeps the act in view, so that the word can be taken back; lists are asked for anew.
      void queries.invalidateQueries({ queryKey: ['pledges'], refetchType: 'none' });
      void queries.invalidateQueries({ queryKey: ['pledge'], refetchType: 'none' });
    } catch (error) {
      notice(error instanceof Error ? error.message : String(error));
    }
  };
  const other: Verdict = act.side === 'for' ? 'attach-against' : 'attach-for';
  if (said !== undefined)
    return (
      <p role="status">
        Kept.{' '}
        <Button className="quiet" onPress={() => void say('withdrawn')}>
          Take the word back
        </Button>
      </p>
    );
  return (
    <p>
      <Button className="quiet" onPress={() => void say('detach')}>
        Not about this promise: detach
      </Button>{' '}
      <Button className="quiet" onPress={() => void say(other)}>
        {act.side === 'for' ? 'It is contrary' : 'It is consistent'}
      </Button>
    </p>
  );
}

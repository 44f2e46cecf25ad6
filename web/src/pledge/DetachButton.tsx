import { Button } from 'react-aria-components';
import type { PledgeAct } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { useOwnWord } from '../parts/word.ts';

/** A person's word on an act: it has nothing to do with the promise, or stands on the other side. It can be taken back. */
export function DetachButton({ pledge, act }: { pledge: string; act: PledgeAct }) {
  const { said, say, takeBack } = useOwnWord([pledge, act.account], [['pledges'], ['pledge']]);
  if (writingKey() === undefined) return null;
  if (said)
    return (
      <p role="status">
        Kept.{' '}
        <Button className="quiet" onPress={takeBack}>
          Take the word back
        </Button>
      </p>
    );
  return (
    <p>
      <Button className="quiet" onPress={() => say('detach')}>
        Not about this promise: detach
      </Button>{' '}
      <Button className="quiet" onPress={() => say(act.side === 'for' ? 'attach-against' : 'attach-for')}>
        {act.side === 'for' ? 'It is contrary' : 'It is consistent'}
      </Button>
    </p>
  );
}

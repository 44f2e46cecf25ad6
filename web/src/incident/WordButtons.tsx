import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { writingKey } from '../client/key.ts';
import { keepWord } from '../parts/word.ts';

/** Writes a person's word on accounts and asks for everything anew that may rest on it. */
export function useWord(): (
  about: readonly string[],
  verdict: 'same' | 'different' | 'withdrawn',
  revokes?: string,
) => Promise<void> {
  const queries = useQueryClient();
  return async (about, verdict, revokes) => {
    if ((await keepWord({ about, verdict }, revokes)) === undefined) return;
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'articles' });
  };
}

/** A person's word that an account tells another event than the one it was joined to. */
export function SplitButton({ account, from }: { account: string; from: string }) {
  const say = useWord();
  if (writingKey() === undefined) return null;
  return (
    <Button className="quiet" onPress={() => void say([from, account], 'different')}>
      Another event: take it out
    </Button>
  );
}

/** A person's word that an account of elsewhere, given by its id, tells this event. */
export function JoinForm({ incident }: { incident: string }) {
  const say = useWord();
  const [id, setId] = useState('');
  if (writingKey() === undefined) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (id.trim() !== '') void say([incident, id.trim()], 'same').then(() => setId(''));
      }}
    >
      <label>
        Id of an account that tells this event too{' '}
        <input value={id} onChange={(event) => setId(event.target.value)} placeholder="3f2a90c1d2e4b5f6.e88" />
      </label>{' '}
      <Button className="quiet" type="submit">
        Join it
      </Button>
    </form>
  );
}

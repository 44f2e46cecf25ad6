import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { writingKey } from '../client/key.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';

const newId = (): string => `judgement-${crypto.randomUUID()}`;

/** Writes a person's word on accounts and asks for everything anew that may rest on it. */
export function useWord(): (
  about: readonly string[],
  verdict: 'same' | 'different' | 'withdrawn',
  revokes?: string,
) => Promise<void> {
  const queries = useQueryClient();
  return async (about, verdict, revokes) => {
    try {
      await client.judge([{ id: newId(), about, verdict }], revokes);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'articles' });
    } catch (error) {
      notice(error instanceof Error ? error.message : String(error));
    }
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

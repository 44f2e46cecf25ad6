import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Word } from '../client/source.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';

/** A word under an id of its own, by which it can be taken back. */
export const newWord = <Said extends Omit<Word, 'id'>>(said: Said): Said & { readonly id: string } => ({
  ...said,
  id: `judgement-${crypto.randomUUID()}`,
});

/** Says why a word could not be kept. */
export const noticeFailure = (error: unknown): void => notice(error instanceof Error ? error.message : String(error));

/** Puts a person's word into the journal. Gives its id there; nothing where it could not be kept, which a notice says. */
export async function keepWord(said: Omit<Word, 'id'>, revokes?: string): Promise<string | undefined> {
  const word = newWord(said);
  try {
    await client.judge([word], revokes);
    return word.id;
  } catch (error) {
    noticeFailure(error);
    return undefined;
  }
}

/**
 * A word that can be taken back as long as the page is open. The page keeps what it is about in view for that; the queries
 * of `keys` are asked for anew when somebody comes to them again.
 */
export function useOwnWord(
  about: Word['about'],
  keys: readonly QueryKey[],
): { readonly said: boolean; say(verdict: Word['verdict']): void; takeBack(): void } {
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  const write = async (verdict: Word['verdict'], revokes?: string): Promise<void> => {
    const id = await keepWord({ about, verdict }, revokes);
    if (id === undefined) return;
    setSaid(revokes === undefined ? id : undefined);
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey, refetchType: 'none' });
  };
  return {
    said: said !== undefined,
    say: (verdict) => void write(verdict),
    takeBack: () => void write('withdrawn', said),
  };
}

import { putLatest } from '../core/latest.ts';

/** So many answers are kept, those asked for last. */
const MOST = 64;

/** Gives what was made under a key before, or makes it; an answer still in the making is waited for, one that failed is made anew. */
export type Remember = <T>(key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Keeps answers that cost much for as long as the ledger is as it was: `state` gives another mark once something was
 * written, by whatever process. An answer into which a write falls is kept under the mark before it, so never given again.
 */
export function rememberWhile(state: () => Promise<string>): Remember {
  const kept = new Map<string, Promise<unknown>>();
  let mark = '';
  return async <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const now = await state();
    if (now !== mark) {
      kept.clear();
      mark = now;
    }
    const known = kept.get(key) as Promise<T> | undefined;
    const answer = known ?? make();
    if (!known) answer.catch(() => kept.get(key) === answer && kept.delete(key));
    putLatest(kept, key, answer, MOST);
    return answer;
  };
}

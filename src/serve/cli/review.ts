import type { ReviewRow } from '../../core/view.ts';
import { makeJudgement } from '../judgement.ts';
import type { Desk } from '../source.ts';
import { describePair } from './describe-identity.ts';

/** What the keys do, as `?` shows it. */
const KEYS = [
  'j next   k previous   y same   n different   u unsure',
  'z take the last word back   ? these keys   q leave',
];

const SAID: Readonly<Record<string, 'same' | 'different' | 'unsure'>> = { y: 'same', n: 'different', u: 'unsure' };

/** What came of a review. */
export interface Reviewed {
  /** Words that stand, those taken back left out. */
  readonly words: number;
}

/**
 * Goes through pairs that may be one, a key at a time: each word goes into the journal at once. Ends with the keys, at `q`,
 * or after the last pair.
 */
export async function review(
  desk: Desk,
  rows: readonly ReviewRow[],
  keys: AsyncIterable<string>,
  { by, print }: { readonly by?: string | undefined; readonly print: (line: string) => void },
): Promise<Reviewed> {
  const said: { readonly id: string; readonly about: readonly string[]; readonly at: number }[] = [];
  let at = 0;
  const show = (): void => {
    const row = rows[at];
    if (row) for (const line of describePair(row, `${at + 1} of ${rows.length}`)) print(line);
  };
  for (const line of KEYS) print(line);
  show();
  for await (const key of keys) {
    const row = rows[at] as ReviewRow;
    const verdict = SAID[key];
    if (key === 'q' || key === '\u0003' || key === '\u0004' || key === '\u001b') break;
    if (key === '?') for (const line of KEYS) print(line);
    else if (key === 'z') {
      const last = said.pop();
      if (!last) print('  nothing to take back');
      else {
        await desk.judge([makeJudgement({ about: last.about, verdict: 'withdrawn', by })], last.id);
        at = last.at;
        print('  taken back');
        show();
      }
    } else if (verdict !== undefined) {
      const judgement = makeJudgement({ about: [row.a.id, row.b.id], verdict, by });
      await desk.judge([judgement]);
      said.push({ id: judgement.id, about: judgement.about, at });
      print(`  ${verdict}`);
      at++;
      if (at >= rows.length) break;
      show();
    } else if (key === 'j' || key === 'k') {
      at = Math.min(Math.max(0, at + (key === 'j' ? 1 : -1)), rows.length - 1);
      show();
    }
  }
  return { words: said.length };
}

import { extraCost, isVowel, soundsOf, swapCost } from './romanisation-sound.ts';

/** A word with its sounds and what they weigh: consonants carry a name, vowels shift. */
interface Heard {
  readonly sounds: Uint8Array;
  readonly weight: number;
  readonly consonants: number;
}

const heard = new Map<string, Heard>();
const KEPT = 200_000;

/** Sounds of a word, remembered: the same few thousand words make up most names. */
export function hear(word: string): Heard {
  let found = heard.get(word);
  if (!found) {
    const sounds = soundsOf(word);
    const consonants = sounds.reduce((n, sound) => n + (isVowel(sound) ? 0 : 1), 0);
    found = { sounds, consonants, weight: consonants + 0.6 * (sounds.length - consonants) };
    if (heard.size >= KEPT) heard.clear();
    heard.set(word, found);
  }
  return found;
}

/** How alike two folded words sound, 0 to 1. Words with fewer than two consonants must agree almost exactly. */
export function wordScore(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [hear(a), hear(b)];
  if (x.sounds.length === 0 || y.sounds.length === 0) return 0;
  const cost = turnCost(x.sounds, y.sounds);
  const score = 1 - cost / Math.max(x.weight, y.weight);
  if (Math.min(x.consonants, y.consonants) >= 2) return Math.max(0, score);
  return Math.max(0, Math.min(score, cost <= 0.15 ? 1 : score - 0.15));
}

/** Least cost of turning one row of sounds into the other. */
function turnCost(a: Uint8Array, b: Uint8Array): number {
  const extra = (of: Uint8Array, i: number) => extraCost(of[i] as number, i, of.length);
  let last = new Float64Array(b.length + 1);
  let next = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] as number) + extra(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1] as number;
    const drop = extra(a, i - 1);
    next[0] = (last[0] as number) + drop;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] as number;
      next[j] = Math.min(
        (last[j - 1] as number) + swapCost(sound, other),
        (last[j] as number) + drop,
        (next[j - 1] as number) + extra(b, j - 1),
      );
    }
    [last, next] = [next, last];
  }
  return last[b.length] as number;
}

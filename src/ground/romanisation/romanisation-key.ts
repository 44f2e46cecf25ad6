import { hear } from './romanisation-cost.ts';
import { soundName } from './romanisation-sound.ts';
import { nameTokens, withoutArticle } from './romanisation-token.ts';

/** Keys under which names that may be alike fall together: a loose consonant skeleton a token. */
export function blockingKeys(name: string): string[] {
  const keys = new Set<string>();
  for (const { text } of nameTokens(name))
    for (const form of [text, withoutArticle(text)]) if (form !== undefined) keys.add(skeleton(form));
  return [...keys].sort();
}

const CLASS: Readonly<Record<string, string>> = {
  ...{
    J: 'K',
    G: 'K',
    GH: 'K',
    Q: 'K',
    K: 'K',
    X: 'K',
    C: 'S',
    CH: 'S',
    SH: 'S',
    S: 'S',
    TH: 'T',
    T: 'T',
    DH: 'D',
    D: 'D',
  },
  ...{ Z: 'D', V: 'F', F: 'F', B: 'B', M: 'M', N: 'N', R: 'R', L: 'L' },
};

/** Consonants of a word in loose classes, repeats dropped; a word without them gives its vowels behind a `v`. */
function skeleton(word: string): string {
  const sounds = [...hear(word).sounds].map(soundName);
  let key = '';
  for (const sound of sounds) {
    const found = CLASS[sound];
    if (found && !key.endsWith(found)) key += found;
  }
  return key || `v${sounds.join('')}`;
}

import { hearAll } from './romanisation-ear.ts';
import { isVowel, soundName } from './romanisation-sound.ts';
import type { Sound } from './romanisation-table.ts';

/** What a sound leaves in a skeleton: one class or two; nothing for what comes and goes. */
const CLASSES: Readonly<Partial<Record<Sound, readonly string[]>>> = {
  ...{ B: ['B'], P: ['B'], F: ['F'], V: ['F', ''], M: ['M'], N: ['N'], R: ['R'], L: ['L'] },
  ...{
    T: ['T'],
    TH: ['T', 'S'],
    D: ['D'],
    DH: ['D', 'Z'],
    S: ['S'],
    TS: ['S'],
    TZ: ['S', 'Z'],
    DZ: ['Z'],
    Z: ['Z', 'D'],
    ZH: ['Z', 'K'],
  },
  ...{ SH: ['C'], C: ['C'], CH: ['C', 'K'], J: ['K'], G: ['K'], GH: ['K'], Q: ['K'], K: ['K'], X: ['K'] },
  ...{ PB: ['B'], TD: ['T', 'D'], KG: ['K'] },
};
/** More skeletons than a word of this many ambiguous sounds has; the rest is left out. */
const MOST = 4;

/** The skeletons of a folded word, in every way to read it: words that sound alike mostly share one. */
export const skeletonsOf = (word: string, told = 0): string[] => [
  ...new Set(hearAll(word, told).flatMap(skeletonsOfSounds)),
];

/** Consonants in loose classes, repeats dropped; with one consonant or none, the vowels' place is kept as well. */
function skeletonsOfSounds(sounds: Uint8Array): string[] {
  let keys = [''];
  let consonants = 0;
  for (const sound of sounds) {
    const classes = CLASSES[soundName(sound)];
    if (!classes) continue;
    consonants++;
    keys = keys.flatMap((key) => classes.map((one) => (key.endsWith(one) ? key : key + one))).slice(0, MOST);
  }
  if (consonants > 1) return keys.flatMap((key) => endsOf(sounds).map((end) => key + end));
  if (consonants === 1) return keys.map((key) => `${isVowel(sounds[0] as number) ? 'v' : ''}${key}`);
  return [`v${[...sounds].map(soundName).join('')}`];
}

/** The vowel that ends a word tells names apart: a, i, another, or none; e may be a or i. */
function endsOf(sounds: Uint8Array): readonly string[] {
  const end = soundName(sounds.at(-1) as number);
  return ENDS[end] ?? [''];
}

const ENDS: Readonly<Partial<Record<Sound, readonly string[]>>> = {
  ...{ a: ['a'], aa: ['a'], e: ['a', 'i'], eh: ['a', 'i'], i: ['i'], ii: ['i'], ai: ['i'], Y: ['i'] },
  ...{ o: ['o'], u: ['o'], uu: ['o'], au: ['o', ''], W: ['o', ''] },
};

import { COSTS, EXTRA, OTHER, SOUNDS, type Sound } from './romanisation-table.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
const NAMES: readonly Sound[] = [...new Set<Sound>([...VOWELS, ...SOUNDS.flatMap((row) => row.sounds)])];
const CODES: ReadonlyMap<Sound, number> = new Map(NAMES.map((name, code) => [name, code]));
const codeOf = (sound: Sound): number => CODES.get(sound) as number;
const H = codeOf('H');
const E = codeOf('e');
const W = codeOf('W');
const Y = codeOf('Y');

/** Number of sounds; a sound is its index in the table. Vowels come first. */
const SOUND_COUNT = NAMES.length;
export const isVowel = (sound: number): boolean => sound < VOWELS.length;
export const soundName = (sound: number): Sound => NAMES[sound] as Sound;

/** Cost of hearing sound `i` for sound `j` at `i * SOUND_COUNT + j`. */
const SWAP = (() => {
  const swap = new Float64Array(SOUND_COUNT * SOUND_COUNT);
  for (let i = 0; i < SOUND_COUNT; i++)
    for (let j = 0; j < SOUND_COUNT; j++)
      swap[i * SOUND_COUNT + j] =
        i === j ? 0 : isVowel(i) !== isVowel(j) ? OTHER.mixed : isVowel(i) ? OTHER.vowels : OTHER.consonants;
  for (const [a, b, cost] of COSTS) {
    swap[codeOf(a) * SOUND_COUNT + codeOf(b)] = cost;
    swap[codeOf(b) * SOUND_COUNT + codeOf(a)] = cost;
  }
  return swap;
})();

/** What sound `i` costs where the other name has sound `j`. */
export const swapCost = (i: number, j: number): number => SWAP[i * SOUND_COUNT + j] as number;

/** What the sound at place `i` of `count` costs when only one name has it. */
export function extraCost(sound: number, i: number, count: number): number {
  if (isVowel(sound)) return i === 0 ? EXTRA.first : i === count - 1 && sound !== E ? EXTRA.last : EXTRA.inner;
  if (sound === H) return EXTRA.H;
  return sound === W || sound === Y ? EXTRA.glide : EXTRA.consonant;
}

/** The sounds of a folded word; doubled sounds are one, and so is an h that only closes a vowel. */
export function soundsOf(word: string): Uint8Array {
  const found: number[] = [];
  let rest = word;
  while (rest !== '') {
    const row = SOUNDS.find(
      (one) =>
        rest.startsWith(one.spelling) &&
        (one.last ? rest.length === one.spelling.length : follows(rest[one.spelling.length], one.before)),
    );
    for (const sound of row?.sounds ?? []) if (found.at(-1) !== codeOf(sound)) found.push(codeOf(sound));
    rest = rest.slice(row?.spelling.length ?? 1);
  }
  if (found.length > 2 && found.at(-1) === H && isVowel(found.at(-2) as number)) found.pop();
  return Uint8Array.from(found);
}

function follows(next: string | undefined, before: string | undefined): boolean {
  if (before === undefined) return true;
  if (before.startsWith('!')) return next === undefined || !before.includes(next, 1);
  return next !== undefined && before.includes(next);
}

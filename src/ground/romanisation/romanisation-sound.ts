import { SOUNDS, type Sound, type SoundRow } from './romanisation-table.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ii', 'uu', 'ai', 'au', 'eh'] as const satisfies readonly Sound[];
/** Consonants that come and go cheaply; they stand last, so that the bits of all others fit into one number. */
const LIGHT = ['H', 'W', 'Y'] as const satisfies readonly Sound[];
const ALL: readonly Sound[] = [...SOUNDS.flatMap((row) => row.sounds), 'DZ', 'TZ', 'PB', 'TD', 'KG'];
const NAMES: readonly Sound[] = [
  ...new Set<Sound>([...VOWELS, ...ALL.filter((sound) => !LIGHT.some((light) => light === sound)), ...LIGHT]),
];
const CODES: ReadonlyMap<Sound, number> = new Map(NAMES.map((name, code) => [name, code]));

/** Number of sounds; a sound is its index in the table, and a consonant written double that much higher. Vowels come first. */
export const SOUND_COUNT = NAMES.length;
export const codeOf = (sound: Sound): number => CODES.get(sound) as number;
export const plainSound = (sound: number): number => (sound < SOUND_COUNT ? sound : sound - SOUND_COUNT);
export const isDoubled = (sound: number): boolean => sound >= SOUND_COUNT;
export const isVowel = (sound: number): boolean => sound < VOWELS.length;
export const soundName = (sound: number): Sound => NAMES[plainSound(sound)] as Sound;

/** A bit of its own for each consonant, doubled or not; 0 for vowels, glides and h. */
export const consonantBit = (sound: number): number =>
  isVowel(sound) || plainSound(sound) >= SOUND_COUNT - LIGHT.length ? 0 : 1 << (plainSound(sound) - VOWELS.length);

const H = codeOf('H');

/** Rows by the letter they begin with, in their order. */
type Rows = ReadonlyMap<string, readonly SoundRow[]>;

export function byLetter(rows: readonly SoundRow[]): Rows {
  const found = new Map<string, SoundRow[]>();
  for (const row of rows) {
    const letter = row.spelling[0] as string;
    found.get(letter)?.push(row) ?? found.set(letter, [row]);
  }
  return found;
}

const GENERAL = byLetter(SOUNDS);

/** The sounds of a folded word; a consonant written double is marked, and an h that only closes a vowel is dropped. */
export function soundsOf(word: string, rows: Rows = GENERAL): Uint8Array {
  const found: number[] = [];
  for (let at = 0; at < word.length; ) {
    const row = rows.get(word[at] as string)?.find((one) => fits(one, word, at));
    for (const sound of row?.sounds ?? []) {
      const code = codeOf(sound);
      const before = found.at(-1);
      if (before === undefined || plainSound(before) !== code) found.push(code);
      else if (!isVowel(code)) found[found.length - 1] = code + SOUND_COUNT;
    }
    at += row?.spelling.length ?? 1;
  }
  if (found.length > 2 && plainSound(found.at(-1) as number) === H && isVowel(found.at(-2) as number)) found.pop();
  return Uint8Array.from(found);
}

function fits({ spelling, last, before }: SoundRow, word: string, at: number): boolean {
  if (!word.startsWith(spelling, at)) return false;
  const next = word[at + spelling.length];
  if (last) return next === undefined;
  if (before === undefined) return true;
  if (before.startsWith('!')) return next === undefined || !before.includes(next, 1);
  return next !== undefined && before.includes(next);
}

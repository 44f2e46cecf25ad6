import { seeded } from '../../train/random.ts';

/** A name as one writer spells it, and whose it is. */
export interface Invented {
  readonly person: number;
  readonly name: string;
}

/** How one sound is written by English, French, German and scholarly hands. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ...{ q: ['q', 'k', 'g', 'gh'], x: ['kh', 'ch', 'kh'], S: ['sh', 'ch', 'sch'], j: ['j', 'dj', 'g'], c: ['ch', 'tch'] },
  ...{ d: ['d'], D: ['dh', 'z', 'd'], t: ['t'], T: ['th', 't'], s: ['s', 'ss'], z: ['z'], k: ['k'], g: ['gh', 'g'] },
  ...{ b: ['b'], m: ['m', 'm', 'mm'], n: ['n'], r: ['r', 'rr'], l: ['l'], f: ['f'], h: ['h'], w: ['w', 'v'], y: ['y'] },
  ...{ a: ['a', 'a', 'e'], A: ['a', 'aa'], i: ['i', 'e'], I: ['i', 'ee', 'i'], u: ['u', 'o'], U: ['u', 'ou', 'oo'] },
};
const CONSONANTS = [...'qxSjcdDtTszkgbmnrlfhw'];
const MIDDLES = ['a', 'A', 'i', 'I', 'u', 'U'];

/**
 * Invented names, `count` of them, of about three fifths as many persons: given and family names from two stocks, a
 * few borne by many, and each written afresh by another hand. The same seed gives the same names.
 */
export function inventNames(count: number, seed: number): Invented[] {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  // Squared, so that the first of a stock are borne by many and the last by few.
  const often = <T>(items: readonly T[]): T => items[Math.floor(random() ** 2 * items.length)] as T;
  const root = (): string => {
    const [first, second, third] = [pick(CONSONANTS), pick(CONSONANTS), pick(CONSONANTS)];
    const middle = pick(MIDDLES);
    return random() < 0.5
      ? `${first}a${second}${middle}${third}`
      : `${first}${middle}${second}${pick(MIDDLES)}${third}`;
  };
  const given = Array.from({ length: 600 }, root);
  const family = Array.from({ length: 12_000 }, () => root() + (random() < 0.4 ? 'I' : ''));
  const write = (sounds: string): string => {
    const letters = [...sounds].map((sound) => pick(SPELLINGS[sound] ?? [sound])).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const found: Invented[] = [];
  for (let person = 0; found.length < count; person++) {
    const words = [often(given), ...(random() < 0.3 ? [often(given)] : []), often(family)];
    const article = random() < 0.3;
    const hands = 1 + Math.floor(random() ** 2 * 4);
    for (let hand = 0; hand < hands && found.length < count; hand++) {
      const written = words.map(write);
      if (article) written.push(`${pick(['al-', 'el-', 'Al '])}${written.pop()}`);
      found.push({ person, name: written.join(' ') });
    }
  }
  return found;
}

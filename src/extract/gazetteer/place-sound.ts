import { placeKey } from './place-key.ts';

/** Countries whose place names come to the press from another script, so that one place has many spellings. */
const ROMANISED: ReadonlySet<string> = new Set(
  (
    'SY IQ LB PS IL JO YE LY EG SD SS ET ER SO DJ TD MR DZ TN MA EH UA RU BY MD GE AM AZ IR AF PK IN BD LK NP MM KP ' +
    'KZ KG TJ TM UZ SA AE QA KW OM BH XK RS BA MK TR CY'
  ).split(' '),
);

/** Consonants that spellings of one name take for each other, two letters before one. Vowels, h, w and y say nothing. */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ...(['tch', 'sch', 'sh', 'ch'] as const).map((spelling) => [spelling, 's'] as const),
  ...(['kh', 'gh', 'zh', 'dj', 'ck', 'qu', 'q', 'k', 'g', 'j', 'x', 'c'] as const).map((one) => [one, 'k'] as const),
  ...(['dh', 'd', 'z'] as const).map((spelling) => [spelling, 'd'] as const),
  ...(['th', 't'] as const).map((spelling) => [spelling, 't'] as const),
  ...(['ph', 'f', 'v'] as const).map((spelling) => [spelling, 'f'] as const),
  ...(['b', 'p'] as const).map((spelling) => [spelling, 'b'] as const),
  ...(['s', 'm', 'n', 'r', 'l'] as const).map((spelling) => [spelling, spelling] as const),
];
const ARTICLE = /^(?:al|el|ul|ar|er|as|es|ash|ad|ed|at|et|an|en|az|ez|adh|ath)$/;

/** The consonants of a name in loose classes, articles left out; empty where fewer than two are left. */
export function soundKey(name: string): string {
  const words = placeKey(name).split(' ');
  let key = '';
  for (const word of words.length > 1 ? words.filter((one) => !ARTICLE.test(one)) : words) {
    for (let at = 0; at < word.length; ) {
      const row = SOUNDS.find(([spelling]) => word.startsWith(spelling, at));
      if (row && !key.endsWith(row[1])) key += row[1];
      at += row?.[0].length ?? 1;
    }
    key += ' ';
  }
  key = key.replace(/ +/g, ' ').trim();
  return key.replaceAll(' ', '').length < 2 ? '' : key;
}

/** The key under which a place is found by sound; empty where its name is written in one way only. */
export const soundKeyIn = (name: string, country: string): string => (ROMANISED.has(country) ? soundKey(name) : '');

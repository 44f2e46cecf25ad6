import { type Fill, listOf } from './muc-row.ts';

/** Credit for one filler: whole, half or none. */
type Credit = number;

/** Small letters without accents, everything but letters and digits a blank. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SMALL = new Set(
  'the a an of in on at by for to and or its his her their this that from with some several members member'.split(' '),
);
const COUNT =
  /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|other|another|dozens?|hundreds?)$/;
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));
/** The words that matter: no small words, no counts, nothing in square brackets. */
const coreOf = (text: string): string[] =>
  wordsOf(text.replace(/\[[^\]]*\]/g, ' ')).filter((word) => !COUNT.test(word));

/** Twice the shared words over all words. */
function shared(x: readonly string[], y: readonly string[]): number {
  if (x.length === 0 || y.length === 0) return 0;
  const left = [...y];
  const hits = x.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (x.length + y.length);
}

/** Credit for words: the best over all ways in which both are told. */
export function wordsCredit(key: Fill, ours: Fill): Credit {
  let best = 0;
  for (const a of key.alts)
    for (const b of ours.alts) {
      const [x, y] = [coreOf(a), coreOf(b)];
      if (x.length === 0 || y.length === 0) best = Math.max(best, plain(a) === plain(b) ? 1 : 0);
      else best = Math.max(best, overlap(x, y));
    }
  return best;
}

function overlap(x: readonly string[], y: readonly string[]): Credit {
  if (x.join(' ') === y.join(' ')) return 1;
  const holds = x.every((word) => y.includes(word));
  const held = y.every((word) => x.includes(word));
  if (holds && y.length <= x.length + 3) return 1;
  if (held && y.at(-1) === x.at(-1)) return 1;
  return held || holds || shared(wordsOf(x.join(' ')), wordsOf(y.join(' '))) >= 0.5 ? 0.5 : 0;
}

interface Amount {
  readonly least: number;
  readonly most: number;
  readonly about: boolean;
  readonly plural: boolean;
}

function amountOf(given: string): Amount | undefined {
  if (/PLURAL/i.test(given)) return { least: 2, most: Number.POSITIVE_INFINITY, about: false, plural: true };
  const found = /^(\d+)?\s*(-)?\s*(\d+)?$/.exec(given.trim().replace(/[~,]/g, ''));
  if (!found || (found[1] === undefined && found[3] === undefined)) return undefined;
  const [, from, dash, to] = found;
  const about = given.includes('~');
  if (dash === undefined) return { least: Number(from), most: Number(from), about, plural: false };
  return {
    least: from === undefined ? 0 : Number(from),
    most: to === undefined ? Number.POSITIVE_INFINITY : Number(to),
    about,
    plural: false,
  };
}

/** Credit for a number of victims: `6`, `6-8`, `6-`, `~100`, `PLURAL`. */
export function numberCredit(key: string, ours: string): Credit {
  if (key !== '' && key === ours) return 1;
  const [a, b] = [amountOf(key), amountOf(ours)];
  if (!a || !b) return 0;
  if (a.least === b.least && a.most === b.most) return a.plural === b.plural && a.about === b.about ? 1 : 0.5;
  return a.least <= b.most && b.least <= a.most ? 0.5 : 0;
}

const bare = (value: string): string => value.replace(/^\?\s*/, '').trim();

/** Credit for a type; ATTACK stands halfway to every other. */
export function typeCredit(key: string | readonly string[] | null | undefined, ours: typeof key): Credit {
  const wanted = listOf(key).map((type) => bare(String(type)).toUpperCase());
  const given = bare(String(listOf(ours)[0] ?? '')).toUpperCase();
  if (wanted.includes(given)) return 1;
  return wanted.includes('ATTACK') || given === 'ATTACK' ? 0.5 : 0;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const daysOf = (text: string): string[] =>
  [...text.toUpperCase().matchAll(/(?:(\d{1,2})\s+)?([A-Z]{3})[A-Z]*\.?\s+(?:19)?(\d{2})\b/g)].map(
    ([, day, month, year]) => `${Number(day ?? 0)}-${MONTHS.indexOf(month as string)}-${Number(year)}`,
  );

/** Credit for a date: `25 AUG 88`, `- 25 AUG 88` (up to), `1 AUG 88 - 3 AUG 88`, ways parted by ` / `. */
export function dateCredit(key: string, ours: string): Credit {
  if (plain(key) === plain(ours)) return 1;
  let best = 0;
  for (const a of key.split(' / '))
    for (const b of ours.split(' / ')) {
      const [x, y] = [daysOf(a), daysOf(b)];
      if (x.length === 0 || y.length === 0) continue;
      if (x.join() === y.join() && /^\s*-/.test(a) === /^\s*-/.test(b)) return 1;
      if (x.some((day) => y.includes(day))) best = 0.5;
    }
  return best;
}

const partsOf = (place: string): string[] =>
  place
    .split(/\s*:\s*|\s+-\s+/)
    .map((part) => plain(part.replace(/\([^)]*\)/g, '')))
    .filter((part) => part !== '');

/** Credit for a place: `PERU: LIMA (CITY)`. */
export function placeCredit(
  key: string | readonly string[] | null | undefined,
  ours: string | readonly string[] | null | undefined,
): Credit {
  const ways = (given: typeof key): string[][] =>
    listOf(given)
      .flatMap((place) => String(place).split(' / '))
      .map(partsOf)
      .filter((parts) => parts.length > 0);
  let best = 0;
  for (const a of ways(key))
    for (const b of ways(ours)) {
      const hits = a.filter((part) => b.includes(part)).length;
      if (hits === a.length && hits === b.length) return 1;
      // the whole key and more of ours; a country alone is half of it
      if (hits === a.length && a.length > 1) best = 1;
      else if (hits > 0) best = Math.max(best, 0.5);
    }
  return best;
}

/** Credit for how far it came: one of the ways the key allows. */
export const stageCredit = (key: string, ours: string): Credit =>
  key === ours || key.split(' / ').includes(ours.split(' / ')[0] as string) ? 1 : 0;

/** The values of a confidence slot; what stands behind a colon or in brackets does not count. */
export const confidencesOf = (given: { readonly value: readonly string[] | string } | string): string[] =>
  listOf(typeof given === 'string' ? given : given.value)
    .flatMap((value) => value.split(/\s*\/\s*/))
    .map((value) => (bare(value).replace(/[()]/g, '').split(':')[0] as string).trim());

/** Credit for a confidence: being suspected is half right whoever suspects. */
export function confidenceCredit(key: readonly string[], ours: string): Credit {
  if (key.includes(ours)) return 1;
  return key.some((value) => value.startsWith('SUSPECTED')) && ours.startsWith('SUSPECTED') ? 0.5 : 0;
}

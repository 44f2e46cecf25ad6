import { KIN } from './saying-kin.ts';
import { numberAt } from './saying-number.ts';
import { stemOf } from './saying-stem.ts';

/** A word of a content that counts when two contents are compared. */
export interface Weighed {
  /** What makes it equal to another word: a number, a stem, or the first word of its family. */
  readonly key: string;
  readonly kind: 'word' | 'name' | 'number' | 'day' | 'month';
  readonly weight: number;
  /** True when a "not" stands in its clause. */
  readonly negated: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing by themselves; "would" and "will", "we" and "they" differ between direct and indirect. */
const EMPTY = words(
  'a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'who whom whose which what where when why how whether if and or but so because as than then of in on at by for with from to into ' +
    'onto upon over under about against between through during within out up down off there here be am is are was were been being ' +
    'do does did done have has had having will would shall should can could may might must ought say says said tell told also just ' +
    'very too only even still yet already again all any each every both some such other others own same myself ourselves themselves ' +
    'himself herself itself one ones s re ll ve d m am while until since though although however per via ' +
    'believe think thing things way very really quite now today yesterday tomorrow',
);
/** Words so common in news that sharing one says little. */
const LIGHT = words(
  'people country state new make made get got go went come came want need try work time year day week month part side number group ' +
    'government world man men many much most more few several good great important important place case point situation issue matter ' +
    'continue take took give gave put set use know see look ask call area region local official national international',
);
const NOT = words('not no never none nobody nothing neither nor without cannot unless');
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = words('january february april june july august september october november december');

const FAMILY: ReadonlyMap<string, string> = new Map(
  [...KIN].reverse().flatMap(({ words: kin }) => kin.map((word) => [stemOf(word), stemOf(kin[0] as string)] as const)),
);

/** The key of a word: the first word of its family, else its stem. */
export function keyOf(word: string): string {
  const stem = stemOf(word);
  return FAMILY.get(stem) ?? stem;
}

const TOKEN = /[\p{L}\p{N}]+(?:[.,]\d+)*(?:'\p{L}+)*|[,;:.!?…]/gu;

/** Text in one spelling of quotes and hyphens and without accents. */
const even = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')
    .replace(/\bcease fire/gi, 'ceasefire');

/** Every word of a text in lower case, for comparing runs of them. */
export const plainWords = (text: string): string[] =>
  (even(text).match(TOKEN) ?? []).filter((token) => /[\p{L}\p{N}]/u.test(token)).map((token) => token.toLowerCase());

/** True for a word that says something by itself. */
export const isFull = (word: string): boolean => !EMPTY.has(word) && !LIGHT.has(word) && !isNot(word);

const isNot = (word: string): boolean => NOT.has(word) || word.endsWith("n't");

/** Ends a clause, as far as a "not" is concerned. */
const CLAUSE_ENDS = words('and but that because while , ; : . ! ? …');

/**
 * The words of a content that count, in their order. `opens`: the content opens a sentence, where a capital letter
 * makes no name.
 */
export function weighWords(text: string, opens = true): Weighed[] {
  const tokens = even(text).match(TOKEN) ?? [];
  const lower = tokens.map((token) => token.toLowerCase().replace(/'s$/, ''));
  const found: Weighed[] = [];
  let clause = 0;
  let negated = false;
  const endClause = (): void => {
    if (negated) for (let i = clause; i < found.length; i++) found[i] = { ...(found[i] as Weighed), negated };
    clause = found.length;
    negated = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const word = lower[i] as string;
    const number = numberAt(lower, i);
    if (CLAUSE_ENDS.has(word)) endClause();
    else if (isNot(word)) negated = true;
    else if (number) {
      found.push({ key: String(number.value), kind: 'number', weight: 2, negated: false });
      i += number.words - 1;
    } else if (!EMPTY.has(word)) {
      const starts = (i === 0 && opens) || /^[.!?…:]$/.test(lower[i - 1] ?? '');
      found.push({ ...kindOf(word, tokens[i] as string, starts), negated: false });
    }
  }
  endClause();
  return found;
}

function kindOf(word: string, token: string, starts: boolean): Omit<Weighed, 'negated'> {
  if (DAYS.has(word)) return { key: word, kind: 'day', weight: 1 };
  if (MONTHS.has(word) || (word === 'march' && token === 'March' && !starts))
    return { key: word, kind: 'month', weight: 1 };
  if (!starts && /^\p{Lu}/u.test(token)) return { key: stemOf(word), kind: 'name', weight: 1.6 };
  return { key: keyOf(word), kind: 'word', weight: LIGHT.has(word) ? 0.5 : 1 };
}

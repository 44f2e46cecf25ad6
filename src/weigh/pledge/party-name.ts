import { cut } from '../../core/span.ts';
import type { GroupTable } from './group-table.ts';
import { wordsIn } from './words.ts';

/** What stands before a name. */
export const ARTICLE = /^(?:(?:the|a|an|our|its|their|his|her|both|that)\s+)+/iu;
const GENERIC = new Set('office council committee ministry agency watch observatory court commission'.split(' '));
/** What an organ of a state is for: says nothing about which state's it is. */
const BRANCH = new Set(
  'of the for and defence defense interior justice foreign affair finance health education war information agriculture transport security nation general staff high suprem arm force public provisional transition'.split(
    ' ',
  ),
);

/** A word, by its stem, that says which organ of a state is meant, or what it is for: two states have an Interior Ministry. */
export const isBranch = (stem: string, { organs }: GroupTable): boolean => organs.has(stem) || BRANCH.has(stem);

/** "The Grey Brigade's leader, Asa Brand": each name in it, and the body behind "of", "for" or before "'s". */
export function piecesOf(name: string, groups: GroupTable): string[] {
  return name.split(/,\s+/u).flatMap((piece) => {
    const plain = piece.replace(ARTICLE, '').trim();
    const inside = /^\p{L}[\p{L} -]*? (?:of|for) (?:the )?(\p{Lu}.*)$/u.exec(plain)?.[1];
    const body = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+) (?:of|for|in) /u.exec(plain)?.[1];
    const owner = /^(.+?)[’']s?\s\p{Ll}/u.exec(plain)?.[1];
    // "The Salvation Council of Ardan": what else is of Ardan is not the Council's.
    if (body !== undefined && !hasOrgan(plain, groups)) return [body, plain];
    return [...new Set([inside ?? owner ?? plain, plain, ...(body === undefined ? [] : [body])])];
  });
}

/** The name, or what names its state where the rest only says which organ it is: "Sarn" of "Sarn government". */
export function namesOf(name: string, groups: GroupTable): string[] {
  if (!/\p{Lu}/u.test(name)) return [];
  const words = wordsIn(name, [0, name.length]);
  const organ = hasOrgan(name, groups);
  const runs: string[] = [];
  words.forEach(({ stem, capital, span }, i) => {
    const kept = capital && !isBranch(stem, groups);
    const last = words[i - 1];
    const on = kept && i > 0 && last?.capital && runs.length > 0 && !isBranch(last.stem, groups);
    if (on) runs.push(`${runs.pop()} ${cut(name, span)}`);
    else if (kept) runs.push(cut(name, span));
  });
  if (organ) return runs;
  const lower = words.some(({ capital, form }) => !capital && !BRANCH.has(form));
  return lower && runs[0] !== undefined && words[0]?.capital === true ? [name, runs[0]] : [name];
}

/** Whether a word of it means an organ of a state. */
export const hasOrgan = (name: string, { organs }: GroupTable): boolean =>
  wordsIn(name, [0, name.length]).some(({ stem }) => organs.has(stem));

/** "Goldmarch" of "Goldmarch Mining": a firm by its own word alone. */
export function firmOf(name: string): string[] {
  const [, own = ''] = FIRM.exec(name) ?? [];
  return own.length > 4 ? [own] : [];
}

const FIRM =
  /^(?:[Tt]he )?(\p{Lu}\p{Ll}+) (?:Mining|Mines|Sugar|Oil|Steel|Gas|Power|Cement|Copper|Gold|Timber|Railways?|Airlines?|Shipping|Chemicals?|Company|Corporation|Group|Holdings?|Foods?|Textiles?|Energy|Motors|Works)$/u;

/** The last word of a longer name; of a person the last name. */
export function shortOf(name: string): string[] {
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (/ (?:of|in|for) (?:the )?\S+$/u.test(name)) return [];
  const long = /\s/u.test(name) && /^\p{Lu}/u.test(last) && !GENERIC.has(last.toLowerCase());
  return long ? [last.toLowerCase()] : [];
}

import { skeletonsOf } from './romanisation-skeleton.ts';
import { type NameToken, nameTokens, withoutArticle } from './romanisation-token.ts';
import { toldBy } from './romanisation-told.ts';

/**
 * Keys under which names that may be alike fall together: a loose skeleton of consonants for each word, and for each
 * two words both skeletons, which says more. Where a sound may be heard in two ways, there is a key for each.
 */
export function blockingKeys(name: string): string[] {
  const { words, couples } = nameKeys(name);
  return [...words, ...couples].sort();
}

/** The keys of a name: by single words, and by two words together. */
export interface NameKeys {
  readonly words: readonly string[];
  readonly couples: readonly string[];
}

/** As `blockingKeys`, the two kinds apart: a word alone may be borne by thousands. */
export function nameKeys(name: string): NameKeys {
  const told = toldBy(name);
  const tokens = nameTokens(name);
  const words = tokens.map(({ text, spelt }) => [
    ...new Set([text, ...(spelt === undefined ? [] : [spelt])].flatMap((form) => skeletons(form, told))),
  ]);
  const couples = new Set<string>();
  words.forEach((own, i) => {
    for (const other of words.slice(i + 1))
      for (const a of own) for (const b of other) couples.add(a < b ? `${a}+${b}` : `${b}+${a}`);
  });
  return { words: [...new Set([...words.flat(), ...joined(tokens, told)])], couples: [...couples] };
}

/** "Khair Ullah" may be one word elsewhere. */
const joined = (tokens: readonly NameToken[], told: number): string[] =>
  tokens.slice(1).flatMap((token, i) => {
    const before = tokens[i] as NameToken;
    return token.kind === 'plain' && before.kind === 'plain' ? skeletons(before.text + token.text, told) : [];
  });

const kept = new Map<string, readonly string[]>();
const KEPT = 200_000;

/** The skeletons of a word, in every reading and with and without what may be an article. Remembered. */
function skeletons(text: string, told: number): readonly string[] {
  const id = `${told} ${text}`;
  let found = kept.get(id);
  if (!found) {
    const forms = [text, withoutArticle(text), /^l[aeiou]\p{L}{3}/u.test(text) ? text.slice(1) : undefined];
    const all = forms.flatMap((form) => (form === undefined ? [] : skeletonsOf(form, told)));
    found = [...new Set(all)];
    if (kept.size >= KEPT) kept.clear();
    kept.set(id, found);
  }
  return found;
}

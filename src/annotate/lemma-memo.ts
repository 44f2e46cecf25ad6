import { type FormIndex, normaliseForm } from './form.ts';
import { hashText } from './hash.ts';
import { type LemmaRules, lemmaOfForm } from './lemma.ts';

/** Lemmas found so far in one text, by form and tag, so that each is made and hashed once. */
export interface LemmaMemo {
  readonly lemmas: string[];
  readonly hashes: number[];
  /** The number of the lemma of form `id` under tag `xpos`; `proper` keeps capitals. */
  readonly find: (id: number, xpos: number, proper: boolean) => number;
}

/** An empty memo over `index`. */
export function makeLemmaMemo(rules: LemmaRules, index: FormIndex, xposNames: readonly string[]): LemmaMemo {
  const lemmas: string[] = [];
  const hashes: number[] = [];
  const known = new Map<number, number>();
  const find = (id: number, xpos: number, proper: boolean): number => {
    const key = id * 512 + xpos * 2 + (proper ? 1 : 0);
    const found = known.get(key);
    if (found !== undefined) return found;
    const lemma = lemmaOfForm(rules, normaliseForm(index.forms[id] as string), xposNames[xpos] as string, proper);
    known.set(key, lemmas.length);
    lemmas.push(lemma);
    hashes.push(hashText(lemma.toLowerCase().replace(/[0-9]/g, '0')));
    return lemmas.length - 1;
  };
  return { lemmas, hashes, find };
}

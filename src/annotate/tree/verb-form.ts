import { UPOS, type Upos } from '../doc.ts';

const VERB = UPOS.indexOf('VERB' satisfies Upos);
const NOUN = UPOS.indexOf('NOUN' satisfies Upos);

/** The columns of tags that are mended in place. */
interface Tags {
  readonly forms: readonly string[];
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
}

/**
 * "Gunmen stopped the bus and **shot** dead four men", "Judge **shot** dead in Brenna": right before "dead" the word is no
 * noun. Tags of tokens `from` to `to` are mended before the tree is made: with its object behind it the past form, else
 * the participle.
 */
export function mendShotDead(
  { forms, xpos, upos }: Tags,
  from: number,
  to: number,
  xposNames: readonly string[],
): void {
  const [past, done] = [xposNames.indexOf('VBD'), xposNames.indexOf('VBN')];
  for (let i = from; i + 1 < to; i++) {
    if (forms[i] !== 'shot' || upos[i] !== NOUN || forms[i + 1] !== 'dead') continue;
    const next = xposNames[i + 2 < to ? (xpos[i + 2] as number) : -1] ?? '';
    upos[i] = VERB;
    xpos[i] = /^(?:DT|CD|PRP|PRP\$|NN|NNS|NNP|JJ)$/.test(next) ? past : done;
  }
}

/** The columns of a tree that is mended in place. */
interface Columns {
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/**
 * "shot **dead** a nurse": it hangs on the verb and is no word for the nurse, whom the verb is done to; "Judge shot dead in
 * Brenna": with nobody behind it, it is done to whoever stands before.
 */
export function mendDead(forms: readonly string[], { upos, rel, head }: Columns, relNames: readonly string[]): void {
  const at = (name: string): number => relNames.indexOf(name);
  const [before, loose, object, subject] = [at('compound'), at('obl:unmarked'), at('obj'), at('nsubj')];
  for (let i = 1; i < forms.length; i++) {
    const shot = i - 1;
    if (forms[i] !== 'dead' || forms[shot] !== 'shot' || upos[shot] !== VERB) continue;
    if ((head[i] as number) > i) [head[i], rel[i]] = [shot, at('xcomp')];
    const next = UPOS[upos[i + 1] as number] ?? 'PUNCT';
    for (let j = Math.max(0, shot - 8); j < Math.min(forms.length, i + 8); j++) {
      if (head[j] !== shot) continue;
      if (j > i && rel[j] === loose) rel[j] = object;
      if (j < shot && rel[j] === before) rel[j] = subject;
      if (j < shot && rel[j] === subject && /^(?:ADP|PUNCT)$/.test(next)) rel[j] = at('nsubj:pass');
    }
  }
}

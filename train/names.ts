import type { Upos } from '../src/annotate/doc.ts';

/** One word of a training tree; `glued` says that no blank follows. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly head: number;
  readonly rel: string;
  readonly glued: boolean;
}

const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|az|at)$/i;

/** Joins names like `al` `-` `Talin` into one word, hung where the treebank hangs the outermost of the three. */
export function mergeNames(words: readonly Word[]): readonly Word[] {
  const group: number[] = [];
  const groups: number[][] = [];
  for (let i = 0; i < words.length; ) {
    const size = startsName(words, i) ? 3 : 1;
    for (let k = 0; k < size; k++) group[i + k] = groups.length;
    groups.push(Array.from({ length: size }, (_, k) => i + k));
    i += size;
  }
  if (groups.length === words.length) return words;
  return groups.map((members) => {
    const top = members.find((m) => !members.includes((words[m] as Word).head)) ?? (members[0] as number);
    const word = words[top] as Word;
    const head = word.head < 0 ? -1 : (group[word.head] as number);
    if (members.length === 1) return { ...word, head };
    const form = members.map((m) => (words[m] as Word).form).join('');
    return {
      ...word,
      form,
      lemma: form,
      upos: 'PROPN',
      xpos: 'NNP',
      head,
      glued: (words[members[2] as number] as Word).glued,
    };
  });
}

function startsName(words: readonly Word[], i: number): boolean {
  const [a, b, c] = [words[i], words[i + 1], words[i + 2]];
  return Boolean(a && b && c && a.glued && b.glued && ARTICLE.test(a.form) && b.form === '-' && c.upos === 'PROPN');
}

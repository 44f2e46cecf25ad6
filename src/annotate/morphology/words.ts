/** A tagged and parsed text as columns: what morphology reads. Heads are indices into the whole list, -1 for a root. */
export interface Words {
  readonly forms: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
}

export const tagAt = (words: Words, i: number): string => words.xposNames[words.xpos[i] as number] as string;
export const relAt = (words: Words, i: number): string => words.relNames[words.rel[i] as number] as string;
export const headAt = (words: Words, i: number): number => words.head[i] as number;

/** The form in small letters, with straight apostrophes. */
export const lowAt = (words: Words, i: number): string => (words.forms[i] as string).toLowerCase().replaceAll('’', "'");

/** The first dependent of `i` of which `fits` is true; -1 for none. */
export function childWhere(words: Words, i: number, fits: (child: number) => boolean): number {
  for (let c = words.firstChild[i] as number; c >= 0; c = words.nextSibling[c] as number) if (fits(c)) return c;
  return -1;
}

/** The first dependent of `i` with one of these relations, subtypes included or not named; -1 for none. */
export const childOf = (words: Words, i: number, ...rels: readonly string[]): number =>
  childWhere(words, i, (c) => isRel(relAt(words, c), rels));

/** True when a relation is one of `rels`, its subtype left off unless `rels` names it. */
export const isRel = (rel: string, rels: readonly string[]): boolean =>
  rels.includes(rel) || (rel.includes(':') && rels.includes(rel.slice(0, rel.indexOf(':'))));

/** The verb or predicate whose group word `i` helps to form; `i` itself when it helps none. */
export const groupOf = (words: Words, i: number): number =>
  headAt(words, i) >= 0 && isRel(relAt(words, i), ['aux', 'cop']) ? headAt(words, i) : i;

/** True when "to" stands before the verb as its mark. */
export const hasTo = (words: Words, i: number): boolean => childWhere(words, i, (c) => tagAt(words, c) === 'TO') >= 0;

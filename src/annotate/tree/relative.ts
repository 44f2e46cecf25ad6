import { UPOS, type Upos } from '../doc.ts';

const numbers = (...names: Upos[]): readonly number[] => names.map((name) => UPOS.indexOf(name));
const PRON = UPOS.indexOf('PRON' satisfies Upos);
const VERB = UPOS.indexOf('VERB' satisfies Upos);
const NOUNS = numbers('NOUN', 'PROPN', 'ADJ', 'NUM');
const HELPERS = numbers('AUX', 'ADV', 'PART');

/** The columns of a tree that is mended in place. */
interface Tree {
  readonly forms: readonly string[];
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/** The numbers of the relations that matter here. */
interface Relations {
  readonly subject: number;
  readonly relative: number;
  readonly joined: number;
  readonly and: number;
  /** How the clause may hang on the verb that it belongs to. */
  readonly clauses: readonly number[];
  /** How its noun may hang on either. */
  readonly loose: readonly number[];
}

/**
 * "The minister, **who** attended the meeting, **said**": a parser that reads from left to right may hang the relative
 * clause on the verb behind it, or that verb on the clause, and the noun on the clause. Gives the noun back to the
 * verb and the clause to the noun, in place, where commas close the clause off and the verb has no other subject.
 */
export function mendRelatives(tree: Tree, sentStart: ArrayLike<number>, relNames: readonly string[]): void {
  const of = (...names: string[]): number[] => names.map((name) => relNames.indexOf(name)).filter((id) => id >= 0);
  const [subject, relative, joined, and] = of('nsubj', 'acl:relcl', 'conj', 'cc');
  if (subject === undefined || relative === undefined || joined === undefined || and === undefined) return;
  const relations: Relations = {
    ...{ subject, relative, joined, and },
    clauses: of('ccomp', 'advcl', 'csubj', 'parataxis', 'dep'),
    loose: of('nsubj', 'vocative', 'dislocated', 'parataxis', 'obl', 'nmod', 'dep'),
  };
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
    for (let who = from + 2; who < to; who++)
      if (/^(who|which)$/.test(tree.forms[who] as string) && tree.forms[who - 1] === ',')
        mendRelative(tree, relations, { from, to, who });
  }
}

function mendRelative(
  { forms, upos, rel, head }: Tree,
  { subject, relative, joined, and, clauses, loose }: Relations,
  { from, to, who }: { readonly from: number; readonly to: number; readonly who: number },
): void {
  const clause = head[who] as number;
  if (upos[who] !== PRON || rel[who] !== subject || clause <= who) return;
  const under = clauses.includes(rel[clause] as number) ? (head[clause] as number) : -1;
  const verb =
    under > clause
      ? under
      : range(clause + 1, to - 1).find((i) => head[i] === clause && rel[i] === joined && upos[i] === VERB);
  if (verb === undefined || upos[verb] !== VERB || !isBehindComma(forms, upos, clause, verb)) return;
  const has = (i: number, name: number): boolean => head[i] === verb && rel[i] === name;
  if (range(from, to - 1).some((i) => has(i, subject) || (verb !== under && has(i, and)))) return;
  const noun = range(from, who - 2).find(
    (i) =>
      NOUNS.includes(upos[i] as number) &&
      (head[i] === clause || (head[i] === verb && verb === under)) &&
      loose.includes(rel[i] as number) &&
      reaches(head, i, who - 2),
  );
  if (noun === undefined) return;
  if (verb !== under) {
    head[verb] = head[clause] as number;
    rel[verb] = rel[clause] as number;
    for (const i of range(from, to - 1)) if (head[i] === clause && (i < noun || i > verb)) head[i] = verb;
  }
  head[noun] = verb;
  rel[noun] = subject;
  head[clause] = noun;
  rel[clause] = relative;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Whether the phrase of a noun ends at a token. */
function reaches(head: ArrayLike<number>, noun: number, last: number): boolean {
  for (let at = last, n = 0; at >= 0 && n < 12; at = head[at] as number, n++) if (at === noun) return true;
  return false;
}

/** Whether a comma closes the clause, and nothing but helping words stands between it and the verb. */
function isBehindComma(forms: readonly string[], upos: ArrayLike<number>, clause: number, verb: number): boolean {
  let at = verb - 1;
  while (at > clause && HELPERS.includes(upos[at] as number)) at--;
  return forms[at] === ',';
}

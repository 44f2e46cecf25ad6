import { UPOS, type Upos } from '../doc.ts';

const numbers = (...names: Upos[]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const NAMED = numbers('NOUN', 'PROPN', 'PRON');
const VERBS = numbers('VERB', 'AUX');
const VERB = UPOS.indexOf('VERB' satisfies Upos);
const HELPERS = numbers('AUX', 'ADV', 'PART');
const OPENS = numbers('DET', 'NOUN', 'PROPN', 'NUM', 'PRON');
const ADV = UPOS.indexOf('ADV' satisfies Upos);
const WITHIN = numbers('DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'PART', 'ADV');
/** How many words the doer of the clause may have. */
const LONGEST = 7;

/** The columns of a tree that is mended in place, and the names of its relations. */
interface Tree {
  readonly forms: readonly string[];
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  readonly relNames: readonly string[];
}

/** A clause that opens with "that", "whom", "which" or "who" as its object, behind the noun it tells of. */
interface Clause {
  readonly noun: number;
  readonly which: number;
  readonly doer: number;
  readonly verb: number;
}

/**
 * "The prisoners **that the army executed** were farmers": a parser that reads from left to right takes "were farmers" for
 * the clause of the prisoners and "executed" for a word of the army or the farmers. Gives the clause its own verb, and the
 * noun to the verb of the sentence, in place.
 */
export function mendObjectRelatives(tree: Tree, sentStart: ArrayLike<number>): void {
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
    for (let which = from + 1; which + 2 < to; which++) {
      if (!/^(?:that|whom|which|who)$/.test(tree.forms[which] as string)) continue;
      const clause = clauseAt(tree, which, from, to);
      const main = clause && mainVerb(tree, clause, to);
      if (clause && main !== undefined) mend(tree, clause, main, to);
    }
  }
}

/** The clause that a word opens; nothing where no doer and verb stand behind it, or the verb has an object of its own. */
function clauseAt(tree: Tree, which: number, from: number, to: number): Clause | undefined {
  const { forms, upos } = tree;
  const noun = forms[which - 1] === ',' ? which - 2 : which - 1;
  let verb = which + 1;
  while (verb < to && verb - which <= LONGEST && WITHIN.has(upos[verb] as number)) verb++;
  let doer = verb - 1;
  while (verb < to && HELPERS.has(upos[verb] as number)) verb++;
  while (doer > which && upos[doer] === ADV) doer--;
  if (noun < from || !NAMED.has(upos[noun] as number) || verb >= to || upos[verb] !== VERB) return undefined;
  if (doer <= which || !NAMED.has(upos[doer] as number) || !relation(tree, doer).startsWith('nsubj')) return undefined;
  // "the report that the army killed farmers"
  return forms[which] === 'that' && OPENS.has(upos[verb + 1] as number) ? undefined : { noun, which, doer, verb };
}

/** The verb of the sentence, where it was taken for the clause of the noun or hung on that clause. */
function mainVerb(tree: Tree, { noun, which, doer, verb }: Clause, to: number): number | undefined {
  const { upos, head } = tree;
  const isVerbal = (i: number): boolean =>
    upos[i] === VERB || range(verb + 1, i).some((c) => head[c] === i && VERBS.has(upos[c] as number));
  const isClauseOfNoun = (i: number): boolean =>
    head[i] === noun &&
    relation(tree, i).startsWith('acl') &&
    /^(?:amod|acl|compound)$/.test(relation(tree, verb)) &&
    [verb, i].includes(head[doer] as number);
  const isBelow = (i: number): boolean =>
    [i, which, doer].every((one) => head[one] === verb) &&
    /^(?:advcl|ccomp|parataxis|xcomp|conj|dep)$/.test(relation(tree, i)) &&
    (head[noun] === verb ? relation(tree, noun).startsWith('nsubj') : head[noun] === -1 && head[verb] === noun);
  const main = range(verb + 1, to).find((i) => (isClauseOfNoun(i) || isBelow(i)) && isVerbal(i));
  const isTaken = range(which, to).some(
    (i) => head[i] === main && /^(?:nsubj|cc|mark)/.test(relation(tree, i)) && ![which, doer].includes(i),
  );
  return isTaken ? undefined : main;
}

function mend(tree: Tree, { noun, which, doer, verb }: Clause, main: number, to: number): void {
  const { rel, head, relNames } = tree;
  const set = (i: number, above: number, name: string): void => {
    head[i] = above;
    rel[i] = relNames.indexOf(name);
  };
  const isPassive = range(verb + 1, main).some((i) => head[i] === main && relation(tree, i) === 'aux:pass');
  const top = head[noun] === verb ? verb : noun;
  [head[main], rel[main]] = [head[top] as number, rel[top] as number];
  for (const i of range(main + 1, to)) if (head[i] === noun || head[i] === verb) head[i] = main;
  set(noun, main, isPassive ? 'nsubj:pass' : 'nsubj');
  set(verb, noun, 'acl:relcl');
  set(doer, verb, 'nsubj');
  set(which, verb, 'obj');
}

const relation = ({ rel, relNames }: Tree, i: number): string => relNames[rel[i] as number] ?? '';
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

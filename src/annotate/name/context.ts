import { LOWER, PREFIX3, SHAPE, SUFFIX3, SUFFIX4, WIDTH } from '../form.ts';
import { hashText, mix1, mix2, mix3 } from '../hash.ts';
import type { NameColumns } from './columns.ts';

/** The tree around names: heads as document indices (-1 for a root), relations and lemmas as text. */
export interface NameTree {
  readonly head: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly relAt: (i: number) => string;
  readonly lemma: readonly string[];
}

/** The most table rows of one name. */
export const MOST_KIND_ROWS = 176;

const NONE = -777;
const OF = hashText('of');
const FOR = hashText('for');

/** Fills `rows` with the table rows that tell what kind of thing the name `first` to `last` is; gives their number. */
export function kindRows(
  columns: NameColumns,
  tree: NameTree,
  first: number,
  last: number,
  bits: number,
  rows: Int32Array,
): number {
  const { index, forms, tags, sense, flags, term, capital, sentStart, seen } = columns;
  const h = index.hashes;
  const shift = 32 - bits;
  const s = sentenceAt(sentStart, first);
  const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
  const cell = (i: number, column: number): number =>
    i < from || i >= to ? NONE : (h[(forms[i] as number) * WIDTH + column] as number);
  const word = (i: number): number => cell(i, LOWER);
  const code = (i: number): number => (i < from || i >= to ? NONE : (sense[i] as number));
  const tag = (i: number): number => (i < from || i >= to ? NONE : (tags[i] as number));
  const size = Math.min(last - first, 5);
  let k = 0;
  const one = (n: number, a: number) => {
    rows[k++] = mix1(n, a) >>> shift;
  };
  const two = (n: number, a: number, b: number) => {
    rows[k++] = mix2(n, a, b) >>> shift;
  };
  const three = (n: number, a: number, b: number, c: number) => {
    rows[k++] = mix3(n, a, b, c) >>> shift;
  };
  // The words of the name.
  let link = -1;
  let whole = 0;
  for (let i = first; i <= last; i++) {
    const w = word(i);
    whole = mix2(3, whole, w);
    if (link < 0 && i > first && (w === OF || w === FOR)) link = i;
    if (k > 66) continue;
    one(1, w);
    two(2, code(i), i === last ? 1 : i === first ? 2 : 0);
    two(3, flags[i] as number, i === last ? 1 : i === first ? 2 : 0);
    two(4, term[i] as number, size);
    two(5, cell(i, SUFFIX3), capital[i] as number);
    two(6, cell(i, PREFIX3), capital[i] as number);
  }
  const core = link > first ? link - 1 : last;
  one(10, whole);
  two(11, word(core), link > first ? 1 : 0);
  two(12, code(core), link > first ? 1 : 0);
  two(13, word(first), size);
  two(14, word(last), size);
  three(15, cell(first, SHAPE), cell(last, SHAPE), size);
  one(16, cell(last, SUFFIX3));
  two(17, cell(last, SUFFIX4), size);
  one(18, cell(first, PREFIX3));
  two(19, cell(first, SUFFIX3), size);
  three(20, flags[first] as number, flags[last] as number, size);
  three(21, code(first), code(last), size);
  three(22, term[first] as number, term[last] as number, size);
  two(23, seen[first] as number, size);
  one(24, size);
  three(25, tag(first), tag(last), size);
  // The words around it.
  const before = word(first - 1);
  const after = word(last + 1);
  one(30, before);
  one(31, after);
  two(32, before, word(first - 2));
  two(33, after, word(last + 2));
  two(34, before, after);
  two(35, code(first - 1), size);
  two(36, code(last + 1), capital[last + 1] ?? 0);
  three(37, code(first - 1), code(first - 2), size);
  two(38, code(last + 1), code(last + 2));
  two(39, tag(first - 1), tag(last + 1));
  two(40, before, size);
  two(41, after, size);
  three(42, before, cell(last, SHAPE), size);
  two(43, code(first - 2), before);
  two(44, code(last + 2), after);
  two(45, first === from ? 1 : 0, size);
  three(46, tag(first - 1), code(first - 1), flags[first] as number);
  // The tree: what governs the name, and what hangs on it.
  const { head, firstChild, nextSibling, relAt, lemma } = tree;
  const top = topOf(head, first, last);
  const above = head[top] as number;
  const rel = hashText(relAt(top));
  const governor = above < 0 ? NONE : hashText((lemma[above] as string).toLowerCase());
  const governorCode = above < 0 ? NONE : (sense[above] as number);
  one(60, rel);
  two(61, rel, governor);
  two(62, rel, governorCode);
  three(63, rel, governorCode, size);
  let preposition = NONE;
  for (let c = firstChild[top] as number; c >= 0; c = nextSibling[c] as number) {
    if (c >= first && c <= last) continue;
    const role = relAt(c);
    if (role === 'case' && c < first) preposition = word(c);
    else if (role !== 'punct' && k < MOST_KIND_ROWS - 24) {
      two(64, hashText(role), hashText((lemma[c] as string).toLowerCase()));
      two(65, hashText(role), sense[c] as number);
      if (role.startsWith('acl')) one(66, (firstChild[c] as number) < 0 ? NONE : word(firstChild[c] as number));
    }
  }
  two(67, preposition, rel);
  three(68, preposition, governor, rel);
  two(69, preposition, governorCode);
  three(70, preposition, size, cell(last, SHAPE));
  // A noun in apposition above, a copula, a conjunct: "the town of X", "X is a militia", "X and Y".
  if (above >= 0) {
    const uncle = head[above] as number;
    two(71, rel, uncle < 0 ? NONE : (sense[uncle] as number));
    for (let c = firstChild[above] as number; c >= 0; c = nextSibling[c] as number)
      if (relAt(c) === 'cop') two(72, governor, governorCode);
    if (relAt(top).startsWith('conj')) {
      two(73, term[above] as number, flags[above] as number);
      one(74, sense[above] as number);
    }
  }
  for (let c = firstChild[top] as number; c >= 0 && k < MOST_KIND_ROWS - 4; c = nextSibling[c] as number)
    if (relAt(c) === 'conj' && c > last) two(75, term[c] as number, flags[c] as number);
  return k;
}

/** The token of the name that its other tokens hang on. */
function topOf(head: Int32Array, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const above = head[i] as number;
    if (above < first || above > last) return i;
  }
  return last;
}

function sentenceAt(sentStart: ArrayLike<number>, i: number): number {
  let low = 0;
  let high = sentStart.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentStart[middle] as number) <= i) low = middle;
    else high = middle - 1;
  }
  return low;
}

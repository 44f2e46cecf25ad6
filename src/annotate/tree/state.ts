/** The three moves of the arc-hybrid parser. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Places at the bottom of the stack that always hold the empty slot 0, so that looking below it needs no test. */
const FLOOR = 3;

/**
 * One sentence while it is parsed. Slots: 0 is "nothing", 1 to n are the words, n + 1 is the root, which waits at the
 * end of the buffer; two empty slots follow it. The one thing here that changes in place: it is the scratch of a parse,
 * reused from sentence to sentence.
 */
export interface State {
  n: number;
  /** First free place of the stack, and the slot at the front of the buffer. */
  top: number;
  front: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Int16Array;
  /** Outermost and second outermost dependent so far, left and right. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** Which relations a word governs so far, one bit each (relations 31 apart share one). */
  readonly governs: Int32Array;
}

/** A state for sentences of at most `most` words. */
export function makeState(most: number): State {
  const column = () => new Int32Array(most + 4);
  return {
    n: 0,
    top: FLOOR,
    front: 1,
    stack: new Int32Array(most + 4 + FLOOR),
    head: column(),
    label: new Int16Array(most + 4),
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    lefts: new Uint8Array(most + 4),
    rights: new Uint8Array(most + 4),
    governs: column(),
  };
}

/** Starts a sentence of `n` words: an empty stack, all words in the buffer, no arcs. */
export function start(state: State, n: number): void {
  state.n = n;
  state.top = FLOOR;
  state.front = 1;
  const end = n + 4;
  state.label.fill(-1, 0, end);
  for (const column of [state.head, state.left, state.left2, state.right, state.right2, state.governs])
    column.fill(0, 0, end);
  state.lefts.fill(0, 0, end);
  state.rights.fill(0, 0, end);
}

/** Words on the stack. */
export const depthOf = (state: State): number => state.top - FLOOR;

/** The slot `down` places below the top of the stack; 0 when there is none. */
export const below = (state: State, down: number): number => state.stack[state.top - 1 - down] as number;

/** True when every word has its head. */
export const isDone = (state: State): boolean => state.top === FLOOR && state.front === state.n + 1;

/** Exactly one root comes from here: the root may take a word only when that word is alone on the stack. */
export function allows(state: State, move: number): boolean {
  const depth = state.top - FLOOR;
  if (move === SHIFT) return state.front <= state.n;
  if (move === LEFT) return depth > 0 && (state.front <= state.n || depth === 1);
  return depth > 1;
}

/** The one move that is allowed, where there is no choice; -1 where there is. Not to be asked when the sentence is done. */
export function onlyMove(state: State): number {
  const depth = state.top - FLOOR;
  if (depth === 0) return SHIFT;
  if (state.front <= state.n) return -1;
  return depth === 1 ? LEFT : RIGHT;
}

/** Moves the front of the buffer onto the stack. */
export function shift(state: State): void {
  state.stack[state.top++] = state.front++;
}

/** The slot that would become head of the top word by `move`. */
export const headBy = (state: State, move: number): number => (move === LEFT ? state.front : below(state, 1));

/** Takes the top word off the stack and hangs it under its head. */
export function attach(state: State, move: number, label: number): void {
  const dependent = below(state, 0);
  const head = headBy(state, move);
  state.top--;
  state.head[dependent] = head;
  state.label[dependent] = label;
  (state.governs[head] as number) |= 1 << (label % 31);
  if (dependent < head) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = dependent;
    (state.lefts[head] as number)++;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = dependent;
    (state.rights[head] as number)++;
  }
}

/** The three moves of the arc-hybrid parser. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Places at the bottom of the stack that always hold the empty slot 0, so that looking below it needs no test. */
const FLOOR = 3;

/**
 * One sentence while it is parsed. Slots: 0 is "nothing", 1 to n are the words, n + 1 is the root, which waits at the
 * end of the buffer; two empty slots follow it. Reused from sentence to sentence.
 */
export class State {
  n = 0;
  /** First free place of the stack, and the slot at the front of the buffer. */
  top = FLOOR;
  front = 1;
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
  /** Which relations a word governs so far, mixed into one number. */
  readonly governs: Int32Array;

  constructor(most: number) {
    const size = most + 4;
    this.stack = new Int32Array(size + FLOOR);
    this.head = new Int32Array(size);
    this.label = new Int16Array(size);
    this.left = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.lefts = new Uint8Array(size);
    this.rights = new Uint8Array(size);
    this.governs = new Int32Array(size);
  }

  reset(n: number): void {
    this.n = n;
    this.top = FLOOR;
    this.front = 1;
    const end = n + 4;
    this.head.fill(0, 0, end);
    this.label.fill(-1, 0, end);
    this.left.fill(0, 0, end);
    this.left2.fill(0, 0, end);
    this.right.fill(0, 0, end);
    this.right2.fill(0, 0, end);
    this.lefts.fill(0, 0, end);
    this.rights.fill(0, 0, end);
    this.governs.fill(0, 0, end);
  }

  /** Words on the stack. */
  get depth(): number {
    return this.top - FLOOR;
  }

  /** The slot `down` places below the top of the stack; 0 when there is none. */
  below(down: number): number {
    return this.stack[this.top - 1 - down] as number;
  }

  done(): boolean {
    return this.top === FLOOR && this.front === this.n + 1;
  }

  /** Exactly one root comes from here: the root may take a word only when that word is alone on the stack. */
  allows(move: number): boolean {
    const depth = this.top - FLOOR;
    if (move === SHIFT) return this.front <= this.n;
    if (move === LEFT) return depth > 0 && (this.front <= this.n || depth === 1);
    return depth > 1;
  }

  shift(): void {
    this.stack[this.top++] = this.front++;
  }

  /** The slot that would become head of the top word by `move`. */
  headBy(move: number): number {
    return move === LEFT ? this.front : this.below(1);
  }

  /** Takes the top word off the stack and hangs it under its head. */
  attach(move: number, label: number): void {
    const dependent = this.below(0);
    const head = this.headBy(move);
    this.top--;
    this.head[dependent] = head;
    this.label[dependent] = label;
    (this.governs[head] as number) |= 1 << (label % 31);
    if (dependent < head) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = dependent;
      (this.lefts[head] as number)++;
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = dependent;
      (this.rights[head] as number)++;
    }
  }
}

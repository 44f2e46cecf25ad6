// The product of kernel.ts as WebAssembly, put together instruction by instruction: four rows by eight outputs at a
// time, then the rows that are left one by one. Addresses and steps are in bytes.

type Code = readonly number[];

const unsigned = (n: number): Code => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)]);
function signed(n: number): Code {
  const low = n & 127;
  const rest = n >> 7;
  return (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0) ? [low] : [low | 128, ...signed(rest)];
}

const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number): Code => [0x21, ...unsigned(local)];
const integer = (n: number): Code => [0x41, ...signed(n)];
const [ADD, MUL, AT_LEAST, IS_ZERO] = [[0x6a], [0x6c], [0x4e], [0x45]] as const;
const load = (offset: number): Code => [0xfd, 0x00, 0x02, ...unsigned(offset)];
const splat = (offset: number): Code => [0xfd, 0x09, 0x02, ...unsigned(offset)];
const store = (offset: number): Code => [0xfd, 0x0b, 0x02, ...unsigned(offset)];
const [ADD4, MUL4] = [
  [0xfd, 0xe4, 0x01],
  [0xfd, 0xe6, 0x01],
] as const;
const VECTOR = 0x7b;
const I32 = 0x7f;

/** Runs `body` until `done` is true; `done` is asked first. */
const until = (done: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40, ...done, 0x0d, 0x01, ...body, 0x0c, 0x00, 0x0b, 0x0b],
];
const raise = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];

const [X, STEP, N, K, W, M, BIAS, OUT, OUT_STEP] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [ROWS, FROM, TO, WEIGHT, LEFT] = [9, 10, 11, 12, 13] as const;
const POINTER = 14; // four of them, one for each row
const [SUM, W0, W1, VALUE] = [18, 26, 27, 28] as const; // eight sums, two for each row
const INTEGERS = 9;
const VECTORS = 11;
const UNROLL = 4;

/** Sums over k for so many rows from FROM, stored from TO. */
function block(rows: number): Code {
  const lines = Array.from({ length: rows }, (_, row) => row);
  const begin = lines.flatMap((row) => [
    ...(row === 0 ? get(FROM) : [...get(POINTER + row - 1), ...get(STEP), ...ADD]),
    ...set(POINTER + row),
    ...[...get(BIAS), ...load(0), ...set(SUM + 2 * row), ...get(BIAS), ...load(16), ...set(SUM + 2 * row + 1)],
  ]);
  const add = (sum: number, weight: number): Code => [
    ...[...get(sum), ...get(VALUE), ...get(weight), ...MUL4, ...ADD4, ...set(sum)],
  ];
  const step = (i: number): Code => [
    ...[...get(WEIGHT), ...load(32 * i), ...set(W0), ...get(WEIGHT), ...load(32 * i + 16), ...set(W1)],
    ...lines.flatMap((row) => [
      ...[...get(POINTER + row), ...splat(4 * i), ...set(VALUE)],
      ...[...add(SUM + 2 * row, W0), ...add(SUM + 2 * row + 1, W1)],
    ]),
  ];
  const walk = [
    ...Array.from({ length: UNROLL }, (_, i) => step(i)).flat(),
    ...lines.flatMap((row) => raise(POINTER + row, integer(4 * UNROLL))),
    ...[...raise(WEIGHT, integer(32 * UNROLL)), ...raise(LEFT, integer(-UNROLL))],
  ];
  const end = lines.flatMap((row) => [
    ...[...get(TO), ...get(SUM + 2 * row), ...store(0), ...get(TO), ...get(SUM + 2 * row + 1), ...store(16)],
    ...raise(TO, get(OUT_STEP)),
  ]);
  return [
    ...[...begin, ...get(W), ...set(WEIGHT), ...get(K), ...set(LEFT)],
    ...until([...get(LEFT), ...IS_ZERO], walk),
    ...[...end, ...raise(FROM, [...get(STEP), ...integer(rows), ...MUL]), ...raise(ROWS, integer(-rows))],
  ];
}

const fewerThan = (rows: number): Code => [...get(ROWS), ...integer(rows), ...AT_LEAST, ...IS_ZERO];

/** The bytes of a module that takes `stemma.memory` and gives `product`. */
export function assembleProduct(): Uint8Array {
  const body: Code = [
    ...[2, ...unsigned(INTEGERS), I32, ...unsigned(VECTORS), VECTOR],
    ...until(
      [...get(M), ...IS_ZERO],
      [
        ...[...get(X), ...set(FROM), ...get(OUT), ...set(TO), ...get(N), ...set(ROWS)],
        ...[...until(fewerThan(4), block(4)), ...until([...get(ROWS), ...IS_ZERO], block(1))],
        ...raise(W, [...get(K), ...integer(32), ...MUL]),
        ...[...raise(BIAS, integer(32)), ...raise(OUT, integer(32)), ...raise(M, integer(-8))],
      ],
    ),
    0x0b,
  ];
  const name = (text: string): Code => [text.length, ...Array.from(text, (sign) => sign.charCodeAt(0))];
  const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 9, ...Array.from({ length: 9 }, () => I32), 0]),
    ...section(2, [1, ...name('stemma'), ...name('memory'), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('product'), 0x00, 0x00]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

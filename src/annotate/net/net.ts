import type { Lexicon } from '../lexicon.ts';
import { scoreArcs, scoreLabels } from './biaffine.ts';
import { codesOf, makeVocabulary, type Vocabulary } from './code.ts';
import { bestTree } from './decode.ts';
import { addGated } from './gate.ts';
import { addGru } from './gru.ts';
import { type Kernel, makeKernel } from './kernel.ts';
import { roundUp, runLayer } from './layer.ts';
import { LABEL_ROWS, type NetLayers, placeNet } from './place.ts';
import type { NetFile } from './tensor.ts';

/** A net that tags and parses, ready to run. It works in one memory: one sentence at a time. */
export interface Net extends NetLayers {
  readonly kernel: Kernel;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** A net from its file and the lexicon it was trained with. `kernelOf` makes the kernel from the number of floats it must hold. */
export function makeNet(file: NetFile, lexicon: Lexicon, kernelOf: (floats: number) => Kernel = makeKernel): Net {
  return { ...placeNet(file, kernelOf), vocabulary: makeVocabulary(file.strings), lexicon };
}

/** What goes into the first layer for a form: its feature rows, turned into one row of the net's width. */
export function inputOf(net: Net, form: string): Float32Array {
  const { memory } = net.kernel;
  let at = net.places.features;
  codesOf(net.vocabulary, net.lexicon, form).forEach((code, f) => {
    const { width, rows } = net.features[f]!;
    memory.set(rows.subarray(code * width, (code + 1) * width), at);
    at += width;
  });
  runLayer(net.kernel, net.input, net.places.features, net.input.k, 1, net.places.turned, net.width);
  return memory.slice(net.places.turned, net.places.turned + net.width);
}

/** Tags and tree of one piece; heads count words from 1, 0 is the root. */
export interface Piece {
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  readonly head: Int32Array;
  readonly rel: Int32Array;
}

/** Tags and parses up to LONGEST_PIECE words, given as the rows of `inputOf`. */
export function readPiece(net: Net, inputs: readonly Float32Array[]): Piece {
  const n = inputs.length;
  const tags = encode(net, inputs);
  const heads = readHeads(net, n);
  return { ...tags, head: heads.subarray(1), rel: readLabels(net, n, heads) };
}

/** Runs the layers below the heads; states and the root come to lie in `places.states`. */
function encode(net: Net, inputs: readonly Float32Array[]): Pick<Piece, 'xpos' | 'upos'> {
  const { kernel, places, width } = net;
  const { memory } = kernel;
  const n = inputs.length;
  const rows = places.states + width;
  memory.fill(0, places.states, rows);
  inputs.forEach((input, i) => {
    memory.set(input, rows + i * width);
  });
  memory.fill(0, rows + n * width, rows + (n + 1) * width);
  let tags: Pick<Piece, 'xpos' | 'upos'> | undefined;
  net.blocks.forEach(({ convolution, scale, shift }, b) => {
    // Three rows side by side are one row of three times the width, so windows overlap by two thirds.
    runLayer(kernel, convolution, places.states, width, n, places.wide, convolution.m);
    for (let i = 0; i < n; i++)
      addGated(memory, rows + i * width, places.wide + i * convolution.m, width, scale, shift);
    if (b === net.tagBlock) tags = readTags(net, n);
  });
  runLayer(kernel, net.gates, rows, width, n, places.wide, net.gates.m);
  const at = { gates: places.wide, out: rows, state: places.state, fed: places.fed };
  addGru(kernel, net.forward, width / 2, n, at, false);
  addGru(kernel, net.backward, width / 2, n, at, true);
  memory.set(net.root, places.states);
  runLayer(kernel, net.heads, places.states, width, n + 1, places.wide, net.heads.m);
  leak(memory, places.wide, (n + 1) * net.heads.m);
  return tags ?? { xpos: new Int32Array(n), upos: new Int32Array(n) };
}

/** Tags from the states, which then take up the soft XPOS. */
function readTags(net: Net, n: number): Pick<Piece, 'xpos' | 'upos'> {
  const { kernel, places, width, tags, mix } = net;
  const { memory } = kernel;
  const rows = places.states + width;
  const [xposCount, uposCount] = [net.xposNames.length, net.uposNames.length];
  const [xpos, upos] = [new Int32Array(n), new Int32Array(n)];
  runLayer(kernel, tags, rows, width, n, places.tags, tags.m);
  for (let i = 0; i < n; i++) {
    const scores = places.tags + i * tags.m;
    xpos[i] = highest(memory, scores, xposCount);
    upos[i] = highest(memory, scores + xposCount, uposCount);
    const to = places.mixed + i * mix.k;
    memory.copyWithin(to, rows + i * width, rows + (i + 1) * width);
    memory.fill(0, to + width, to + mix.k);
    softmax(memory, scores, xposCount, memory[scores + xpos[i]!]!, to + width);
  }
  runLayer(kernel, mix, places.mixed, mix.k, n, places.wide, mix.m);
  leak(memory, places.wide, n * mix.m);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < width; j++)
      memory[rows + i * width + j] = memory[rows + i * width + j]! + memory[places.wide + i * mix.m + j]!;
  return { xpos, upos };
}

/** The arc scores of the piece last encoded: `roundUp(n + 1, 8)` floats a word from the place given. */
function readArcs(net: Net, n: number): number {
  const { places, arcSize, heads } = net;
  const dependents = places.wide + heads.m + arcSize;
  scoreArcs(net.kernel, net.arc, n, { ...places, dependents, heads: places.wide, step: heads.m });
  return places.scores;
}

function readHeads(net: Net, n: number): Int32Array {
  const scores = readArcs(net, n);
  const { memory } = net.kernel;
  const step = roundUp(n + 1, 8);
  return bestTree(n, (d, h) => memory[scores + (d - 1) * step + h]!);
}

/** The relation of each word under its head: `root` for the root and for nothing else. */
function readLabels(net: Net, n: number, heads: Int32Array): Int32Array {
  const rel = new Int32Array(n);
  const root = net.relNames.indexOf('root');
  eachLabels(net, n, heads, (i, scores) => {
    scores[root] = Number.NEGATIVE_INFINITY;
    rel[i] = heads[i + 1] === 0 ? root : highest(scores, 0, scores.length);
  });
  return rel;
}

/** Calls `see` with the scores of the relations of each word of the piece last encoded, under the head given for it. */
function eachLabels(net: Net, n: number, heads: Int32Array, see: (i: number, scores: Float64Array) => void): void {
  const { kernel, places, arcSize, labelSize } = net;
  const step = net.heads.m;
  const [asHead, asDependent] = [places.wide + 2 * arcSize, places.wide + 2 * arcSize + labelSize];
  const scores = new Float64Array(net.relNames.length);
  for (let from = 0; from < n; from += LABEL_ROWS) {
    const count = Math.min(LABEL_ROWS, n - from);
    runLayer(kernel, net.label, asDependent + (from + 1) * step, step, count, places.labels, net.label.m);
    for (let i = 0; i < count; i++) {
      const head = asHead + heads[from + i + 1]! * step;
      scoreLabels(kernel.memory, places.labels + i * net.label.m, head, labelSize, scores);
      see(from + i, scores);
    }
  }
}

/** Leaky rectifier over a stretch of the memory. */
function leak(memory: Float32Array, from: number, count: number): void {
  for (let i = from; i < from + count; i++) if (memory[i]! < 0) memory[i] = 0.1 * memory[i]!;
}

/** The place of the highest of `count` numbers, the first of equals. */
function highest(numbers: Float32Array | Float64Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (numbers[from + i]! > numbers[from + best]!) best = i;
  return best;
}

function softmax(memory: Float32Array, from: number, count: number, most: number, to: number): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(memory[from + i]! - most);
  for (let i = 0; i < count; i++) memory[to + i] = Math.exp(memory[from + i]! - most) / sum;
}

import type { Kernel } from './kernel.ts';
import { type Arena, type Layer, placeLayer, roundUp, take } from './layer.ts';
import type { NetFile } from './tensor.ts';

/** Words a piece may have at most, and rows whose labels are scored at a time. */
export const LONGEST_PIECE = 400;
export const LABEL_ROWS = 32;

/** The layers of the net in the memory of its kernel, and where its rows lie. */
export interface NetLayers {
  readonly kernel: Kernel;
  readonly uposNames: readonly string[];
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  readonly width: number;
  readonly arcSize: number;
  readonly labelSize: number;
  /** After this block tags are read. */
  readonly tagBlock: number;
  /** Rows of each feature by code, `width` floats each. */
  readonly features: readonly { readonly width: number; readonly rows: Float32Array }[];
  readonly root: Float32Array;
  readonly blocks: readonly {
    readonly convolution: Layer;
    readonly scale: Float32Array;
    readonly shift: Float32Array;
  }[];
  readonly input: Layer;
  readonly tags: Layer;
  readonly mix: Layer;
  readonly gates: Layer;
  readonly forward: Layer;
  readonly backward: Layer;
  readonly heads: Layer;
  readonly arc: Layer;
  readonly label: Layer;
  readonly places: Places;
}

/** Scratch rows, in floats from the start of the memory. */
interface Places {
  readonly features: number;
  readonly states: number;
  readonly wide: number;
  readonly mixed: number;
  readonly tags: number;
  readonly state: number;
  readonly fed: number;
  readonly turned: number;
  readonly packed: number;
  readonly zeros: number;
  readonly scores: number;
  readonly labels: number;
}

const TAG_BLOCK = 2;

/** Lays out the tensors of a file. Throws an `Error` when one is missing. */
export function placeNet({ head, tensors }: NetFile, kernelOf: (floats: number) => Kernel): NetLayers {
  const get = (name: string): Float32Array => {
    const tensor = tensors.get(name);
    if (!tensor) throw new Error(`its tensor ${name} is missing`);
    return tensor;
  };
  const width = head.width;
  const [x, u, r] = [head.xpos.length, head.upos.length, head.rels.length];
  const [arcSize, labelSize] = [get('ah.bias').length, get('lh.bias').length];
  const blockCount = head.tensors.filter(({ name }) => /^norm\.\d+\.weight$/.test(name)).length;
  const half = width / 2;

  // Weights take a little more than in the file, since blocks are made up to 8; scratch rows are counted below.
  let weights = 100_000;
  for (const [name, tensor] of tensors) if (!name.startsWith('emb.')) weights += Math.ceil(tensor.length * 1.1);
  const wide = Math.max(2 * width, 6 * half, 2 * (arcSize + labelSize));
  const rows = LONGEST_PIECE + 8;
  const scratch =
    rows * (width + wide + width + x + 8 + x + u + 8 + 3 * arcSize + rows) + LABEL_ROWS * (r * (labelSize + 1) + 8);
  const arena: Arena = { kernel: kernelOf(weights + scratch), taken: 0 };

  const dense = (name: string, inputs: number, bias = true): Layer => {
    const [w, b] = [get(`${name}.weight`), bias ? get(`${name}.bias`) : undefined];
    return placeLayer(
      arena,
      w.length / inputs,
      inputs,
      (o, i) => w[o * inputs + i]!,
      (o) => b?.[o] ?? 0,
    );
  };
  /** Several layers over the same input as one. */
  const joined = (parts: readonly (readonly [weight: string, bias: string])[]): Layer => {
    const all = parts.flatMap(([weight, bias]) => {
      const [w, b] = [get(weight), get(bias)];
      return Array.from(b, (value, o) => ({ w, o, value }));
    });
    return placeLayer(
      arena,
      all.length,
      width,
      (o, i) => all[o]!.w[all[o]!.o * width + i]!,
      (o) => all[o]!.value,
    );
  };
  const plain = (...names: string[]): Layer => joined(names.map((name) => [`${name}.weight`, `${name}.bias`] as const));
  const recurrent = (suffix: string): Layer => {
    const [w, b] = [get(`gru.weight_hh_${suffix}`), get(`gru.bias_hh_${suffix}`)];
    return placeLayer(
      arena,
      3 * half,
      half,
      (o, i) => w[o * half + i]!,
      (o) => b[o]!,
    );
  };
  const blocks = Array.from({ length: blockCount }, (_, b) => {
    const [w, bias] = [get(`conv.${b}.weight`), get(`conv.${b}.bias`)];
    const at = (o: number, i: number) => w[o * 3 * width + (i % width) * 3 + Math.floor(i / width)]!;
    const convolution = placeLayer(arena, 2 * width, 3 * width, at, (o) => bias[o]!);
    return { convolution, scale: get(`norm.${b}.weight`), shift: get(`norm.${b}.bias`) };
  });
  const [W, R] = [get('W'), get('R')];
  const side = labelSize + 1;
  const ofLabel = (o: number, i: number) => R[Math.floor(o / side) * side * side + i * side + (o % side)]!;
  const features = head.features.map((feature, f) => ({ width: feature.width, rows: get(`emb.${f}.weight`) }));
  const input = dense(
    'inp',
    features.reduce((sum, feature) => sum + feature.width, 0),
  );

  const layers = {
    uposNames: head.upos,
    xposNames: head.xpos,
    relNames: head.rels,
    width,
    arcSize,
    labelSize,
    tagBlock: TAG_BLOCK,
    features,
    root: get('root'),
    blocks,
    input,
    tags: plain('x', 'u'),
    mix: mixed(arena, get('mix.weight'), get('mix.bias'), get('tag.weight'), width, x),
    gates: joined([
      ['gru.weight_ih_l0', 'gru.bias_ih_l0'],
      ['gru.weight_ih_l0_reverse', 'gru.bias_ih_l0_reverse'],
    ]),
    forward: recurrent('l0'),
    backward: recurrent('l0_reverse'),
    heads: plain('ah', 'ad', 'lh', 'ld'),
    arc: placeLayer(
      arena,
      arcSize,
      arcSize,
      (o, i) => W[i * arcSize + o]!,
      (o) => W[arcSize * arcSize + o]!,
    ),
    label: placeLayer(arena, r * side, labelSize, ofLabel, (o) => ofLabel(o, labelSize)),
  };
  const places: Places = {
    features: take(arena, input.k),
    states: take(arena, rows * width),
    wide: take(arena, rows * wide),
    mixed: take(arena, rows * layers.mix.k),
    tags: take(arena, rows * layers.tags.m),
    state: take(arena, half),
    fed: take(arena, layers.forward.m),
    turned: take(arena, rows * Math.max(arcSize, 1) + width),
    packed: take(arena, rows * arcSize),
    zeros: take(arena, rows),
    scores: take(arena, rows * roundUp(rows, 8)),
    labels: take(arena, LABEL_ROWS * layers.label.m),
  };
  return { ...layers, kernel: arena.kernel, places };
}

/** The layer over a state and its soft XPOS. What the tags are turned into has no bias, so both steps are one. */
function mixed(
  arena: Arena,
  mix: Float32Array,
  bias: Float32Array,
  tag: Float32Array,
  width: number,
  tags: number,
): Layer {
  const inner = tag.length / tags;
  const inputs = width + inner;
  const weight = (o: number, i: number): number => {
    if (i < width) return mix[o * inputs + i]!;
    let sum = 0;
    for (let j = 0; j < inner; j++) sum += mix[o * inputs + width + j]! * tag[j * tags + i - width]!;
    return sum;
  };
  return placeLayer(arena, width, width + tags, weight, (o) => bias[o]!);
}

import type { Span } from '../core/span.ts';

/**
 * A text made from another one, with the place in the given text that each of its UTF-16 units came from:
 * unit `i` stands for `given.slice(from[i], upto[i])`.
 */
export interface Layer {
  readonly text: string;
  readonly from: Uint32Array;
  readonly upto: Uint32Array;
}

/** The given text as the first layer of itself. */
export function bareLayer(given: string): Layer {
  const from = new Uint32Array(given.length);
  const upto = new Uint32Array(given.length);
  for (let i = 0; i < given.length; i++) {
    from[i] = i;
    upto[i] = i + 1;
  }
  return { text: given, from, upto };
}

/**
 * A layer in which each match of `pattern` (global) is replaced by what `write` gives; where it gives nothing the
 * match stays as it is.
 */
export function rewrite(
  layer: Layer,
  pattern: RegExp,
  write: (match: RegExpExecArray, text: string) => string | undefined,
): Layer {
  const parts: Part[] = [];
  let done = 0;
  for (const match of layer.text.matchAll(pattern)) {
    const written = write(match, layer.text);
    if (written === undefined) continue;
    parts.push({ span: [done, match.index] });
    done = match.index + match[0].length;
    parts.push({ span: [match.index, done], as: written });
  }
  if (done === 0) return layer;
  parts.push({ span: [done, layer.text.length] });
  return joinParts(layer, parts);
}

/** A stretch of a layer, as it is or written differently. */
export interface Part {
  readonly span: Span;
  readonly as?: string;
}

/** The parts of a layer one after the other as a new layer. Parts must be in order and must not overlap. */
export function joinParts(layer: Layer, parts: readonly Part[]): Layer {
  const texts = parts.map(({ span, as }) => as ?? layer.text.slice(span[0], span[1]));
  const text = texts.join('');
  const from = new Uint32Array(text.length);
  const upto = new Uint32Array(text.length);
  let at = 0;
  parts.forEach(({ span: [start, end], as }, p) => {
    const length = (texts[p] as string).length;
    if (as === undefined) {
      from.set(layer.from.subarray(start, end), at);
      upto.set(layer.upto.subarray(start, end), at);
    } else if (length > 0) {
      const [first, last] = givenSpan(layer, [start, end]);
      from.fill(first, at, at + length);
      upto.fill(last, at, at + length);
    }
    at += length;
  });
  return { text, from, upto };
}

/** Where a span of a layer stands in the given text. */
export function givenSpan(layer: Layer, [start, end]: Span): Span {
  if (start < end) return [layer.from[start] as number, layer.upto[end - 1] as number];
  const place = start > 0 ? (layer.upto[start - 1] as number) : (layer.from[start] ?? 0);
  return [place, place];
}

/** The runs of a layer that stand word for word in the given text, and each replaced unit as a run of its own. */
export function runsOf(layer: Layer): { readonly to: number; readonly from: number; readonly length: number }[] {
  const runs: { to: number; from: number; length: number }[] = [];
  let verbatim = false;
  for (let i = 0; i < layer.text.length; i++) {
    const start = layer.from[i] as number;
    const plain = layer.upto[i] === start + 1;
    const last = runs.at(-1);
    if (last && verbatim && plain && start === last.from + last.length) last.length++;
    else runs.push({ to: i, from: start, length: 1 });
    verbatim = plain;
  }
  return runs;
}

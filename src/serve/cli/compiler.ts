import { setFlagsFromString } from 'node:v8';

/**
 * Has the V8 of Node 20 compile a function four times later than it would; later ones have a compiler in between and need
 * no help. Reading is spread over hundreds of functions, each warm and few hot. As early as V8 wants, most are
 * compiled for what the first articles held and again for what the next ones hold, which costs a run over a few hundred
 * articles a quarter of its processor time, and one over a few more than a third.
 */
export function compileLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=264000');
}

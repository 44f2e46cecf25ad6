import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type FastModel, readModel } from '../../src/annotate/model.ts';
import { loadResources } from '../../src/run/resources.ts';

/** Options of a score command: `--data FILE` names the gold, `--json` prints figures alone, `--errors FILE` keeps the misses. */
export interface ScoreOptions {
  readonly data: string | undefined;
  readonly json: boolean;
  readonly errors: string | undefined;
}

export function scoreOptions(argv: readonly string[]): ScoreOptions {
  const after = (name: string): string | undefined => {
    const at = argv.indexOf(name);
    return at < 0 ? undefined : argv[at + 1];
  };
  return { data: after('--data'), json: argv.includes('--json'), errors: after('--errors') };
}

/** The rows of a gold file, plain or gzipped JSON lines; says plainly when there is none and gives nothing. */
export function goldRows<Row>(file: string | undefined, what: string): Row[] | undefined {
  if (file === undefined || !existsSync(file)) {
    console.log(
      file === undefined ? `no gold given: name ${what} with --data FILE` : `${file} is not there; nothing was scored`,
    );
    return undefined;
  }
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Precision, recall and F1 of a count of hits among `predicted` and `gold`. */
export function prf(hits: number, predicted: number, gold: number): { p: number; r: number; f: number; n: number } {
  const p = predicted === 0 ? 0 : hits / predicted;
  const r = gold === 0 ? 0 : hits / gold;
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return { p: round(p), r: round(r), f: round(p + r === 0 ? 0 : (2 * p * r) / (p + r)), n: gold };
}

/** The blank-line paragraphs of a text, as spans. */
export function paragraphsOf(text: string): [number, number][] {
  return [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map((m) => [m.index, m.index + m[0].trimEnd().length]);
}

/** The language model of the checkout. */
export const ownModel = (): FastModel =>
  readModel(gunzipSync(readFileSync(new URL('../../data/fast.bin', import.meta.url))));

/** The model and every rule table of the checkout. */
export const loadTables = loadResources;

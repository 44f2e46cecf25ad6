import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { MODELS, type ModelName } from '../../src/run/model-name.ts';

/** Figures by name, in percent unless a score says otherwise. */
export type Figures = Readonly<Record<string, number>>;
/** Floors by data set and figure. */
export type Floors = Readonly<Record<string, Figures>>;

/** The figures of a score, with a line for each thing that is wrong or was missed. */
export interface Scored {
  readonly figures: Figures;
  readonly errors: readonly string[];
}

/** What a score command was asked for: `--data FILE` (more than once if wanted) and `--json`. */
export interface ScoreArgs {
  readonly data: readonly string[];
  readonly json: boolean;
}

/** Reads the arguments of a score command. */
export function readScoreArgs(argv: readonly string[]): ScoreArgs {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
  });
  return { data: values.data ?? [], json: values.json };
}

/** The model that `--model` names; the default one without it. Throws an `Error` for a name that is none. */
export function modelOption(given: string | undefined): ModelName {
  const name = MODELS.find((model) => model === (given ?? MODELS[0]));
  if (!name) throw new Error(`--model is ${given}; it can be ${MODELS.join(' or ')}`);
  return name;
}

/** The floors of one score in test/score/floors.json; they only rise. */
export function readFloors(score: string): Floors {
  const all = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, Floors>;
  return all[score] ?? {};
}

/** The floors of a score that is measured for each model; those of the fast one stand under the score's own name. */
export const readModelFloors = (score: string, model: ModelName): Floors =>
  readFloors(model === 'fast' ? score : `${score}-${model}`);

/** One line for each figure that lies below its floor, or that has a floor and was not measured. */
export function belowFloor(set: string, figures: Figures, floors: Floors): string[] {
  return Object.entries(floors[set] ?? {})
    .filter(([name, floor]) => !((figures[name] ?? Number.NEGATIVE_INFINITY) >= floor))
    .map(([name, floor]) => `${set}: ${name} is ${figures[name] ?? 'not measured'}, its floor is ${floor}`);
}

/** The text of a file, gunzipped when need be; nothing when there is no such file. */
export function readData(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** `part` of `all` in percent, two decimals; 0 of nothing. */
export const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((10000 * part) / all) / 100);

/** F1 in percent from hits, found and wanted. */
export const f1 = (hits: number, found: number, wanted: number): number => percent(2 * hits, found + wanted);

/** Where a development set lies when it is on this machine: the `shared/bench` folder beside the clone. */
export const benchPath = (name: string): string => `../shared/bench/${name}`;

/** The rows of a JSON-lines file, gunzipped when need be. Rejects nothing: a missing file gives `undefined`. */
export function readRows<Row>(path: string): Row[] | undefined {
  return readData(path)
    ?.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Prints the figures of one set, as JSON when asked, and every floor they miss; gives the exit code. */
export function report(set: string, figures: Figures, floors: Floors, json: boolean): number {
  if (json) console.log(JSON.stringify({ [set]: figures }));
  else {
    const line = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    console.log(`${set.padEnd(20)} ${line.join('  ')}`);
  }
  const below = belowFloor(set, figures, floors);
  for (const line of below) console.error(line);
  return below.length === 0 ? 0 : 1;
}

/** Says that a set is not on this machine; an error (exit 1) only when a person named the file. */
export function absent(file: string, named: boolean): number {
  console.log(`${file} is not there; nothing was measured`);
  return named ? 1 : 0;
}

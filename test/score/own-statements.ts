import type { Reading, Statement } from '../../src/core/reading.ts';
import { capture } from '../../src/intake/capture.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { readArticle } from '../../src/run/pipeline.ts';
import { loadResources, type Resources } from '../../src/run/resources.ts';
import type { GoldFrame } from './gold-place.ts';
import { type GoldReport, type GoldStatement, readStatementGold } from './statement-gold.ts';
import { type Pairing, pairStatements } from './statement-pair.ts';

/** The parts of our own gold: errors are looked at in `tune`, and in `released`, which was held once; never in `held`. */
export type Part = GoldReport['part'];
export const PARTS: readonly Part[] = ['tune', 'released', 'held'];

/** The part that `--part` names. Throws an `Error` for a name that is none. */
export function partOption(given: string): Part {
  const part = PARTS.find((name) => name === given);
  if (!part) throw new Error(`--part is ${PARTS.join(', ')}, not ${given}`);
  return part;
}

/** What the whole pipeline reads in an article, and which statement is which. */
export interface ReadSayings<Gold> extends Pairing<Gold, Statement> {
  readonly reading: Reading;
}

/** An article of the gold with its reading. */
export interface ReadReport extends ReadSayings<GoldStatement> {
  readonly gold: GoldReport;
}

/** The gold's articles are all clean text, and a reading keeps no hour, so that any will do. */
const ARRIVED = new Date(0);
const runs = new Map<ModelName, Promise<readonly ReadReport[]>>();

/** The settled gold of one part, read by the real pipeline and paired; all is read once a process and model. */
export async function readOwn(part: Part, model: ModelName): Promise<readonly ReadReport[]> {
  const run = runs.get(model) ?? readAll(model);
  runs.set(model, run);
  return (await run).filter(({ gold }) => gold.part === part);
}

async function readAll(model: ModelName): Promise<ReadReport[]> {
  const resources = await loadResources({ model });
  const reports: ReadReport[] = [];
  for (const gold of readStatementGold('settled')) {
    const reading = await readGold(gold, resources);
    reports.push({ gold, reading, ...pairStatements(gold.text, gold.statements, reading.statements) });
  }
  return reports;
}

/** Reads an article as `stemma read --clean` would, outlet and day given; throws when that moves a single offset. */
export async function readGold(
  { id, text, outlet, published }: GoldFrame & Pick<GoldReport, 'text'>,
  resources: Resources,
): Promise<Reading> {
  const given = { id, outlet, published };
  const arrival = { how: 'file', file: `${id}.txt`, form: 'text', given, clean: true, at: ARRIVED } as const;
  const reading = await readArticle(capture(new TextEncoder().encode(text), arrival), resources, { tokens: true });
  if (reading.text !== text) throw new Error(`${id}: the text of the reading is not that of the gold`);
  return reading;
}

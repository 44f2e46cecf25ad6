import { parseArgs } from 'node:util';
import { MODELS, type ModelName } from '../../src/run/model-name.ts';
import { loadModel } from '../../src/run/resources.ts';
import type { LanguageScore } from './language-figures.ts';
import { measureSet, SETS, setOf } from './language-sets.ts';
import { baseOf, confusions } from './language-trees.ts';
import { absent, belowFloor, type Figures, readData, readFloors } from './score.ts';

// npm run score:language [-- --data FILE] [--model fast|accurate|both] [--json] [--errors N] [--together N]: tags, features,
// lemmas and trees on gold tokens, the whole chain on raw text, and names, against gold and the floors. FILE is CoNLL-U,
// tags of names by token, or marked names; N sentences of the second are read as one document.
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    model: { type: 'string', default: 'both' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    together: { type: 'string', default: '25' },
  },
});
const models = MODELS.filter((name) => values.model === 'both' || values.model === name);
if (models.length === 0) throw new Error(`--model is fast, accurate or both, not ${values.model}`);
const sets = values.data?.map((file) => setOf(file, Number(values.together))) ?? SETS;

const results: Record<string, Record<string, Figures>> = {};
const failures: string[] = [];
const skipped: string[] = [];
for (const name of models) {
  const model = await loadModel(name);
  const own: Record<string, Figures> = {};
  for (const set of sets) {
    const text = readData(set.file);
    if (text === undefined) {
      if (name === models[0]) skipped.push(set.file);
      continue;
    }
    const { figures, score } = await measureSet(set, text, model);
    own[set.name] = score ? { ...figures, speed: score.speed } : figures;
    failures.push(...belowFloor(set.name, figures, readFloors(floorsOf(name))).map((line) => `${name}, ${line}`));
    if (values.json) continue;
    console.log(`${set.name}, ${name}`);
    if (score) showTrees(score, Number(values.errors));
    else showLine('names, F1', figures);
  }
  results[name] = own;
}
if (values.json) console.log(JSON.stringify({ score: 'language', results, failures, skipped }));
for (const failure of failures) console.error(`below its floor: ${failure}`);
// A named file that is missing is an error; the default sets may be absent.
if (failures.length > 0 || (values.data !== undefined && skipped.length > 0)) process.exitCode = 1;
if (!values.json) for (const file of skipped) absent(file, values.data !== undefined);

/** Where the floors of a model stand in floors.json. */
function floorsOf(name: ModelName): string {
  return name === 'fast' ? 'language' : `language-${name}`;
}

function showLine(title: string, figures: Figures): void {
  const cells = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(2)}`);
  console.log(`  ${title.padEnd(12)} ${cells.join('  ')}`);
}

function showTrees({ trees, features, raw, speed, pairs }: LanguageScore, most: number): void {
  showLine('gold tokens', trees);
  showLine('features, F1', features);
  showLine('raw text', raw);
  console.log(`  speed        ${speed} words a second of processor time, from raw text`);
  if (most <= 0) return;
  const rels = pairs.map(({ gold, our }) => ({ gold: [baseOf(gold[7])], our: [baseOf(our[7])] }));
  console.log(`  tags         ${confusions(pairs, 4, most).join(', ')}`);
  console.log(`  features     ${confusions(pairs, 5, most).join(', ')}`);
  console.log(`  relations    ${confusions(rels, 0, most).join(', ')}`);
}

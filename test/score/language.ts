import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { MODELS, type ModelName } from '../../src/run/model-name.ts';
import { loadModel } from '../../src/run/resources.ts';
import { figuresOf, type LanguageScore, measureLanguage } from './language-figures.ts';
import { baseOf, confusions } from './language-trees.ts';
import { absent, belowFloor, benchPath, type Figures, readData, readFloors } from './score.ts';

// npm run score:language [-- --data FILE.conllu] [--model fast|accurate|both] [--json] [--errors N]: tags, features,
// lemmas and trees on gold tokens, and the whole chain on raw text, against gold trees and the floors.
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    model: { type: 'string', default: 'both' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});
const models = MODELS.filter((name) => values.model === 'both' || values.model === name);
if (models.length === 0) throw new Error(`--model is fast, accurate or both, not ${values.model}`);

const results: Record<string, Record<string, Figures>> = {};
const failures: string[] = [];
for (const name of models) {
  const model = await loadModel(name);
  for (const file of values.data ?? ['ewt-dev', 'gumfree-dev'].map((set) => benchPath(`language/${set}.conllu.gz`))) {
    const text = readData(file);
    if (text === undefined) {
      process.exitCode ||= values.json ? Number(values.data !== undefined) : absent(file, values.data !== undefined);
      continue;
    }
    const set = basename(file).replace(/\.conllu(?:\.gz)?$/, '');
    const score = measureLanguage(text, model);
    const figures = figuresOf(score);
    results[name] = { ...results[name], [set]: { ...figures, speed: score.speed } };
    failures.push(...belowFloor(set, figures, readFloors(floorsOf(name))).map((line) => `${name}, ${line}`));
    if (!values.json) show(set, name, score, Number(values.errors));
  }
}
if (values.json) console.log(JSON.stringify({ score: 'language', results, failures }));
for (const failure of failures) console.error(`below its floor: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** Where the floors of a model stand in floors.json. */
function floorsOf(name: ModelName): string {
  return name === 'fast' ? 'language' : `language-${name}`;
}

function show(set: string, name: ModelName, { trees, features, raw, speed, pairs }: LanguageScore, most: number): void {
  const line = (title: string, figures: Figures) =>
    console.log(
      `  ${title.padEnd(12)} ${Object.entries(figures)
        .map(([figure, value]) => `${figure} ${value.toFixed(2)}`)
        .join('  ')}`,
    );
  console.log(`${set}, ${name}: ${pairs.length} words`);
  line('gold tokens', trees);
  line('features, F1', features);
  line('raw text', raw);
  console.log(`  speed        ${speed} words a processor second, from raw text`);
  if (most <= 0) return;
  const rels = pairs.map(({ gold, our }) => ({ gold: [baseOf(gold[7])], our: [baseOf(our[7])] }));
  console.log(`  tags         ${confusions(pairs, 4, most).join(', ')}`);
  console.log(`  features     ${confusions(pairs, 5, most).join(', ')}`);
  console.log(`  relations    ${confusions(rels, 0, most).join(', ')}`);
}

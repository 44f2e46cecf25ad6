/**
 * How fast names are compared in bulk, and how much the keys find: `npm run score:names-pace [-- --names 100000]
 * [--json]`. Invented names are paired by their keys and every pair is scored; the recall of the keys is measured on
 * them, and on the spelling pairs `{a, b, match}` of the development sets that are on this machine, or of `--data`.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeNames } from '../../src/ground/name-verdict.ts';
import { nearPairs } from '../../src/ground/romanisation/romanisation-near.ts';
import { inventNames } from './names-invented.ts';
import { keyRecall, recallOf } from './names-keys.ts';
import { benchPath, type Figures, percent, readFloors, report } from './score.ts';

const SEED = 7;
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    names: { type: 'string', default: '100000' },
  },
});

const floors = readFloors('names-keys');
const show = (set: string, figures: Figures): void => {
  process.exitCode = process.exitCode || report(set, figures, floors, values.json);
};

const invented = inventNames(Number(values.names), SEED);
const names = invented.map(({ name }) => name);
const start = process.cpuUsage();
const began = performance.now();
let [pairs, own, merged] = [0, 0, 0];
for (const [i, j] of nearPairs(names)) {
  pairs++;
  if (invented[i]?.person === invented[j]?.person) own++;
  if (judgeNames(names[i] as string, names[j] as string).verdict === 'merge') merged++;
}
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(start);
show('invented', {
  'keys R': percent(own, recallOf(invented).all),
  names: names.length,
  pairs,
  merged,
  seconds: Math.round(seconds * 10) / 10,
  'of one core': Math.round((user + system) / 1e5) / 10,
});
for (const file of values.data ?? [benchPath('grounding/names-unsc-dev.jsonl.gz')]) {
  const found = keyRecall(file);
  if (found !== undefined) show(basename(file).replace(/\.jsonl.*/, ''), { 'keys R': found });
}

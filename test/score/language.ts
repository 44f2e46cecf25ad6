import { basename, join } from 'node:path';
import { loadModel } from '../../src/run/resources.ts';
import { scoreLanguage } from './language-figures.ts';
import { belowFloor, type Figures, readData, readFloors, readScoreArgs } from './score.ts';

// npm run score:language [-- --data FILE.conllu] [--json]: tags, lemmas, trees, sentences and tokens against gold trees.
const FOLDER = join('..', 'shared', 'bench', 'language');
const args = readScoreArgs(process.argv.slice(2));
const files =
  args.data.length > 0 ? args.data : ['ewt-dev', 'gumfree-dev'].map((set) => join(FOLDER, `${set}.conllu.gz`));
const floors = readFloors('language');
const results: Record<string, Figures> = {};
const failures: string[] = [];
const absent: string[] = [];

for (const file of files) {
  const text = readData(file);
  if (text === undefined) {
    absent.push(file);
    continue;
  }
  const set = basename(file).replace(/\.conllu(?:\.gz)?$/, '');
  const figures = scoreLanguage(text, await loadModel());
  results[set] = figures;
  failures.push(...belowFloor(set, figures, floors));
  if (!args.json)
    console.log(
      `${set.padEnd(12)} ${Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(2)}`)
        .join('  ')}`,
    );
}

if (args.json) console.log(JSON.stringify({ score: 'language', results, failures, skipped: absent }));
for (const failure of failures) console.error(`below its floor: ${failure}`);
if (absent.length > 0 && !args.json) console.log(`skipped: ${absent.join(', ')} is not there`);
// A named file that is missing is an error; the default sets may be absent.
process.exitCode = failures.length > 0 || (args.data.length > 0 && absent.length > 0) ? 1 : 0;

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type FastModel, readModel } from '../src/annotate/model.ts';
import { scoreLanguage } from '../test/score/language-figures.ts';
import { readBank } from './bank.ts';
import { replaceTables } from './pack.ts';
import { splitterSeeds, splitterTables, trainSplitter } from './sentences.ts';
import { readMaybe } from './treebank.ts';

// npm run train:splitter -- --data FOLDER: trains the sentence splitter anew and leaves the rest of the model as it is.
// The tables are those that train:fast would give.
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/language' },
    model: { type: 'string', default: 'data/fast.bin' },
    seed: { type: 'string', default: '1' },
  },
});

const splitter = trainSplitter(readBank(options.data), splitterSeeds(Number(options.seed)));
const bytes = replaceTables(gunzipSync(readFileSync(options.model)), splitterTables(splitter));
writeFileSync(options.model, gzipSync(bytes, { level: 9 }));

const model: FastModel = readModel(bytes);
for (const set of ['ewt-dev', 'gumfree-dev']) {
  const text = readMaybe(options.data, `${set}.conllu`);
  if (text !== undefined) console.log(set, scoreLanguage(text, model));
}

/**
 * Scores statements against articles with gold attributions: `npm run score:statements [-- --data FILE] [--only FILE]
 * [--model fast|accurate] [--json] [--predictions FILE]`; JSON lines `{id, text, attributions: [{source, cue, content}]}`, plain or gzipped.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/run/resources.ts';
import { absent, benchPath, modelOption, readFloors, report } from './score.ts';
import { predict, readGoldArticles, statementsFigures } from './statements-figures.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
});

const file = values.data ?? benchPath('attribution/polnear/dev.jsonl.gz');
const articles = readGoldArticles(file, values.only);
if (!articles) process.exitCode = absent(file, values.data !== undefined);
else {
  const resources = await loadResources({ model: modelOption(values.model) });
  const set = file.includes('polnear')
    ? `polnear-${basename(file).replace(/\.jsonl.*/, '')}`
    : basename(file).replace(/\.jsonl.*/, '');
  process.exitCode = report(set, statementsFigures(articles, resources), readFloors('statements'), values.json);
  if (values.predictions) {
    const lines = articles.map((a) => `${JSON.stringify({ id: a.id, attributions: predict(a, resources) })}\n`);
    writeFileSync(values.predictions, lines.join(''));
  }
}

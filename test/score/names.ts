/**
 * Scores the comparison of names on pairs `{id, a, b, match}`: `npm run score:names [-- --data FILE] [--json]
 * [--errors N]`. Without --data the development sets beside the clone, where they are, and our own pairs by language.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { namesFigures, type Scored, scorePairs } from './names-figures.ts';
import { LANGUAGES, NAME_PARTS, scoreOwn } from './names-own.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const NAME_SETS = ['names-unsc-dev.jsonl.gz', 'names-wdarabic-dev.jsonl'].map((name) => benchPath(`grounding/${name}`));

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});

for (const file of values.data ?? NAME_SETS) {
  const scored = scorePairs(file);
  if (scored) show(basename(file).replace(/\.jsonl.*/, ''), scored, true);
  else process.exitCode = absent(file, values.data !== undefined);
}
if (!values.data)
  for (const language of LANGUAGES)
    for (const part of NAME_PARTS) show(`own-${language}-${part}`, scoreOwn(language, part), part === 'tune');

function show(set: string, scored: readonly Scored[], errors: boolean): void {
  const figures = namesFigures(scored);
  const code = report(set, figures, readFloors('names'), values.json);
  process.exitCode = process.exitCode || code;
  if (errors) showErrors(scored, figures.threshold, Number(values.errors));
}

/** The pairs that stand furthest on the wrong side of the best threshold. */
function showErrors(scored: readonly Scored[], threshold: number, most: number): void {
  const wrong = scored.filter((row) => row.match !== row.score >= threshold);
  const line = (row: Scored) => console.log(`${row.score} ${row.cover}\t${row.a}\t${row.b}`);
  if (most > 0) console.log('-- alike but other');
  wrong
    .filter((row) => !row.match)
    .slice(0, most)
    .forEach(line);
  if (most > 0) console.log('-- the same but far');
  if (most > 0)
    wrong
      .filter((row) => row.match)
      .slice(-most)
      .forEach(line);
}
